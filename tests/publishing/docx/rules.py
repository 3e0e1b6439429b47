"""What ECMA-376 asks of a package and its parts, and Word insists on, as far as it can be told from structure alone."""

import io
import posixpath
import re
import zipfile
from collections import Counter
from itertools import pairwise
from xml.etree.ElementTree import Element

from tests.publishing.docx.word import DOCUMENT, FOOTNOTES, RELATION, WP, R, W, WordFile, style_of, value_of, words_of

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"

ORDERS = {
    "pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "rPr": """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
        lang eastAsianLayout specVanish oMath""",
    "pBdr": "top left bottom right between bar",
    "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
        tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription""",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
        hideMark""",
    "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
        pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings""",
    "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "settings": """zoom defaultTabStop autoHyphenation characterSpacingControl footnotePr endnotePr compat themeFontLang
        clrSchemeMapping decimalSymbol listSeparator""",
}
"""The order of the elements inside others (Annex A of part 1); of the settings, of those that are used."""

_INSTRUCTION = re.compile(
    r' (?:TOC \\o "1-2" \\h \\z \\u|PAGE|STYLEREF 1|PAGEREF (\w+)(?: \\h)?|NOTEREF (\w+) \\f \\h) '
)
_BOOKMARK = re.compile(r"[A-Za-z_]\w{0,39}", re.ASCII)
_MOST_COLUMNS = 63


def assert_is_sound(file: WordFile) -> None:
    """Fail where Word would take a file for damaged, or an accessibility checker for careless."""
    _assert_package(file)
    _assert_relations(file)
    for name, root in file.roots.items():
        if name.startswith("word/"):
            _assert_order(root)
            _assert_fields(root, _bookmarks(file))
    _assert_styles(file)
    _assert_numbering(file)
    _assert_bookmarks(file)
    _assert_footnotes(file)
    _assert_tables(file)
    _assert_no_empty_paragraphs(file)
    ids = [one.get("id") for part in (DOCUMENT, FOOTNOTES) for one in file.roots[part].iter(f"{WP}docPr")]
    assert len(set(ids)) == len(ids)


def _assert_package(file: WordFile) -> None:
    with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    names = [entry.filename for entry in entries]
    assert len(set(names)) == len(names)
    types = file.roots["[Content_Types].xml"]
    by_name = {one.get("PartName", "").lstrip("/"): one.get("ContentType") for one in types.iter(f"{_TYPES}Override")}
    by_suffix = {one.get("Extension") for one in types.iter(f"{_TYPES}Default")}
    assert set(by_name) <= set(names)
    parts = set(names) - {"[Content_Types].xml"}
    assert all(name.rpartition(".")[2] in by_suffix for name in parts)
    assert {name for name in parts if name.endswith(".xml")} == set(by_name)


def _assert_relations(file: WordFile) -> None:
    for name, root in file.roots.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for one in root.iter(RELATION):
                target = one.get("Target", "")
                if one.get("TargetMode") == "External":
                    assert re.fullmatch(r"(?:https?://|mailto:|tel:)[!-~]+", target, re.IGNORECASE)
                else:
                    assert posixpath.join(folder, target).lstrip("/") in file.parts
    for name in (DOCUMENT, FOOTNOTES):
        used = {one.get(f"{R}{key}") for one in file.roots[name].iter() for key in ("id", "embed")} - {None}
        assert used <= set(file.relations(name))


def _assert_order(root: Element) -> None:
    for one in root.iter():
        order = ORDERS.get(one.tag.removeprefix(W), "").split()
        if order:
            places = [order.index(child.tag.removeprefix(W)) for child in one]
            assert places == sorted(places), one.tag


def _bookmarks(file: WordFile) -> set[str]:
    return {value_of(one, "name") for one in file.all("bookmarkStart")}


def _assert_fields(root: Element, bookmarks: set[str]) -> None:
    depth = 0
    for one in root.iter(f"{W}fldChar"):
        depth += {"begin": 1, "separate": 0, "end": -1}[value_of(one, "fldCharType")]
        assert depth >= 0
    assert depth == 0
    for one in root.iter(f"{W}instrText"):
        found = _INSTRUCTION.fullmatch(one.text or "")
        assert found
        assert {found[1] or found[2]} - {None} <= bookmarks


def _assert_styles(file: WordFile) -> None:
    styles = file.all("style", "word/styles.xml")
    known = [value_of(one, "styleId") for one in styles]
    assert len(set(known)) == len(known)
    names = ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
    used = {
        value_of(one)
        for name in names
        for part in file.roots
        if part.startswith("word/")
        for one in file.all(name, part)
    }
    assert used <= set(known)


def _assert_numbering(file: WordFile) -> None:
    numbers = {value_of(one, "numId") for one in file.all("num", "word/numbering.xml")}
    definitions = {value_of(one, "abstractNumId") for one in file.all("abstractNum", "word/numbering.xml")}
    used = {value_of(one) for part in (DOCUMENT, FOOTNOTES) for one in file.all("numId", part)}
    assert used <= numbers
    assert {value_of(one) for one in file.all("abstractNumId", "word/numbering.xml")} <= definitions
    levels = {int(value_of(one)) for part in (DOCUMENT, FOOTNOTES) for one in file.all("ilvl", part)}
    assert levels <= set(range(9))


def _assert_bookmarks(file: WordFile) -> None:
    starts = [value_of(one, "id") for one in file.all("bookmarkStart")]
    assert Counter(starts) == Counter(value_of(one, "id") for one in file.all("bookmarkEnd"))
    assert len(set(starts)) == len(starts)
    names = [value_of(one, "name") for one in file.all("bookmarkStart")]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(map(_BOOKMARK.fullmatch, names))
    anchors = {value_of(one, "anchor") for part in (DOCUMENT, FOOTNOTES) for one in file.all("hyperlink", part)}
    assert anchors - {""} <= set(names)


def _assert_footnotes(file: WordFile) -> None:
    notes = [value_of(one, "id") for one in file.all("footnote", FOOTNOTES)]
    marks = [value_of(one, "id") for one in file.all("footnoteReference")]
    assert notes == ["-1", "0", *marks]
    assert not file.all("footnoteReference", FOOTNOTES)
    assert all(one[-1].tag == f"{W}p" for one in file.all("footnote", FOOTNOTES))


def _assert_tables(file: WordFile) -> None:
    for part in (DOCUMENT, FOOTNOTES):
        for table in file.all("tbl", part):
            columns = len(list(table.iterfind(f"{W}tblGrid/{W}gridCol")))
            assert 0 < columns <= _MOST_COLUMNS
            rows = list(table.iterfind(f"{W}tr"))
            assert rows
            for row in rows:
                spans = (value_of(cell.find(f"{W}tcPr/{W}gridSpan")) for cell in row.iterfind(f"{W}tc"))
                assert sum(int(span or 1) for span in spans) == columns
        for cell in file.all("tc", part):
            assert cell[-1].tag == f"{W}p"
        for one in file.roots[part].iter():
            assert (f"{W}tbl", f"{W}tbl") not in pairwise(child.tag for child in one)


def _assert_no_empty_paragraphs(file: WordFile) -> None:
    """Room is made by styles; what keeps tables apart is the one exception."""
    for part in (DOCUMENT, FOOTNOTES):
        for one in file.all("p", part):
            seen = [*one.iter(f"{W}drawing"), *one.iter(f"{W}footnoteReference")]
            is_seen = words_of(one) or seen or style_of(one) in {"Gap", ""}
            assert is_seen, style_of(one)
