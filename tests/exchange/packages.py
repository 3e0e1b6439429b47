"""Word and Excel files as hostile or as plain as a test wants them, made part by part."""

import struct
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from playbook_app.exchange.table.sheet import column_letters

TYPES = "[Content_Types].xml"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Parts = Mapping[str, bytes | str]


def content_types(main: str, media_type: str, **overrides: str) -> str:
    named = {f"/{main}": media_type, **overrides}
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in named.items())
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def relationships(*listed: tuple[str, str, str], external: bool = False) -> str:
    """Return a part of relationships, each an id, the last word of its type and its target."""
    mode = ' TargetMode="External"' if external else ""
    inside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>' for name, kind, target in listed
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )


def document_parts(body: str = "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>") -> dict[str, bytes | str]:
    words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return {
        TYPES: content_types("word/document.xml", DOCUMENT),
        "_rels/.rels": relationships(("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="{words}"><w:body>{body}</w:body></w:document>',
    }


def sheet_of(rows: str, after: str = "", before: str = "") -> str:
    """Return a sheet of rows as XML, with what stands before and after them."""
    cells = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{cells}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def written(*rows: Iterable[str]) -> str:
    """Return rows of texts as the XML of cells."""
    return "".join(
        f'<row r="{number}">{"".join(_cell(place, number, text) for place, text in enumerate(row, 1) if text)}</row>'
        for number, row in enumerate(rows, 1)
    )


def _cell(column: int, row: int, text: str) -> str:
    place = f"{column_letters(column)}{row}"
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def workbook_parts(
    sheets: Mapping[str, str],
    *,
    styles: str = "",
    shared: str = "",
    about: str = "",
    states: Mapping[str, str] | None = None,
) -> dict[str, bytes | str]:
    """Return a workbook of sheets by their names, each its XML; `about` stands in the workbook before them."""
    listed = "".join(
        f'<sheet xmlns:r="{OFFICE}" name="{escape(name)}" sheetId="{number}" r:id="rId{number}"'
        f' state="{(states or {}).get(name, "visible")}"/>'
        for number, name in enumerate(sheets, 1)
    )
    named = [(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number, _ in enumerate(sheets, 1)]
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts: dict[str, bytes | str] = {
        TYPES: content_types("xl/workbook.xml", WORKBOOK),
        "_rels/.rels": relationships(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{main}">{about}<sheets>{listed}</sheets></workbook>',
        **{f"xl/worksheets/sheet{number}.xml": xml for number, xml in enumerate(sheets.values(), 1)},
    }
    if styles:
        named.append(("rId901", "styles", "styles.xml"))
        parts["xl/styles.xml"] = f'<styleSheet xmlns="{main}">{styles}</styleSheet>'
    if shared:
        named.append(("rId902", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{main}">{shared}</sst>'
    parts["xl/_rels/workbook.xml.rels"] = relationships(*named)
    return parts


def workbook_file(folder: Path, parts: Parts, name: str = "table.xlsx") -> Path:
    path = folder / name
    path.write_bytes(packed(parts))
    return path


def packed(parts: Parts, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, compression)
    return file.getvalue()


def document_file(folder: Path, parts: Parts | None = None, name: str = "words.docx") -> Path:
    path = folder / name
    path.write_bytes(packed(parts or document_parts()))
    return path


def with_entry_changed(data: bytes, name: str, offset: int, form: str, value: int) -> bytes:
    """Return an archive in whose directory one entry says something else at an offset (APPNOTE 4.3.12)."""
    changed = bytearray(data)
    place = 0
    while True:
        place = changed.index(b"PK\x01\x02", place)
        length = struct.unpack_from("<H", changed, place + 28)[0]
        if changed[place + 46 : place + 46 + length] == name.encode():
            struct.pack_into(form, changed, place + offset, value)
            return bytes(changed)
        place += 46


FLAGS, METHOD, CHECK, PACKED_SIZE, SIZE, HEADER = (8, "<H"), (10, "<H"), (16, "<I"), (20, "<I"), (24, "<I"), (42, "<I")
"""Where an entry of the directory says what, and how it is packed."""
