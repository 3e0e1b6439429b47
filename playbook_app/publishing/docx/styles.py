"""The part that holds the styles (ECMA-376, 17.7): those of text, and those of tables."""

from collections.abc import Iterator

from playbook_app.palette import LINE
from playbook_app.publishing.direction import direction
from playbook_app.publishing.docx.look import Look, fill
from playbook_app.publishing.docx.part_styles import part_styles
from playbook_app.publishing.docx.style import Style, style_element
from playbook_app.publishing.docx.style_sheet import text_styles
from playbook_app.publishing.docx.text import escaped

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
ROOM_BESIDE = 220
"""The room between texts that stand side by side, in twentieths of a point."""
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def all_styles(look: Look) -> tuple[Style, ...]:
    """Return all styles but those of tables."""
    return (*text_styles(look), *part_styles(look))


def styles_part(look: Look) -> str:
    """Return the part."""
    own = (style_element(style, look.scale) for style in all_styles(look))
    inner = "".join((_defaults(look), *own, *_tables()))
    return f"{DECLARATION}<w:styles {NAMESPACES}>{inner}</w:styles>"


def _defaults(look: Look) -> str:
    language = escaped(look.book.language)
    runs_left = direction(look.book.language) == "rtl"
    fonts = (
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" '
        'w:cstheme="minorBidi"/>'
    )
    other = f' w:bidi="{language}"' if runs_left else ""
    lang = f'<w:lang w:val="{language}" w:eastAsia="{language}"{other}/>'
    bidi = "<w:pPr><w:bidi/></w:pPr>" if runs_left else ""
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="21"/><w:szCs w:val="21"/>{lang}</w:rPr>'
        f"</w:rPrDefault><w:pPrDefault>{bidi}</w:pPrDefault></w:docDefaults>"
    )


def _tables() -> Iterator[str]:
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_margins(0, 0, 0)}</w:tblPr></w:style>"
    )
    yield _table("HandbookTable", "Handbook Table", _ruled(("top", "bottom", "insideH")), _margins(60, 0, 160))
    yield _table("SideBySide", "Side by Side", "", _margins(20, 0, ROOM_BESIDE))
    yield _table("Ladder", "Ladder", _ruled(("top", "bottom")), _margins(60, 0, ROOM_BESIDE))
    yield _table("Journey", "Journey", _ruled(("bottom", "insideH", "insideV"), "FFFFFF"), _margins(50, 60, 30))


def _table(id_: str, name: str, borders: str, margins: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{borders}{margins}</w:tblPr></w:style>'
    )


def _ruled(sides: tuple[str, ...], colour: str = LINE) -> str:
    inner = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{fill(colour)}"/>' for side in sides)
    return f"<w:tblBorders>{inner}</w:tblBorders>"


def _margins(height: int, left: int, right: int) -> str:
    """Return the room inside cells, in twentieths of a point."""
    sides = (("top", height), ("left", left), ("bottom", height), ("right", right))
    inner = "".join(f'<w:{side} w:w="{distance}" w:type="dxa"/>' for side, distance in sides)
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"
