"""Asks for what is to be brought in: files, or a folder of them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from playbook_app.ui.files.asking import ask_folder, ask_sources


def ask_for_files(parent: QWidget, folder: Path) -> list[Path]:
    """Ask for tables, documents and Markdown files."""
    return ask_sources(
        parent,
        QCoreApplication.translate("Importing", "Choose files to import"),
        folder,
        QCoreApplication.translate(
            "Importing",
            "Tables, documents and Markdown (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xltx *.xls *.docx *.docm "
            "*.dotx *.doc *.md *.markdown);;All files (*)",
        ),
    )


def ask_for_folder(parent: QWidget, folder: Path) -> list[Path]:
    """Ask for a folder of Markdown files, or one that a playbook was exported to."""
    chosen = ask_folder(parent, QCoreApplication.translate("Importing", "Choose a folder to import"), folder)
    return [chosen] if chosen else []


def ask_for_sources(parent: QWidget, folder: Path) -> list[Path]:
    """Ask which of both it is to be, then for the paths. The system's dialogs take either files or a folder."""
    menu = QMenu(parent)
    files = menu.addAction(QCoreApplication.translate("Importing", "Files…"))
    folders = menu.addAction(QCoreApplication.translate("Importing", "A folder…"))
    chosen = menu.exec(QCursor.pos())
    if chosen is files:
        return ask_for_files(parent, folder)
    return ask_for_folder(parent, folder) if chosen is folders else []
