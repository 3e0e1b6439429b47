"""A sheet of a workbook is read as people see it, and what they should know of it is told."""

from datetime import date, datetime, time

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from playbook_app.errors.office import BrokenOffice, DocumentNotWorkbook, NotOffice, OldOffice
from playbook_app.errors.table import (
    CellTooLarge,
    EmptyTable,
    NoSuchSheet,
    TooManyCells,
    TooManyColumns,
    TooManyRows,
    TooMuchText,
)
from playbook_app.exchange.registry import read
from playbook_app.exchange.table import cell_values, rows, sheet, workbook
from playbook_app.exchange.table.sheet import column_letters
from playbook_app.exchange.table.workbook import read_workbook
from tests.exchange.packages import document_file, relationships, sheet_of, workbook_file, workbook_parts, written
from tests.exchange.worlds import EMPTY, fresh_id, imported

HEADS = ("Code", "Statement")


def table_of(xml, folder, **given):
    return read_workbook(workbook_file(folder, workbook_parts({"One": xml}, **given)))[0]


def saved(book, folder):
    path = folder / "table.xlsx"
    book.save(path)
    return path


def book_of(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book


def cells_of(table):
    return [row.cells for row in table.rows]


def told(table):
    return "\n".join(map(str, table.notices))


def test_texts_are_read_as_they_stand(tmp_path):
    table, _ = read_workbook(saved(book_of(HEADS, ("A-1", "Greet\nfirst"), ("A-2", " grüßen ")), tmp_path))
    assert table.heads == HEADS
    assert cells_of(table) == [("A-1", "Greet\nfirst"), ("A-2", " grüßen ")]
    assert [row.line for row in table.rows] == [2, 3]


def test_a_text_that_looks_like_a_formula_is_a_text(tmp_path):
    book = book_of(HEADS, ("A-1", None))
    book.active["B2"].value = "=1+1"
    book.active["B2"].data_type = "s"
    assert cells_of(read_workbook(saved(book, tmp_path))[0]) == [("A-1", "=1+1")]


def test_values_are_read_as_they_are_shown(tmp_path):
    heads = ("Day", "At", "When", "Share", "Price", "Many", "Yes", "Number")
    when = datetime(2026, 11, 22, 14, 30)  # noqa: DTZ001 - cells have no time zone
    book = book_of(heads, (date(2026, 11, 22), time(14, 30), when, 0.256, 1234.5, 1234567, True, 7.0))
    for cell, code in (("D2", "0.0%"), ("E2", '#,##0.00 "€"'), ("F2", "#,##0"), ("C2", "yyyy-mm-dd hh:mm")):
        book.active[cell].number_format = code
    (row,) = cells_of(read_workbook(saved(book, tmp_path))[0])
    assert row == ("2026-11-22", "14:30:00", "2026-11-22 14:30", "25.6%", "1,234.50 €", "1,234,567", "TRUE", "7")


def test_days_that_begin_in_1904_are_the_same_days(tmp_path):
    styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    xml = sheet_of('<row r="1"><c r="A1" s="0"><v>44521</v></c></row>')
    assert table_of(xml, tmp_path, styles=styles, about='<workbookPr date1904="1"/>').heads == ("2025-11-22",)


def test_rich_and_shared_texts_are_plain(tmp_path):
    shared = '<si><r><t>Greet </t></r><r><rPr><b/></rPr><t>first</t></r><rPh sb="0" eb="1"><t>guri</t></rPh></si>'
    xml = sheet_of('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
    assert table_of(xml, tmp_path, shared=shared).heads == ("Greet first",)


def test_characters_that_xml_cannot_hold_are_read(tmp_path):
    xml = sheet_of(written(("a", "b"), ("bell_x0007_", "_x005F_x0007_"), ("_xD83D__xDE00_", "_xZZZZ_")))
    assert cells_of(table_of(xml, tmp_path)) == [("bell\a", "_x0007_"), ("😀", "_xZZZZ_")]


def test_the_result_of_a_formula_is_read(tmp_path):
    xml = sheet_of(
        '<row r="1"><c r="A1" t="str"><f>B1&amp;"!"</f><v>Hello!</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>'
    )
    table = table_of(xml, tmp_path)
    assert table.heads == ("Hello!", "2")
    assert not table.notices


def test_a_formula_without_a_result_is_told(tmp_path):
    book = book_of(HEADS, ("A-1", "=1+1"), ("A-2", "=2+2"))
    table, _ = read_workbook(saved(book, tmp_path))
    assert cells_of(table) == [("A-1", ""), ("A-2", "")]
    assert "formulas without a result: 2, the first in B2" in told(table)


def test_an_empty_result_is_a_result(tmp_path):
    xml = sheet_of('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>2</v></c></row>')
    assert not table_of(xml, tmp_path).notices


def test_errors_are_kept_and_told(tmp_path):
    xml = sheet_of(written(HEADS) + '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="e"><v>#REF!</v></c></row>')
    table = table_of(xml, tmp_path)
    assert cells_of(table) == [("1", "#REF!")]
    assert "error instead of a value: 1, the first is B2: #REF!" in told(table)


def test_a_value_merged_over_rows_is_in_each_of_them(tmp_path):
    rows = (("Stage", "Code"), ("Arrival", "A-1"), ("", "A-2"), ("", "A-3"), ("Stay", "S-1"), ("", "S-2"))
    xml = sheet_of(written(*rows), '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>')
    assert [row[0] for row in cells_of(table_of(xml, tmp_path))] == ["Arrival"] * 3 + ["Stay", ""]


def test_a_value_merged_over_columns_stays_in_the_first(tmp_path):
    xml = sheet_of(written(("a", "b"), ("both", ""), ("x", "y")), '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>')
    assert cells_of(table_of(xml, tmp_path)) == [("both", ""), ("x", "y")]


def test_a_merged_value_makes_no_rows_of_blank_ones(tmp_path):
    xml = sheet_of(written(("a", "b"), ("down", "1")), '<mergeCells><mergeCell ref="A2:A1048576"/></mergeCells>')
    assert cells_of(table_of(xml, tmp_path)) == [("down", "1")]


def test_merged_cells_that_overlap_fill_each_row_once(tmp_path):
    merged = "".join(f'<mergeCell ref="A{first}:A6"/>' for first in range(2, 6))
    xml = sheet_of(written(("a", "b"), ("top", "1"), ("", "2"), ("", "3")), f"<mergeCells>{merged}</mergeCells>")
    assert [row[0] for row in cells_of(table_of(xml, tmp_path))] == ["top", "top", "top"]


def test_empty_rows_and_columns_are_left_out(tmp_path):
    book = Workbook()
    for place, text in {"C4": "Code", "F4": "Statement", "C7": "A-1", "F9": "Greet"}.items():
        book.active[place] = text
    book.active["XFD1"].number_format = "0.00"
    table, _ = read_workbook(saved(book, tmp_path))
    assert table.heads == HEADS
    assert [(row.line, *row.cells) for row in table.rows] == [(7, "A-1", ""), (9, "", "Greet")]


def test_the_head_may_stand_below_a_title(tmp_path):
    book = book_of(("Our standards",), (), HEADS, ("A-1", "Greet"))
    table, _ = read_workbook(saved(book, tmp_path))
    assert table.heads == HEADS
    assert "the column names were found in line 3" in told(table)


def test_the_fullest_sheet_is_proposed(tmp_path):
    sheets = {"Notes": sheet_of(written(("Hello",))), "Standards": sheet_of(written(HEADS, ("A-1", "Greet")))}
    table, found = read_workbook(workbook_file(tmp_path, workbook_parts(sheets)))
    assert table.heads == HEADS
    assert (found.names, found.chosen) == (("Notes", "Standards"), "Standards")


def test_a_sheet_too_full_for_a_table_is_not_proposed(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_FILLED", 5)
    sheets = {"Raw": sheet_of(written(*[HEADS] * 9)), "Standards": sheet_of(written(HEADS, ("A-1", "Greet")))}
    _, found = read_workbook(workbook_file(tmp_path, workbook_parts(sheets)))
    assert found.chosen == "Standards"


def test_a_sheet_without_anything_in_it_is_no_choice(tmp_path):
    sheets = {"Standards": sheet_of(written(HEADS, ("A-1", "Greet"))), "Sheet2": sheet_of("")}
    assert read_workbook(workbook_file(tmp_path, workbook_parts(sheets)))[1].names == ("Standards",)


@pytest.mark.parametrize("name", ["Notes", "notes"])
def test_another_sheet_may_be_asked_for(name, tmp_path):
    sheets = {"Notes": sheet_of(written(("Hello",))), "Standards": sheet_of(written(HEADS, ("A-1", "Greet")))}
    table, found = read_workbook(workbook_file(tmp_path, workbook_parts(sheets)), name)
    assert (table.heads, found.chosen) == (("Hello",), "Notes")
    assert not table.notices


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(tmp_path):
    with pytest.raises(NoSuchSheet, match="“One”"):
        read_workbook(workbook_file(tmp_path, workbook_parts({"One": sheet_of("")})), "Two")


def test_a_hidden_sheet_is_told_and_read_only_when_asked_for(tmp_path):
    sheets = {
        "Old": sheet_of(written(HEADS, *[("A-1", "Greet")] * 9)),
        "New": sheet_of(written(HEADS, ("A-1", "Greet"))),
    }
    path = workbook_file(tmp_path, workbook_parts(sheets, states={"Old": "veryHidden"}))
    table, found = read_workbook(path)
    assert found.chosen == "New"
    assert "hidden and were not read: “Old”" in told(table)
    assert len(read_workbook(path, "Old")[0].rows) == 9


def test_hidden_rows_and_columns_are_read_and_told(tmp_path):
    book = book_of(HEADS, ("A-1", "Greet"), ("A-2", "Answer"))
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["B"].hidden = True
    table, _ = read_workbook(saved(book, tmp_path))
    assert len(table.rows) == 2
    assert "rows that are hidden in the sheet were read too: 1, the first is row 3" in told(table)
    assert "columns that are hidden in the sheet were read too: “Statement”" in told(table)


def test_notes_upon_cells_are_told(tmp_path):
    book = book_of(HEADS, ("A-1", "Greet"))
    book.active["B2"].comment = Comment("Really?", "Ann")
    assert "notes and pictures" in told(read_workbook(saved(book, tmp_path))[0])


@pytest.mark.parametrize(("inside", "told_of"), [("", False), ("<picture/>", True)])
def test_pictures_upon_cells_are_told_and_an_empty_drawing_is_not(inside, told_of, tmp_path):
    parts = workbook_parts({"One": sheet_of(written(HEADS))})
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships(("rId1", "drawing", "../drawings/drawing1.xml"))
    parts["xl/drawings/drawing1.xml"] = f"<drawing>{inside}</drawing>"
    table, _ = read_workbook(workbook_file(tmp_path, parts))
    assert ("notes and pictures" in told(table)) == told_of


def test_macros_are_told(tmp_path):
    parts = {**workbook_parts({"One": sheet_of(written(HEADS))}), "xl/vbaProject.bin": b"Shell"}
    assert "macros" in told(read_workbook(workbook_file(tmp_path, parts))[0])


def test_sheets_in_the_strict_form_of_the_standard_are_read(tmp_path):
    parts = {
        name: content.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                              "http://purl.oclc.org/ooxml/spreadsheetml/main")
        for name, content in workbook_parts({"One": sheet_of(written(HEADS, ("A-1", "Greet")))}).items()
    }  # fmt: skip
    assert cells_of(read_workbook(workbook_file(tmp_path, parts))[0]) == [("A-1", "Greet")]


def test_a_workbook_without_anything_in_it_is_empty(tmp_path):
    with pytest.raises(EmptyTable):
        read_workbook(saved(Workbook(), tmp_path))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1" t="s"><v>5</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1"><v>many</v></c></row>',
        '<row r="1"><c r="A1"><v>inf</v></c></row>',
        '<row r="1"><c r="A1" s="9"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="b"><v>perhaps</v></c></row>',
        '<row r="0"><c><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="1"><c r="A9999999"><v>1</v></c></row>',
        '<row r="-5"/>',
        '<row r="1"><c r="A1"><v>1</c></row>',
        "<row>",
    ],
)
def test_a_sheet_that_is_no_sheet_is_damaged(rows, tmp_path):
    with pytest.raises(BrokenOffice, match="damaged"):
        table_of(sheet_of(rows), tmp_path, styles='<cellXfs><xf numFmtId="0"/></cellXfs>')


def test_a_sheet_that_is_missing_is_damaged(tmp_path):
    parts = workbook_parts({"One": sheet_of("")})
    del parts["xl/worksheets/sheet1.xml"]
    with pytest.raises(BrokenOffice):
        read_workbook(workbook_file(tmp_path, parts))


def test_other_files_called_workbooks_are_refused(tmp_path):
    with pytest.raises(DocumentNotWorkbook):
        imported(document_file(tmp_path, name="a.xlsx"))
    for name, data, error in (("b.xls", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), OldOffice),
                              ("c.xlsx", b"Code,Statement\n", NotOffice)):  # fmt: skip
        (tmp_path / name).write_bytes(data)
        with pytest.raises(error):
            imported(tmp_path / name)


def test_a_workbook_brings_standards_like_any_table(tmp_path):
    path = saved(book_of(HEADS, ("A-1", "Greet first"), ("A-2", "Answer soon")), tmp_path)
    after, answer = imported(path)
    assert sorted((one.code, one.statement) for one in after.standards.values()) == [
        ("A-1", "Greet first"),
        ("A-2", "Answer soon"),
    ]
    assert answer.sheets[0].chosen == "Sheet"
    assert imported(path, after)[1].changes == ()


def test_a_table_that_was_csv_brings_the_same_standards_as_a_workbook(tmp_path):
    rows = (("Ref", "Wording"), ("1", "Greet the guest first"), ("2", "Answer the phone soon"))
    (tmp_path / "table.csv").write_text("\n".join(map(",".join, rows)))
    before, _ = imported(tmp_path / "table.csv")
    _, answer = imported(saved(book_of(*rows), tmp_path), before)
    assert answer.changes == ()


def test_the_sheet_may_be_chosen_workbook_by_workbook(tmp_path):
    sheets = {
        "One": sheet_of(written(HEADS, ("A-1", "Greet"))),
        "Two": sheet_of(written(HEADS, ("B-1", "Answer"), ("B-2", "x"))),
    }
    paths = [workbook_file(tmp_path, workbook_parts(sheets), name) for name in ("first.xlsx", "second.xlsx")]
    answer = read(paths, EMPTY, new_id=fresh_id, sheet={"first.xlsx": "One"})
    assert [(one.file, one.chosen) for one in answer.sheets] == [("first.xlsx", "One"), ("second.xlsx", "Two")]


def test_a_sheet_is_refused_by_counting(tmp_path, monkeypatch):
    for name, most in (("MOST_ELEMENTS", 20), ("MOST_ROWS", -8)):
        with monkeypatch.context() as less:
            less.setattr(sheet, name, most)
            with pytest.raises(TooManyRows if name == "MOST_ROWS" else TooManyCells):
                table_of(sheet_of(written(*[HEADS] * 9)), tmp_path)


def test_cells_and_their_text_are_counted(tmp_path, monkeypatch):
    for name, most, error in (("MOST_FILLED", 9, TooManyCells), ("MOST_TEXT", 40, TooMuchText)):
        with monkeypatch.context() as less:
            less.setattr(rows, name, most)
            with pytest.raises(error):
                table_of(sheet_of(written(*[HEADS] * 9)), tmp_path)


def test_one_text_that_many_cells_share_is_counted_each_time(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "MOST_TEXT", 1_000)
    cells = "".join(f'<row r="{number}"><c r="A{number}" t="s"><v>0</v></c></row>' for number in range(1, 12))
    with pytest.raises(TooMuchText):
        table_of(sheet_of(cells), tmp_path, shared=f"<si><t>{'x' * 100}</t></si>")


def test_shared_texts_without_end_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "MOST_FILLED", 9)
    with pytest.raises(TooManyCells):
        table_of(sheet_of(written(HEADS)), tmp_path, shared="<si/>" * 10)


def test_formats_that_take_long_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(cell_values, "MOST_WORK", 100)
    numbers = "".join(f"<row><c><v>{number}</v></c></row>" for number in range(10))
    with pytest.raises(TooManyCells):
        table_of(sheet_of(numbers), tmp_path)


def test_a_wide_sheet_with_few_cells_is_refused_before_it_is_filled_up(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "MOST_CELLS", 100)
    diagonal = "".join(f'<row r="{n}"><c r="{column_letters(n)}{n}"><v>1</v></c></row>' for n in range(1, 12))
    with pytest.raises(TooManyCells):
        table_of(sheet_of(diagonal), tmp_path)


def test_more_columns_than_a_table_has_are_refused(tmp_path):
    with pytest.raises(TooManyColumns):
        table_of(sheet_of("<row>" + "<c><v>1</v></c>" * 2_001 + "</row>"), tmp_path)


def test_a_cell_that_never_ends_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(sheet, "LONGEST_CELL", 50)
    with pytest.raises(CellTooLarge):
        table_of(sheet_of(f'<row><c t="str"><v>{"x" * 51}</v></c></row>'), tmp_path)


def test_what_the_sheet_says_of_its_size_is_not_believed(tmp_path):
    xml = sheet_of(written(HEADS, ("A-1", "Greet")), before='<dimension ref="A1:XFD1048576"/>')
    assert cells_of(table_of(xml, tmp_path)) == [("A-1", "Greet")]
