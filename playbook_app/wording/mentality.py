"""What the bands of a self-assessment mean, in words.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English.
"""

from playbook_app.domain.mentality import Band
from playbook_app.wording.language import Translate

BANDS: dict[str, str] = {
    Band.WATCHING: "You mostly wait until service is asked of you. Often a deadline or a rule set by others is "
    "behind it: name it to your manager, and ask which of the answers above they would stand behind.",
    Band.WILLING: "You help when you can, and hand on when it gets costly. Pick one situation in which you held back, "
    "and agree with a colleague what either of you would do next time.",
    Band.RELIABLE: "People can count on you: what you take on gets done. The next step is to take a thing on before "
    "anyone asks, and to tell the team what came of it.",
    Band.OWNING: "You treat what you notice as yours. Let others watch how you do it: what one person does well "
    "belongs to the brand only when the next one does it as well.",
}


def band_meaning(band: Band, translate: Translate = str) -> str:
    """Return what a result in a band says of somebody, and what to do next."""
    return translate(BANDS[band])
