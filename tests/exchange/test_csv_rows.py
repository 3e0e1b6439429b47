"""Any file ends as a table or as a known error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook_app.errors import PlaybookError
from playbook_app.errors.source import NoSource, TooLarge
from playbook_app.errors.table import CellTooLarge, EmptyTable, TooManyColumns
from playbook_app.exchange.table import rows
from playbook_app.exchange.table.rows import read_csv
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
    monkeypatch.setattr(rows, "LONGEST_CELL", 100)
    with pytest.raises(CellTooLarge) as refused:
        table_of('a,b\n1,2\n"oops,' + "x\n" * 200, tmp_path)
    assert "line 3" in str(refused.value)


def test_too_large_and_too_wide_and_missing_files_are_refused(tmp_path, monkeypatch):
    with pytest.raises(TooManyColumns):
        table_of(",".join("x" * 3000), tmp_path)
    monkeypatch.setattr(rows, "LARGEST_CSV", 10)
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
