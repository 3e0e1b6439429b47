"""Office files from anywhere: any bytes, archives that lie, parts that are not what they are called, damaged files."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import apply
from playbook_app.domain.rules import check_all
from playbook_app.errors import PlaybookError
from playbook_app.exchange.office import OfficeKind, package
from playbook_app.exchange.registry import read, write
from playbook_app.exchange.table.workbook import read_workbook
from tests.exchange.packages import (
    CHECK,
    FLAGS,
    HEADER,
    METHOD,
    PACKED_SIZE,
    SIZE,
    document_parts,
    packed,
    sheet_of,
    with_entry_changed,
    workbook_parts,
    written,
)
from tests.exchange.worlds import EMPTY, fresh_id
from tests.factories import playbook_with, standard
from tests.fuzz import bounded

PARTS = {**document_parts(), **workbook_parts({"One": sheet_of(written(("Code", "Statement"), ("A-1", "Greet")))})}
NAMES = sorted(PARTS)

xml = st.text(max_size=60) | st.lists(
    st.sampled_from(
        ['<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>', "<!DOCTYPE a>",
         "<!DOCTYPE a [<!ENTITY b 'c'>]>", "<a>", "</a>", "<a/>", "&b;", "&#0;", "<![CDATA[", "]]>", "<!--", "-->",
         "\ufeff", "\0", "x" * 70_000]
    )
).map("".join)  # fmt: skip
contents = st.binary(max_size=60) | st.builds(
    lambda text, encoding: text.encode(encoding, "replace"),
    xml,
    st.sampled_from(["utf-8", "utf-16", "utf-7", "utf-32"]),
)
places = st.sampled_from([FLAGS, METHOD, CHECK, PACKED_SIZE, SIZE, HEADER])


@st.composite
def damaged(draw, whole):
    """Return bytes of which some were changed, taken away or doubled."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 6))):
        place, length = draw(st.integers(0, len(data) - 1)), draw(st.integers(1, 20))
        data[place : place + length] = draw(st.binary(max_size=20) | st.just(bytes(data[:50])))
        if not data:
            break
    return bytes(data)


def tried(data, folder, name="file.xlsx"):
    """Open a file as either kind, and read all that is in it, or meet a known failure."""
    path = Path(folder) / name
    path.write_bytes(data)
    for kind in OfficeKind:
        with suppress(PlaybookError):
            found = package(path, kind)
            sizes = {part: sum(map(len, found.chunks(part))) for part in found.names}
            assert sizes == {part: found.archive.size(part) for part in found.names}
            found.relations(found.main)


def brought(data, folder):
    """Import a workbook, or meet a known failure; what comes in keeps the rules."""
    path = Path(folder) / "file.xlsx"
    path.write_bytes(data)
    with suppress(PlaybookError):
        assert check_all(apply(EMPTY, read([path], EMPTY, new_id=fresh_id).changes)) == ()


@bounded(40)
@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda data: b"PK\x03\x04" + data))
def test_any_bytes_are_read_or_refused(data):
    with TemporaryDirectory() as folder:
        tried(data, folder)


@bounded(40)
@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), contents, max_size=3))
def test_any_parts_are_read_or_refused(parts):
    with TemporaryDirectory() as folder:
        tried(packed({**PARTS, **parts}), folder)


@bounded(40)
@given(st.lists(st.tuples(st.sampled_from(NAMES), places, st.integers(0, 2**16 - 1)), min_size=1, max_size=4))
def test_any_lies_of_an_archive_are_found_out(lies):
    data = packed(PARTS)
    for name, place, value in lies:
        data = with_entry_changed(data, name, *place, value)
    with TemporaryDirectory() as folder:
        tried(data, folder)


@bounded(40)
@given(damaged(packed(workbook_parts({"One": sheet_of(written(("Code", "Statement"), ("A-1", "Greet")))}))))
def test_a_damaged_workbook_is_read_or_refused(data):
    with TemporaryDirectory() as folder:
        brought(data, folder)


attributes = st.sampled_from(
    ["", 'r="A1"', 'r="B2"', 'r="XFD1048576"', 'r="XFE1"', 'r="A0"', 'r="a1"', 'r="é"', 't="s"', 't="inlineStr"',
     't="str"', 't="b"', 't="e"', 't="d"', 't="n"', 't="?"', 's="0"', 's="1"', 's="-1"', 's="x"',
     's="99999999999999999999"']
)  # fmt: skip
values = st.sampled_from(
    ["", "0", "1", "-1", "1e999", "nan", "٣", "45983.5", "_x0000_", "_xD800_", "#REF!", "2026-11-22T10:00:00", "  "]
) | st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<&\ufffe\uffff"), max_size=10)
inner = st.builds(
    lambda tag, text: f"<{tag}>{text}</{tag}>", st.sampled_from(["v", "is", "t", "f", "x", "rPh"]), values
)
cells = st.builds(
    lambda given, inside: f"<c {' '.join(dict.fromkeys(given))}>{''.join(inside)}</c>",
    st.lists(attributes, max_size=3, unique_by=lambda one: one[:1]),
    st.lists(inner, max_size=3),
)
rows = st.builds(
    lambda given, inside: f"<row {given}>{''.join(inside)}</row>",
    st.sampled_from(["", 'r="1"', 'r="7"', 'r="0"', 'r="1048577"', 'hidden="1"', 'r="x"', 'r="٣"']),
    st.lists(cells, max_size=5),
)
around = st.sampled_from(
    ["", '<mergeCells><mergeCell ref="A1:B9"/><mergeCell ref="A2:A3"/></mergeCells>', '<mergeCell ref=""/>',
     '<mergeCell ref="A1:?"/>', '<cols><col min="1" max="99" hidden="1"/></cols>', '<col min="x" hidden="1"/>',
     '<dimension ref="A1:XFD1048576"/>', "<sheetData/>", "<row/>"]
)  # fmt: skip
codes = st.text('0#?,.%/E+-_*"\\[]hmsdy;@GAP ', max_size=12).map(lambda code: code.replace('"', "&quot;"))
styles = codes.map(
    lambda code: (
        f'<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts>'
        '<cellXfs><xf numFmtId="200"/><xf numFmtId="14"/></cellXfs>'
    )
)


@bounded(70)
@given(
    st.lists(rows, max_size=5), around, around, styles, st.sampled_from(["", "<si><t>a</t></si>", "<si/>", "<t>b</t>"])
)
def test_any_sheet_is_read_or_refused(listed, before, after, styles, shared):
    xml = sheet_of("".join(listed), after, before)
    with TemporaryDirectory() as folder:
        brought(packed(workbook_parts({"One": xml, "Two": xml}, styles=styles, shared=shared)), folder)


@bounded(8)
@given(st.data())
def test_our_own_workbook_is_read_or_refused_once_it_is_damaged(data):
    with TemporaryDirectory() as folder:
        out = Path(folder) / "own.xlsx"
        write("xlsx", playbook_with(standard(1), standard(2)), lambda _: b"", out)
        brought(data.draw(damaged(out.read_bytes())), folder)


@bounded(15)
@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_a_workbook_of_any_name_is_read_and_named(name):
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.xlsx"
        path.write_bytes(packed(workbook_parts({"One": sheet_of(written(("Code", "Statement"), ("A-1", "Greet")))})))
        table, found = read_workbook(path)
    assert table.file == found.file == path.name
