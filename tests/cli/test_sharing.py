"""Sharing and erasing from the terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.storage.traces import has_trace

ROWS = "code,title,statement\nA-1,Greet,Qxsecret greets first.\n"


@pytest.fixture
def edited(terminal: Terminal, hotel: str) -> str:
    """A playbook with a text in its history that is gone today."""
    Path("rows.csv").write_text(ROWS, "utf-8")
    assert terminal("import", hotel, "rows.csv", "--author", "Ann Example").status == 0
    assert terminal("undo", hotel).status == 0
    return hotel


def test_a_shared_copy_has_neither_history_nor_author(terminal: Terminal, edited: str) -> None:
    ended = terminal("share", edited, "-o", "For you")
    assert ended.status == 0
    assert ended.out.splitlines()[0] == "For you.playbook"
    assert "without its history and without comments" in ended.out
    assert not has_trace(Path("For you.playbook"), "Qxsecret")
    assert terminal("info", "For you.playbook", "--json").data["operations"] == 0
    assert terminal("history", "For you.playbook", "--json").data == []


def test_what_is_asked_for_goes_along(terminal: Terminal, edited: str) -> None:
    ended = terminal("share", edited, "-o", "all.playbook", "--with", "History, comments", "--json")
    assert ended.data["history"]
    assert ended.data["comments"]
    assert ended.data["bytes"] == Path("all.playbook").stat().st_size
    assert terminal("info", "all.playbook", "--json").data["operations"] == 2


def test_info_tells_what_a_copy_is_for(terminal: Terminal, hotel: str) -> None:
    assert terminal("share", hotel, "-o", "one.playbook", "--for-comments").status == 0
    facts = terminal("info", "one.playbook", "--json").data
    assert facts["purpose"] == "comments"
    assert facts["shared"][:4].isdecimal()
    assert "for comments" in terminal("info", "one.playbook").out
    assert "for editing" not in terminal("info", hotel).out


def test_a_copy_for_reading_refuses_an_import_and_says_what_to_do(terminal: Terminal, hotel: str) -> None:
    assert terminal("share", hotel, "-o", "one.playbook", "--read-only").status == 0
    Path("rows.csv").write_text(ROWS, "utf-8")
    ended = terminal("import", "one.playbook", "rows.csv")
    assert ended.status == 1
    assert "copy for reading. Nothing was changed." in ended.err
    assert terminal("share", "one.playbook", "-o", "own.playbook").status == 0
    assert terminal("import", "own.playbook", "rows.csv").status == 0


def test_a_copy_overwrites_nothing(terminal: Terminal, hotel: str) -> None:
    ended = terminal("share", hotel, "-o", hotel)
    assert (ended.status, ended.out) == (1, "")
    assert "exists already" in ended.err


@pytest.mark.parametrize("wrong", [("--with", "notes"), ("--read-only", "--for-comments")])
def test_a_wrong_option_is_named(terminal: Terminal, hotel: str, wrong: tuple[str, ...]) -> None:
    assert terminal("share", hotel, "-o", "copy.playbook", *wrong).status == 2
    assert not Path("copy.playbook").exists()


def test_without_yes_an_erasure_only_tells_where_the_text_is(terminal: Terminal, edited: str) -> None:
    before = Path(edited).read_bytes()
    ended = terminal("erase", edited, "--text", "qxsecret", "--json")
    assert ended.status == 1
    assert ended.data["found"]["history"] == 2
    assert ended.data["found"]["now"] == 0
    assert not ended.data["erased"]
    assert "Nothing was changed" in terminal("erase", edited, "--text", "qxsecret").out
    assert Path(edited).read_bytes() == before


def test_an_erased_text_is_nowhere(terminal: Terminal, edited: str) -> None:
    ended = terminal("erase", edited, "--text", "qxsecret", "--yes", "--backups")
    assert ended.status == 0
    assert "“[erased]” stands in its place" in ended.out
    assert "backups were rewritten" in ended.out or "backup was rewritten" in ended.out
    assert not has_trace(Path(edited), "Qxsecret")


def test_an_erased_person_did_nothing_by_name(terminal: Terminal, edited: str) -> None:
    ended = terminal("erase", edited, "--person", "ann example", "--yes")
    assert ended.status == 0
    assert "--backups erases there, too" in ended.out
    authors = {one["author"] for one in terminal("history", edited, "--json").data}
    assert authors == {"Former colleague"}


@pytest.mark.parametrize("wrong", [(), ("--text", "a b", "--person", "c d")])
def test_one_thing_is_erased_at_a_time(terminal: Terminal, hotel: str, wrong: tuple[str, ...]) -> None:
    assert terminal("erase", hotel, *wrong, "--yes").status == 2
