"""Scripts that are not set yet: those written from right to left, and those whose letters change or move with others.

Their letters one by one, from left to right, would be another text; boxes do not pretend to be one.
"""

import re

_UNSET = (
    "[\u0590-\u0dff"  # Hebrew, Arabic, Syriac, Thaana, N'Ko, and the scripts of India and Sri Lanka
    "\u0f00-\u109f\u1780-\u18af\u1900-\u19df\u1a00-\u1aaf\u1b00-\u1c4f\u1cd0-\u1cff"  # Tibetan to Khmer, Mongolian
    "\ua800-\ua82f\ua840-\ua8ff\ua930-\ua9df\uaa00-\uaadf\uabc0-\uabff"  # further scripts of South and East Asia
    "\ufb1d-\ufdff\ufe70-\ufefc"  # forms of Hebrew and Arabic letters
    "\U00010800-\U00010fff\U00011000-\U00011fff\U0001e800-\U0001efff]"  # old and small scripts of both kinds
)
"""It is compiled when a text is first looked through that is more than ASCII, which most books never need."""


def is_unset(character: str) -> bool:
    """Tell whether a character belongs to a script that cannot be set properly yet."""
    return re.match(_UNSET, character) is not None


def has_unset(text: str) -> bool:
    """Tell whether a text has such characters."""
    return not text.isascii() and re.search(_UNSET, text) is not None
