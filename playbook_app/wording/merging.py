"""What a merge says of itself.

The words here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.domain.ancestry import Relation
from playbook_app.domain.merge.merged import Note
from playbook_app.wording.language import Translate

RELATIONS: dict[str, str] = {
    Relation.CONTAINED: "Everything in {other} is here already.",
    Relation.AHEAD: "{other} has everything that is here, and more.",
    Relation.APART: "Both this playbook and {other} were changed.",
    Relation.STRANGER: (
        "{other} has no past in common with this playbook. What bears the same code or name was taken for the same."
    ),
}

NOTES: dict[str, str] = {
    "code_renumbered": "Two standards bore the code {code}: one of them is {given} now.",
    "image_renamed": "Two images were named {name}: one of them is named {given} now.",
    "back_to_review": "“{name}” was approved on one side and changed on the other: it is in review again.",
    "edition_twin": "Both sides published an edition {number}. Both are kept; their digests tell printed copies apart.",
    "moved": "“{name}” was moved on both sides: the later move holds.",
    "kept": "“{name}” was deleted on one side, but something that stays needs it: it was kept.",
    "unplaced": "“{name}” lost its moment, which was deleted: it waits to be placed.",
    "gone_along": "“{name}” went along with what was deleted.",
}
"""What a merge decided by itself and a person should know."""


def note_sentence(note: Note, translate: Translate = str) -> str:
    """Return what a merge decided as a sentence."""
    return translate(NOTES[note.key]).format(**dict(note.values))
