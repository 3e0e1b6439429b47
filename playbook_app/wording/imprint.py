"""What a printed copy says of itself: the line at the foot of its pages, the text of its code, and reading both back.

What is read back was typed by people from paper, in any of our languages: slips of the pen, other signs between the
parts and half a line are taken as they are meant. Nothing that is typed can do harm; it is cut and compared.
"""

import re
import unicodedata
from functools import lru_cache

from playbook_app.domain.copies import Imprint
from playbook_app.domain.digest import SHORT
from playbook_app.domain.entities import Edition
from playbook_app.wording.language import date_in_words, spoken_languages, translation

IMPRINT: dict[str, str] = {"edition": "Edition {number}"}
"""How an edition is named in print."""

CODED = 16
"""How many characters of the digest stand in the code: enough that no two texts ever share them."""

_LONGEST = 300
_FEWEST_DIGITS = 4
_MOST_DIGITS_OF_NUMBER = 6
_ALIKE = 0.8
_ABBREVIATIONS = frozenset({"ed", "ausg", "aufl", "auflage", "n", "no", "nr", "num", "playbook", "version", "v"})
_MISREAD = str.maketrans("oli", "011")
_HEXADECIMAL = re.compile("[0-9a-f]+")
_YEAR = re.compile(r"(19|20)\d\d")
_GLUED = re.compile(r"([^\W\d]+)(\d+)")


def imprint_line(edition: Edition, language: str) -> str:
    """Return the line that tells an edition from all others: its number, since when it holds, its short digest."""
    number = translation(language)(IMPRINT["edition"]).format(number=edition.number)
    return f"{number} · {date_in_words(edition.effective_from, language)} · {edition.digest[:SHORT]}"


def code_text(edition: Edition) -> str:
    """Return what the code of an edition says, in the signs that a QR code packs best (ISO/IEC 18004, 7.3.4)."""
    return f"PLAYBOOK EDITION {edition.number} {edition.digest[:CODED].upper()}"


def read_imprint(text: str) -> Imprint:
    """Return the edition and digest that a text names. An empty Imprint is that of a text that names neither."""
    plain = unicodedata.normalize("NFKD", text[:_LONGEST]).casefold()
    words = re.findall(r"[^\W_]+", "".join(one for one in plain if not unicodedata.combining(one)))
    number, words = _numbered(words)
    digest, words = _digest_in(words)
    if number is None and len(words) == 1:
        number = _number(words[0])
    return Imprint(number, digest)


def _numbered(words: list[str]) -> tuple[int | None, list[str]]:
    """Return the number behind a word for edition, and the words without them."""
    for place, word in enumerate(words):
        glued = _GLUED.fullmatch(word)
        named, after = (glued[1], place + 1) if glued else (word, place + 2)
        digits = glued[2] if glued else "".join(words[place + 1 : after])
        if _means_edition(named) and (number := _number(digits)) is not None:
            return number, words[:place] + words[after:]
    return None, words


def _digest_in(words: list[str]) -> tuple[str, list[str]]:
    """Return the digest, empty where there is none, and the words without it.

    It is the last word that is long enough; else what the text ends with, if that was torn by blanks; else the last
    word of letters and digits, which is part of one.
    """
    digests = [_hexadecimal(word) for word in words]
    whole = [place for place, digest in enumerate(digests) if len(digest) >= SHORT]
    if not whole and (torn := _torn(digests)):
        return "".join(digests[torn:]), words[:torn]
    part = [place for place, digest in enumerate(digests) if len(digest) >= _FEWEST_DIGITS and not _is_word(digest)]
    for place in reversed(whole or part):
        return digests[place], words[:place] + words[place + 1 :]
    return "", words


def _torn(digests: list[str]) -> int | None:
    """Return the place from which on the parts of a short digest stand, up to the end; None where they do not."""
    length = 0
    for place in reversed(range(len(digests))):
        if not digests[place] or _YEAR.fullmatch(digests[place]):
            return None
        length += len(digests[place])
        if length >= SHORT:
            return place if length == SHORT else None
    return None


def _is_word(digest: str) -> bool:
    """Tell whether hexadecimal digits may as well be a number or a word."""
    return digest.isdecimal() or digest.isalpha()


def _hexadecimal(word: str) -> str:
    """Return a word as hexadecimal digits, empty where it is none; beside digits, o, l and i are taken for 0 and 1."""
    mended = word.translate(_MISREAD) if any(map(str.isdecimal, word)) else word
    return mended if _HEXADECIMAL.fullmatch(mended) else ""


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= _MOST_DIGITS_OF_NUMBER else None


def _means_edition(word: str) -> bool:
    from difflib import get_close_matches

    return word in _ABBREVIATIONS or bool(get_close_matches(word, _edition_words(), n=1, cutoff=_ALIKE))


@lru_cache(maxsize=1)
def _edition_words() -> tuple[str, ...]:
    named = (translation(language)(IMPRINT["edition"]) for language in spoken_languages())
    plain = (unicodedata.normalize("NFKD", name.replace("{number}", "")).casefold() for name in named)
    return tuple("".join(filter(str.isalpha, name)) for name in plain)
