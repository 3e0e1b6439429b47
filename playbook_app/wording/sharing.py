"""What is said of shared copies and of what is erased, and what stands in the place of what was."""

from playbook_app.domain.erasing import Erasure, Occurrences
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.wording.language import Words, translation

PURPOSES: dict[Purpose, str] = {
    Purpose.FULL: "for editing",
    Purpose.COMMENTS: "for comments",
    Purpose.READ_ONLY: "for reading",
}
"""What a copy is for."""

ALONG: dict[tuple[bool, bool], str] = {
    (False, False): "It holds the playbook as it is today, without its history and without comments.",
    (True, False): "It holds the playbook with its history, without comments.",
    (False, True): "It holds the playbook as it is today with its comments, without its history.",
    (True, True): "It holds the playbook with its history and its comments.",
}
"""What a copy holds: whether history and comments went along."""

STAY = {
    "notes": (
        "The notes of {count} standard went along, though they are never printed.",
        "The notes of {count} standards went along, though they are never printed.",
    ),
    "signatories": (
        "The sign-off register went along with {count} name.",
        "The sign-off register went along with {count} names.",
    ),
}
"""What goes along in every copy and may not be meant for everybody."""

FOUND: dict[str, tuple[str, str]] = {
    "now": ("time in the playbook now", "times in the playbook now"),
    "history": ("operation of the history", "operations of the history"),
    "editions": ("edition", "editions"),
    "backups": ("backup of this file", "backups of this file"),
}
"""Where words are that are to be erased, behind the number."""

STAND_INS: dict[str, str] = {"text": "[erased]", "person": "Former colleague"}
"""What stands in the place of a text, or of a person's name."""


def along_sentences(sharing: Sharing, playbook: Playbook, words: Words) -> tuple[str, ...]:
    """Return what went along in a copy of a playbook, as sentences."""
    counts = {
        "notes": sum(bool(standard.notes) for standard in playbook.standards.values()),
        "signatories": len(playbook.signatories),
    }
    staying = (words.ngettext(*STAY[name], count).format(count=count) for name, count in counts.items() if count)
    return (words(ALONG[sharing.history, sharing.comments]), *staying)


def erasure_of(text: str, language: str, *, person: bool) -> Erasure:
    """Return what is to be erased from a playbook of a language, whose words stand in its place."""
    stand_in = translation(language)(STAND_INS["person" if person else "text"])
    return Erasure(text.strip(), stand_in, person=person)


def found_rows(found: Occurrences, backups: int, words: Words) -> list[tuple[str, str]]:
    """Return where words were found, as rows of a number and what so many are called; the backups are just counted."""
    counts = {"now": found.now, "history": found.history, "editions": found.editions, "backups": backups}
    return [(str(count), words.ngettext(*FOUND[name], count)) for name, count in counts.items()]
