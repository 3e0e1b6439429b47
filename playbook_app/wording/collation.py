"""The order of words in a language, for lists that people look things up in.

Accents and case are passed over, but for the letters that a language's alphabet has a place of its own for (Unicode
CLDR, collation charts). Pairs that some alphabets count as one letter, such as the Czech ch, are ordered as two.
"""

import re
import unicodedata
from functools import lru_cache

from playbook_app.wording.language import primary_of

_OWN_LETTERS: dict[str, dict[str, str]] = {
    "cs": {"č": "c", "ř": "r", "š": "s", "ž": "z"},
    "da": {"æ": "z", "ø": "z", "å": "z"},
    "es": {"ñ": "n"},
    "et": {"š": "s", "z": "s", "ž": "s", "õ": "w", "ä": "w", "ö": "w", "ü": "w"},
    "fi": {"å": "z", "ä": "z", "ö": "z"},
    "hr": {"č": "c", "ć": "c", "đ": "d", "š": "s", "ž": "z"},
    "hu": {"ö": "o", "ü": "u"},
    "nb": {"æ": "z", "ø": "z", "å": "z"},
    "nn": {"æ": "z", "ø": "z", "å": "z"},
    "no": {"æ": "z", "ø": "z", "å": "z"},
    "pl": {"ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z"},
    "sk": {"ä": "a", "č": "c", "ô": "o", "š": "s", "ž": "z"},
    "sl": {"č": "c", "š": "s", "ž": "z"},
    "sv": {"å": "z", "ä": "z", "ö": "z"},
    "tr": {"ç": "c", "ğ": "g", "ı": "h", "ö": "o", "ş": "s", "ü": "u"},
}
"""By language, the letters that count as such, in their order, each with the plain letter that it comes behind."""

_SPELLED_OUT = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d"})
"""Letters that have no accent to pass over, where the language has no place of its own for them."""

_OTHER = re.compile("[^a-z0-9 ]+")

_BEHIND = 0x10FF00
"""What stands behind all letters: an own letter is the plain one, and one of these."""

SortKey = tuple[str, str]


def sort_key(text: str, language: str) -> SortKey:
    """Return what orders a text among others: its letters, digits and spaces; then the text as written."""
    return _letters(text, language).translate(_places(primary_of(language))), text


def first_letter(text: str, language: str) -> str:
    """Return the letter that a text is found under, in capitals; # for one that begins with none."""
    first = next((one for one in _letters(text, language) if one != " "), "")
    return _capital(first, language) if first.isalpha() else "#"


@lru_cache(maxsize=8192)  # an index asks twice for each entry, and again after each edit
def _letters(text: str, language: str) -> str:
    """Return a text's letters, digits and spaces: small, and plain but for the language's own letters."""
    own = _OWN_LETTERS.get(primary_of(language), {})
    small = _small(unicodedata.normalize("NFC", text), language)
    if small.isascii():
        return _OTHER.sub("", small)
    plain = "".join(one if one in own else _plain(one) for one in small)
    return "".join(one for one in plain if one.isalnum() or one == " ")


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter).casefold().translate(_SPELLED_OUT)


def _small(text: str, language: str) -> str:
    if primary_of(language) == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    return text.lower()


def _capital(letter: str, language: str) -> str:
    return "İ" if letter == "i" and primary_of(language) == "tr" else letter.upper()


@lru_cache(maxsize=32)
def _places(language: str) -> dict[int, str]:
    """Return where a language's own letters stand: behind the plain letter, in their order."""
    own = _OWN_LETTERS.get(language, {})
    return {ord(letter): plain + chr(_BEHIND + place) for place, (letter, plain) in enumerate(own.items())}
