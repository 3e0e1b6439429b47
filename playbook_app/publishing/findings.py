"""What a writer found that a person should know of: a sentence with its values, and where it was found."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `template` is the English sentence, which translation looks up; `values` fill it."""

    template: str
    values: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.template.format(**dict(self.values))


_MISSING_GLYPH = "No font has the character {character} ({name}); it prints as an empty box. Place: {place}."
_UNREADABLE_IMAGE = "The image “{name}” cannot be read; its description is printed in its stead. Place: {place}."


def missing_glyph(character: str, place: str) -> Finding:
    """Return the finding of a character that no font has."""
    name = f"U+{ord(character):04X} {unicodedata.name(character, 'without a name')}"
    return Finding(_MISSING_GLYPH, (("character", character), ("name", name), ("place", place)))


def unreadable_image(name: str, place: str) -> Finding:
    """Return the finding of an image that is absent or damaged."""
    return Finding(_UNREADABLE_IMAGE, (("name", name), ("place", place)))
