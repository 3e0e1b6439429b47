"""Has Python's garbage collected on the window's thread alone.

A collection runs on whichever thread happens to need memory, and takes objects of Qt with it; taken on the storage
thread, a forgotten button ends the whole program. So the automatic ones are switched off while windows live.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
"""Milliseconds between two looks at how much has gathered."""

_YOUNG = 20_000
"""Objects made since the last look that are worth a collection; it takes a few milliseconds."""

_OLDER = 10
"""Collections of the young after which those that outlived some are looked through too."""


class Collecting(QObject):
    """Collects now and then, as long as it lives. What is there when it begins is never looked through again."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take over from Python."""
        super().__init__(parent)
        self._young = 0
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect, where enough has gathered; never everything at once, which would be felt."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._young += 1
        gc.collect(1 if self._young % _OLDER == 0 else 0)
