"""What a person should know of a print before it is handed out: findings, each with the place that it is about."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice

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
_NO_WORDS = (
    "Playbook has no words of its own in the playbook’s language ({language}): what it adds to the texts, such as "
    "headings and labels, is in English."
)
_NAMED = 5
"""So many characters of a place are named."""
_QUOTED = 24
"""So many letters of a script are quoted."""
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

_NO_JOURNEY = "The journey has no moments to show: the poster has its head alone."
_LONG_PROMISE = "The promise is too long for the head of the poster: only its beginning is printed."
_OFF_POSTER = "Not on the poster, since they have no moment yet: {standards}."
_LISTED = 12
"""So many things are named in one remark, and more are hinted at."""
_NO_NEWS = (
    "What changed since edition {number} is not printed: this file does not hold its text. The copy of the playbook "
    "that it was published from does."
)
_NO_CARDS = "No standard of the playbook is to be printed on a card: the sheet is empty."
_CROWDED = "The card {card} cannot hold all of its text at a size that can be read. Shortened or left out: {parts}."


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


def no_journey() -> Finding:
    """Return the finding on a poster of no moment."""
    return Finding(Rule.ABSENT, Remark.of(_NO_JOURNEY))


def long_promise() -> Finding:
    """Return the finding on a promise that is no headline."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_PROMISE))


def off_the_poster(standards: Sequence[str]) -> Finding:
    """Return the finding on standards that have no column; each is given by its code or title."""
    named = ", ".join(standards[:_LISTED])
    shown = f"{named}, …" if len(standards) > _LISTED else named
    return Finding(Rule.ABSENT, Remark.of(_OFF_POSTER, standards=shown))


def no_cards() -> Finding:
    """Return the finding on pocket cards of no standard."""
    return Finding(Rule.ABSENT, Remark.of(_NO_CARDS))


def crowded_card(card: str, parts: str) -> Finding:
    """Return the finding on a card that could not hold all; `parts` names what was shortened or left out."""
    return Finding(Rule.OVERFULL, Remark.of(_CROWDED, card=card, parts=parts))


def long_sheet(place: str) -> Finding:
    """Return the finding on a standard that does not fit a line-up sheet in full."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_SHEET, place=place))


def unanswerable(prompt: str) -> Finding:
    """Return the finding on a question that has no answer which could be judged."""
    name = " ".join(prompt.split())
    shown = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
    return Finding(Rule.ABSENT, Remark.of(_UNANSWERABLE, name=shown))


def no_edition() -> Finding:
    """Return the finding on a form that is not for an edition."""
    return Finding(Rule.UNAPPROVED, Remark.of(_NO_EDITION))


def full_card(count: int, total: int) -> Finding:
    """Return the finding on questions that a guest card has no room for."""
    return Finding(Rule.OVERFULL, Remark.of(_FULL_CARD, count=count, total=total))


def long_invitation() -> Finding:
    """Return the finding on an invitation that does not fit the back of a guest card together with its consent."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_INVITATION))


def long_consent() -> Finding:
    """Return the finding on a consent that does not fit the back of a guest card."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_CONSENT))


def long_letterhead() -> Finding:
    """Return the finding on a brand or promise of which the guest card shows the beginning."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_LETTERHEAD))


def half_invitation() -> Finding:
    """Return the finding on an invitation without consent, or a consent without invitation."""
    return Finding(Rule.ABSENT, Remark.of(_HALF_INVITATION))


def unknown_news(number: int) -> Finding:
    """Return the finding that nothing can be told of what changed since an edition."""
    return Finding(Rule.ABSENT, Remark.of(_NO_NEWS, number=str(number)))
