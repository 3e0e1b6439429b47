"""Any file ends as a table or as a known error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook_app.errors import PlaybookError
from playbook_app.errors.source import NoSource, TooLarge
from playbook_app.errors.table import (
    CellTooLarge,
    EmptyTable,
    LineTooLong,
    NotATable,
    TooManyCells,
    TooManyColumns,
    TooManyRows,
    TooMuchText,
    UnclosedQuote,
)
from playbook_app.exchange.table import delimited, rows
from playbook_app.exchange.table.delimited import read_csv
from tests.exchange.worlds import file_with, imported

GREETING = "Stelle,Titel\r\nAnkunft,„Grüß Gott“ sagen\r\n"


def table_of(text, folder):
    return read_csv(file_with(text, folder))


def cells_of(table):
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_encoding_is_found(encoding, tmp_path):
    table = table_of(GREETING.encode(encoding), tmp_path)
    assert table.heads == ("Stelle", "Titel")
    assert cells_of(table) == [("Ankunft", "„Grüß Gott“ sagen")]


def test_another_encoding_is_told(tmp_path):
    notices = table_of((GREETING * 20).encode("cp1252"), tmp_path).notices
    assert "not UTF-8" in str(notices[0])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter, tmp_path):
    text = f'code{delimiter}title\nA-1{delimiter}"one, two; three | four"\nA-2{delimiter}five\n'
    table = table_of(text, tmp_path)
    assert table.heads == ("code", "title")
    assert cells_of(table)[0] == ("A-1", "one, two; three | four")


def test_the_delimiter_may_be_declared(tmp_path):
    assert table_of("sep=;\r\na,b;c\r\n1,2;3\r\n", tmp_path).heads == ("a,b", "c")


def test_cells_keep_their_line_breaks_and_rows_know_their_lines(tmp_path):
    table = table_of('a,b\n"one\ntwo",x\n\n,,\nlast,y\n', tmp_path)
    assert cells_of(table)[0][0] == "one\ntwo"
    assert [row.line for row in table.rows] == [2, 6]


def test_ragged_rows_are_squared_and_told(tmp_path):
    table = table_of("a,b\n1\n1,2,3\n", tmp_path)
    assert table.heads == ("a", "b", "column 3")
    assert cells_of(table) == [("1", "", ""), ("1", "2", "3")]
    assert ["fewer" in str(notice) or "more" in str(notice) for notice in table.notices] == [True, True]


def test_columns_of_one_name_are_told_apart(tmp_path):
    table = table_of("a,a,\n1,2,3\n", tmp_path)
    assert table.heads == ("a", "a (2)", "column 3")
    assert "“a (2)”" in str(table.notices[0])


def test_nul_characters_are_left_out(tmp_path):
    assert cells_of(table_of("a,b\nx\0y,z\n", tmp_path)) == [("xy", "z")]


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", ",,\n"])
def test_an_empty_file_is_told(text, tmp_path):
    with pytest.raises(EmptyTable):
        table_of(text, tmp_path)


def test_column_names_alone_are_an_import_of_nothing(tmp_path):
    _, answer = imported(file_with("code,title\n", tmp_path))
    assert answer.changes == ()
    assert [guess.field for guess in answer.columns] == ["code", "title"]


def test_a_quotation_mark_that_never_closes_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "LONGEST_CELL", 100)
    with pytest.raises(CellTooLarge) as refused:
        table_of('a,b\n1,2\n"oops,' + "x\n" * 200, tmp_path)
    assert "line 3" in str(refused.value)


def test_too_large_and_too_wide_and_missing_files_are_refused(tmp_path, monkeypatch):
    with pytest.raises(TooManyColumns):
        table_of(",".join("x" * 3000), tmp_path)
    monkeypatch.setattr(delimited, "LARGEST_CSV", 10)
    with pytest.raises(TooLarge):
        table_of("a,b\n1,2\n3,4\n", tmp_path)
    with pytest.raises(NoSource):
        read_csv(tmp_path / "none.csv")


@pytest.mark.filterwarnings("error")
@settings(max_examples=150)
@given(data=st.binary(max_size=300) | st.text('a,;"\n\r\t|=é1', max_size=200).map(str.encode))
def test_any_bytes_come_in_or_are_refused(data, tmp_path_factory):
    source = file_with(data, tmp_path_factory.getbasetemp(), "fuzz.csv")
    try:
        after, _ = imported(source)
    except PlaybookError:
        return
    again, answer = imported(source, after)
    assert answer.changes == ()
    assert again == after


@pytest.mark.parametrize("text", ["Crème brûlée, où ça ?", "¿Qué tal, señor?", "Größe: „fünf“ – 5 €"])
def test_western_texts_are_read_as_such(text, tmp_path):
    table = table_of(f'title\n"{text}"\n'.encode("cp1252"), tmp_path)
    assert cells_of(table) == [(text,)]


def test_polish_is_not_taken_for_western(tmp_path):
    text = "Witamy każdego gościa w ciągu dziesięciu sekund zawsze z uśmiechem na łagodnej twarzy"
    assert cells_of(table_of(f"title\n{text}\n".encode("cp1250"), tmp_path)) == [(text,)]


@pytest.mark.parametrize("beginning", [b"PK\x03\x04", b"\x89PNG\r\n", b"%PDF-1.7", b"\xd0\xcf\x11\xe0", b""])
def test_what_is_no_text_is_refused_whatever_its_name(beginning, tmp_path):
    with pytest.raises(NotATable):
        table_of(beginning + bytes(range(256)) * 9, tmp_path)


@pytest.mark.parametrize("text", ['code,title\nA-1,"Greet\nA-2,Smile\n', 'code,title\nA-1,x\nA-2,"', 'a,b\nc,d\n"'])
def test_a_quotation_mark_that_nothing_closes_is_told_instead_of_swallowing_the_rest(text, tmp_path):
    with pytest.raises(UnclosedQuote) as refused:
        table_of(text, tmp_path)
    assert refused.value.values["line"] == next(n for n, line in enumerate(text.split("\n"), 1) if '"' in line)


def test_quotation_marks_inside_a_cell_are_ordinary(tmp_path):
    assert cells_of(table_of('a,b\n5" pipe,"said ""so"""\nx,"y"\n', tmp_path)) == [('5" pipe', 'said "so"'), ("x", "y")]


def test_a_title_above_the_column_names_is_no_row(tmp_path):
    table = table_of("Standards of Quay,,\n,,\ncode,title,statement\nA-1,Greet,Say hello\n", tmp_path)
    assert table.heads == ("code", "title", "statement")
    assert [row.line for row in table.rows] == [4]
    assert "Standards of Quay" in str(table.notices[0])


def test_a_first_row_of_one_name_is_kept_where_no_row_below_looks_like_column_names(tmp_path):
    assert len(table_of("Name,,\nGreet,now,ten\nSmile,then,nine\n", tmp_path).rows) == 2


def test_too_many_rows_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "MOST_ROWS", 3)
    assert len(table_of("title\na\nb\nc\n", tmp_path).rows) == 3
    with pytest.raises(TooManyRows):
        table_of("title\na\nb\nc\nd\n", tmp_path)


@pytest.mark.parametrize(
    ("text", "limit", "error"),
    [
        ("a,b\n" + "x" * 60, ("LONGEST_LINE", 50), LineTooLong),
        ('a,b\n"x\n' + "y\n" * 30 + '"', ("LONGEST_LINE", 50), LineTooLong),
        ("a,b\n" + "," * 60, ("MOST_DELIMITERS", 50), TooManyColumns),
        ('a,b\n"' + ",\n" * 60 + '"', ("MOST_DELIMITERS", 50), TooManyColumns),
        ("a,b\n" + "\n" * 60, ("MOST_LINES", 50), TooManyRows),
        ("a,b\n" + "\r" * 60, ("MOST_LINES", 50), TooManyRows),
    ],
)
def test_what_one_record_takes_is_counted_before_it_is_taken(text, limit, error, tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, *limit)
    with pytest.raises(error):
        table_of(text, tmp_path)


@pytest.mark.parametrize(
    ("text", "limit", "error"),
    [
        ("a,b\n" * 9, ("MOST_FILLED", 10), TooManyCells),
        ("a,b\n" * 9, ("MOST_TEXT", 10), TooMuchText),
        ("a,b,c,d\n" + "x\n" * 9, ("MOST_CELLS", 20), TooManyCells),
    ],
)
def test_what_all_rows_take_is_counted(text, limit, error, tmp_path, monkeypatch):
    monkeypatch.setattr(rows, *limit)
    with pytest.raises(error):
        table_of(text, tmp_path)
