"""What a person should know of sheets before they are handed out: what does not fit them, and what they lack."""

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.finding import Finding, Rule, Subject
from playbook_app.remark import Remark

_LONG_SHEET = (
    "A standard is too long for one line-up sheet; what is left out of it there stands in the handbook. Shorten its "
    "practice or its story to have it all. Place: {place}."
)
_UNANSWERABLE = (
    "The question “{question}” is left out of the quiz: give it at least two choices, one of them with points above 0."
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
_NOBODY = "The register has no names yet, so its lines are empty. Enter the names of those who sign."
_LONGEST_NAME = 60


def _about(field: str) -> Subject:
    """Return a field of the playbook itself, whose id whoever knows the playbook fills in."""
    return Subject(Kind.PLAYBOOK, EntityId(""), field)


def long_sheet(standard: EntityId, place: str) -> Finding:
    """Return the finding on a standard that does not fit a line-up sheet in full."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_SHEET, place=place), Subject(Kind.STANDARD, standard, "practice"))


def unanswerable(question: EntityId, prompt: str) -> Finding:
    """Return the finding on a question that has no answer which could be judged."""
    name = " ".join(prompt.split())
    shown = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…"
    remark = Remark.of(_UNANSWERABLE, question=shown)
    return Finding(Rule.UNANSWERABLE, remark, Subject(Kind.QUESTION, question, "choices"))


def nobody_to_sign() -> Finding:
    """Return the finding on a register without names."""
    return Finding(Rule.ABSENT, Remark.of(_NOBODY))


def no_edition() -> Finding:
    """Return the finding on a form that is not for an edition."""
    return Finding(Rule.EDITION, Remark.of(_NO_EDITION))


def full_card(count: int, total: int) -> Finding:
    """Return the finding on questions that a guest card has no room for."""
    return Finding(Rule.OVERFULL, Remark.of(_FULL_CARD, count=count, total=total))


def long_invitation() -> Finding:
    """Return the finding on an invitation that does not fit the back of a guest card together with its consent."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_INVITATION), _about("invitation"))


def long_consent() -> Finding:
    """Return the finding on a consent that does not fit the back of a guest card."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_CONSENT), _about("consent"))


def long_letterhead() -> Finding:
    """Return the finding on a brand or promise of which the guest card shows the beginning."""
    return Finding(Rule.OVERFULL, Remark.of(_LONG_LETTERHEAD), _about("promise"))


def half_invitation(lacking: str) -> Finding:
    """Return the finding on an invitation without consent, or the reverse; `lacking` names the field that is empty."""
    return Finding(Rule.CONSENT, Remark.of(_HALF_INVITATION), _about(lacking))
