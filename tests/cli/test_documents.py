"""Word documents come in at the terminal: their tree is seen before anything is made, and a file may say otherwise."""

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.exchange.word.documents import HEADINGS, p, word_file

BODY = (p("Before."), p("Door", style="H1"), p("Greet", style="H2"), p("Say hello."), p("Bill", style="H1"))


@pytest.fixture
def hotel(terminal: Terminal, tmp_path: Path) -> str:
    assert terminal("new", "hotel.playbook", "--title", "Hotel").status == 0
    word_file(tmp_path, *BODY, styles=HEADINGS)
    return "hotel.playbook"


def test_a_dry_run_shows_the_tree_and_changes_nothing(terminal: Terminal, hotel: str) -> None:
    before = Path(hotel).read_bytes()
    told = terminal("import", hotel, "words.docx", "--dry-run").out
    assert [line.split() for line in told.splitlines()[:5]] == [
        ["PART", "LEVEL", "HEADING", "BECOMES", "WORDS"],
        ["1", "(without", "a", "heading)", "text", "1"],
        ["2", "1", "Door", "moment"],
        ["3", "2", "Greet", "standard", "2"],
        ["4", "1", "Bill", "moment"],
    ]
    assert Path(hotel).read_bytes() == before


def test_a_file_says_what_levels_and_parts_become(terminal: Terminal, hotel: str) -> None:
    Path("map.txt").write_text("level 1: standard\nGreet: text\npart 4: ignore\n")
    facts = terminal("import", hotel, "words.docx", "--map", "map.txt", "--json").data
    assert [part["becomes"] for part in facts["parts"]] == ["text", "standard", "text", "ignore"]
    assert [one["name"] for one in facts["outcomes"] if one["kind"] == "standard"] == ["Door"]


def test_a_part_that_is_not_there_is_told_and_nothing_changes(terminal: Terminal, hotel: str) -> None:
    before = Path(hotel).read_bytes()
    Path("map.txt").write_text("level 7: stage\n")
    ended = terminal("import", hotel, "words.docx", "--map", "map.txt")
    assert ended.status == 1
    assert "the document has no “level 7”" in ended.err
    assert Path(hotel).read_bytes() == before
