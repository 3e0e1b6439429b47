"""Standards written as CSV come back equal, and no cell is a formula."""

import csv
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.registry import write
from playbook_app.exchange.table.cells import guarded, joined_names, split_names, unguarded
from tests.exchange.worlds import EMPTY, file_with, imported
from tests.factories import ROLE, playbook_with, standard
from tests.strategies import playbooks


def place_of(playbook: Playbook, moment):
    at = playbook.moments.get(moment)
    return at and (playbook.stages[at.stage].name, at.name)


def spelt_out(playbook: Playbook):
    """Return the standards with names in place of ids, so that two playbooks compare."""
    return [
        {
            **{item.name: getattr(one, item.name) for item in fields(one)},
            "moment": place_of(playbook, one.moment),
            "roles": sorted(playbook.roles[role].name for role in one.roles),
        }
        for one in sorted(playbook.standards.values(), key=lambda one: one.id)
    ]


def named_apart(playbook: Playbook) -> Playbook:
    """Return the playbook with names as people give them: not blank, without blanks around, all different."""
    return replace(
        playbook,
        **{
            kind: {
                one.id: replace(one, name=f"{' '.join(one.name.split())} {number}".strip())
                for number, one in enumerate(getattr(playbook, kind).values())
            }
            for kind in ("roles", "stages", "moments")
        },
    )


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(playbooks())
def test_any_standards_come_back_equal(playbook: Playbook):
    playbook = named_apart(playbook)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        write("csv", playbook, lambda _: b"", out)
        same, answer = imported(out, playbook)
        other, _ = imported(out, EMPTY)
    assert answer.changes == ()
    assert same == playbook
    assert spelt_out(other) == spelt_out(playbook)


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text("'=+-@\t\r\nab"))
def test_a_guarded_text_is_no_formula_and_comes_back(text):
    assert guarded(text)[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"} or not text
    assert unguarded(guarded(text)) == text


@given(st.lists(st.text("ab;\\ ", min_size=1).map(str.strip).filter(bool), unique=True))
def test_names_come_back_from_one_cell(names):
    assert list(split_names(joined_names(names))) == sorted(names)


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'=1"])
def test_no_cell_begins_like_a_formula(formula, tmp_path):
    out = tmp_path / "out.csv"
    write("csv", playbook_with(standard(1, statement=formula, title=formula)), lambda _: b"", out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t" and cell]


def test_a_spreadsheet_that_dropped_columns_still_finds_its_standards(tmp_path):
    playbook = playbook_with(standard(1, statement="Greet.", roles=frozenset({ROLE})))
    one = standard(1)
    source = file_with(f"title,playbook id\nNew title,{one.id}\n", tmp_path)
    after, _ = imported(source, playbook)
    assert after.standards[one.id] == replace(playbook.standards[one.id], title="New title")


def test_a_cleared_cell_of_our_own_export_clears_the_field(tmp_path):
    playbook = playbook_with(standard(1, why="Because."))
    source = file_with(f"why,playbook id\n,{standard(1).id}\n", tmp_path)
    after, _ = imported(source, playbook)
    assert after.standards[standard(1).id].why == ""
