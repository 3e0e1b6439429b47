"""What the members of the closed sets are called, and what the five steps mean.

The words here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.domain.vocabulary import Customer, Kind, Latitude, QuestionKind, Status, Step, Support, Tier, Veracity
from playbook_app.wording.language import ENGLISH_WORDS, Translate, Words

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
    Customer.EXTERNAL: "External customers",
    Customer.INTERNAL: "Internal customers",
    Latitude.FIXED: "Fixed",
    Latitude.FLEXIBLE: "Flexible",
    Status.DRAFT: "Draft",
    Status.REVIEW: "In review",
    Status.APPROVED: "Approved",
    Status.RETIRED: "Retired",
    Veracity.VERIFIED: "Verified",
    Veracity.REPORTED: "Reported",
    Veracity.LEGEND: "Legend",
    Support.WHY: "Why",
    Support.TRAINING: "Training",
    Support.TOOLS: "Tools",
    Support.RESPONSIBILITY: "Responsibility",
    Support.PERMISSION: "Permission",
    Support.MEASURE: "Measure",
    QuestionKind.KNOWLEDGE: "Knowledge",
    QuestionKind.MENTALITY: "Mentality",
    QuestionKind.DISCUSSION: "Discussion",
    QuestionKind.GUEST: "Guest feedback",
}
"""What the members of the closed sets are called."""


KINDS: dict[Kind, tuple[str, str]] = {
    Kind.PLAYBOOK: ("playbook", "playbooks"),
    Kind.ROLE: ("role", "roles"),
    Kind.STAGE: ("stage", "stages"),
    Kind.MOMENT: ("moment", "moments"),
    Kind.STANDARD: ("standard", "standards"),
    Kind.STORY: ("story", "stories"),
    Kind.TERM: ("term", "terms"),
    Kind.QUESTION: ("question", "questions"),
    Kind.IMAGE: ("image", "images"),
    Kind.COMMENT: ("comment", "comments"),
    Kind.EDITION: ("edition", "editions"),
    Kind.SIGNATORY: ("signatory", "signatories"),
}
"""What an entity of each kind is called, and what several are."""

OUTCOMES: dict[str, str] = {
    "created": "created",
    "updated": "updated",
    "skipped": "skipped",
    "unchanged": "unchanged",
}
"""What became of things that a source holds, as the first column of a list: created 2 standards."""


def name_of(member: str, translate: Translate = str) -> str:
    """Return what a member of a closed set is called."""
    return translate(NAMES[member])


def kind_name(kind: Kind, translate: Translate = str) -> str:
    """Return what a kind of entity is called."""
    return translate(KINDS[kind][0])


def counted(kind: Kind, count: int, words: Words = ENGLISH_WORDS) -> tuple[str, str]:
    """Return a number of entities of a kind, and what so many are called: 1 moment, 2 moments."""
    return str(count), words.ngettext(*KINDS[kind], count)
