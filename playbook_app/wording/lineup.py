"""What a team talks about at a line-up where the playbook has no question of its own: by step, in two turns.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.domain.vocabulary import Step
from playbook_app.wording.language import Translate

QUESTIONS: dict[str, str] = {
    Step.IDEAL: "When did this last go right without anyone noticing? What would a failure have felt like?",
    Step.CULTURE: "What makes this hard on a full day, and which of us could take that away from the others?",
    Step.ATTENTIVENESS: "What could we have known about yesterday’s customers, had we looked or asked earlier?",
    Step.RESPONSIVENESS: "Which words did you use for this yesterday? Say them aloud: would they have pleased you?",
    Step.EMPOWERMENT: "When did you last ask for permission that you already had? What held you back?",
    "": "Who of us did this yesterday? What did the customer do or say then?",
}
"""By step; under the empty key for a standard without one."""

MORE_QUESTIONS: dict[str, str] = {
    Step.IDEAL: "Which part of this do we skip first when time is short, and what does that cost the customer?",
    Step.CULTURE: "Whom behind the scenes do we need for this, and when did we last tell them that it worked?",
    Step.ATTENTIVENESS: "Which small sign tells you what this customer needs before a word is said?",
    Step.RESPONSIVENESS: "How would a customer notice within a minute that we were glad to be asked?",
    Step.EMPOWERMENT: "How far would you go today to put it right, and who should hear of it afterwards?",
    "": "What would a customer tell at home if we did this as well as we can?",
}
"""The same, for the other turn."""


def question_for(step: Step | None, turn: int, translate: Translate = str) -> str:
    """Return a question about a standard of a step; `turn` counts those that were asked about the step before."""
    return translate((QUESTIONS, MORE_QUESTIONS)[turn % 2][step or ""])
