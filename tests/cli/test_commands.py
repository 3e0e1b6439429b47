"""The commands of the terminal, each as a person would use it."""

import re
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.storage.schema import VERSION
from tests.cli.conftest import Terminal

CSV = (
    "code,title,stage,moment,step,statement,roles,Colour\nA-1,Greet,Arrival,Door,I,Greet within ten seconds.,Host,red\n"
)


def counts(terminal: Terminal, file: str) -> dict[str, int]:
    found: dict[str, int] = terminal("info", file, "--json").data["counts"]
    return found


def text_of(pdf: str) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def test_the_demo_makes_a_playbook_and_its_handbook_and_prints_both_paths(terminal: Terminal) -> None:
    ended = terminal("demo", "-o", "here")
    assert ended.status == 0
    playbook, handbook = map(Path, ended.out.splitlines())
    assert playbook.suffix == ".playbook"
    assert "Harbour House" in text_of(str(handbook))


def test_the_demo_keeps_a_sample_that_was_edited(terminal: Terminal) -> None:
    playbook, _ = terminal("demo", "-o", "here").out.splitlines()
    Path("rows.csv").write_text(CSV, "utf-8")
    assert terminal("import", playbook, "rows.csv").status == 0
    assert terminal("demo", "-o", "here").status == 0
    assert counts(terminal, playbook)["standards"] == 41


@pytest.mark.parametrize("template", ["blank", "hotel", "shop", "clinic", "support-desk"])
def test_each_template_makes_a_playbook_that_can_be_printed(terminal: Terminal, template: str) -> None:
    assert terminal("new", "mine", "--template", template, "--title", "Our way", "--brand", "Quay").status == 0
    facts = terminal("info", "mine.playbook", "--json").data
    assert (facts["title"], facts["brand"], facts["operations"], facts["schema"]) == ("Our way", "Quay", 0, VERSION)
    assert terminal("export", "mine.playbook", "-o", "mine.pdf").status == 0
    assert "Our way" in text_of("mine.pdf")


def test_two_playbooks_of_one_template_share_no_id(terminal: Terminal) -> None:
    for name in ("one.playbook", "two.playbook"):
        assert terminal("new", name, "--template", "shop").status == 0
    with (
        Editor.open(Path("one.playbook"), author=known_author(), read_only=True) as one,
        Editor.open(Path("two.playbook"), author=known_author(), read_only=True) as two,
    ):
        assert one.playbook.about.id != two.playbook.about.id
        assert not one.playbook.standards.keys() & two.playbook.standards.keys()
        assert not one.playbook.moments.keys() & two.playbook.moments.keys()


def test_new_never_overwrites(terminal: Terminal, hotel: str) -> None:
    before = Path(hotel).read_bytes()
    ended = terminal("new", hotel)
    assert (ended.status, ended.out) == (1, "")
    assert "exists already" in ended.err
    assert Path(hotel).read_bytes() == before


def test_info_tells_what_a_playbook_holds(terminal: Terminal, hotel: str) -> None:
    facts = terminal("info", hotel, "--json").data
    kinds = {"roles", "stages", "moments", "standards", "stories", "terms", "questions", "images"}
    assert facts.keys() >= {"title", "brand", "language", "counts", "operations", "schema"}
    assert facts["counts"].keys() == kinds
    assert "Quay" in terminal("info", hotel).out


def test_an_import_is_one_operation_that_undo_takes_back_and_redo_brings_again(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(CSV, "utf-8")
    before = counts(terminal, hotel)
    assert "created" in terminal("import", hotel, "rows.csv", "--author", "Ada").out
    assert counts(terminal, hotel)["standards"] == before["standards"] + 1
    assert "Ada  Import rows.csv" in terminal("history", hotel).out
    assert terminal("undo", hotel).out == "Undone: Import rows.csv\n"
    assert counts(terminal, hotel) == before
    assert terminal("redo", hotel).out == "Redone: Import rows.csv\n"
    assert counts(terminal, hotel)["standards"] == before["standards"] + 1
    assert "Nothing new." in terminal("import", hotel, "rows.csv").out
    assert len(terminal("history", hotel, "--json").data) == 3


def test_there_is_nothing_to_undo_in_a_new_playbook(terminal: Terminal, hotel: str) -> None:
    assert terminal("undo", hotel).out == "There is nothing to undo.\n"
    assert terminal("redo", hotel).out == "There is nothing to redo.\n"
    assert terminal("history", hotel).out == "No operations yet.\n"


def test_a_dry_run_shows_the_columns_and_changes_nothing(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(CSV, "utf-8")
    before = Path(hotel).read_bytes()
    ended = terminal("import", hotel, "rows.csv", "--dry-run")
    assert "Colour" in ended.out
    assert "extra" in ended.out
    assert Path(hotel).read_bytes() == before


def test_an_import_tells_machines_what_became_of_each_row(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(CSV, "utf-8")
    facts = terminal("import", hotel, "rows.csv", "--json").data
    (row,) = (outcome for outcome in facts["outcomes"] if outcome["kind"] == "standard")
    assert (row["verb"], row["place"]) == ("created", {"file": "rows.csv", "line": 2})
    assert {"column": "Colour", "field": "extra", "example": "red", "certain": False} in facts["columns"]


def test_a_csv_export_comes_back_unchanged(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "all.csv").status == 0
    assert "Nothing new." in terminal("import", hotel, "all.csv").out


def test_a_markdown_export_makes_an_equal_playbook(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "folder").status == 0
    assert terminal("new", "other").status == 0
    assert terminal("import", "other.playbook", "folder").status == 0
    assert counts(terminal, "other.playbook") == counts(terminal, hotel)


def test_a_role_book_holds_only_what_the_role_does(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "all.pdf", "--paper", "letter").status == 0
    with Editor.open(Path(hotel), author=known_author(), read_only=True) as editor:
        playbook = editor.playbook
    role = next(
        role for role in playbook.roles_in_order() if any(role.id in s.roles for s in playbook.standards.values())
    )
    assert terminal("export", hotel, "-o", "role.pdf", "--role", role.name.upper()).status == 0
    printed = text_of("role.pdf")
    codes = {standard.code: role.id in standard.roles for standard in playbook.standards.values()}
    assert {code for code in codes if f"{code} ·" in printed.replace("\n", " ")} <= {
        c for c, does in codes.items() if does
    }
    assert PdfReader("all.pdf").pages[0].mediabox.width == 612


def test_the_handbook_is_a_web_page_where_the_name_says_so(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "all.html").status == 0
    assert terminal("export", hotel, "-o", "odd.name", "--as", "html").status == 0
    page = Path("all.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert page == Path("odd.name").read_text("utf-8")


def test_the_handbook_is_a_word_file_where_the_name_says_so(terminal: Terminal, hotel: str) -> None:
    ended = terminal("export", hotel, "-o", "all.docx")
    assert ended.status == 0
    assert "press F9" in ended.err
    assert terminal("export", hotel, "-o", "odd.name", "--as", "docx").status == 0
    assert Path("all.docx").read_bytes() == Path("odd.name").read_bytes()
    headings = [one.text for one in docx.Document("all.docx").paragraphs if one.style.name == "Heading 1"]
    assert "Glossary" in headings


def test_a_role_s_web_page_holds_only_what_the_role_does(terminal: Terminal, hotel: str) -> None:
    with Editor.open(Path(hotel), author=known_author(), read_only=True) as editor:
        playbook = editor.playbook
    role = next(iter({role for one in playbook.standards.values() for role in one.roles}))
    name = playbook.roles[role].name
    assert terminal("export", hotel, "-o", "role.html", "--role", name).status == 0
    page = Path("role.html").read_text("utf-8")
    does = {one.id for one in playbook.standards.values() if role in one.roles}
    shown = {one for one in playbook.standards if f'id="standard-{one}"' in page}
    assert shown == does


def test_an_unknown_role_is_answered_with_those_there_are(terminal: Terminal, hotel: str) -> None:
    ended = terminal("export", hotel, "-o", "x.pdf", "--role", "Pirate")
    assert ended.status == 1
    assert "no role “Pirate”" in ended.err
    assert not Path("x.pdf").exists()


def test_line_up_sheets_are_dated_from_the_day_that_is_given(terminal: Terminal, hotel: str) -> None:
    asked = ("--pace", "mon-fri", "--order", "steps", "--start", "2027-01-04", "--weeks", "2")
    assert terminal("export", hotel, "-o", "x.pdf", "--as", "lineup", *asked).status == 0
    assert len(PdfReader("x.pdf").pages) == 10
    assert "Monday 4 January 2027" in text_of("x.pdf").replace(",", "")


def test_a_scorecard_may_hold_one_moment(terminal: Terminal, hotel: str) -> None:
    with Editor.open(Path(hotel), author=known_author(), read_only=True) as editor:
        first, second, *_ = editor.playbook.moments_in_order()
    assert terminal("export", hotel, "-o", "x.pdf", "--as", "scorecard", "--moment", first.name.upper()).status == 0
    assert first.name in text_of("x.pdf")
    assert second.name not in text_of("x.pdf")


def test_the_answers_of_a_quiz_are_a_file_of_their_own(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "key.pdf", "--as", "quiz", "--key").status == 0
    assert "Answers" in text_of("key.pdf")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--as", "scorecard", "--moment", "Nowhere"), "no moment “Nowhere”"),
        (("--as", "lineup", "--first", "ZZZ-99"), "no standard with the code “ZZZ-99”"),
        (("--as", "lineup", "--start", "tomorrow"), "“tomorrow” is no day"),
        (("--as", "quiz", "--weeks", "2"), "--weeks changes nothing"),
        (("--as", "guest-card", "--paper", "a5"), "does not come on a5"),
    ],
)
def test_what_a_sheet_cannot_be_is_said_and_nothing_is_written(
    terminal: Terminal, hotel: str, asked: tuple[str, ...], said: str
) -> None:
    ended = terminal("export", hotel, "-o", "x.pdf", *asked)
    assert ended.status
    assert said in " ".join(ended.err.split())
    assert not Path("x.pdf").exists()


def test_a_form_that_nobody_knows_is_answered_with_those_there_are(terminal: Terminal, hotel: str) -> None:
    ended = terminal("export", hotel, "-o", "x.pptx")
    assert ended.status == 1
    assert "handbook" in ended.err
    assert not Path("x.pptx").exists()


def test_a_character_that_no_font_has_is_named_once_with_its_places_counted(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(
        "code,statement\nZ-1,A \U0010fffd here\nZ-2,A \U0010fffd there\nZ-3,\U0010fffd\n", "utf-8"
    )
    assert terminal("import", hotel, "rows.csv").status == 0
    told = terminal("export", hotel, "-o", "x.pdf").err.splitlines()
    (finding,) = (line for line in told if "U+10FFFD" in line)
    assert re.search(r"And in \d+ more places\.$", finding)


def test_check_shows_the_matrix_and_fails_only_when_strict(terminal: Terminal, hotel: str) -> None:
    ended = terminal("check", hotel)
    assert ended.status == 0
    assert "Gaps on the journey" in ended.out
    assert terminal("check", hotel, "--strict").status == 1
    facts = terminal("check", hotel, "--json").data
    assert 0 < facts["readiness"] <= 1
    assert facts["findings"][0]["sentence"].endswith(".")


def test_check_tells_what_to_know_before_printing(terminal: Terminal, hotel: str) -> None:
    ended = terminal("check", hotel, "--for", "handbook")
    assert "is printed that is not approved (Draft). Place: " in ended.out
    facts = terminal("check", hotel, "--for", "handbook", "--json").data
    first = facts["findings"][0]
    assert (first["rule"], first["kind"], first["field"]) == ("unapproved", "standard", "status")
    assert first["sentence"].startswith("A standard is printed")
    assert terminal("check", hotel, "--for", "handbook", "--strict").status == 1


def test_check_looks_at_the_pages_that_would_be_printed(terminal: Terminal, hotel: str) -> None:
    whole = terminal("check", hotel, "--for", "handbook", "--json").data["findings"]
    approved = terminal("check", hotel, "--for", "handbook", "--approved-only", "--json").data["findings"]
    assert {"unapproved"} & {one["rule"] for one in whole}
    assert not {"unapproved"} & {one["rule"] for one in approved}
    assert terminal("check", hotel, "--for", "cards", "--fold", "--paper", "letter").status == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--approved-only"], "--approved-only says nothing without --for"),
        (["--paper", "a4"], "--paper says nothing without --for"),
        (["--for", "handbook", "--fold"], "--fold changes nothing about “handbook”"),
        (["--for", "handbook", "--paper", "a2"], "does not come on a2"),
    ],
)
def test_check_refuses_what_says_nothing(terminal: Terminal, hotel: str, options: list[str], said: str) -> None:
    ended = terminal("check", hotel, *options)
    assert ended.status == 2
    assert said in ended.err


@pytest.mark.parametrize(("options", "said"), [(["--role", "Cook"], "roles: –."), (["--moment", "Tea"], "moments: –.")])
def test_names_are_told_to_be_none_where_there_are_none(terminal: Terminal, options: list[str], said: str) -> None:
    terminal("new", "empty")
    publication = "scorecard" if "--moment" in options else "handbook"
    ended = terminal("export", "empty.playbook", "-o", "x.pdf", "--as", publication, *options)
    assert ended.status == 1
    assert said in ended.err


def test_check_refuses_a_publication_that_there_is_not(terminal: Terminal, hotel: str) -> None:
    ended = terminal("check", hotel, "--for", "novel")
    assert ended.status == 2
    assert "handbook" in ended.err


def test_check_is_content_with_an_empty_playbook(terminal: Terminal) -> None:
    assert terminal("new", "empty").status == 0
    assert terminal("check", "empty.playbook", "--strict").status == 0


def test_search_finds_beginnings_of_words_without_accents(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text("code,title,statement\nZ-1,Crème,Brûlée within zwölf minutes\n", "utf-8")
    assert terminal("import", hotel, "rows.csv").status == 0
    (hit,) = terminal("search", hotel, "brulee", "ZWOL", "--json").data
    assert (hit["kind"], hit["field"]) == ("standard", "statement")
    assert "Z-1" in terminal("search", hotel, "creme").out
    assert terminal("search", hotel, "xylophone").out == "Nothing found.\n"


def test_a_backup_is_listed_and_restored_beside_what_is_there(terminal: Terminal, hotel: str) -> None:
    assert "no backups yet" in terminal("restore").out
    Path("rows.csv").write_text(CSV, "utf-8")
    assert terminal("import", hotel, "rows.csv").status == 0
    kept = counts(terminal, hotel)
    Path(hotel).unlink()
    assert "hotel" in terminal("restore").out
    assert terminal("restore", "1").out == "hotel restored.playbook\n"
    assert counts(terminal, "hotel restored.playbook") == kept
    assert terminal("restore", "1").out == "hotel restored 2.playbook\n"
    assert "There is no backup number 9" in terminal("restore", "9").err


def test_a_playbook_that_somebody_edits_is_read_but_not_written(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(CSV, "utf-8")
    with Editor.open(Path(hotel), author=known_author("Grace")):
        assert terminal("info", hotel).status == 0
        ended = terminal("import", hotel, "rows.csv")
    assert ended.status == 1
    assert "Grace" in ended.err


@pytest.mark.parametrize("command", [["info"], ["check"], ["history"], ["undo"], ["search"]])
def test_a_file_that_is_no_playbook_is_told_in_one_sentence(terminal: Terminal, command: list[str]) -> None:
    Path("letter.playbook").write_text("Dear guest, " * 100, "utf-8")
    ended = terminal(*command, "letter.playbook", *(["word"] if command == ["search"] else []))
    assert ended.status == 1
    assert "not a playbook" in ended.err
    assert "Traceback" not in ended.err
    assert terminal(*command, "nowhere.playbook", *(["word"] if command == ["search"] else [])).status == 1


def test_the_name_of_the_author_is_remembered(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(CSV, "utf-8")
    terminal("import", hotel, "rows.csv", "--author", "Ada")
    terminal("undo", hotel)
    assert [row["author"] for row in terminal("history", hotel, "--json").data] == ["Ada", "Ada"]


def test_the_command_line_never_imports_qt_and_ends_with_a_status() -> None:
    script = "import sys; from playbook_app.__main__ import main\n"
    script += "try: main()\nfinally: assert not [name for name in sys.modules if name.startswith('PySide')]"
    ended = subprocess.run([sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=True)
    assert ended.stdout.startswith("playbook ")


def test_each_command_has_help(terminal: Terminal) -> None:
    overview = terminal("--help").out
    for command in ("demo", "new", "info", "import", "export", "check", "search", "history", "undo", "redo", "restore"):
        assert f"\n  {command} " in overview
        assert terminal(command, "--help").status == 0


def test_pocket_cards_take_an_offset_and_a_fold(terminal: Terminal, hotel: str) -> None:
    ended = terminal("export", hotel, "-o", "cards.pdf", "--as", "cards", "--fold", "--back-offset", "-0.5,1.25")
    assert ended.status == 0
    assert Path("cards.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("offset", ["1", "1,2,3", "a,b", "99,0", "0,nan"])
def test_an_offset_is_two_numbers_of_millimetres(terminal: Terminal, hotel: str, offset: str) -> None:
    ended = terminal("export", hotel, "-o", "cards.pdf", "--as", "cards", "--back-offset", offset)
    assert ended.status == 2
    assert "two numbers of millimetres" in " ".join(ended.err.replace("│", " ").split())
    assert not Path("cards.pdf").exists()


def test_a_test_page_is_refused_for_what_has_no_backs(terminal: Terminal, hotel: str) -> None:
    ended = terminal("export", hotel, "-o", "book.pdf", "--test-page")
    assert ended.status == 2
    assert "--test-page changes nothing" in " ".join(ended.err.replace("│", " ").split())


def test_a_booklet_comes_on_sheets_that_can_be_folded(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "b.pdf", "--as", "booklet", "--creep", "0.1").status == 0
    assert terminal("export", hotel, "-o", "c.pdf", "--as", "booklet", "--paper", "a5").status == 2
