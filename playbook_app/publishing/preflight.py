"""What a person should know of a print before it is handed out: remarks, each with the place that it is about."""

import unicodedata
from collections.abc import Iterator

from playbook_app.remark import Remark
from playbook_app.wording.language import is_spoken

_MISSING_GLYPH = "No font has the character {character} ({name}); it prints as an empty box. Place: {place}."
_UNREADABLE_IMAGE = "The image “{name}” cannot be read; its description is printed in its stead. Place: {place}."
_NO_WORDS = (
    "Playbook has no words of its own in the playbook’s language ({language}): what it adds to the texts, such as "
    "headings and labels, is in English."
)
_LONG_SHEET = (
    "A standard is too long for one line-up sheet; what is left out of it there stands in the handbook. Shorten its "
    "practice or its story to have it all. Place: {place}."
)
_UNANSWERABLE = (
    "The question “{name}” is left out of the quiz: give it at least two choices, one of them with points above 0."
)
_NO_EDITION = (
    "What is to be acknowledged is no published edition, so the form names today’s text by its date and digest. "
    "Publish an edition first to have people sign for that."
)
_FULL_CARD = (
    "The guest card has room for {count} of {total} questions; the others are left out. Shorten the questions, or "
    "delete those that matter least."
)
_LONG_INVITATION = (
    "The invitation and its consent are too long for the back of a guest card; the invitation is left out. Shorten one "
    "of them."
)
_LONG_CONSENT = "The consent is too long for the back of a guest card; nothing of it is printed. Shorten it."
_LONG_LETTERHEAD = "The brand’s name or its promise is too long for the head of a guest card; its end is left out."
_HALF_INVITATION = (
    "The guest card does not invite to the mailing list: the playbook lacks the invitation or the words of the consent."
)
_LONGEST_NAME = 60

_THICK = (
    "The booklet has {sheets} sheets, which is more than can be folded and stapled. Print the book of one role, or "
    "have it bound."
)


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


def unreadable_image(name: str, place: str) -> Remark:
    """Return the remark on an image that is absent or damaged."""
    return Remark.of(_UNREADABLE_IMAGE, name=name, place=place)


def long_sheet(place: str) -> Remark:
    """Return the remark on a standard that does not fit a line-up sheet in full."""
    return Remark.of(_LONG_SHEET, place=place)


def unanswerable(prompt: str) -> Remark:
    """Return the remark on a question that has no answer which could be judged."""
    name = " ".join(prompt.split())
    return Remark.of(_UNANSWERABLE, name=name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…")


def no_edition() -> Remark:
    """Return the remark on a form that is not for an edition."""
    return Remark.of(_NO_EDITION)


def full_card(count: int, total: int) -> Remark:
    """Return the remark on questions that a guest card has no room for."""
    return Remark.of(_FULL_CARD, count=count, total=total)


def long_invitation() -> Remark:
    """Return the remark on an invitation that does not fit the back of a guest card together with its consent."""
    return Remark.of(_LONG_INVITATION)


def long_consent() -> Remark:
    """Return the remark on a consent that does not fit the back of a guest card."""
    return Remark.of(_LONG_CONSENT)


def long_letterhead() -> Remark:
    """Return the remark on a brand or promise of which the guest card shows the beginning."""
    return Remark.of(_LONG_LETTERHEAD)


def half_invitation() -> Remark:
    """Return the remark on an invitation without consent, or a consent without invitation."""
    return Remark.of(_HALF_INVITATION)
