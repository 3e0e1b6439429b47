"""Asks which copy to take in; and of one that was dropped, whether it is to be taken in or opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from playbook_app.ui.files.naming import SUFFIX


def ask_copy(parent: QWidget, folder: Path) -> Path | None:
    """Ask for another copy of the playbook; None where the person thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("Merging", "Merge changes from"),
        str(folder),
        QCoreApplication.translate("Files", "Playbooks (*{suffix})").format(suffix=SUFFIX),
    )
    return Path(chosen) if chosen else None


def ask_merge_or_open(parent: QWidget, path: Path, merge: Callable[[], object], open_: Callable[[], object]) -> None:
    """Ask what a copy of this playbook was dropped for, and do that."""
    question = QMessageBox(parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.setIcon(QMessageBox.Icon.Question)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setText(
        QCoreApplication.translate("Merging", "“{name}” is a copy of this playbook.").format(name=path.stem)
    )
    question.setInformativeText(
        QCoreApplication.translate("Merging", "Its changes can be merged into this one; you see them first.")
    )
    merging = question.addButton(
        QCoreApplication.translate("Merging", "Merge its changes"), QMessageBox.ButtonRole.AcceptRole
    )
    opening = question.addButton(QCoreApplication.translate("Merging", "Open it"), QMessageBox.ButtonRole.ActionRole)
    question.addButton(QMessageBox.StandardButton.Cancel)
    question.setDefaultButton(merging)

    def answered() -> None:
        if question.clickedButton() is merging:
            merge()
        elif question.clickedButton() is opening:
            open_()

    question.finished.connect(lambda _: answered())
    question.open()
