"""Shows a file where it lies, in the system's own viewer of folders, selected where the system can do that."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def reveal(path: Path) -> None:
    """Show a file in its folder."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    elif not _shown_by_file_manager(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _shown_by_file_manager(path: Path) -> bool:
    """Ask the desktop's file manager, by the message that all of them know (org.freedesktop.FileManager1)."""
    url = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    program = "gdbus"
    arguments = [
        *("call", "--session", "--timeout", "2", "--dest", "org.freedesktop.FileManager1"),
        *("--object-path", "/org/freedesktop/FileManager1"),
        *("--method", "org.freedesktop.FileManager1.ShowItems", f"['{url}']", ""),
    ]
    process = QProcess()
    process.start(program, arguments)
    return process.waitForStarted(200) and process.waitForFinished(2000) and process.exitCode() == 0
