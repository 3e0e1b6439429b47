"""The help texts: one Markdown file a place, in the window's language where there is one, else in English."""

from PySide6.QtCore import QLocale

from playbook_app.resources import resource
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.target import PlaceName

START = "start"

CHAPTERS: dict[str, str] = {
    START: QT_TRANSLATE_NOOP("Help", "First steps"),
    PlaceName.JOURNEY: QT_TRANSLATE_NOOP("Help", "Journey"),
    PlaceName.STANDARDS: QT_TRANSLATE_NOOP("Help", "Standards"),
    PlaceName.ROLES: QT_TRANSLATE_NOOP("Help", "Roles"),
    PlaceName.STORIES: QT_TRANSLATE_NOOP("Help", "Stories"),
    PlaceName.GLOSSARY: QT_TRANSLATE_NOOP("Help", "Glossary"),
    PlaceName.QUIZ: QT_TRANSLATE_NOOP("Help", "Quiz"),
    PlaceName.READINESS: QT_TRANSLATE_NOOP("Help", "Readiness"),
    PlaceName.PUBLISH: QT_TRANSLATE_NOOP("Help", "Publish"),
    PlaceName.HISTORY: QT_TRANSLATE_NOOP("Help", "History"),
    "together": QT_TRANSLATE_NOOP("Help", "Working together"),
    "files": QT_TRANSLATE_NOOP("Help", "Files and safety"),
    "ideas": QT_TRANSLATE_NOOP("Help", "Ideas it stands on"),
}
"""The chapters in their order, by the names of their files."""


def help_text(chapter: str, locale: QLocale) -> str:
    """Return a chapter as Markdown."""
    language = locale.bcp47Name().partition("-")[0]
    translated = resource("help", language, f"{chapter}.md")
    found = translated if translated.is_file() else resource("help", f"{chapter}.md")
    return found.read_text("utf-8")
