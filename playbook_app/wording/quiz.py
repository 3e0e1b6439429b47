"""What the score of a quiz or of a self-assessment means, in words.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.analysis.quiz import Assessment, Part, Score
from playbook_app.domain.vocabulary import QuestionKind, Step
from playbook_app.wording.language import Translate
from playbook_app.wording.mentality import band_meaning

QUESTION_PURPOSES: dict[str, str] = {
    QuestionKind.KNOWLEDGE: "Tests what people know. Mark every answer that is right.",
    QuestionKind.MENTALITY: "Lets people see how they lean. Each answer has its points; the more, the more it serves.",
    QuestionKind.DISCUSSION: "Starts a talk in the team. It has no choices; say what to listen for.",
    QuestionKind.GUEST: "Asks the guest. The answers are the marks of the guest scale of this playbook.",
}

SCORES: dict[str, str] = {
    "none": "None of the answers was right this time. Read the explanations with the standards open, then try again.",
    "some": "{right} of {asked} right. Read up on the standards below: a customer may test each of them today.",
    "most": "{right} of {asked} right. You know the book well; what is missing stands below.",
    "all": "All {asked} right. You know the book; the guest meets it only when you do it.",
}

PARTS: dict[str, str] = {
    "strength": "A strength: {points} of {most} points.",
    "growth": "Room to grow: {points} of {most} points.",
}

STEPS_TO_TAKE: dict[str, str] = {
    Step.IDEAL: "Choose one ordinary task of tomorrow, and do it as if the whole stay hung on it.",
    Step.CULTURE: "Ask a colleague what made their last shift harder than it had to be, and take one such thing away.",
    Step.ATTENTIVENESS: "Find out one thing about a customer that no system told you, and write it down for others.",
    Step.RESPONSIVENESS: "For one shift, answer each request with what you will do and by when.",
    Step.EMPOWERMENT: "Look up what you may decide without asking, and use it once this week.",
}
"""What to try in a step where there is room to grow."""

_MOST = 0.7


def question_purpose(kind: QuestionKind, translate: Translate = str) -> str:
    """Return what a kind of question is for, and what its answers are."""
    return translate(QUESTION_PURPOSES[kind])


def score_sentence(score: Score, translate: Translate = str) -> str:
    """Return what a knowledge score means."""
    return translate(SCORES[_score_key(score)]).format(right=score.right, asked=score.asked)


def band_sentence(assessment: Assessment, translate: Translate = str) -> str:
    """Return what the result of a self-assessment means."""
    return band_meaning(assessment.band, translate)


def part_sentence(part: Part, translate: Translate = str) -> str:
    """Return whether a part is a strength or where to grow, with its points."""
    return translate(PARTS["strength" if part.strong else "growth"]).format(points=part.points, most=part.most)


def next_step(part: Part, translate: Translate = str) -> str:
    """Return what to try where a step has room to grow; empty for a strength."""
    return "" if part.strong else translate(STEPS_TO_TAKE[part.subject])


def _score_key(score: Score) -> str:
    if score.right == score.asked:
        return "all"
    if not score.right:
        return "none"
    return "most" if score.right >= _MOST * score.asked else "some"
