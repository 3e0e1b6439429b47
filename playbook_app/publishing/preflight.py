"""What a person should know of a print before it is handed out: findings, each with the place that it is about."""

import unicodedata
from collections.abc import Collection, Iterator
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

_THICK = (
    "The booklet has {sheets} sheets, which is more than can be folded and stapled. Print the book of one role, or "
    "have it bound."
)


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


def unusable_font(name: str, subject: Subject | None = None) -> Finding:
    """Return the finding on a typeface of the brand of which a file is absent or damaged."""
    return Finding(Rule.FONT, Remark.of(_UNUSABLE_FONT, name=name), subject)
