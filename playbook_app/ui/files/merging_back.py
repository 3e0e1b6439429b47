"""Brings a working copy back into the file that it is of: that is opened, the copy merged, its window closed."""

from pathlib import Path

from PySide6.QtCore import QObject

from playbook_app.ui.files.host import Host
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.ui.window.window import PlaybookWindow

_TOPIC = "merge"


class MergingBack(QObject):
    """One way back. Where nothing was changed on both sides, nothing is asked."""

    def __init__(self, window: PlaybookWindow, host: Host, into: Path) -> None:
        """Prepare to merge the playbook of a window into a file."""
        super().__init__(window)
        self._window = window
        self._host = host
        self._into = into
        self._copy = window.session.path

    def begin(self) -> None:
        """Save what waits, open the file and go on there."""
        self._window.session.settle(lambda: self._host.show(self._into, self._opened))

    def _opened(self, window: PlaybookWindow) -> None:
        """Merge, unless somebody was quicker to edit the file: its window then says who."""
        if not window.session.read_only and not self._window.session.stalled:
            self._host.merge(window, self._copy, lambda: self._merged(window))

    def _merged(self, window: PlaybookWindow) -> None:
        copy = self._copy
        sentence = self.tr("“{copy}” is merged into this playbook.").format(copy=copy.stem)
        away = WayOn(self.tr("Move the copy to the bin"), lambda: throw_away(window, copy))
        undo = WayOn(self.tr("Undo"), window.session.undo)
        window.tell(Notice(sentence, Gravity.INFO, (undo, away), _TOPIC))
        self._window.close()


def throw_away(window: PlaybookWindow, copy: Path) -> None:
    """Move a copy to the bin; a drive that has none keeps it, and the person is told where it is."""
    from PySide6.QtCore import QCoreApplication, QFile

    QFile.moveToTrash(str(copy))
    if copy.exists():
        words = QCoreApplication.translate("MergingBack", "There is no bin for “{copy}”. It is still in {folder}.")
        window.tell(Notice(words.format(copy=copy.stem, folder=copy.parent), Gravity.WARNING, topic=_TOPIC))
