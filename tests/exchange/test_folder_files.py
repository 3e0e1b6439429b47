"""How one entity looks as a file, and what a file by hand may say."""

from pathlib import Path

import pytest

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.errors.folder import (
    BlankFile,
    BrokenFrontMatter,
    DanglingReference,
    MalformedField,
    MissingField,
    NoPlaybookFolder,
    RepeatedField,
    RepeatedId,
    UnknownKey,
    UnknownSection,
    UnresolvedMerge,
)
from playbook_app.errors.source import NotText
from playbook_app.exchange.folder import document
from playbook_app.exchange.folder.reading import read
from playbook_app.exchange.folder.writing import write
from tests.exchange.worlds import file_with, fresh_id
from tests.factories import CHECK_IN, ROLE, playbook_with, standard


def text_of(entity):
    return document.write(Kind.STANDARD, entity, lambda _: "Some name")


def standard_in(text: str):
    return document.read(Kind.STANDARD, text, "standards/a.md", fresh_id)


def exported(folder: Path, *entities) -> Path:
    write(playbook_with(*entities), lambda _: b"", folder)
    return folder


def test_the_statement_opens_the_body_and_other_texts_have_headings():
    text = text_of(standard(1, statement="Greet.", never_say="“No.”"))
    assert text.endswith("---\n\nGreet.\n\n# Never say\n\n“No.”\n")


def test_a_reference_says_what_it_stands_for():
    assert f"moment: {CHECK_IN}  # Some name" in text_of(standard(1))


def test_a_line_that_looks_like_a_heading_is_escaped():
    text = text_of(standard(1, practice="# Why\n\\# Do"))
    assert "\n\\# Why\n\\\\# Do\n" in text
    assert standard_in(text).practice == "# Why\n\\# Do"


def test_a_text_with_carriage_returns_goes_into_the_front_matter():
    assert 'why: "a\\r\\nb"' in text_of(standard(1, why="a\r\nb"))


def test_line_ends_of_windows_make_no_difference(tmp_path):
    folder = exported(tmp_path, standard(1, statement="One.\n\nTwo."))
    for path in folder.rglob("*.md"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read(folder, fresh_id).playbook == playbook_with(standard(1, statement="One.\n\nTwo."))


def test_a_file_by_hand_needs_only_what_it_has_to_say():
    found = standard_in("---\ntitle: Smile\nstep: ideal\nweight: 2\n---\nSmile at once.\n")
    assert (found.title, found.step, found.weight, found.statement) == ("Smile", Step.IDEAL, 2, "Smile at once.")


def test_a_file_without_id_is_placed_behind_the_others(tmp_path):
    folder = exported(tmp_path, standard(1))
    file_with("---\ntitle: New\n---\n", folder, "standards/new.md")
    found = {one.title: one for one in read(folder, fresh_id).playbook.standards.values()}
    assert found["New"].order > found["Standard 1"].order


@pytest.mark.parametrize(
    ("text", "error", "told"),
    [
        ("---\ntitel: x\n---\n", UnknownKey, "titel"),
        ("---\ntitle: x\n---\n\n# Practise\n\nx\n", UnknownSection, "line 5"),
        ("---\ntitle: x\n---\n\n# Why\n\nx\n\n# Why\n\ny\n", RepeatedField, "why"),
        ("---\nwhy: x\n---\n\n# Why\n\ny\n", RepeatedField, "why"),
        ("---\nweight: heavy\n---\n", MalformedField, "heavy"),
        ("---\nstep: [ideal]\n---\n", MalformedField, "step"),
        ("---\nid: 17\n---\n", MalformedField, "17"),
        ("---\nroles: {a: b}\n---\n", MalformedField, "roles"),
        ("---\nextra: [[a, b]]\n---\n", MalformedField, "extra"),
        ("---\ntitle: [\n---\n", BrokenFrontMatter, "line 3"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_place(text, error, told):
    with pytest.raises(error) as refused:
        standard_in(text)
    assert "standards/a.md" in str(refused.value)
    assert told in str(refused.value)


def test_a_moment_needs_its_stage():
    with pytest.raises(MissingField):
        document.read(Kind.MOMENT, "---\nname: x\n---\n", "moments/a.md", fresh_id)


def test_two_files_of_one_id_are_refused(tmp_path):
    folder = exported(tmp_path, standard(1))
    (folder / "standards/copy.md").write_bytes((folder / "standards/chk-01.md").read_bytes())
    with pytest.raises(RepeatedId):
        read(folder, fresh_id)


def test_a_reference_to_nothing_is_refused(tmp_path):
    folder = exported(tmp_path, standard(1, roles=frozenset({ROLE})))
    (folder / "roles/front-desk-agent.md").unlink()
    with pytest.raises(DanglingReference):
        read(folder, fresh_id)


def test_a_folder_without_playbook_is_none(tmp_path):
    with pytest.raises(NoPlaybookFolder):
        read(tmp_path, fresh_id)


def test_a_file_in_another_encoding_is_refused(tmp_path):
    folder = exported(tmp_path, standard(1))
    file_with("---\ntitle: Käse\n---\n".encode("latin-1"), folder, "standards/new.md")
    with pytest.raises(NotText):
        read(folder, fresh_id)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", BlankFile),
        ("\n \n", BlankFile),
        ("---\ntitle: Greet\n", BrokenFrontMatter),
        ("---\ntitle: Greet\n---\n\n<<<<<<< HEAD\nSay hello.\n=======\nNod.\n>>>>>>> theirs\n", UnresolvedMerge),
    ],
)
def test_a_file_that_was_cut_or_merged_halfway_is_refused(text, error):
    with pytest.raises(error):
        document.read(Kind.STANDARD, text, "standards/a.md", lambda: EntityId("x"))


def test_a_text_may_show_the_marks_of_a_merge():
    told = Standard(id=fresh_id(), statement="Look for:\n<<<<<<< HEAD\n\\<<<<<<< HEAD\n>>>>>>> theirs")
    written = document.write(Kind.STANDARD, told, lambda _: "")
    assert document.read(Kind.STANDARD, written, "standards/a.md", lambda: EntityId("y")).statement == told.statement
