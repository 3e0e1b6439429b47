"""What a person should know of a print before it is handed out: remarks, each with the place that it is about."""

import unicodedata

from playbook_app.remark import Remark

_MISSING_GLYPH = "No font has the character {character} ({name}); it prints as an empty box. Place: {place}."
_UNREADABLE_IMAGE = "The image “{name}” cannot be read; its description is printed in its stead. Place: {place}."


def missing_glyph(character: str, place: str) -> Remark:
    """Return the remark on a character that no font has."""
    name = f"U+{ord(character):04X} {unicodedata.name(character, 'without a name')}"
    return Remark.of(_MISSING_GLYPH, character=character, name=name, place=place)


def unreadable_image(name: str, place: str) -> Remark:
    """Return the remark on an image that is absent or damaged."""
    return Remark.of(_UNREADABLE_IMAGE, name=name, place=place)
