"""The program itself, run with a pair of hands: whatever a script does goes through its event loop."""

import faulthandler
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from playbook_app import __main__ as program
from playbook_app.ui import running
from playbook_app.ui.failures.crash_dialog import CrashDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.hands import until

_LONGEST = 270
"""Seconds that a script may take."""


def drive(act: Callable[[], object], paths: Sequence[Path] = ()) -> int:
    """Start the program as from a command line, let the hands act, and return its exit status once all is closed."""
    faults: list[BaseException] = []
    faulthandler.enable()
    # A question that the hands do not expect would wait for an answer for ever.
    faulthandler.dump_traceback_later(_LONGEST, exit=True)

    class Driven(running.Desktop):
        def exec(self) -> int:  # type: ignore[override]
            QTimer.singleShot(0, self, self._act)
            return super().exec()

        def _act(self) -> None:
            try:
                act()
                refuse_crashes()
            except BaseException as fault:  # noqa: BLE001 - told to whoever runs the script
                traceback.print_exc()
                faults.append(fault)
                self.exit(1)

    running.Desktop = Driven  # type: ignore[misc]
    sys.argv[1:] = [str(path) for path in paths]
    try:
        program.main()
    except SystemExit as ended:
        return 1 if faults else int(ended.code or 0)
    raise AssertionError("the program has an exit status")


def window() -> PlaybookWindow:
    """Return the window of a playbook, once there is one."""
    found: list[PlaybookWindow] = []

    def look() -> bool:
        refuse_crashes()
        found[:] = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, PlaybookWindow) and one.isVisible()
        ]
        return bool(found)

    until(look, "a playbook's window")
    return found[0]


def refuse_crashes() -> None:
    """Raise AssertionError where the program tells of a mistake of its own."""
    for one in QApplication.topLevelWidgets():
        if isinstance(one, CrashDialog) and one.isVisible():
            raise AssertionError(one._report)


def finish(status: int) -> None:
    """End the process with a status, when its output is out."""
    sys.stdout.flush()
    sys.exit(status)
