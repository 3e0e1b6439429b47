"""Word and Excel files pass the gate or are refused with a sentence, before anything in them is parsed."""

import pytest

from playbook_app.errors import PlaybookError
from playbook_app.errors.office import (
    BrokenOffice,
    DocumentNotWorkbook,
    ForbiddenDeclaration,
    NotOffice,
    OldOffice,
    ProtectedByPassword,
    UnpacksTooLarge,
    WorkbookNotDocument,
)
from playbook_app.errors.source import NoSource, TooLarge
from playbook_app.exchange import office
from playbook_app.exchange.office import OfficeKind, package
from tests.exchange.packages import (
    DOCUMENT,
    TYPES,
    WORKBOOK,
    content_types,
    document_file,
    document_parts,
    packed,
    relationships,
)

COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
ENTITY = '<!DOCTYPE a [<!ENTITY b "{}">]>'


def opened(path, kind=OfficeKind.DOCUMENT):
    return package(path, kind)


def with_part(name, content, folder):
    return document_file(folder, {**document_parts(), name: content})


def file_of(data, folder, name="words.docx"):
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_document_passes(tmp_path):
    found = opened(document_file(tmp_path))
    assert (found.kind, found.main) == (OfficeKind.DOCUMENT, "word/document.xml")
    assert "".join(found.tree(found.main).itertext()) == "Hello"


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(NoSource):
        opened(tmp_path / "none.docx")


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "LARGEST_OFFICE", 100)
    with pytest.raises(TooLarge):
        opened(document_file(tmp_path))


def test_an_archive_of_other_things_is_refused(tmp_path):
    with pytest.raises(NotOffice):
        opened(file_of(packed({"mimetype": "application/vnd.oasis.opendocument.text"}), tmp_path))


@pytest.mark.parametrize(
    "media_type",
    [
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
        "",
    ],
)
def test_other_office_files_are_refused(media_type, tmp_path):
    parts = {**document_parts(), TYPES: content_types("word/document.xml", media_type)}
    with pytest.raises(NotOffice):
        opened(document_file(tmp_path, parts))


def test_a_body_outside_the_file_is_refused(tmp_path):
    outside = relationships(("rId1", "officeDocument", "https://example.org/document.xml"), external=True)
    with pytest.raises(NotOffice):
        opened(with_part("_rels/.rels", outside, tmp_path))


@pytest.mark.parametrize(
    "media_type", [DOCUMENT, DOCUMENT.replace("document.main", "template.main"),
                   "application/vnd.ms-word.document.macroEnabled.main+xml"]
)  # fmt: skip
def test_templates_and_documents_with_macros_are_documents(media_type, tmp_path):
    parts = {**document_parts(), TYPES: content_types("word/document.xml", media_type)}
    assert opened(document_file(tmp_path, parts)).kind is OfficeKind.DOCUMENT


def test_a_workbook_that_is_called_a_document_is_told_as_such(tmp_path):
    parts = {**document_parts(), TYPES: content_types("word/document.xml", WORKBOOK)}
    with pytest.raises(WorkbookNotDocument):
        opened(document_file(tmp_path, parts))


def test_a_document_that_is_called_a_workbook_is_told_as_such(tmp_path):
    with pytest.raises(DocumentNotWorkbook):
        opened(document_file(tmp_path), OfficeKind.WORKBOOK)


def test_a_file_under_a_password_is_told_from_an_old_one(tmp_path):
    secret = COMPOUND + "EncryptionInfo".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(ProtectedByPassword):
        opened(file_of(secret, tmp_path))
    with pytest.raises(OldOffice):
        opened(file_of(COMPOUND + "WordDocument".encode("utf-16-le"), tmp_path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["word/document.xml", "word/other.xml", "word/media/image1.png", "_rels/.rels"])
def test_a_declaration_is_refused_in_any_part_and_encoding(name, encoding, tmp_path):
    said = "utf-8" if encoding.startswith("utf-8") else "utf-16"
    hostile = f'<?xml version="1.0" encoding="{said}"?><!-- a --> {ENTITY}<a>&b;</a>'.encode(encoding)
    with pytest.raises(ForbiddenDeclaration, match=name.rpartition("/")[2]):
        opened(with_part(name, hostile, tmp_path))


@pytest.mark.parametrize(
    "declaration",
    ["<!DOCTYPE a>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
     '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.org/b.dtd"> %b;]>',
     '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'],
)  # fmt: skip
def test_every_sort_of_declaration_is_refused(declaration, tmp_path):
    with pytest.raises(ForbiddenDeclaration):
        opened(with_part("word/document.xml", f"{declaration}<a/>", tmp_path))


@pytest.mark.parametrize("encoding", ["utf-7", "utf-32", "cp037", "iso-8859-1"])
def test_xml_in_an_encoding_that_packages_may_not_have_is_refused(encoding, tmp_path):
    hostile = f'<?xml version="1.0" encoding="{encoding}"?>{ENTITY}<a>&b;</a>'.encode(encoding)
    with pytest.raises(PlaybookError):
        opened(with_part("word/document.xml", hostile, tmp_path))


def test_a_part_that_is_no_xml_is_never_parsed(tmp_path):
    parts = {**document_parts(), "word/odd.bin": f"{ENTITY}<a/>".encode("cp037")}
    with pytest.raises(BrokenOffice):
        opened(document_file(tmp_path, parts)).tree("word/odd.bin")


def test_a_long_way_to_the_first_element_is_not_gone(tmp_path):
    hostile = f"<!--{'a' * 200_000}-->{ENTITY}<a/>"
    with pytest.raises(BrokenOffice):
        opened(with_part("word/document.xml", hostile, tmp_path))


@pytest.mark.parametrize("content", ["", "Hello", "<a", "<a>\0</a>", b"\xff\xfe\xfd", "<a></b>"])
def test_a_part_that_is_not_what_it_is_called_is_refused(content, tmp_path):
    with pytest.raises(BrokenOffice, match="word/document"):
        opened(with_part("word/document.xml", content, tmp_path)).tree("word/document.xml")


def test_elements_within_elements_without_end_are_refused(tmp_path):
    deep = "<a>" * 10_000 + "</a>" * 10_000
    with pytest.raises(BrokenOffice):
        opened(with_part("word/document.xml", deep, tmp_path)).tree("word/document.xml")


def test_a_part_is_read_up_to_a_limit(tmp_path):
    found = opened(with_part("word/media/a.png", bytes(1_000), tmp_path))
    assert len(found.read("word/media/a.png", 1_000)) == 1_000
    with pytest.raises(UnpacksTooLarge):
        found.read("word/media/a.png", 999)


def test_macros_are_not_given_out(tmp_path):
    found = opened(with_part("word/vbaProject.bin", b"Shell", tmp_path))
    assert found.has_macros
    assert "word/vbaProject.bin" not in found.names
    with pytest.raises(BrokenOffice):
        found.read("word/vbaProject.bin")


def test_relationships_name_parts_and_never_lead_outside(tmp_path):
    inside = relationships(("rId1", "image", "media/a.png"), ("rId2", "image", "/word/media/b.png"),
                           ("rId3", "image", "../../../../etc/passwd"))  # fmt: skip
    found = opened(with_part("word/_rels/document.xml.rels", inside, tmp_path)).relations("word/document.xml")
    assert [one.target for one in found] == ["word/media/a.png", "word/media/b.png", "etc/passwd"]
    assert not any(one.external for one in found)


def test_relationships_that_lead_outside_are_named_as_they_are(tmp_path):
    outside = relationships(("rId1", "hyperlink", "https://example.org/a"), external=True)
    (found,) = opened(with_part("word/_rels/document.xml.rels", outside, tmp_path)).relations("word/document.xml")
    assert (found.kind, found.target, found.external) == ("hyperlink", "https://example.org/a", True)


def test_a_part_without_relationships_has_none(tmp_path):
    assert opened(document_file(tmp_path)).relations("word/document.xml") == ()
