"""What a person should know of a print before it is handed out: remarks, each with the place that it is about."""

import unicodedata
from collections.abc import Iterator, Sequence

from playbook_app.remark import Remark
from playbook_app.wording.language import is_spoken

_MISSING_GLYPH = "No font has the character {character} ({name}); it prints as an empty box. Place: {place}."
_UNREADABLE_IMAGE = "The image “{name}” cannot be read; its description is printed in its stead. Place: {place}."
_NO_WORDS = (
    "Playbook has no words of its own in the playbook’s language ({language}): what it adds to the texts, such as "
    "headings and labels, is in English."
)

_THICK = (
    "The booklet has {sheets} sheets, which is more than can be folded and stapled. Print the book of one role, or "
    "have it bound."
)

_NO_JOURNEY = "The journey has no moments to show: the poster has its head alone."
_LONG_PROMISE = "The promise is too long for the head of the poster: only its beginning is printed."
_OFF_POSTER = "Not on the poster, since they have no moment yet: {standards}."
_NAMED = 12
"""So many things are named in one remark, and more are hinted at."""
_NO_CARDS = "No standard of the playbook is to be printed on a card: the sheet is empty."
_CROWDED = "The card {card} cannot hold all of its text at a size that can be read. Shortened or left out: {parts}."


def language_remarks(language: str) -> Iterator[Remark]:
    """Yield the remark on a language that the labels cannot be put into; a playbook without one is in English."""
    if language and not is_spoken(language):
        yield Remark.of(_NO_WORDS, language=language)


def missing_glyph(character: str, place: str) -> Remark:
    """Return the remark on a character that no font has."""
    name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
    return Remark.of(_MISSING_GLYPH, character=character, name=name, place=place)


def thick_booklet(sheets: int) -> Remark:
    """Return the remark on a booklet of too many sheets to be folded as one pile."""
    return Remark.of(_THICK, sheets=sheets)


def no_journey() -> Remark:
    """Return the remark on a poster of no moment."""
    return Remark.of(_NO_JOURNEY)


def long_promise() -> Remark:
    """Return the remark on a promise that is no headline."""
    return Remark.of(_LONG_PROMISE)


def off_the_poster(standards: Sequence[str]) -> Remark:
    """Return the remark on standards that have no column; each is given by its code or title."""
    named = ", ".join(standards[:_NAMED])
    return Remark.of(_OFF_POSTER, standards=f"{named}, …" if len(standards) > _NAMED else named)


def no_cards() -> Remark:
    """Return the remark on pocket cards of no standard."""
    return Remark.of(_NO_CARDS)


def crowded_card(card: str, parts: str) -> Remark:
    """Return the remark on a card that could not hold all; `parts` names what was shortened or left out."""
    return Remark.of(_CROWDED, card=card, parts=parts)


def unreadable_image(name: str, place: str) -> Remark:
    """Return the remark on an image that is absent or damaged."""
    return Remark.of(_UNREADABLE_IMAGE, name=name, place=place)
