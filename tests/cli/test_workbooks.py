"""Workbooks go in and come out at the terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.exchange.packages import packed, sheet_of, workbook_file, workbook_parts, written

HEADS = ("Code", "Statement")
SHEETS = {
    "Desk": sheet_of(written(HEADS, ("D-1", "Greet"), ("D-2", "Answer"))),
    "Kitchen": sheet_of(written(HEADS, ("K-1", "Serve hot"))),
}


@pytest.fixture
def hotel(terminal: Terminal, tmp_path: Path) -> str:
    assert terminal("new", "hotel.playbook", "--title", "Hotel").status == 0
    workbook_file(tmp_path, workbook_parts(SHEETS))
    return "hotel.playbook"


def test_the_fullest_sheet_is_read_and_the_others_are_told(terminal: Terminal, hotel: str) -> None:
    told = terminal("import", hotel, "table.xlsx").out
    assert "the sheet “Desk” was read. --sheet reads another: “Kitchen”." in told
    assert "created  2  standards" in told


def test_another_sheet_is_read_where_it_is_named(terminal: Terminal, hotel: str) -> None:
    facts = terminal("import", hotel, "table.xlsx", "--sheet", "kitchen", "--json").data
    assert [one["name"] for one in facts["outcomes"]] == ["K-1 Serve hot"]
    assert facts["sheets"] == [{"file": "table.xlsx", "names": ["Desk", "Kitchen"], "chosen": "Kitchen"}]


def test_a_sheet_that_is_not_there_changes_nothing(terminal: Terminal, hotel: str) -> None:
    before = Path(hotel).read_bytes()
    ended = terminal("import", hotel, "table.xlsx", "--sheet", "Cellar")
    assert ended.status == 1
    assert "no sheet “Cellar”" in ended.err
    assert Path(hotel).read_bytes() == before


def test_what_goes_out_as_a_workbook_comes_in_again_unchanged(terminal: Terminal, hotel: str) -> None:
    assert terminal("import", hotel, "table.xlsx").status == 0
    ended = terminal("export", hotel, "-o", "out.xlsx")
    assert (ended.status, ended.err) == (0, "")
    assert "Nothing new." in terminal("import", hotel, "out.xlsx").out
    assert terminal("new", "other.playbook", "--title", "Other").status == 0
    assert "created" in terminal("import", "other.playbook", "out.xlsx").out


def test_a_refused_workbook_changes_nothing(terminal: Terminal, hotel: str) -> None:
    before = Path(hotel).read_bytes()
    Path("bomb.xlsx").write_bytes(packed({"xl/a.xml": bytes(30_000_000)}))
    ended = terminal("import", hotel, "bomb.xlsx")
    assert ended.status == 1
    assert "would grow to more than" in ended.err
    assert Path(hotel).read_bytes() == before
