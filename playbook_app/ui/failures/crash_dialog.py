"""The dialog that tells a bug and offers the report; loaded only where there is one to tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 620
_REPORT_HEIGHT = 200


class CrashDialog(QDialog):
    """Tells a bug, whether the work is on disk, and offers the report."""

    def __init__(self, report: str, *, saved: bool, parent: QWidget | None = None) -> None:
        """Show a report. `saved` says that every edit is in its file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A mistake in Playbook"))
        self.setMinimumWidth(_WIDTH)
        self._report = report
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.MEDIUM)
        layout.addWidget(looking(QLabel(self.tr("Something went wrong inside Playbook"), self), Look.PLACE_TITLE))
        for sentence in self._sentences(saved):
            words = QLabel(sentence, self)
            words.setWordWrap(True)
            layout.addWidget(words)
        shown = QPlainTextEdit(report, self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(_REPORT_HEIGHT)
        shown.setAccessibleName(self.tr("Report"))
        layout.addWidget(shown, 1)
        layout.addWidget(self._buttons())

    def _sentences(self, saved: bool) -> tuple[str, str]:
        return (
            self.tr("It is our mistake, not yours. Your work is on disk.")
            if saved
            else self.tr("It is our mistake, not yours. Your latest edits are still on their way to the disk."),
            self.tr(
                "The report below tells where in the program it happened. It holds nothing of your playbook, and is "
                "not sent anywhere. Copy it, and pass it on to whoever looks after Playbook for you."
            ),
        )

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        go_on = looking(QPushButton(self.tr("Continue"), box), Look.PRIMARY)
        go_on.setDefault(True)
        copy = QPushButton(self.tr("Copy the report"), box)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        close = QPushButton(self.tr("Close Playbook"), box)
        close.clicked.connect(self._close_all)
        go_on.clicked.connect(self.accept)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(close, QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def _close_all(self) -> None:
        self.accept()
        QApplication.closeAllWindows()
