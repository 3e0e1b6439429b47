"""Publishing editions at the terminal, and telling printed copies apart."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from playbook_app.author import known_author
from playbook_app.domain.change import Label
from playbook_app.domain.digest import digest
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.editor import Editor
from tests.cli.conftest import Terminal
from tests.factories import NOON

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def hotel(hotel: str) -> str:
    """Return a playbook of which all placed standards are approved."""
    with Editor.open(Path(hotel), author=known_author("Ada")) as editor:
        for standard in list(editor.playbook.standards.values()):
            if standard.moment and standard.step:
                editor.perform(Label("standard.status"), approve(editor.playbook, standard.id, "Ada", NOON))
    return hotel


def reword(file: str, statement: str) -> str:
    """Give the first standard another statement, approve it again, and return its code."""
    with Editor.open(Path(file), author=known_author("Ada")) as editor:
        first = next(one for one in editor.playbook.standards_in_order() if one.status is Status.APPROVED)
        editor.perform(Label("edit"), edit(editor.playbook, Kind.STANDARD, first.id, statement=statement))
        editor.perform(Label("standard.status"), approve(editor.playbook, first.id, "Ada", NOON))
    return first.code


def published(terminal: Terminal, file: str, *options: str) -> str:
    """Publish an edition and return its digest."""
    bearing: str = terminal("publish", file, *options, "--json").data["edition"]["digest"]
    return bearing


def test_an_edition_is_published_and_told(terminal: Terminal, hotel: str) -> None:
    ended = terminal("publish", hotel, "--material", "-m", "The first", "--label", "Summer")
    assert ended.status == 0
    assert ended.out.startswith("Published: Edition 1 · ")
    assert "(material)" in ended.out
    assert "Publish edition 1" in terminal("history", hotel).out
    assert terminal("info", hotel, "--json").data["editions"] == [1]


def test_machines_are_told_of_the_edition_and_of_what_changed(terminal: Terminal, hotel: str) -> None:
    first = terminal("publish", hotel, "--minor", "--effective", "2026-12-24", "--json").data
    assert first["changes"] is None
    assert (first["edition"]["effective_from"], first["edition"]["material"]) == ("2026-12-24", False)
    reword(hotel, "Greet at once.")
    (change,) = terminal("publish", hotel, "--material", "-m", "Greeting", "--json").data["changes"]
    assert (change["key"], change["material"], change["fields"]) == ("standard_different", True, ["statement"])


def test_one_must_say_whether_it_is_material(terminal: Terminal, hotel: str) -> None:
    assert terminal("publish", hotel, "-m", "Something").status == 2
    assert terminal("info", hotel, "--json").data["editions"] == []


def test_what_hinders_is_said_and_nothing_is_published(terminal: Terminal, hotel: str) -> None:
    terminal("publish", hotel, "--material")
    again = terminal("publish", hotel, "--material")
    assert (again.status, "as in edition 1" in again.err) == (1, True)
    terminal("new", "empty.playbook")
    empty = terminal("publish", "empty.playbook", "--minor")
    assert (empty.status, "No standard of this playbook is approved" in empty.err) == (1, True)


def test_a_dry_run_tells_what_changed_and_publishes_nothing(terminal: Terminal, hotel: str) -> None:
    terminal("publish", hotel, "--material")
    code = reword(hotel, "Greet at once.")
    ended = terminal("publish", hotel, "--dry-run")
    assert ended.status == 0
    assert f"  {code} " in ended.out
    assert terminal("info", hotel, "--json").data["editions"] == [1]


def test_a_current_copy_ends_well(terminal: Terminal, hotel: str) -> None:
    bearing = published(terminal, hotel, "--material")
    ended = terminal("check-copy", hotel, f"Ausgabe 1 · 1. Dezember 2026 · {bearing[:7].upper()}")
    assert (ended.status, ended.out.count("\n")) == (0, 1)
    assert "This copy is current: it is edition 1" in ended.out
    assert terminal("check-copy", hotel, "Edition", "1").status == 0, "words of the line without quotation marks"


def test_a_stale_copy_is_told_what_changed_since(terminal: Terminal, hotel: str) -> None:
    former = published(terminal, hotel, "--material")
    code = reword(hotel, "Greet at once.")
    published(terminal, hotel, "--material")
    ended = terminal("check-copy", hotel, former[:7])
    assert ended.status == 1
    assert "This copy is out of date: it is edition 1." in ended.out
    assert "To do differently (1)" in ended.out
    assert code in ended.out
    facts = terminal("check-copy", hotel, former[:7], "--json").data
    assert (facts["verdict"], facts["edition"]["number"], facts["newest"]["number"]) == ("stale", 1, 2)
    assert [change["key"] for change in facts["changes"]] == ["standard_different"]


def test_a_copy_is_current_until_the_next_edition_takes_effect(terminal: Terminal, hotel: str) -> None:
    published(terminal, hotel, "--material")
    reword(hotel, "Greet at once.")
    published(terminal, hotel, "--material", "--effective", (TODAY + timedelta(days=9)).isoformat())
    ended = terminal("check-copy", hotel, "1")
    assert ended.status == 0
    assert "Edition 2 replaces it on" in ended.out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2", "is not in this file"),
        ("1 aaaaaa1", "not of this playbook"),
        ("1 December 2026 · aaaaaa1", "of no edition of this playbook"),
    ],
)
def test_a_copy_that_is_none_of_the_editions_is_said_to_be(
    terminal: Terminal, hotel: str, typed: str, said: str
) -> None:
    published(terminal, hotel, "--material")
    ended = terminal("check-copy", hotel, typed)
    assert (ended.status, said in ended.out) == (1, True)


def test_a_printing_of_the_unpublished_present_is_told_apart(terminal: Terminal, hotel: str) -> None:
    published(terminal, hotel, "--material")
    reword(hotel, "Greet at once.")
    with Editor.open(Path(hotel), author=known_author(), read_only=True) as editor:
        present = digest(editor.playbook)
    ended = terminal("check-copy", hotel, f"1 December 2026 · {present[:7]}")
    assert (ended.status, "printed without being published" in ended.out) == (1, True)


def text_of(pdf: str) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


def test_an_edition_is_printed_as_it_was_when_it_was_published(terminal: Terminal, hotel: str) -> None:
    published(terminal, hotel, "--material")
    reword(hotel, "Greet at once, whatever you carry.")
    published(terminal, hotel, "--material")
    reword(hotel, "Greet before anybody else does.")
    for name, edition in (("first.pdf", "1"), ("second.pdf", "newest")):
        assert terminal("export", hotel, "-o", name, "--edition", edition).status == 0
    assert "Edition 1 · " in text_of("first.pdf")
    assert "whatever you carry" not in text_of("first.pdf")
    second = text_of("second.pdf")
    assert "What changed since edition 1" in second
    assert "Greet at once, whatever you carry." in second
    assert "before anybody else" not in second


def test_an_edition_is_a_web_page_and_a_booklet_too(terminal: Terminal, hotel: str) -> None:
    published(terminal, hotel, "--material")
    reword(hotel, "Greet at once, whatever you carry.")
    published(terminal, hotel, "--material")
    assert terminal("export", hotel, "-o", "book.html", "--edition", "newest").status == 0
    page = Path("book.html").read_text("utf-8")
    assert "What changed since edition 1" in page
    assert "(page" not in page, "a web page has no pages to name"
    assert terminal("export", hotel, "-o", "booklet.pdf", "--as", "booklet", "--edition", "2").status == 0
    outside = PdfReader("booklet.pdf").pages[0].extract_text()
    assert "Is this copy still current?" in " ".join(outside.split()), "the back cover is on the outermost sheet"


def test_an_edition_that_there_is_not_is_not_printed(terminal: Terminal, hotel: str) -> None:
    before = terminal("export", hotel, "-o", "book.pdf", "--edition", "1")
    assert (before.status, "No edition of this playbook was published yet" in before.err) == (1, True)
    published(terminal, hotel, "--material")
    unknown = terminal("export", hotel, "-o", "book.pdf", "--edition", "seven")
    assert (unknown.status, "Its editions: 1." in unknown.err) == (1, True)
    assert terminal("export", hotel, "-o", "all.csv", "--edition", "1").status == 2
    assert not Path("book.pdf").exists()


def test_garbage_is_refused_in_a_sentence(terminal: Terminal, hotel: str) -> None:
    ended = terminal("check-copy", hotel, "hello \x1b[31m" + "x" * 5_000)
    assert (ended.status, ended.out) == (1, "")
    assert "names no edition" in ended.err
    assert "\x1b" not in ended.err
    assert len(ended.err) < 400


def test_the_verdict_speaks_the_language_of_the_person(
    terminal: Terminal, hotel: str, monkeypatch: pytest.MonkeyPatch, english: None
) -> None:
    published(terminal, hotel, "--material")
    monkeypatch.setenv("LANGUAGE", "de")
    assert "Ausgabe 1" in terminal("check-copy", hotel, "1").out
