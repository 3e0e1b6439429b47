"""What went wrong, in the window's words: its ways on are buttons, where a terminal has commands."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import AlienObjects, Damaged, EmptyFile, InterruptedSave, NotPlaybook
from playbook_app.errors.path import NotFound
from playbook_app.errors.saving import CopyToRead, FileRemoved
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import error_sentence, violation_sentence

_SENTENCES: dict[type[PlaybookError], str] = {
    NotFound: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” is no longer in {folder}. It may have been moved, renamed or deleted, or its disk is not connected.",
    ),
    EmptyFile: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” is empty, as an interrupted download leaves it. Fetch it again, or restore a backup of it.",
    ),
    NotPlaybook: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” is not a playbook, or is damaged beyond recognition. It was left as it is. If it was a playbook "
        "once, restore a backup of it.",
    ),
    AlienObjects: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” holds something that Playbook did not put there, and was not opened for safety. It was left as it "
        "is. Ask whoever sent it for a fresh copy, or restore a backup of it.",
    ),
    Damaged: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” is damaged. It was left as it is. Restore a backup of it, or fetch a fresh copy.",
    ),
    InterruptedSave: QT_TRANSLATE_NOOP(
        "Failures",
        "The last save of “{name}” was interrupted and must be tidied up first, which cannot be done where it can only "
        "be read. It was left as it is. Copy it, together with the file “{name}-journal” beside it, to a folder that "
        "you can write to, and open the copy.",
    ),
    CopyToRead: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” is a copy for reading. Nothing was changed. To edit, save a copy of your own, or ask whoever sent it "
        "for one to edit.",
    ),
    FileRemoved: QT_TRANSLATE_NOOP(
        "Failures",
        "“{name}” was moved or deleted while it was open. All of it is still here, with your latest edits: put it "
        "back, or save a copy elsewhere.",
    ),
}


def failure_sentence(failure: PlaybookError | BrokenRule, translate: Translate) -> str:
    """Return a known failure as a sentence for a person at the window."""
    if isinstance(failure, BrokenRule):
        return " ".join(violation_sentence(violation, translate) for violation in failure.violations)
    path = failure.values.get("path")
    if not isinstance(path, Path):
        return error_sentence(failure, translate)
    ours = _SENTENCES.get(type(failure))
    if ours is None:
        return error_sentence(type(failure)(**{**failure.values, "path": f"“{path.name}”"}), translate)
    return QCoreApplication.translate("Failures", ours).format(name=path.name, folder=path.parent)
