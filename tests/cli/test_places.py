"""Where the commands read and write: an answer in one sentence for every odd place, and nothing is destroyed."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Terminal

ROWS = "code,title\nA-1,Greet\n"


def assert_refused(terminal: Terminal, *arguments: str) -> str:
    """Run a command that must fail with one sentence, and return that."""
    ended = terminal(*arguments)
    assert (ended.status, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    return ended.err


@pytest.mark.parametrize("form", ["csv", "docx", "handbook", "html"])
@pytest.mark.parametrize("name", ["hotel.playbook", "hotel.csv", "hotel.pdf"])
def test_an_export_never_overwrites_a_playbook_whatever_its_name(
    terminal: Terminal, hotel: str, form: str, name: str
) -> None:
    content = Path(hotel).read_bytes()
    Path(name).write_bytes(content)
    assert "is a playbook" in assert_refused(terminal, "export", hotel, "-o", name, "--as", form)
    assert Path(name).read_bytes() == content


def test_a_table_that_a_person_made_is_not_overwritten_but_an_earlier_export_is(terminal: Terminal, hotel: str) -> None:
    Path("mine.csv").write_text(ROWS, "utf-8")
    assert "no earlier export" in assert_refused(terminal, "export", hotel, "-o", "mine.csv")
    assert Path("mine.csv").read_text("utf-8") == ROWS
    for _ in range(2):
        assert terminal("export", hotel, "-o", "ours.csv").status == 0
        assert terminal("export", hotel, "-o", "ours.pdf").status == 0
        assert terminal("export", hotel, "-o", "ours.html").status == 0
        assert terminal("export", hotel, "-o", "ours.docx").status == 0


@pytest.mark.parametrize("start", ["<!DOCTYPE html>\n<html>", "<html>", "Dear diary"])
def test_a_web_page_of_others_is_not_overwritten(terminal: Terminal, hotel: str, start: str) -> None:
    Path("mine.html").write_text(f"{start} My own page", "utf-8")
    assert "no earlier export" in assert_refused(terminal, "export", hotel, "-o", "mine.html")
    assert Path("mine.html").read_text("utf-8") == f"{start} My own page"


@pytest.mark.parametrize("start", [b"PK\x03\x04 of others", b"\xd0\xcf\x11\xe0", b"Dear diary"])
def test_a_word_file_of_others_is_not_overwritten(terminal: Terminal, hotel: str, start: bytes) -> None:
    Path("mine.docx").write_bytes(start)
    assert "no earlier export" in assert_refused(terminal, "export", hotel, "-o", "mine.docx")
    assert Path("mine.docx").read_bytes() == start


def test_a_word_file_comes_on_the_papers_of_books(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "x.docx", "--paper", "a3").status == 2
    assert not Path("x.docx").exists()
    assert terminal("export", hotel, "-o", "x.docx", "--paper", "a5").status == 0
    assert docx.Document("x.docx").sections[0].page_width.mm == pytest.approx(148, abs=0.5)


def test_a_web_page_comes_on_no_paper(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "x.html", "--paper", "a5").status == 2
    assert not Path("x.html").exists()


@pytest.mark.parametrize("suffix", ["csv", "docx", "pdf", "html"])
def test_an_export_that_cannot_be_written_leaves_nothing_behind(terminal: Terminal, hotel: str, suffix: str) -> None:
    Path(f"folder.{suffix}").mkdir()
    before = set(Path().rglob("*"))
    for place in (f"folder.{suffix}", f"missing/x.{suffix}", f"{hotel}/x.{suffix}", f"{'x' * 300}.{suffix}"):
        assert_refused(terminal, "export", hotel, "-o", place)
    assert set(Path().rglob("*")) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="There are no pipes here")
@pytest.mark.parametrize("suffix", ["csv", "docx", "pdf", "html"])
def test_an_export_does_not_replace_a_pipe_or_device(terminal: Terminal, hotel: str, suffix: str) -> None:
    os.mkfifo(f"pipe.{suffix}")
    assert "not a file" in assert_refused(terminal, "export", hotel, "-o", f"pipe.{suffix}")
    assert Path(f"pipe.{suffix}").is_fifo()


def test_choosing_what_to_print_is_wrong_usage_where_nothing_is_printed(terminal: Terminal, hotel: str) -> None:
    assert terminal("export", hotel, "-o", "x.csv", "--role", "Receptionist").status == 2
    assert not Path("x.csv").exists()


@pytest.mark.parametrize("command", ["info", "check", "history", "undo", "redo"])
def test_a_path_that_leads_nowhere_is_told(terminal: Terminal, command: str) -> None:
    Path("one").symlink_to("two")
    Path("two").symlink_to("one")
    assert "cannot be reached" in assert_refused(terminal, command, "one")
    assert "cannot be reached" in assert_refused(terminal, command, "x" * 300)


def test_a_new_playbook_needs_a_name_that_the_disk_takes(terminal: Terminal) -> None:
    assert "not the name of a file" in assert_refused(terminal, "new", ".")
    assert "cannot be reached" in assert_refused(terminal, "new", "x" * 300)
    assert "no folder" in assert_refused(terminal, "new", "missing/x")


def test_a_point_in_a_name_is_no_suffix(terminal: Terminal) -> None:
    assert terminal("new", "Hotel St. Moritz").status == 0
    assert terminal("info", "Hotel St. Moritz.playbook").status == 0
    Path("rows.csv").write_text(ROWS, "utf-8")
    assert terminal("import", "Hotel St. Moritz.playbook", "rows.csv").status == 0
    assert terminal("restore", "1").out == "Hotel St. Moritz restored.playbook\n"


def test_a_demo_where_no_folder_can_be_made_is_told(terminal: Terminal, hotel: str) -> None:
    assert_refused(terminal, "demo", "-o", hotel)
    assert_refused(terminal, "demo", "-o", f"{hotel}/below")


def test_restoring_names_the_file_that_is_no_backup(terminal: Terminal) -> None:
    Path("letter.txt").write_text("Dear guest", "utf-8")
    assert assert_refused(terminal, "restore", "letter.txt").startswith("letter.txt is not a playbook")
    assert "no folder" in assert_refused(terminal, "restore", "letter.txt", "-o", "missing/x.playbook")
    assert "no backup number" in assert_refused(terminal, "restore", "9" * 5000)
    assert sorted(path.name for path in Path().iterdir()) == ["letter.txt"]


def test_a_missing_or_unnameable_source_is_told(terminal: Terminal, hotel: str) -> None:
    assert "no file or folder none.csv" in assert_refused(terminal, "import", hotel, "none.csv")
    odd = os.fsdecode(b"\xff.csv")
    Path(odd).write_text(ROWS, "utf-8")
    assert "Rename it" in assert_refused(terminal, "import", hotel, odd)


def test_what_a_playbook_holds_gives_no_orders_to_the_terminal(terminal: Terminal) -> None:
    assert terminal("new", "x", "--title", "\x1b]0;owned\x07\u202e", "--brand", "\x9b2J").status == 0
    out = terminal("info", "x.playbook").out
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(out)
    assert terminal("info", "x.playbook", "--json").data["title"] == "\x1b]0;owned\x07\u202e"


def test_reading_takes_a_save_back_that_was_cut_short(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(ROWS, "utf-8")
    script = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(\"UPDATE standards SET title = 'half', statement = statement || hex(zeroblob(9000))\")\n"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, hotel], check=False)
    assert Path(f"{hotel}-journal").exists()
    assert terminal("info", hotel).status == 0
    assert not Path(f"{hotel}-journal").exists()
    assert terminal("search", hotel, "half").status == 0


def test_an_operation_that_can_no_longer_be_taken_back_is_told(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text(ROWS, "utf-8")
    assert terminal("import", hotel, "rows.csv").status == 0
    with closing(sqlite3.connect(hotel)) as connection, connection:
        connection.execute("UPDATE standards SET title = 'Nod' WHERE code = 'A-1'")
    assert "can no longer be taken back" in assert_refused(terminal, "undo", hotel)


@pytest.mark.parametrize("characters", [200_001, 300_000_000])
def test_a_text_too_large_for_a_playbook_is_damage_and_not_the_fault_of_an_edit(
    terminal: Terminal, hotel: str, characters: int
) -> None:
    with closing(sqlite3.connect(hotel)) as connection, connection:
        connection.execute("UPDATE stages SET introduction = replace(hex(zeroblob(?)), '00', 'x')", (characters,))
    assert "is damaged" in assert_refused(terminal, "info", hotel)


def test_numbers_of_things_are_in_good_english(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text("code,title,moment\nA-1,Greet,Door\nA-2,Nod,Door\n", "utf-8")
    assert terminal("import", hotel, "rows.csv").out.splitlines() == [
        "created  1  moment",
        "created  1  stage",
        "created  2  standards",
    ]
