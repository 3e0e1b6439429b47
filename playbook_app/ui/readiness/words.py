"""What the readiness place says beside a finding: why it matters, what the button is called, and its sign."""

from playbook_app.frozen import frozen
from playbook_app.ui.marking import QT_TRANSLATE_NOOP


@frozen
class Advice:
    """English texts, worded by Qt's translation in the context `Advice`; and the icon of such findings."""

    hint: str
    act: str
    icon: str


ADVICE: dict[str, Advice] = {
    "gap": Advice(
        QT_TRANSLATE_NOOP("Advice", "What does the customer get here, every time?"),
        QT_TRANSLATE_NOOP("Advice", "Show the moment"),
        "gap",
    ),
    "unowned": Advice(
        QT_TRANSLATE_NOOP("Advice", "What nobody owns, nobody mends. Every moment needs one owner."),
        QT_TRANSLATE_NOOP("Advice", "Choose an owner"),
        "person",
    ),
    "handoffs": Advice(
        QT_TRANSLATE_NOOP("Advice", "Each hand-off is a chance to be told “that’s not my job”."),
        QT_TRANSLATE_NOOP("Advice", "See the path"),
        "handoff",
    ),
    "unplaced": Advice(
        QT_TRANSLATE_NOOP("Advice", "A standard counts from the moment and step that it serves."),
        QT_TRANSLATE_NOOP("Advice", "Place it"),
        "journey",
    ),
    "unwritten": Advice(
        QT_TRANSLATE_NOOP("Advice", "People can keep only what they can read."),
        QT_TRANSLATE_NOOP("Advice", "Write it"),
        "edit",
    ),
    "unfilled": Advice(
        QT_TRANSLATE_NOOP("Advice", "A place left open in the template prints as it stands."),
        QT_TRANSLATE_NOOP("Advice", "Fill it in"),
        "edit",
    ),
    "no_leeway": Advice(
        QT_TRANSLATE_NOOP("Advice", "Freedom needs an edge: say how far one may go."),
        QT_TRANSLATE_NOOP("Advice", "Write it"),
        "flexible",
    ),
    "no_support": Advice(
        QT_TRANSLATE_NOOP("Advice", "Without all six supports, keeping it depends on who is on shift."),
        QT_TRANSLATE_NOOP("Advice", "Write it"),
        "edit",
    ),
    "overdue": Advice(
        QT_TRANSLATE_NOOP("Advice", "What was right then may not be right now."),
        QT_TRANSLATE_NOOP("Advice", "Review"),
        "clock",
    ),
    "vague": Advice(
        QT_TRANSLATE_NOOP("Advice", "Two people would read it in two ways."),
        QT_TRANSLATE_NOOP("Advice", "Reword"),
        "eye",
    ),
    "script": Advice(
        QT_TRANSLATE_NOOP("Advice", "Customers hear when words are recited."),
        QT_TRANSLATE_NOOP("Advice", "Reword"),
        "comment",
    ),
    "accidental": Advice(
        QT_TRANSLATE_NOOP("Advice", "Great service that happened by accident. Make it one that happens every time."),
        QT_TRANSLATE_NOOP("Advice", "Open the story"),
        "spark",
    ),
}
"""By a finding's key."""
