"""The table of actions. `text` is English, worded by Qt's translation in the context `Actions`."""

from enum import StrEnum

from playbook_app.frozen import frozen
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.target import PlaceName


class Menu(StrEnum):
    """The menus, in their order. NONE: reached by key, palette and buttons only."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    INSERT = QT_TRANSLATE_NOOP("Actions", "&Insert")
    STANDARD = QT_TRANSLATE_NOOP("Actions", "&Standard")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
    NONE = ""


@frozen
class Entry:
    """One action. `writes`: not where the playbook can only be read. `divided`: a line stands above it in its menu.

    It is enabled where the window or the place in front has a handler for its id. One with `at` can be done from
    everywhere: the window goes to that place first.
    """

    id: str
    text: str
    menu: Menu = Menu.NONE
    icon: str = ""
    keys: tuple[str, ...] = ()
    writes: bool = False
    checkable: bool = False
    divided: bool = False
    at: PlaceName | None = None


ENTRIES: tuple[Entry, ...] = (
    Entry("file.new", QT_TRANSLATE_NOOP("Actions", "New playbook…"), Menu.FILE, "new", ("Ctrl+N",)),
    Entry("file.open", QT_TRANSLATE_NOOP("Actions", "Open…"), Menu.FILE, "open", ("Ctrl+O",)),
    Entry("file.start", QT_TRANSLATE_NOOP("Actions", "Start page"), Menu.FILE, "start", ("Ctrl+Shift+O",)),
    Entry(
        "file.import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        Menu.FILE,
        "import",
        ("Ctrl+Shift+I",),
        True,
        divided=True,
    ),
    Entry("file.merge", QT_TRANSLATE_NOOP("Actions", "Merge changes from…"), Menu.FILE, "compare", writes=True),
    Entry("file.about", QT_TRANSLATE_NOOP("Actions", "Playbook…"), Menu.FILE, "edit", ("Ctrl+Shift+P",)),
    Entry("file.images", QT_TRANSLATE_NOOP("Actions", "Images…"), Menu.FILE, "image"),
    Entry(
        "file.copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
        Menu.FILE,
        "save-copy",
        ("Ctrl+Shift+S",),
        divided=True,
    ),
    Entry("file.share", QT_TRANSLATE_NOOP("Actions", "Share a copy…"), Menu.FILE, "share"),
    Entry("file.move", QT_TRANSLATE_NOOP("Actions", "Move…"), Menu.FILE, writes=True),
    Entry("file.rename", QT_TRANSLATE_NOOP("Actions", "Rename…"), Menu.FILE, writes=True),
    Entry("file.template", QT_TRANSLATE_NOOP("Actions", "Save as template…"), Menu.FILE),
    Entry("file.reveal", QT_TRANSLATE_NOOP("Actions", "Show in folder"), Menu.FILE, "external"),
    Entry(
        "file.print",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        Menu.FILE,
        "print",
        ("Ctrl+P",),
        divided=True,
        at=PlaceName.PUBLISH,
    ),
    Entry(
        "file.export", QT_TRANSLATE_NOOP("Actions", "Export…"), Menu.FILE, "export", ("Ctrl+E",), at=PlaceName.PUBLISH
    ),
    Entry(
        "file.publish",
        QT_TRANSLATE_NOOP("Actions", "Publish edition…"),
        Menu.FILE,
        "publish",
        ("Ctrl+Shift+E",),
        True,
        divided=True,
    ),
    Entry("file.check-copy", QT_TRANSLATE_NOOP("Actions", "Check a printed copy…"), Menu.FILE, "search"),
    Entry("file.register", QT_TRANSLATE_NOOP("Actions", "Sign-off register…"), Menu.FILE, "roles"),
    Entry("file.erase", QT_TRANSLATE_NOOP("Actions", "Erase for good…"), Menu.FILE, "remove", writes=True),
    Entry("file.settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), Menu.FILE, "settings", ("Ctrl+,",), divided=True),
    Entry("file.close", QT_TRANSLATE_NOOP("Actions", "Close window"), Menu.FILE, "close", ("Ctrl+W",)),
    Entry("file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), Menu.FILE, keys=("Ctrl+Q",)),
    Entry("edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"), Menu.EDIT, "undo", ("Ctrl+Z",), True),
    Entry("edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"), Menu.EDIT, "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), True),
    Entry("edit.copy", QT_TRANSLATE_NOOP("Actions", "Copy"), Menu.EDIT, "copy", divided=True),
    Entry("edit.paste", QT_TRANSLATE_NOOP("Actions", "Paste"), Menu.EDIT, "paste", writes=True),
    Entry("edit.duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), Menu.EDIT, "duplicate", ("Ctrl+D",), True),
    Entry("edit.delete", QT_TRANSLATE_NOOP("Actions", "Delete"), Menu.EDIT, "remove", writes=True),
    Entry("edit.find", QT_TRANSLATE_NOOP("Actions", "Find"), Menu.EDIT, "search", ("Ctrl+F",), divided=True),
    Entry("edit.replace", QT_TRANSLATE_NOOP("Actions", "Find and replace…"), Menu.EDIT, "replace", ("Ctrl+H",)),
    Entry("view.journey", QT_TRANSLATE_NOOP("Actions", "Journey"), Menu.VIEW, "journey", ("Ctrl+1",)),
    Entry("view.standards", QT_TRANSLATE_NOOP("Actions", "Standards"), Menu.VIEW, "standards", ("Ctrl+2",)),
    Entry("view.roles", QT_TRANSLATE_NOOP("Actions", "Roles"), Menu.VIEW, "roles", ("Ctrl+3",)),
    Entry("view.stories", QT_TRANSLATE_NOOP("Actions", "Stories"), Menu.VIEW, "stories", ("Ctrl+4",)),
    Entry("view.glossary", QT_TRANSLATE_NOOP("Actions", "Glossary"), Menu.VIEW, "glossary", ("Ctrl+5",)),
    Entry("view.quiz", QT_TRANSLATE_NOOP("Actions", "Quiz"), Menu.VIEW, "quiz", ("Ctrl+6",)),
    Entry("view.readiness", QT_TRANSLATE_NOOP("Actions", "Readiness"), Menu.VIEW, "readiness", ("Ctrl+7",)),
    Entry("view.publish", QT_TRANSLATE_NOOP("Actions", "Publish"), Menu.VIEW, "publish", ("Ctrl+8",)),
    Entry("view.history", QT_TRANSLATE_NOOP("Actions", "History"), Menu.VIEW, "history", ("Ctrl+9",)),
    Entry(
        "view.commands",
        QT_TRANSLATE_NOOP("Actions", "Search or do anything…"),
        Menu.VIEW,
        "search",
        ("Ctrl+K",),
        divided=True,
    ),
    Entry(
        "view.zoom-in",
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        Menu.VIEW,
        "zoom-in",
        ("Ctrl++", "Ctrl+="),
        divided=True,
    ),
    Entry("view.zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), Menu.VIEW, "zoom-out", ("Ctrl+-",)),
    Entry("view.fit", QT_TRANSLATE_NOOP("Actions", "Zoom to fit"), Menu.VIEW, "fit", ("Ctrl+0",)),
    Entry(
        "view.heat-map", QT_TRANSLATE_NOOP("Actions", "Heat map"), Menu.VIEW, "heat-map", ("Ctrl+M",), checkable=True
    ),
    Entry("view.page", QT_TRANSLATE_NOOP("Actions", "Live page"), Menu.VIEW, "page", ("Ctrl+L",), checkable=True),
    Entry("view.light", QT_TRANSLATE_NOOP("Actions", "Light theme"), Menu.VIEW, checkable=True, divided=True),
    Entry("view.dark", QT_TRANSLATE_NOOP("Actions", "Dark theme"), Menu.VIEW, checkable=True),
    Entry("view.system", QT_TRANSLATE_NOOP("Actions", "Theme of the system"), Menu.VIEW, checkable=True),
    Entry(
        "add.standard",
        QT_TRANSLATE_NOOP("Actions", "Standard"),
        Menu.INSERT,
        "add",
        ("Ctrl+Shift+N",),
        True,
        at=PlaceName.STANDARDS,
    ),
    Entry("add.stage", QT_TRANSLATE_NOOP("Actions", "Stage"), Menu.INSERT, writes=True, at=PlaceName.JOURNEY),
    Entry(
        "add.moment", QT_TRANSLATE_NOOP("Actions", "Moment of truth"), Menu.INSERT, writes=True, at=PlaceName.JOURNEY
    ),
    Entry("add.role", QT_TRANSLATE_NOOP("Actions", "Role"), Menu.INSERT, writes=True, at=PlaceName.ROLES),
    Entry("add.story", QT_TRANSLATE_NOOP("Actions", "Story"), Menu.INSERT, writes=True, at=PlaceName.STORIES),
    Entry("add.term", QT_TRANSLATE_NOOP("Actions", "Term"), Menu.INSERT, writes=True, at=PlaceName.GLOSSARY),
    Entry("add.question", QT_TRANSLATE_NOOP("Actions", "Question"), Menu.INSERT, writes=True, at=PlaceName.QUIZ),
    Entry(
        "standard.next",
        QT_TRANSLATE_NOOP("Actions", "Next"),
        Menu.STANDARD,
        "arrow-down",
        ("Ctrl+Alt+Down", "Ctrl+PgDown"),
    ),
    Entry(
        "standard.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous"),
        Menu.STANDARD,
        "arrow-up",
        ("Ctrl+Alt+Up", "Ctrl+PgUp"),
    ),
    Entry("standard.open", QT_TRANSLATE_NOOP("Actions", "Open in Standards"), Menu.STANDARD, "standards"),
    Entry("standard.place", QT_TRANSLATE_NOOP("Actions", "Show on the journey"), Menu.STANDARD, "journey"),
    Entry(
        "standard.move", QT_TRANSLATE_NOOP("Actions", "Move to…"), Menu.STANDARD, "arrow-right", ("Ctrl+Shift+M",), True
    ),
    Entry(
        "standard.approve", QT_TRANSLATE_NOOP("Actions", "Approve"), Menu.STANDARD, "check", writes=True, divided=True
    ),
    Entry("standard.review", QT_TRANSLATE_NOOP("Actions", "Put to review"), Menu.STANDARD, "eye", writes=True),
    Entry("standard.draft", QT_TRANSLATE_NOOP("Actions", "Back to draft"), Menu.STANDARD, "edit", writes=True),
    Entry("standard.retire", QT_TRANSLATE_NOOP("Actions", "Retire"), Menu.STANDARD, writes=True),
    Entry("help.place", QT_TRANSLATE_NOOP("Actions", "Help for this place"), Menu.HELP, "help", ("F1",)),
    Entry("help.keys", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), Menu.HELP, "keyboard", ("Ctrl+/",)),
    Entry("help.about", QT_TRANSLATE_NOOP("Actions", "About Playbook"), Menu.HELP, "info"),
)
"""All actions, in the order of their menus."""
