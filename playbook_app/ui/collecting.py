"""Has Python's garbage collected on the window's thread alone.

A collection runs on whichever thread happens to need memory, and takes objects of Qt with it; taken on the storage
thread, a forgotten button ends the whole program. So the automatic ones are switched off while windows live.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 200
"""Milliseconds between two looks at how much has gathered."""

_YOUNG = 4_000
"""Objects made since the last look that are worth a collection; it takes about a millisecond."""

_OLDER = 10
"""Collections of the young after which those that outlived some are looked through too."""


class Collecting(QObject):
    """Collects now and then, as long as it lives. What was settled is never looked through again."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take over from Python."""
        super().__init__(parent)
        self._young = 0
        gc.disable()
        self.settle()
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

    def settle(self) -> None:
        """Take all that is there to be long-lived, such as a playbook that was just opened."""
        gc.freeze()

    def collect_all(self) -> None:
        """Look for all that was let go, settled or not, such as what a closed window held."""
        gc.unfreeze()
        gc.collect()
        self.settle()
