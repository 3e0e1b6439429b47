"""A text falls into units of which each may come from another side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.merge.units import balanced, table_widths, units
from tests.strategies import prose


@given(prose | st.text(alphabet="aB.!? \n-*|`1>#", max_size=80), st.booleans())
def test_units_and_what_sets_them_off_are_the_whole_text(text: str, whole_tables: bool) -> None:
    found = units(text, whole_tables=whole_tables)
    assert "".join(unit.lead + unit.text for unit in found) == text.rstrip()
    assert all(unit.text.strip() == unit.text != "" for unit in found)
    assert [unit.after for unit in found] == ["", *(unit.sort for unit in found)][: len(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greet them. Smile!", ["Greet them.", "Smile!"]),
        ("Greet them\nby name. Smile.", ["Greet them\nby name.", "Smile."]),
        ("“Welcome.” Then smile.", ["“Welcome.”", "Then smile."]),
        ("Call Mr. Smith at 5 p.m. or later. Smile.", ["Call Mr. Smith at 5 p.m. or later.", "Smile."]),
        ("Within 2.5 minutes.", ["Within 2.5 minutes."]),
        ("问候。微笑。", ["问候。", "微笑。"]),
        ("# Head\nText.", ["# Head", "Text."]),
        ("- One. Two.\n  Three.\n- Four", ["- One. Two.\n  Three.", "- Four"]),
        ("1. One\n2. Two", ["1. One", "2. Two"]),
        ("> Said. So.\n> Again.", ["> Said. So.", "> Again."]),
        ("```\na. b\n\n- c\n```", ["```", "a. b", "- c", "```"]),
        ("a | b\n--|--\n1 | 2", ["a | b", "--|--", "1 | 2"]),
    ],
)
def test_what_is_a_unit(text: str, expected: list[str]) -> None:
    assert [unit.text for unit in units(text)] == expected


def test_a_table_may_be_taken_whole() -> None:
    text = "See.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nDone."
    assert [unit.text for unit in units(text, whole_tables=True)] == [
        "See.",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "Done.",
    ]


def test_tables_are_as_wide_as_the_row_under_their_heads() -> None:
    assert table_widths("| a | b |\n|---|:-:|\n| 1 | 2 |\n\nx | y | z\n--|--|--") == (1, 2)


@pytest.mark.parametrize(("text", "closed"), [("```\nx\n```", True), ("~~~\nx", False), ("no fence", True)])
def test_fences_are_counted(text: str, closed: bool) -> None:
    assert balanced(text) is closed
