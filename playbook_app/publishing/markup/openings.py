"""With what a line begins a block of its own, mostly by CommonMark's rules: fences, items, headings.

Both ways of reading a text go by these patterns, the usual one and Python-Markdown's.
"""

import re

FENCE = r" {0,3}(?P<fence>`{3,}|~{3,}) *[\w.+#-]* *$"
"""An opening fence; a single word after it names the code's language, which is not printed."""

THEMATIC = r" {0,3}(?P<rule>[-*_])(?: *(?P=rule)){2,} *$"
"""A rule across the page."""

TABLE = r"(?=[^\n]*\|)[^\n]*\n(?=[^\n]*-)(?=[^\n]*\|)[ :|-]+$"
"""The two lines with which a table begins."""

_INTERRUPTING_ITEM = rf"(?!{THEMATIC}) {{0,3}}(?:[-*+]|1[.)]) +[^ \n]"
"""An item that may stand right under the lines of a paragraph (CommonMark 0.31, 5.2): not empty, and number one."""

_HEADING = re.compile(r"^ {0,3}(?P<signs>#{1,6})(?: (?P<text>.*))?$", re.MULTILINE)
_CLOSING_SIGNS = re.compile(r"(?:^|(?<= ))#+$")
_INTERRUPTION = re.compile(rf"\n(?={FENCE}|{_INTERRUPTING_ITEM})", re.MULTILINE)
_INTERRUPTION_OR_TABLE = re.compile(rf"\n(?={FENCE}|{_INTERRUPTING_ITEM}|{TABLE})", re.MULTILINE)
_TABLE = re.compile(TABLE, re.MULTILINE)


def opens_with_table(block: str) -> bool:
    """Tell whether the first two lines of `block` look like those of a table."""
    return _TABLE.match(block) is not None


def interruption(block: str) -> int:
    """Return where the lines of `block` end that stand above a list, a fence or a table; -1 where none interrupts."""
    found = (_INTERRUPTION if opens_with_table(block) else _INTERRUPTION_OR_TABLE).search(block)
    return found.start() if found else -1


def heading_in(block: str) -> re.Match[str] | None:
    """Return the first line of `block` that is a heading: number signs and a space, so that "#1 in town" is none."""
    return _HEADING.search(block)


def heading_words(heading: re.Match[str]) -> str:
    """Return the words of a heading, without the signs that close it."""
    return _CLOSING_SIGNS.sub("", (heading["text"] or "").strip()).strip()
