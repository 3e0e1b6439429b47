"""What a person should know of a print before it is handed out: findings, each with the place that it is about."""

import unicodedata
from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.finding import Finding, Rule, Subject
from playbook_app.remark import Remark
from playbook_app.wording.language import is_spoken

_MISSING = "No font has {characters}; what is missing prints as an empty box. Place: {place}."
_MANY_MISSING = (
    "No font has {characters} and {count} other characters; what is missing prints as empty boxes. Place: {place}."
)
_UNSET = (
    "“{letters}” belong to a script that runs from right to left, or whose letters change with their neighbours. Such "
    "scripts cannot be set yet: each letter prints as an empty box. Place: {place}."
)
_SILENT_IMAGE = "The image “{name}” has no description: whoever cannot see it is told nothing of it. Place: {place}."
_COARSE_IMAGE = "The image “{name}” is printed at {dpi} dots an inch; below {least} its dots can be seen."
_UNAPPROVED = "A standard is printed that is not approved ({status}). Place: {place}."
_OVERDUE = "A standard should have been looked at again by {date}. Place: {place}."
_PALE = (
    "The brand’s accent {colour} is too pale to be read on white: its contrast is {contrast} to 1, and {least} is "
    "needed. Words are printed in a darker shade of it."
)
_UNREADABLE_IMAGE = "The image “{name}” cannot be read; its description is printed in its stead. Place: {place}."
_UNUSABLE_FONT = "A file of the typeface “{name}” cannot be read; the usual fonts take its place."
_UNHELD_FONT = (
    "The file asks for the typeface “{name}”, but does not hold it: where a machine lacks it, another takes its place."
)
_UNNUMBERED = (
    "The contents name no pages yet: Word finds out where things stand when it prints, or when you click into the "
    "contents and press F9."
)
_NO_WORDS = (
    "Playbook has no words of its own in the playbook’s language ({language}): what it adds to the texts, such as "
    "headings and labels, is in English."
)
_NAMED = 5
"""So many characters of a place are named."""
_QUOTED = 24
"""So many letters of a script are quoted."""

_THICK = (
    "The booklet has {sheets} sheets, which is more than can be folded and stapled. Print the book of one role, or "
    "have it bound."
)
_NO_JOURNEY = "The journey has no moments to show: the poster has its head alone."
_LONG_PROMISE = "The promise is too long for the head of the poster: only its beginning is printed."
_OFF_POSTER = "A standard is not on the poster, since it has no moment yet. Place: {place}."
_NO_NEWS = (
    "What changed since edition {number} is not printed: this file does not hold its text. The copy of the playbook "
    "that it was published from does."
)
_NO_CARDS = "No standard of the playbook is to be printed on a card: the sheet is empty."
_CROWDED = "The card {card} cannot hold all of its text at a size that can be read. Shortened or left out: {parts}."
_NAMED = 5
"""So many characters of a place are named."""
_QUOTED = 24
"""So many letters of a script are quoted."""
_LONGEST_NAME = 60
"""So many characters of a question are quoted."""


def language_remarks(language: str) -> Iterator[Finding]:
    """Yield the finding on a language that the labels cannot be put into; a playbook without one is in English."""
    if language and not is_spoken(language):
        yield Finding(Rule.LANGUAGE, Remark.of(_NO_WORDS, language=language))


def missing_glyphs(characters: Collection[str], place: str, subject: Subject | None = None) -> Finding:
    """Return the finding on characters of one place that no font has."""
    shown = len(characters) if len(characters) <= _NAMED else _NAMED - 1
    named = ", ".join(map(_named, islice(characters, shown)))
    more = len(characters) - shown
    remark = (
        Remark.of(_MANY_MISSING, characters=named, count=more, place=place)
        if more > 0
        else Remark.of(_MISSING, characters=named, place=place)
    )
    return Finding(Rule.CHARACTER, remark, subject)


def _named(character: str) -> str:
    name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
    return f"{character} ({name})" if character.isprintable() else name


def thick_booklet(sheets: int) -> Finding:
    """Return the finding on a booklet of too many sheets to be folded as one pile."""
    return Finding(Rule.OVERFULL, Remark.of(_THICK, sheets=sheets))


def unset_script(letters: Collection[str], place: str, subject: Subject | None = None) -> Finding:
    """Return the finding on letters of one place whose script is not set yet."""
    shown = "".join(islice(letters, _QUOTED)) + ("…" if len(letters) > _QUOTED else "")
    return Finding(Rule.SCRIPT, Remark.of(_UNSET, letters=shown, place=place), subject)


def unreadable_image(name: str, place: str, subject: Subject | None = None) -> Finding:
    """Return the finding on an image that is absent or damaged."""
    return Finding(Rule.IMAGE_LOST, Remark.of(_UNREADABLE_IMAGE, name=name, place=place), subject)


def silent_image(name: str, place: str, subject: Subject | None = None) -> Finding:
    """Return the finding on an image without a description."""
    return Finding(Rule.IMAGE_SILENT, Remark.of(_SILENT_IMAGE, name=name, place=place), subject)


def coarse_image(name: str, dpi: float, least: int) -> Finding:
    """Return the finding on an image that has too few dots for the size that it is printed at."""
    return Finding(Rule.IMAGE_COARSE, Remark.of(_COARSE_IMAGE, name=name, dpi=int(dpi), least=least))


def unapproved(status: str, place: str, subject: Subject) -> Finding:
    """Return the finding on a standard of another status than approved, which is given in words."""
    return Finding(Rule.UNAPPROVED, Remark.of(_UNAPPROVED, status=status, place=place), subject)


def overdue(day: date, place: str, subject: Subject) -> Finding:
    """Return the finding on a standard whose day of review has passed."""
    return Finding(Rule.OVERDUE, Remark.of(_OVERDUE, date=day.isoformat(), place=place), subject)


def pale(colour: str, ratio: float, least: float, subject: Subject) -> Finding:
    """Return the finding on an accent that cannot be read on white."""
    return Finding(Rule.CONTRAST, Remark.of(_PALE, colour=colour, contrast=f"{ratio:.1f}", least=f"{least:g}"), subject)


def unusable_font(name: str, subject: Subject | None = None) -> Finding:
    """Return the finding on a typeface of the brand of which a file is absent or damaged."""
    return Finding(Rule.FONT, Remark.of(_UNUSABLE_FONT, name=name), subject)


def unheld_font(name: str, subject: Subject | None = None) -> Finding:
    """Return the finding on a typeface of the brand that a document names, and whoever opens it has to have."""
    return Finding(Rule.FONT, Remark.of(_UNHELD_FONT, name=name), subject)


def unnumbered_contents() -> Finding:
    """Return the finding on contents without pages, which are not known before somebody opens the document."""
    return Finding(Rule.ABSENT, Remark.of(_UNNUMBERED))


def no_journey() -> Finding:
    """Return the finding on a poster of no moment."""
    return Finding(Rule.ABSENT, Remark.of(_NO_JOURNEY))


def long_promise() -> Finding:
    """Return the finding on a promise that is no headline."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_PROMISE), Subject(Kind.PLAYBOOK, EntityId(""), "promise"))


def off_the_poster(place: str, subject: Subject) -> Finding:
    """Return the finding on a standard that has no column, by its code or title."""
    return Finding(Rule.ABSENT, Remark.of(_OFF_POSTER, place=place), subject)


def no_cards() -> Finding:
    """Return the finding on pocket cards of no standard."""
    return Finding(Rule.ABSENT, Remark.of(_NO_CARDS))


def crowded_card(card: str, parts: str, subject: Subject | None = None) -> Finding:
    """Return the finding on a card that could not hold all; `parts` names what was shortened or left out."""
    return Finding(Rule.OVERFULL, Remark.of(_CROWDED, card=card, parts=parts), subject)


def unknown_news(number: int) -> Finding:
    """Return the finding that nothing can be told of what changed since an edition."""
    return Finding(Rule.ABSENT, Remark.of(_NO_NEWS, number=str(number)))
