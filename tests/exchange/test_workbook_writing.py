"""A playbook written as a workbook comes back equal, and no spreadsheet calculates anything of it."""

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from playbook_app.domain.change import apply
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.errors.export import ExportOverOther
from playbook_app.exchange.registry import read, write
from playbook_app.exchange.table.cells import kept_from_unguarding, unguarded
from playbook_app.exchange.table.escapes import escaped, unescaped
from playbook_app.exchange.table.pieces import LONGEST_CELL, pieces
from playbook_app.exchange.words import OWN, normal, own_heads, own_members
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import spoken_languages, translation
from tests.exchange.test_csv_round_trip import named_apart, spelt_out
from tests.exchange.worlds import EMPTY, fresh_id, imported
from tests.factories import ROLE, playbook_with, standard
from tests.strategies import playbooks

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def exported(playbook, folder):
    out = Path(folder) / "out.xlsx"
    remarks = write("xlsx", playbook, lambda _: b"", out)
    return out, remarks


def sheets_of(playbook, folder):
    return load_workbook(exported(playbook, folder)[0])


def texts_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def said_in(language, playbook):
    return replace(playbook, about=replace(playbook.about, language=language))


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(playbooks())
def test_any_standards_come_back_equal(playbook: Playbook):
    playbook = named_apart(playbook)
    with TemporaryDirectory() as folder:
        out, _ = exported(playbook, folder)
        same, answer = imported(out, playbook)
        other, _ = imported(out, EMPTY)
    assert answer.changes == ()
    assert same == playbook
    assert spelt_out(other) == spelt_out(playbook)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja"])
def test_a_workbook_in_any_language_comes_back_equal(language, tmp_path):
    one = standard(1, step=Step.RESPONSIVENESS, status=Status.APPROVED, review_by=date(2027, 1, 2), weight=3, notes="a",
                   roles=frozenset({ROLE}), never_say="b", approved_by="Ann")  # fmt: skip
    playbook = said_in(language, playbook_with(one))
    out, _ = exported(playbook, tmp_path)
    assert imported(out, playbook)[1].changes == ()
    assert spelt_out(imported(out, said_in("fr", EMPTY))[0]) == spelt_out(playbook)


def test_the_words_of_our_tables_are_told_apart_in_all_languages():
    for language in spoken_languages():
        for field in OWN:
            assert own_heads()[normal(field_name(field, translation(language)))] == field
    for members in (Step, Status):
        assert set(own_members(members).values()) == set(members)


@pytest.mark.parametrize(
    "formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'=1", "#REF!", "{=1}"]
)
def test_no_text_is_a_formula(formula, tmp_path):
    out, _ = exported(playbook_with(standard(1, statement=formula, title=formula)), tmp_path)
    with zipfile.ZipFile(out) as archive:
        xml = "".join(archive.read(name).decode() for name in archive.namelist() if "worksheets/" in name)
    assert "<f>" not in xml
    assert 't="e"' not in xml
    sheet = load_workbook(out)["Standards"]
    assert [unguarded(cell.value) for cell in (sheet["B2"], sheet["F2"])] == [formula, formula]
    assert sheet["F2"].data_type == "s"


@given(TEXTS | st.text("_x0DF5\x07\r😀"))
def test_escapes_give_back_what_they_hide(text):
    assert unescaped(escaped(text)) == text


@given(TEXTS | st.text("'=+-@\t\r\nab"))
def test_what_reading_would_take_off_is_put_on(text):
    assert unguarded(kept_from_unguarding(text)) == text


@given(st.text("a_\x07é😀\n", max_size=40), st.integers(1, 3_000))
def test_pieces_of_a_text_fit_their_cells_and_are_all_of_it(text, times):
    found = pieces(text * times)
    assert "".join(found) == text * times
    assert all(len(escaped(piece).encode("utf-16-le")) // 2 <= LONGEST_CELL for piece in found)


def test_a_text_too_long_for_a_cell_goes_on_beside_it_and_is_told(tmp_path):
    long = "_x0041_ é😀\n" * (LONGEST_TEXT // 20)
    playbook = playbook_with(standard(1, practice=long), standard(2))
    out, (remark,) = exported(playbook, tmp_path)
    assert "Practice [2]" in texts_of(load_workbook(out)["Standards"])[0]
    assert "longer than a cell" in str(remark)
    assert ("count", "1") in remark.values
    assert imported(out, playbook)[1].changes == ()
    assert [one.practice for one in imported(out)[0].standards.values()].count(long) == 1


def test_days_and_weights_are_what_they_are(tmp_path):
    playbook = playbook_with(standard(1, review_by=date(2027, 1, 2), weight=3))
    head, row = texts_of(sheets_of(playbook, tmp_path)["Standards"])[:2]
    assert row[head.index("Review date")].date() == date(2027, 1, 2)
    assert row[head.index("Weight")] == 3


def test_the_matrix_has_the_codes_and_their_number(tmp_path):
    playbook = playbook_with(
        standard(1, step=Step.IDEAL),
        standard(2, step=Step.IDEAL),
        standard(3, step=Step.IDEAL, status=Status.RETIRED),
        standard(4, moment=None),
    )
    rows = texts_of(sheets_of(playbook, tmp_path)["Matrix"])
    assert next(row for row in rows if row[1] == "Check-in") == [
        "Arrival",
        "Check-in",
        "CHK-01, CHK-02",
        *[None] * 5,
        2,
    ]
    assert next(row for row in rows if row[1] == "Not yet placed")[-2:] == ["CHK-04", 1]
    assert rows[-1] == [None, "Standards", 2, 0, 0, 0, 0, 1, 3]


def test_the_roles_have_their_moments_and_standards(tmp_path):
    playbook = playbook_with(standard(1, roles=frozenset({ROLE})))
    row = next(row for row in texts_of(sheets_of(playbook, tmp_path)["Roles"]) if row[0] == "Front desk agent")
    assert row[1:] == ["Frontline", None, "Check-in", "Check-in", 1, "CHK-01"]


def test_the_names_of_columns_stay_in_sight_and_on_every_page(tmp_path):
    for sheet in sheets_of(playbook_with(standard(1)), tmp_path):
        assert sheet.freeze_panes.endswith("2")
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        assert sheet["A1"].font.bold


def test_what_only_machines_need_is_out_of_sight_and_no_news(tmp_path):
    playbook = playbook_with(standard(1))
    out, _ = exported(playbook, tmp_path)
    sheet = load_workbook(out)["Standards"]
    hidden = [cell.value for cell in sheet[1] if sheet.column_dimensions[cell.column_letter].hidden]
    assert hidden == ["playbook extra", "playbook source", "playbook order", "playbook id"]
    assert imported(out, playbook)[1].notices == ()


def test_the_same_playbook_gives_the_same_bytes(tmp_path):
    playbook = playbook_with(standard(1))
    first = exported(playbook, tmp_path)[0].read_bytes()
    assert exported(playbook, tmp_path)[0].read_bytes() == first
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_standards_are_found_again_whatever_their_sheet_is_called_and_holds(tmp_path):
    moments = playbook_with(standard(1))
    out, _ = exported(moments, tmp_path)
    book = load_workbook(out)
    book["Standards"].title = "What's ours"
    for row in range(1, 200):
        book["Roles"].cell(row, 30).value = "x"
    book.defined_names["Playbook_standards"].attr_text = "'What''s ours'!$A$1"
    book.save(tmp_path / "again.xlsx")
    answer = read([tmp_path / "again.xlsx"], moments, new_id=fresh_id)
    assert answer.sheets[0].chosen == "What's ours"
    assert apply(moments, answer.changes) == moments


def test_a_workbook_that_somebody_has_worked_on_is_not_replaced(tmp_path):
    out, _ = exported(playbook_with(standard(1)), tmp_path)
    book = load_workbook(out)
    book.save(out)
    kept = out.read_bytes()
    with pytest.raises(ExportOverOther):
        exported(playbook_with(), tmp_path)
    assert out.read_bytes() == kept


def test_an_empty_playbook_is_a_workbook_too(tmp_path):
    assert sheets_of(EMPTY, tmp_path).sheetnames == ["Standards", "Matrix", "Roles"]
