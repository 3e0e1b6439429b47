"""The sections of the editor, in their order: which fields are in each, and what it asks where a support is missing."""

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.vocabulary import Support
from playbook_app.frozen import frozen
from playbook_app.ui.marking import QT_TRANSLATE_NOOP

CONTEXT = "Standards"


@frozen
class Text:
    """A long field: its label, and what helps to begin it. Both are English, worded by Qt's translation."""

    field: str
    label: str
    hint: str = ""
    lines: int = 3


@frozen
class Part:
    """A section of texts, side by side where there is room. `question` stands there while its `support` is missing."""

    key: str
    title: str
    texts: tuple[Text, ...]
    support: Support | None = None
    question: str = ""


def worded(text: str) -> str:
    """Return a title, label, hint or question in the window's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


STATEMENT = Text(
    "statement",
    QT_TRANSLATE_NOOP("Standards", "The standard, in one sentence that can be seen"),
    QT_TRANSLATE_NOOP("Standards", "Who does what, for whom, within what time?"),
    2,
)
PRACTICE = Text(
    "practice",
    QT_TRANSLATE_NOOP("Standards", "How we do it"),
    QT_TRANSLATE_NOOP("Standards", "The steps, in the order in which they are done."),
    5,
)
DO = Text("do", QT_TRANSLATE_NOOP("Standards", "Do"), QT_TRANSLATE_NOOP("Standards", "What one sees when it is right"))
AVOID = Text(
    "avoid", QT_TRANSLATE_NOOP("Standards", "Avoid"), QT_TRANSLATE_NOOP("Standards", "What spoils it, however small")
)

PARTS: tuple[Part, ...] = (
    Part(
        "words",
        QT_TRANSLATE_NOOP("Standards", "Words to use"),
        (
            Text("say", QT_TRANSLATE_NOOP("Standards", "Say"), QT_TRANSLATE_NOOP("Standards", "“Welcome back.”")),
            Text(
                "never_say",
                QT_TRANSLATE_NOOP("Standards", "Never say"),
                QT_TRANSLATE_NOOP("Standards", "“That is not my job.”"),
            ),
        ),
    ),
    Part(
        "why",
        QT_TRANSLATE_NOOP("Standards", "Why"),
        (Text("why", QT_TRANSLATE_NOOP("Standards", "Why it matters to the customer")),),
        Support.WHY,
        QT_TRANSLATE_NOOP("Standards", "missing: what does the customer gain by it?"),
    ),
    Part(
        "permission",
        QT_TRANSLATE_NOOP("Standards", "Permission"),
        (Text("permission", QT_TRANSLATE_NOOP("Standards", "What may be done without asking, up to which limit")),),
        Support.PERMISSION,
        QT_TRANSLATE_NOOP("Standards", "missing: what may be done without asking?"),
    ),
    Part(
        "leeway",
        QT_TRANSLATE_NOOP("Standards", "Leeway"),
        (Text("leeway", QT_TRANSLATE_NOOP("Standards", "How far it may bend")),),
        None,
        QT_TRANSLATE_NOOP("Standards", "missing: how far may it bend?"),
    ),
    Part(
        "tools",
        QT_TRANSLATE_NOOP("Standards", "Tools"),
        (Text("tools", QT_TRANSLATE_NOOP("Standards", "What is needed to do it")),),
        Support.TOOLS,
        QT_TRANSLATE_NOOP("Standards", "missing: what must be at hand to do it?"),
    ),
    Part(
        "training",
        QT_TRANSLATE_NOOP("Standards", "Training"),
        (Text("training", QT_TRANSLATE_NOOP("Standards", "How it is taught and practised")),),
        Support.TRAINING,
        QT_TRANSLATE_NOOP("Standards", "missing: how does somebody new learn it?"),
    ),
    Part(
        "measure",
        QT_TRANSLATE_NOOP("Standards", "Measure"),
        (Text("measure", QT_TRANSLATE_NOOP("Standards", "How one sees that it happens, every time")),),
        Support.MEASURE,
        QT_TRANSLATE_NOOP("Standards", "missing: how would somebody see that this happens?"),
    ),
    Part(
        "recovery",
        QT_TRANSLATE_NOOP("Standards", "Recovery"),
        (Text("recovery", QT_TRANSLATE_NOOP("Standards", "What is done when it was missed")),),
    ),
    Part(
        "ladder",
        QT_TRANSLATE_NOOP("Standards", "Ladder"),
        (
            Text("missed", QT_TRANSLATE_NOOP("Standards", "Missed")),
            Text("expected", QT_TRANSLATE_NOOP("Standards", "Expected")),
            Text("legendary", QT_TRANSLATE_NOOP("Standards", "Legendary")),
        ),
    ),
)

NOTES = Part(
    "notes",
    QT_TRANSLATE_NOOP("Standards", "Notes"),
    (Text("notes", QT_TRANSLATE_NOOP("Standards", "For those who write this playbook; never printed")),),
)
