"""What is copied from Word, a browser, a mail or a spreadsheet, as clean Markdown. Nothing is fetched or read for it.

Three steps: nh3 leaves plain structure; markdownify turns it into lines, with placeholders for bold, italic and Word's
list paragraphs; `tidying` writes the marks. It is imported at the first paste, in a thread.
"""

import re
from time import monotonic
from typing import Any

import nh3
from markdownify import MarkdownConverter

from playbook_app.exchange.escaping import escaped, escaped_line
from playbook_app.ui.writing.given import GivenImage, images_within
from playbook_app.ui.writing.tidying import BOLD, ITALIC, LIST_LINE, PLACEHOLDERS, tidied

LARGEST_HTML = 5_000_000
"""Characters of HTML beyond which the plain text is taken."""

_LARGEST_STRUCTURE = 400_000
_DEEPEST = 200
_WIDTHS = {str(width) for width in range(1, 21)}
_GIVEN = "given:"
_MOST_IMAGES = 50

_BLOCKS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "br"}
_TABLES = {"table", "thead", "tbody", "tfoot", "tr", "td", "th"}
_INLINE = {"strong", "b", "em", "i", "code", "a", "img", "span"}
_TAGS = _BLOCKS | _TABLES | _INLINE
_STYLED = {"p", "span", "b", "strong", "i", "em", "div", "li", "a"}
_ATTRIBUTES = {
    "a": {"href", "style"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"colspan"},
    "th": {"colspan"},
    **{tag: {"style"} for tag in _STYLED - {"a"}},
}
_UNREAD = {"script", "style", "title", "xml", "template", "noscript", "svg", "math", "object", "iframe", "select"}
_UNCLOSED = {"br", "img", "meta", "link", "col", "hr", "input", "wbr", "p", "li", "td", "th", "tr", "dt", "dd"}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(/?)>")
_WEIGHT = re.compile(r"(?<![\w-])font-weight:\s*(bold|normal|\d+)", re.IGNORECASE)
_SLANT = re.compile(r"(?<![\w-])font-style:\s*(italic|oblique|normal)", re.IGNORECASE)
_LIST = re.compile(r"mso-list:\s*(ignore|l\d+\s+level(\d))", re.IGNORECASE)
_NUMBER = re.compile(r"\W*(?:(\d{1,9})|[a-zA-Z]{1,4})[.)]")
_BOLD_FROM = 600


class TooMuch(ValueError):
    """HTML that would take too long to read."""


def pasted(html: str, *, seconds: float, image_name: str) -> tuple[str, tuple[GivenImage, ...]]:
    """Return what HTML says as Markdown, and the images that are written out in it.

    `image_name` names those, with a number. Raises TooMuch, also after so many `seconds`, and RecursionError.
    """
    if len(html) > LARGEST_HTML or _depth(html) > _DEEPEST:
        raise TooMuch
    images: list[GivenImage] = []
    for address, suffix, data in list(images_within(html))[:_MOST_IMAGES]:
        images.append(GivenImage(f"{image_name} {len(images) + 1}{suffix}", data))
        html = html.replace(address, f"{_GIVEN}{len(images)}")
    clean = sanitised(html.translate(PLACEHOLDERS))
    if len(clean) > _LARGEST_STRUCTURE:
        raise TooMuch
    return tidied(_Converter(monotonic() + seconds).convert(clean)), tuple(images)


def sanitised(html: str) -> str:
    """Return HTML without all that is not structure: no scripts, no styles but the few that mean something to us."""
    return nh3.clean(
        html,
        tags=_TAGS,
        clean_content_tags=_UNREAD,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto", _GIVEN.rstrip(":")},
        link_rel=None,
    )


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """Return an attribute's value as the converter reads it. A style becomes the few words that it comes down to."""
    if attribute == "style":
        return _style(value) or None
    if attribute == "colspan":
        return value if value in _WIDTHS else None
    if attribute == "src":
        return value if value.startswith(_GIVEN) else None
    if tag == "a" and attribute == "href":
        return value if value.lower().startswith(("http://", "https://", "mailto:")) else None
    return value


def _style(value: str) -> str:
    words: list[str] = []
    if found := _LIST.search(value):
        words.append("ignore" if found[2] is None else f"level{found[2]}")
    if found := _WEIGHT.search(value):
        weight = found[1].lower()
        words.append("bold" if weight == "bold" or (weight.isdigit() and int(weight) >= _BOLD_FROM) else "light")
    if found := _SLANT.search(value):
        words.append("upright" if found[1].lower() == "normal" else "slanted")
    return " ".join(words)


def _depth(html: str) -> int:
    """Return how deep tags stand within one another at most: the sanitiser's time grows with its square."""
    deepest = depth = 0
    for match in _TAG.finditer(html):
        if match[2].lower() in _UNCLOSED or match[3]:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


class _Converter(MarkdownConverter):
    """Markdown as a playbook speaks it, with placeholders for what only the whole line can tell."""

    def __init__(self, deadline: float) -> None:
        super().__init__(bullets="-", heading_style="atx", table_infer_header=True, newline_style="backslash")
        self._deadline = deadline

    def process_tag(self, node: Any, parent_tags: Any = None) -> str:
        if monotonic() > self._deadline:
            raise TooMuch
        return str(super().process_tag(node, parent_tags=parent_tags))  # type: ignore[misc]

    def convert_soup(self, soup: Any) -> str:
        for table in soup.find_all("table"):
            _settle_table(table)
        for nested in soup.find_all(["ul", "ol"]):
            above = nested.find_previous_sibling("li") if nested.parent.name in {"ul", "ol"} else None
            if above is not None:
                above.append(nested.extract())
        return str(super().convert_soup(soup))

    def process_text(self, el: Any, parent_tags: Any = None) -> str:
        text = str(super().process_text(el, parent_tags=parent_tags))  # type: ignore[misc]
        return text if parent_tags and "pre" in parent_tags else text.replace("\n", " ")

    def escape(self, text: str, parent_tags: Any) -> str:
        text = escaped(text)
        if "td" in parent_tags or "th" in parent_tags:
            return text.replace("|", "\\|")
        return escaped_line(text)

    def convert_b(self, el: Any, text: str, parent_tags: Any) -> str:
        if "th" in parent_tags or "light" in _words(el):
            return text
        return BOLD.around(text)

    convert_strong = convert_b

    def convert_i(self, el: Any, text: str, parent_tags: Any) -> str:  # noqa: ARG002
        return text if "upright" in _words(el) else ITALIC.around(text)

    convert_em = convert_i

    def convert_span(self, el: Any, text: str, parent_tags: Any) -> str:
        words = _words(el)
        if "ignore" in words:
            return ""
        if "bold" in words and "th" not in parent_tags:
            text = BOLD.around(text)
        return ITALIC.around(text) if "slanted" in words else text

    def convert_p(self, el: Any, text: str, parent_tags: Any) -> str:
        level = next((word.removeprefix("level") for word in _words(el) if word.startswith("level")), "")
        if level and "_inline" not in parent_tags:
            marker = el.find("span", style=re.compile("ignore"))
            found = _NUMBER.match(marker.get_text()) if marker else None
            kind = "-" if found is None else f"{found[1] or 1}."
            return f"\n{LIST_LINE}{level} {kind} {text.strip()}\n"
        return str(super().convert_p(el, text, parent_tags))  # type: ignore[misc]

    def convert_hN(self, n: int, el: Any, text: str, parent_tags: Any) -> str:
        return str(super().convert_hN(n, el, BOLD.off(text), parent_tags))  # type: ignore[misc]

    def convert_a(self, el: Any, text: str, parent_tags: Any) -> str:
        address = el.get("href")
        if not address or not text.strip() or "_noformat" in parent_tags:
            return text
        target = re.sub(r"[\s()]", lambda match: f"%{ord(match[0]):02X}", address)
        lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return f"{lead}[{' '.join(text.split())}]({target}){trail}"

    def convert_img(self, el: Any, text: str, parent_tags: Any) -> str:  # noqa: ARG002
        """Images that are written out are given to the owner; others are on some server or disk, and stay there."""
        return ""

    def convert_br(self, el: Any, text: str, parent_tags: Any) -> str:
        return " " if "_inline" in parent_tags else str(super().convert_br(el, text, parent_tags))  # type: ignore[misc]


def _settle_table(table: Any) -> None:
    """Make tables that only arrange a page, or stand in a cell, paragraphs; else the first row is the head."""
    cells = table.find_all(["td", "th"])
    if len(cells) == 1 or table.find_parent("table") is not None:
        for part in [table, *table.find_all(list(_TABLES))]:
            part.name = "div"
        return
    first = table.find("tr")
    for cell in first.find_all("td") if first is not None else ():
        cell.name = "th"


def _words(el: Any) -> list[str]:
    return str(el.get("style") or "").split()
