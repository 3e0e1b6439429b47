"""What the members of the closed sets are called, and what the five steps mean.

The words here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.domain.vocabulary import Customer, Kind, Latitude, QuestionKind, Status, Step, Support, Tier, Veracity
from playbook_app.wording.language import Translate

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
    Support.WHY: "Why",
    Support.TRAINING: "Training",
    Support.TOOLS: "Tools",
    Support.RESPONSIBILITY: "Responsibility",
    Support.PERMISSION: "Permission",
    Support.MEASURE: "Measure",
    Customer.EXTERNAL: "External customer",
    Customer.INTERNAL: "Internal customer",
    QuestionKind.KNOWLEDGE: "Knowledge",
    QuestionKind.MENTALITY: "Mentality",
    QuestionKind.DISCUSSION: "Discussion",
    QuestionKind.GUEST: "Guest",
}
"""What the members of the closed sets are called."""


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
"""What several entities of each kind are called."""


def name_of(member: str, translate: Translate = str) -> str:
    """Return what a member of a closed set is called."""
    return translate(NAMES[member])


def kind_name(kind: Kind, translate: Translate = str) -> str:
    """Return what a kind of entity is called."""
    return translate(kind.value)


def counted(kind: Kind, count: int, translate: Translate = str) -> tuple[str, str]:
    """Return a number of entities of a kind, and what so many are called: 1 moment, 2 moments."""
    return str(count), kind_name(kind, translate) if count == 1 else translate(PLURALS[kind])
