"""Every setting: its key, type, default, and the sentence that says what it does. The dialog is built from this."""

from enum import StrEnum
from typing import Generic, TypeVar

from playbook_app.frozen import frozen
from playbook_app.publishing.paper import BOOK_PAPERS, Paper
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.theme.theme import Appearance

Value = TypeVar("Value", bool, int, str)


class Group(StrEnum):
    """The parts of the settings dialog. KEPT is not shown: what the window remembers by itself."""

    PERSON = "person"
    LOOK = "look"
    WRITING = "writing"
    PRINT = "print"
    SAFETY = "safety"
    KEPT = "kept"


@frozen
class Setting(Generic[Value]):
    """One setting. A text with `choices` takes one of those; texts are in English, worded by Qt's translation."""

    key: str
    default: Value
    group: Group
    name: str = ""
    sentence: str = ""
    choices: tuple[tuple[str, str], ...] = ()


APPEARANCE = Setting(
    "appearance",
    Appearance.SYSTEM.value,
    Group.LOOK,
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the rest of this computer."),
    (
        (Appearance.SYSTEM.value, QT_TRANSLATE_NOOP("Settings", "As the system")),
        (Appearance.LIGHT.value, QT_TRANSLATE_NOOP("Settings", "Light")),
        (Appearance.DARK.value, QT_TRANSLATE_NOOP("Settings", "Dark")),
    ),
)
LANGUAGE = Setting(
    "language",
    "",
    Group.LOOK,
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "The language of the window, from the next start on. A playbook has its own."),
    (
        ("", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("en", "English"),
        ("de", "Deutsch"),
        ("fr", "Français"),
        ("es", "Español"),
    ),
)
SPELLING = Setting(
    "spelling",
    True,
    Group.WRITING,
    QT_TRANSLATE_NOOP("Settings", "Check spelling"),
    QT_TRANSLATE_NOOP(
        "Settings", "Marks unknown words, where this computer has a dictionary of the playbook’s language."
    ),
)
PAPER = Setting(
    "paper",
    Paper.A4.value,
    Group.PRINT,
    QT_TRANSLATE_NOOP("Settings", "Paper"),
    QT_TRANSLATE_NOOP("Settings", "The paper of the live page, and of what is printed unless you choose another."),
    tuple(
        (paper.value, paper.value.upper() if len(paper.value) == len("a4") else paper.value.title())
        for paper in BOOK_PAPERS
    ),
)
BACKUPS = Setting(
    "backups",
    True,
    Group.SAFETY,
    QT_TRANSLATE_NOOP("Settings", "Keep backups"),
    QT_TRANSLATE_NOOP("Settings", "The last 10 states and one a day for 30 days, in your own folder on this computer."),
)
BACK_OFFSET = Setting("back-offset", "", Group.KEPT)
"""How far the printer here puts the backs of cards aside: what `ui.publish.millimetres` keeps of it."""
RECENT = Setting("recent", "[]", Group.KEPT)
"""The playbooks opened last, newest first: a JSON list of paths."""

SETTINGS: tuple[Setting[bool] | Setting[int] | Setting[str], ...] = (
    APPEARANCE,
    LANGUAGE,
    SPELLING,
    PAPER,
    BACKUPS,
    RECENT,
)
"""All settings, in the order of the dialog. The author's name is kept with the installation, not here."""
