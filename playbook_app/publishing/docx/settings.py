"""The parts that say something about the whole file: settings, theme, fonts, and what is known of it."""

from playbook_app.domain.vocabulary import Step
from playbook_app.palette import GROUND, MUTED, TEXT
from playbook_app.publishing.book import Book
from playbook_app.publishing.docx.look import Look, fill, step_colour
from playbook_app.publishing.docx.styles import DECLARATION, NAMESPACES
from playbook_app.publishing.docx.text import escaped

APPLICATION = "<Application>Playbook</Application>"
"""What tells a file of ours from others: whoever saves it anew puts another name there."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def settings_part(look: Look) -> str:
    """Return the settings (CT_Settings, 17.15.1.78): no changes tracked, nothing asked when it is opened."""
    language = escaped(look.book.language)
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="15"/></w:compat><w:themeFontLang w:val="{language}"/>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def theme_part(look: Look) -> str:
    """Return the theme (20.1.6.9): typefaces, and the colours that Word offers: the brand's, and those of the steps."""
    named = {"dk1": TEXT, "lt1": "#FFFFFF", "dk2": MUTED, "lt2": GROUND, "accent1": look.accent}
    named |= {f"accent{place}": step_colour(step) for place, step in enumerate(Step, start=2)}
    named |= {"hlink": look.ink, "folHlink": look.ink}
    colours = "".join(f'<a:{name}><a:srgbClr val="{fill(colour)}"/></a:{name}>' for name, colour in named.items())
    fonts = "".join(
        f'<a:{kind}Font><a:latin typeface="{escaped(name)}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}Font>'
        for kind, name in (("major", look.heading_font), ("minor", look.text_font))
    )
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="Playbook"><a:themeElements>'
        f'<a:clrScheme name="Playbook">{colours}</a:clrScheme><a:fontScheme name="Playbook">{fonts}</a:fontScheme>'
        f"{_FORMATS}</a:themeElements></a:theme>"
    )


_PAINT = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_PAINT}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS = (
    f'<a:fmtScheme name="Playbook"><a:fillStyleLst>{_PAINT * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}'
    f"</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_PAINT * 3}"
    "</a:bgFillStyleLst></a:fmtScheme>"
)
"""How shapes look that people draw: a theme has to say so, three times each."""


def font_part(look: Look) -> str:
    """Return the fonts, each with what may stand for it where a machine has none of that name (17.8)."""
    families = {look.text_font: "roman", look.heading_font: "swiss", "Consolas": "modern"}
    fonts = "".join(
        f'<w:font w:name="{escaped(name)}"><w:charset w:val="00"/><w:family w:val="{family}"/>'
        f'<w:pitch w:val="{"fixed" if family == "modern" else "variable"}"/></w:font>'
        for name, family in families.items()
    )
    return f"{DECLARATION}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


def core_part(book: Book) -> str:
    """Return title, author, language and dates (part 2, clause 11)."""
    day = f"{book.made_on.isoformat()}T00:00:00Z"
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f"{DECLARATION}<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(book.title)}</dc:title><dc:creator>{escaped(book.brand)}</dc:creator>"
        f"<dc:language>{escaped(book.language)}</dc:language>{dates}</cp:coreProperties>"
    )


def application_part() -> str:
    """Return what wrote the file."""
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"{APPLICATION}</Properties>"
    )
