"""What stands within lines: HTML becomes the Markdown that it means, links between pages their text, images our own.

One pass over the text each, so that no text takes longer than its length warrants. Code is left as it is.
"""

import html
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from playbook_app.exchange.lines import in_code

_NAMES = (
    "a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup dd "
    "details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img "
    "input ins kbd label li link main mark meta nav ol option p picture pre q s samp script section select small "
    "source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr u "
    "ul var video wbr"
)
_VALUE = r"""(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'=<>`]{1,2000})"""
_ATTRIBUTES = rf"((?:\s{{1,9}}(?:[\w:.-]{{1,40}}\s?=\s?{_VALUE}|open|checked|disabled|hidden|async|defer)){{0,20}})"
_TAG = re.compile(rf"<(/?)({'|'.join(_NAMES.split())}){_ATTRIBUTES}\s{{0,9}}/?>", re.IGNORECASE)
_UNSEEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_ATTRIBUTE = re.compile(r"""\b(href|src|alt)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "kbd": "`", "samp": "`"}
_HEADS = {f"h{level}": f"\n\n{'#' * level} " for level in range(1, 7)}
_STARTS = {"li": "\n- ", "p": "\n\n", "hr": "\n\n---\n\n", **_HEADS}
_ENDS = dict.fromkeys(("p", "div", "ul", "ol", "table", "tr", "dt", "dd", "summary", *_HEADS), "\n")
_CODE = re.compile(r"(`+[^`\n]+`+)")
_LABEL = r"((?:[^\[\]]|\[[^\[\]]{0,500}\](?:\([^()\s]{0,2000}\))?){0,1000})"
_TARGET = r"([^()\s<>]{0,2000}(?:\([^()\s]{0,500}\)[^()\s<>]{0,500})?)"
_TITLE = r"""(?:\s{1,3}["'(][^"\n]{0,500}["')])?"""
_LINK = re.compile(rf"(!?)\[{_LABEL}\](?:\([ ]?<?{_TARGET}>?{_TITLE}\s?\)|\[([^\[\]]{{0,200}})\])?")
_DEFINITION = re.compile(rf" {{0,3}}\[([^\^\]][^\]]{{0,200}})\]:[ \t]*<?(\S{{1,2000}}?)>?{_TITLE}[ \t]*")
_FOOTNOTE = re.compile(r" {0,3}\[(\^[^\]\s]{1,100})\]:")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SAFE_SCHEMES = ("http:", "https:", "mailto:", "tel:")

Targets = Callable[[bool, str, str], str | None]
"""Given whether it is an image, its label and its target, returns what stands in place of it; None leaves it alone."""


def is_local(target: str) -> bool:
    """Tell whether a link's target is a path or an anchor, not an address."""
    return not _SCHEME.match(target) and not target.startswith("//")


def without_html(text: str) -> str:
    """Return a text whose HTML is put into Markdown, or left out where Markdown has nothing for it."""
    return _outside_code(text, _tagless) if "<" in text else text


def link_definitions(lines: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Return the lines without definitions such as `[label]: target`, and the targets by label, in lower case."""
    kept: list[str] = []
    definitions: dict[str, str] = {}
    for line, is_code in zip(lines, in_code(lines), strict=True):
        if not is_code and (found := _DEFINITION.fullmatch(line)):
            definitions.setdefault(found[1].casefold(), found[2])
        else:
            kept.append(line)
    return kept, definitions


def relinked(text: str, definitions: Mapping[str, str], targets: Targets) -> str:
    """Return a text with its links and images put in place, those too that refer to definitions."""

    def link(found: re.Match[str]) -> str:
        image, label, target, reference = bool(found[1]), found[2], found[3], found[4]
        if target is None:
            target = definitions.get((reference or label).casefold())
            if target is None:
                return found[0]
        inner = _LINK.sub(link, label) if "[" in label else label
        replaced = targets(image, inner, target)
        if replaced is not None:
            return replaced
        return found[0] if found[3] is not None and inner == label else f"{found[1]}[{inner}]({target})"

    return _outside_code(text, lambda part: _LINK.sub(link, part)) if "[" in text else text


def footnotes(lines: Sequence[str]) -> tuple[list[str], dict[str, list[str]]]:
    """Return the lines without the texts of footnotes, and these texts by their marks (`^1`)."""
    kept: list[str] = []
    notes: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line, is_code in zip(lines, in_code(lines), strict=True):
        found = None if is_code else _FOOTNOTE.match(line)
        if found:
            current = notes.setdefault(found[1], [])
            current.append(line)
        elif current is not None and line.strip() and line.startswith(("  ", "\t")):
            current.append(line)
        else:
            current = None
            kept.append(line)
    return kept, notes


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return the text with everything changed but fenced code and code spans."""
    lines = text.split("\n")
    runs = groupby(zip(lines, in_code(lines), strict=True), key=lambda pair: pair[1])
    return "\n".join(
        run
        if is_code
        else "".join(part if number % 2 else change(part) for number, part in enumerate(_CODE.split(run)))
        for is_code, run in ((is_code, "\n".join(line for line, _ in pairs)) for is_code, pairs in runs)
    )


def _tagless(text: str) -> str:
    """Return a text without tags. An open link waits on a stack for its end."""
    links: list[str] = []

    def markdown(found: re.Match[str]) -> str:
        name, closing = found[2].casefold(), bool(found[1])
        values = {one[1].casefold(): html.unescape(one[2].strip("\"'")) for one in _ATTRIBUTE.finditer(found[3])}
        if name == "a":
            return _link_tag(links, values.get("href", ""), closing=closing)
        if name == "img":
            return f"![{values.get('alt', '')}]({values.get('src', '').replace(' ', '%20')})"
        if name == "br":
            return "  \n" if "|" not in text else " "
        return (_ENDS if closing else _STARTS).get(name, _MARKS.get(name, ""))

    for start, end in _UNSEEN:
        text = _without(text, start, end)
    return _TAG.sub(markdown, text) + "".join(f"]({target})" for target in reversed(links))


def _without(text: str, start: str, end: str) -> str:
    """Return a text without what stands from each start to the next end."""
    folded = text.lower()
    if len(folded) != len(text) or start not in folded:
        return text
    kept, place = [], 0
    while (begin := folded.find(start, place)) >= 0 and (stop := folded.find(end, begin)) >= 0:
        kept.append(text[place:begin])
        place = stop + len(end)
    return "".join((*kept, text[place:]))


def _link_tag(links: list[str], target: str, *, closing: bool) -> str:
    if not closing:
        safe = is_local(target) or target.casefold().startswith(_SAFE_SCHEMES)
        links.append(target.replace(" ", "%20") if safe else "")
        return "["
    return f"]({links.pop()})" if links else ""
