"""Ctrl-C in the terminal, or a request to end, brought to the window's event loop."""

import signal
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_MOST = 64


class Interruption(QObject):
    """Tells by `wanted` that the program is to end, instead of handlers that raise, which would strike anywhere."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on, but not to signals that the program was started to ignore."""
        super().__init__(parent)
        self.happened = False
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda *_: None)

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            self._heard.recv(_MOST)
        self.happened = True
        self.wanted.emit()
