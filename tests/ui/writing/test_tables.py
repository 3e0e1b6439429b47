from functools import partial

import pytest

from playbook_app.publishing import markup
from playbook_app.publishing.blocks import Table
from playbook_app.ui.writing.edit import Selection, cursor
from playbook_app.ui.writing.tables import in_table, insert_table, next_cell, next_row
from tests.ui.writing.places import after, applied

TABLE = "| a | b |\n| --- | --- |\n| c | d |"
back = partial(next_cell, backwards=True)


@pytest.mark.parametrize("before", ["", "Above", "Above\n\n"])
def test_a_new_table_prints_as_one(before: str) -> None:
    edit = insert_table(before + "\n\nBelow", cursor(len(before)), 2, 3)
    tables = [block for block in markup.blocks(applied(before + "\n\nBelow", edit)) if isinstance(block, Table)]
    assert [(len(table.head), len(table.rows)) for table in tables] == [(3, 2)]


def test_the_first_cell_of_a_new_table_is_written_in_next() -> None:
    assert after(lambda text, at: insert_table(text, at, 1, 1), "¦") == "| ¦ |\n| --- |\n|  |"


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (TABLE.replace("a", "a¦"), TABLE.replace("b", "⟦b⟧")),
        (TABLE.replace("b", "¦b"), TABLE.replace("c", "⟦c⟧")),
        (TABLE.replace("d", "d¦"), TABLE + "\n| ¦ |  |"),
        ("no¦ table", None),
    ],
)
def test_tab_goes_to_the_next_cell_and_adds_a_row_at_the_end(before: str, then: str | None) -> None:
    assert after(next_cell, before) == then


def test_shift_and_tab_go_back_and_out() -> None:
    assert after(back, TABLE.replace("c", "¦c")) == TABLE.replace("b", "⟦b⟧")
    assert after(back, TABLE.replace("a", "¦a")) is None


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (TABLE.replace("a", "a¦"), "| a | b |\n| --- | --- |\n| ¦ |  |\n| c | d |"),
        (TABLE.replace("d", "d¦"), TABLE + "\n| ¦ |  |"),
        (TABLE + "\n| ¦ |  |", TABLE + "\n\n¦"),
        ("a | ¦b", None),
    ],
)
def test_enter_adds_a_row_and_leaves_from_an_empty_one(before: str, then: str | None) -> None:
    assert after(next_row, before) == then


def test_a_bar_in_a_cell_is_no_border() -> None:
    text = "| a \\| b | c |\n| --- | --- |"
    edit = next_cell(text, Selection(3, 3))
    assert edit is not None
    assert text[edit.selection.start : edit.selection.end] == "c"
    assert in_table(text, 3)
