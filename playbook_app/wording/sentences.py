"""Keys with values become sentences: operation labels, findings, broken rules, known failures and remarks.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from playbook_app.domain.change import Label
from playbook_app.domain.rules import Violation
from playbook_app.errors import PlaybookError
from playbook_app.remark import Listed, Remark
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate, plural
from playbook_app.wording.names import NAMES

if TYPE_CHECKING:
    from playbook_app.analysis.findings import Finding

FINDINGS: dict[str, str] = {
    "gap": "{moment} has no standard for {step}.",
    "unowned": "{moment} has no owner.",
    "handoffs": "{moment} hands the customer on {count} times.",
    "unplaced": "{standard} is not placed: it lacks its {field}.",
    "unwritten": "{standard} lacks its {field}.",
    "unfilled": "{standard} still has {place} to be filled in ({field}).",
    "no_leeway": "{standard} is flexible, but does not say how far it may bend.",
    "no_support": "{standard} lacks a support: {support}.",
    "overdue": "{standard} was due for review on {date}.",
    "vague": "{standard} is vague in its {field}: {words}. Say what one would see or hear.",
    "script": "{standard} is fixed and recites a script. Fix the behaviour, not the words.",
    "accidental": "The story “{story}” shows no standard: accidental excellence.",
}

GROUPS: dict[str, str] = {
    "gap": "Gaps on the journey",
    "unowned": "Moments without an owner",
    "handoffs": "Moments with many hand-offs",
    "unplaced": "Standards not yet placed",
    "unwritten": "Missing codes and texts",
    "unfilled": "Places to fill in",
    "no_leeway": "Flexible without leeway",
    "no_support": "Missing supports",
    "overdue": "Overdue reviews",
    "vague": "Vague wording",
    "script": "Scripts",
    "accidental": "Accidental excellence",
}

VIOLATIONS: dict[str, str] = {
    "reference": "Something that is still needed would be missing ({field}). Nothing was changed.",
    "code": "The code {code} is taken. Nothing was changed. Choose another.",
    "approved_unplaced": "“{title}” cannot be approved without its moment and step. Nothing was changed.",
    "weight": "A weight is 1, 2 or 3, not {weight}. Nothing was changed.",
    "text_characters": "A text holds characters that cannot be kept ({field}). Nothing was changed. Retype it.",
    "text_length": "A text is longer than {longest} characters ({field}). Nothing was changed. Shorten it.",
    "edition": "An edition stays as it was published. Nothing was changed. Publish the next one instead.",
    "image_name": "There are two images named {name}. Nothing was changed. Give one another name.",
}

OPERATIONS: dict[str, str | tuple[str, str]] = {
    "import": "Import {source}",
    "edit": "Edit {field} of “{name}”",
    "edition.publish": "Publish edition {number}",
    "erase.text": "Erase a text for good",
    "erase.person": "Erase a person for good",
    "merge": "Merge changes by {authors}",
    "merge.copy": "Merge changes from {source}",
    "history.back": "Go back to “{name}”",
    "replace": "Replace “{words}” with “{replacement}”",
    "standard.add": "Add standard “{name}”",
    "standard.delete": "Delete standard “{name}”",
    "standard.duplicate": "Duplicate standard “{name}”",
    "standard.move": "Move standard “{name}”",
    "standard.status": "Set status of “{name}” to {status}",
    "standards.delete": ("Delete {count} standard", "Delete {count} standards"),
    "standards.duplicate": ("Duplicate {count} standard", "Duplicate {count} standards"),
    "standards.move": ("Move {count} standard", "Move {count} standards"),
    "standards.roles": ("Set roles of {count} standard", "Set roles of {count} standards"),
    "standards.status": (
        "Set status of {count} standard to {status}",
        "Set status of {count} standards to {status}",
    ),
    "standards.paste": ("Paste {count} standard", "Paste {count} standards"),
    "stage.add": "Add stage “{name}”",
    "stage.delete": "Delete stage “{name}”",
    "stage.move": "Move stage “{name}”",
    "moment.add": "Add moment “{name}”",
    "moment.delete": "Delete moment “{name}”",
    "moment.move": "Move moment “{name}”",
    "moments.add": ("Add {count} moment", "Add {count} moments"),
    "role.add": "Add role “{name}”",
    "role.delete": "Delete role “{name}”",
    "role.move": "Move role “{name}”",
    "story.add": "Add story “{name}”",
    "story.delete": "Delete story “{name}”",
    "story.move": "Move story “{name}”",
    "story.duplicate": "Duplicate story “{name}”",
    "story.standard": "Make a standard of the story “{name}”",
    "term.add": "Add term “{name}”",
    "term.delete": "Delete term “{name}”",
    "question.add": "Add question “{name}”",
    "question.delete": "Delete question “{name}”",
    "question.move": "Move question “{name}”",
    "question.duplicate": "Duplicate question “{name}”",
    "roles.delete": "Delete {count} roles",
    "roles.move": "Move {count} roles",
    "stories.delete": "Delete {count} stories",
    "stories.move": "Move {count} stories",
    "terms.delete": "Delete {count} terms",
    "questions.delete": "Delete {count} questions",
    "questions.move": "Move {count} questions",
    "image.add": "Add image “{name}”",
    "image.delete": "Delete image “{name}”",
    "image.rename": "Rename image “{name}”",
    "image.replace": "Replace image “{name}”",
    "images.delete": "Delete {count} images",
    "signatories.add": ("Add {count} signatory", "Add {count} signatories"),
    "signatories.delete": ("Delete {count} signatory", "Delete {count} signatories"),
    "signatories.sign": ("Enter {count} signature", "Enter {count} signatures"),
    "signatories.unsign": ("Take back {count} signature", "Take back {count} signatures"),
    "comment.add": "Comment on “{name}”",
    "comment.delete": "Delete a comment on “{name}”",
    "comment.resolve": "Settle a comment on “{name}”",
    "comment.reopen": "Reopen a comment on “{name}”",
}
"""What operations are called; two sentences where that depends on `count`. `field`, `status`, `step` and `date` are put
into words, the other values are shown as they are."""


FORMS: dict[str, str] = {"date": "{year}-{month}-{day}"}
"""How a value is written inside a sentence: a date in figures, with two for month and day."""


_DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")
_LONGEST_COUNT = 9


def operation_name(label: Label, translate: Translate = str) -> str:
    """Return an operation's label in words; a key that nobody knows is shown as it is."""
    known = OPERATIONS.get(label.key)
    if known is None:
        return label.key
    return _chosen(known, label, translate).format_map(_Values(_worded(label.values, translate)))


def _chosen(known: str | tuple[str, str], label: Label, translate: Translate) -> str:
    """Return the sentence of a label, of two the one that its count asks for."""
    if isinstance(known, str):
        return translate(known)
    return plural(translate, *known, _count(dict(label.values)))


def _count(values: Mapping[str, str]) -> int:
    """Return the number that a label, which comes from a file, says it is about."""
    count = values.get("count", "")
    return int(count) if count.isascii() and count.isdigit() and len(count) < _LONGEST_COUNT else 0


def finding_sentence(finding: "Finding", translate: Translate = str) -> str:
    """Return a finding as a sentence."""
    return translate(FINDINGS[finding.key]).format_map(_worded(finding.values, translate))


def group_name(key: str, translate: Translate = str) -> str:
    """Return what the findings of one nature are called together."""
    return translate(GROUPS[key])


def violation_sentence(violation: Violation, translate: Translate = str) -> str:
    """Return a broken rule as a sentence."""
    return translate(VIOLATIONS[violation.key]).format_map(_worded(violation.values, translate))


def error_sentence(error: PlaybookError, translate: Translate = str) -> str:
    """Return a known failure as a sentence."""
    values = {name: _said(name, value, translate) for name, value in error.values.items()}
    return translate(error.sentence).format(**values)


def remark_sentence(remark: Remark, translate: Translate = str) -> str:
    """Return a remark as a sentence."""
    return translate(remark.sentence).format(**_worded(remark.values, translate))


def _said(name: str, value: object, translate: Translate) -> object:
    """Return what a failure tells: remarks in words, and the few details that are sentences of ours."""
    if isinstance(value, Listed):
        return ", ".join(remark_sentence(remark, translate) for remark in value.remarks)
    return translate(value) if name == "detail" and isinstance(value, str) else value


def _worded(values: Iterable[tuple[str, str]], translate: Translate) -> dict[str, str]:
    """Return the values of a sentence, those in words that are members of closed sets or names of fields."""
    return {name: _in_words(name, value, translate) for name, value in values}


def _in_words(name: str, value: str, translate: Translate) -> str:
    if name in {"step", "status"}:
        return translate(NAMES.get(value, value))
    if name == "date" and (found := _DATE.fullmatch(value)):
        return translate(FORMS["date"]).format(**found.groupdict())
    if name in {"field", "support"}:
        return field_name(value, translate)
    return value


class _Values(dict[str, str]):
    """The values of an operation's label, which comes from a file; one that is lacking leaves its place visible."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
