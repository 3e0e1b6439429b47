"""Tables of text from anywhere: any bytes in any encoding, quotation marks and delimiters where nobody expects them."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import apply
from playbook_app.domain.rules import check_all
from playbook_app.errors import PlaybookError
from playbook_app.exchange.registry import read
from playbook_app.exchange.table.delimited import read_csv
from tests.exchange.worlds import EMPTY, fresh_id
from tests.fuzz import bounded

pieces = st.sampled_from(
    ["code", "title", "statement", "stage", "moment", "step", "roles", "playbook id", "playbook extra",
     "playbook source", '[["a", "b"]]', "[[", "{}", "ideal", "approved", "2026-11-22", "=1+1", "'=1", "a", " ", "\t",
     "é", "😀", "\u2028", "\x85", "\x0b", "\x1c", "\0", "\ufeff", "sep=;", ",", ";", "|", '"', '""', "\n",
     "\r", "\r\n", "x" * 400]
)  # fmt: skip
texts = st.lists(pieces, max_size=60).map("".join) | st.text(max_size=100)
encodings = st.sampled_from(
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "latin-1", "cp037", "utf-7"]
)
files = st.binary(max_size=300) | st.builds(lambda text, encoding: text.encode(encoding, "replace"), texts, encodings)
names = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=30)


@bounded(150)
@given(files)
def test_any_bytes_are_a_table_or_a_known_failure(data):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        path.write_bytes(data)
        with suppress(PlaybookError):
            table = read_csv(path)
            assert len(set(table.heads)) == len(table.heads)
            assert all(len(row.cells) == len(table.heads) for row in table.rows)


@bounded(60)
@given(st.lists(files, min_size=1, max_size=2))
def test_what_any_tables_bring_keeps_the_rules(several):
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.csv" for number, _ in enumerate(several)]
        for path, data in zip(paths, several, strict=True):
            path.write_bytes(data)
        with suppress(PlaybookError):
            assert check_all(apply(EMPTY, read(paths, EMPTY, new_id=fresh_id).changes)) == ()


@bounded(30)
@given(names)
def test_a_table_of_any_name_is_read_and_named(name):
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.csv"
        path.write_text("Code,Statement\nA-1,Greet\n")
        assert read_csv(path).file == path.name
