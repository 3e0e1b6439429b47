"""Keys with values become sentences: operation labels, findings, broken rules, and the names of the closed sets.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from collections.abc import Callable, Iterable

from playbook_app.analysis.findings import Finding
from playbook_app.domain.change import Label
from playbook_app.domain.rules import Violation
from playbook_app.domain.vocabulary import Kind, Latitude, QuestionKind, Status, Step, Support, Tier, Veracity

Translate = Callable[[str], str]

STEPS: dict[str, str] = {
    Step.IDEAL: "Ideal service",
    Step.CULTURE: "Culture of service",
    Step.ATTENTIVENESS: "Attentiveness",
    Step.RESPONSIVENESS: "Responsiveness",
    Step.EMPOWERMENT: "Empowerment",
}

MEANINGS: dict[Step, str] = {
    Step.IDEAL: "Meet every day’s need as if service matters, because it does.",
    Step.CULTURE: "Make the surroundings in which serving is everyone’s work.",
    Step.ATTENTIVENESS: "Know your customers and what they prefer.",
    Step.RESPONSIVENESS: "Show that you are glad to serve as you meet each person’s need.",
    Step.EMPOWERMENT: "Take the initiative to carry the vision out.",
}

NAMES: dict[str, str] = {
    **STEPS,
    Tier.FRONTLINE: "Frontline",
    Tier.MANAGER: "Managers",
    Tier.SENIOR_LEADER: "Senior leaders",
    Latitude.FIXED: "Fixed",
    Latitude.FLEXIBLE: "Flexible",
    Status.DRAFT: "Draft",
    Status.REVIEW: "In review",
    Status.APPROVED: "Approved",
    Status.RETIRED: "Retired",
    Veracity.VERIFIED: "Verified",
    Veracity.REPORTED: "Reported",
    Veracity.LEGEND: "Legend",
    QuestionKind.KNOWLEDGE: "Knowledge",
    QuestionKind.MENTALITY: "Mentality",
    QuestionKind.DISCUSSION: "Discussion",
    QuestionKind.GUEST: "Guest",
    Support.RESPONSIBILITY: "Responsibility",
}
"""What the members of the closed sets are called."""

FIELDS: dict[str, str] = {
    "code": "code",
    "title": "title",
    "statement": "statement",
    "measure": "measure",
    "moment": "moment",
    "step": "step",
    "extra": "extra",
    Support.WHY: "why",
    Support.TRAINING: "training",
    Support.TOOLS: "tools",
    Support.RESPONSIBILITY: "responsibility (a role, and an owner of the moment)",
    Support.PERMISSION: "permission",
}

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
    "image_name": "There are two images named {name}. Nothing was changed. Give one another name.",
}

PLURALS: dict[Kind, str] = {
    Kind.PLAYBOOK: "playbooks",
    Kind.ROLE: "roles",
    Kind.STAGE: "stages",
    Kind.MOMENT: "moments",
    Kind.STANDARD: "standards",
    Kind.STORY: "stories",
    Kind.TERM: "terms",
    Kind.QUESTION: "questions",
    Kind.IMAGE: "images",
    Kind.COMMENT: "comments",
    Kind.EDITION: "editions",
}

OPERATIONS: dict[str, str] = {
    "playbook.create": "Make the playbook",
    "import": "Import {source}",
    "entity.add": "Add {kind} “{name}”",
    "entity.edit": "Edit {kind} “{name}”",
    "entity.delete": "Delete {kind} “{name}”",
    "standard.move": "Move “{name}”",
    "undo": "Undo",
    "redo": "Redo",
}


def name_of(member: str, translate: Translate = str) -> str:
    """Return what a member of a closed set is called."""
    return translate(NAMES[member])


def operation_name(label: Label, translate: Translate = str) -> str:
    """Return an operation's label in words; a key that nobody knows is shown as it is."""
    return translate(OPERATIONS.get(label.key, label.key)).format_map(_Values(label.values))


def finding_sentence(finding: Finding, translate: Translate = str) -> str:
    """Return a finding as a sentence."""
    values = {name: _worded(name, value, translate) for name, value in finding.values}
    return translate(FINDINGS[finding.key]).format_map(_Values(values.items()))


def violation_sentence(violation: Violation, translate: Translate = str) -> str:
    """Return a broken rule as a sentence."""
    return translate(VIOLATIONS[violation.key]).format_map(_Values(violation.values))


def kind_name(kind: Kind, translate: Translate = str) -> str:
    """Return what a kind of entity is called."""
    return translate(kind.value)


def counted(kind: Kind, count: int, translate: Translate = str) -> tuple[str, str]:
    """Return a number of entities of a kind, and what so many are called: 1 moment, 2 moments."""
    return str(count), kind_name(kind, translate) if count == 1 else translate(PLURALS[kind])


def _worded(name: str, value: str, translate: Translate) -> str:
    if name == "step":
        return translate(STEPS[value])
    if name in {"field", "support"}:
        return translate(FIELDS.get(value, value))
    return value


class _Values(dict[str, str]):
    """Values for a sentence; one that is lacking leaves its place visible instead of failing."""

    def __init__(self, values: Iterable[tuple[str, str]]) -> None:
        super().__init__(values)

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
