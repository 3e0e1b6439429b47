"""Titles: of a standard that comes without, of a file by its name; and whether two are the same."""

import posixpath
import re

LONGEST = 70

_MARKUP = re.compile(
    r"!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}|^\s*(?:#+|[-*+]|\d+[.)])\s+", re.MULTILINE
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CLAUSE = re.compile(r"(?<=\w{3})\.(?=\s+[^\W\d_a-zß-ÿ]|$)|[;:!?](?=\s|$)|\s[–—-]\s")
_SHORTEST = 12
_LEADING_NUMBER = re.compile(r"^[\d._ -]*\d[._ -]*(?=\D)")


def title_of(text: str) -> str:
    """Return at most `LONGEST` characters: the text's first clause, cut after a word where it is longer."""
    line = next((line.strip() for line in text.split("\n") if line.strip()), "")
    unmarked = _MARKUP.sub(lambda found: found[1] or "", line[:2000])
    plain = " ".join(_ESCAPED.sub(r"\1", unmarked).split())
    ends = (found.start() for found in _CLAUSE.finditer(plain) if found.start() >= _SHORTEST)
    clause = plain[: next(ends, len(plain))].strip()
    if len(clause) <= LONGEST:
        return clause or plain[:LONGEST]
    cut = clause[: LONGEST - 1].rpartition(" ")[0] or clause[: LONGEST - 1]
    return cut.rstrip(" ,;:–—-(") + "…"


def same(one: str, other: str) -> bool:
    """Tell whether two titles are the same but for case and punctuation."""
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def spoken(name: str) -> str:
    """Return the name of a file or folder as people say it."""
    bare = re.sub(r"[_\s-]+", " ", _LEADING_NUMBER.sub("", posixpath.splitext(name)[0])).strip()
    return bare[:1].upper() + bare[1:] if bare else name
