"""Asks for paths with the system's own dialogs. None is an answer: the person thought better of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from playbook_app.ui.files.naming import SUFFIX, named


def _playbooks() -> str:
    return QCoreApplication.translate("Files", "Playbooks (*{suffix})").format(suffix=SUFFIX)


def ask_open(parent: QWidget, folder: Path) -> list[Path]:
    """Ask for playbooks to open."""
    title = QCoreApplication.translate("Files", "Open a playbook")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), _playbooks())
    return [Path(path) for path in chosen]


def ask_path(parent: QWidget, title: str, suggested: Path) -> Path | None:
    """Ask where a playbook is to be put. Whether something is there already is for whoever writes to find out."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(suggested), _playbooks(), options=QFileDialog.Option.DontConfirmOverwrite
    )
    return named(Path(chosen)) if chosen else None


def ask_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """Ask for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def ask_sources(parent: QWidget, title: str, folder: Path, patterns: str) -> list[Path]:
    """Ask for files to be brought in; `patterns` is a filter as Qt writes it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), patterns)
    return [Path(path) for path in chosen]
