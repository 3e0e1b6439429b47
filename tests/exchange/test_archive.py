"""An archive from outside is taken apart without believing what it says of itself."""

import zipfile
import zlib
from io import BytesIO

import pytest

from playbook_app.errors.office import (
    BrokenOffice,
    NotOffice,
    ProtectedByPassword,
    TooManyParts,
    UnpacksTooLarge,
    UnsafeOffice,
)
from playbook_app.exchange import archive
from playbook_app.exchange.archive import CHUNK, Archive
from tests.exchange.packages import CHECK, FLAGS, HEADER, METHOD, PACKED_SIZE, SIZE, packed, with_entry_changed

WORDS = bytes(range(256)) * 2_000


def opened(data):
    return Archive(data, "words.docx")


def read(data, name="a.bin"):
    return b"".join(opened(data).chunks(name))


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("content", [b"", b"a", bytes(CHUNK), WORDS])
def test_a_part_comes_out_as_it_went_in(content, compression):
    assert read(packed({"a.bin": content}, compression)) == content


def test_a_part_comes_in_small_pieces():
    assert max(map(len, opened(packed({"a.bin": bytes(10_000_000)})).chunks("a.bin"))) <= CHUNK


def test_names_are_told_apart_without_regard_to_case():
    assert read(packed({"Word/Document.XML": b"a"}), "word/document.xml") == b"a"


def test_folders_are_no_parts():
    assert opened(packed({"word/": b"", "word/a.xml": b"a"})).names == ("word/a.xml",)


def test_what_has_no_name_is_no_part():
    assert opened(packed({"": b"", "a.xml": b"a"})).names == ("a.xml",)


@pytest.mark.parametrize("data", [b"", b"PK", b"Hello", b"%PDF-1.7", b"\0" * 100])
def test_what_is_no_archive_is_refused(data):
    with pytest.raises(NotOffice):
        opened(data)


@pytest.mark.parametrize("kept", [10, 100, -30, -1])
def test_an_archive_that_is_cut_short_is_refused(kept):
    with pytest.raises(BrokenOffice):
        opened(packed({"a.bin": WORDS})[:kept])


def test_a_part_that_is_not_there_is_named():
    with pytest.raises(BrokenOffice, match="“b"):
        read(packed({"a.bin": b"a"}), "b.bin")


def test_more_parts_than_any_document_has_are_refused(monkeypatch):
    monkeypatch.setattr(archive, "MOST_PARTS", 3)
    opened(packed({f"{number}": b"" for number in range(3)}))
    with pytest.raises(TooManyParts):
        opened(packed({f"{number}": b"" for number in range(4)}))


def test_a_bomb_is_refused_by_what_it_says_of_itself():
    with pytest.raises(UnpacksTooLarge):
        opened(packed({"a.bin": bytes(archive.SMALL + 1)}))


def test_many_parts_that_are_each_small_are_counted_together():
    with pytest.raises(UnpacksTooLarge):
        opened(packed({f"{number}": bytes(archive.SMALL // 10) for number in range(11)}))


def test_a_file_that_says_more_than_any_computer_holds_is_refused(monkeypatch):
    monkeypatch.setattr(archive, "STEEPEST", 2**40)
    with pytest.raises(UnpacksTooLarge):
        opened(with_entry_changed(packed({"a.bin": b"a"}), "a.bin", *SIZE, archive.MOST_UNPACKED + 1))


def test_a_part_that_has_more_than_it_said_yields_no_more_than_it_said():
    lying = with_entry_changed(packed({"a.bin": bytes(10 * CHUNK)}), "a.bin", *SIZE, 2 * CHUNK)
    got: list[bytes] = []
    with pytest.raises(BrokenOffice):
        got.extend(opened(lying).chunks("a.bin"))
    assert sum(map(len, got)) <= 2 * CHUNK


def test_a_part_that_has_less_than_it_said_is_refused():
    with pytest.raises(BrokenOffice):
        read(with_entry_changed(packed({"a.bin": WORDS}), "a.bin", *SIZE, len(WORDS) + 1))


def test_a_part_whose_bytes_were_changed_is_refused():
    wrong = zlib.crc32(WORDS) ^ 1
    with pytest.raises(BrokenOffice):
        read(with_entry_changed(packed({"a.bin": WORDS}), "a.bin", *CHECK, wrong))


def test_a_part_that_ends_in_the_middle_is_refused():
    data = packed({"a.bin": WORDS})
    with pytest.raises(BrokenOffice):
        read(with_entry_changed(data, "a.bin", *PACKED_SIZE, 1_000))


def test_a_part_that_runs_into_the_directory_is_refused():
    with pytest.raises(BrokenOffice):
        opened(with_entry_changed(packed({"a.bin": WORDS}), "a.bin", *PACKED_SIZE, 1_000_000))


def test_parts_that_share_their_bytes_are_refused():
    with pytest.raises(UnsafeOffice):
        opened(with_entry_changed(packed({"a.bin": WORDS, "b.bin": WORDS}), "b.bin", *HEADER, 0))


def test_a_part_within_another_is_refused():
    data = packed({"a.bin": packed({"c.bin": b"b"}, zipfile.ZIP_STORED), "b.bin": b"b"}, zipfile.ZIP_STORED)
    inner = data.index(b"PK\x03\x04", 4)
    with pytest.raises(UnsafeOffice):
        opened(with_entry_changed(data, "b.bin", *HEADER, inner))


def test_two_parts_of_one_name_are_refused():
    data = packed({"a.bin": b"a", "A.BIN": b"b"})
    with pytest.raises(UnsafeOffice):
        opened(data)


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_office_never_uses_is_refused(compression):
    with pytest.raises(UnsafeOffice):
        opened(packed({"a.bin": WORDS}, compression))


def test_an_unknown_packing_is_refused():
    with pytest.raises(UnsafeOffice):
        opened(with_entry_changed(packed({"a.bin": WORDS}), "a.bin", *METHOD, 97))


def test_an_archive_under_a_password_is_refused_as_such():
    with pytest.raises(ProtectedByPassword):
        opened(with_entry_changed(packed({"a.bin": WORDS}), "a.bin", *FLAGS, 1))


def test_parts_that_were_written_without_knowing_their_size_are_read():
    class OneWay(BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise OSError

    file = OneWay()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a.bin", WORDS)
        made.writestr("b.bin", b"b")
    assert read(file.getvalue()) == WORDS
