"""A text as it is set: composed, with plain spaces, without characters that have no ink."""

import re
import unicodedata

UNUSUAL = re.compile("[^ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2012-\u2015\u2018-\u2023\u2026€→✓]")
"""Texts without any such character are set as they are."""
_REPLACED = str.maketrans({
    "\t": " ", "\n": " ", "\r": " ", "\v": " ", "\f": " ", "\x85": " ", "\u2028": " ", "\u2029": " ",
    "\u2002": " ", "\u2003": " ", "\u2004": " ", "\u2005": " ", "\u2006": " ", "\u2008": " ", "\u2009": " ",
    "\u200a": " ", "\u205f": " ", "\u3000": " ", "\u1680": " ", "\u2800": " ",
    "\u2007": "\u00a0", "\u202f": "\u00a0", "\u2011": "-", "\u2010": "-", "\u2212": "\u2013",
})  # fmt: skip
_FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Letters by their category, but without a shape by their definition (Default_Ignorable_Code_Point)."""


def printable(text: str) -> str:
    """Return a text as it is set."""
    if not UNUSUAL.search(text):
        return text
    text = unicodedata.normalize("NFC", text).translate(_REPLACED)
    if not UNUSUAL.search(text):
        return text
    return "".join(character for character in text if not _inkless(character))


def _inkless(character: str) -> bool:
    if " " <= character <= "~" or character == "\u00a0":
        return False
    if "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef" or character in _FILLERS:
        return True
    if ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef":  # noqa: PLR2004 - noncharacters
        return True
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
