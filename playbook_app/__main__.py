"""Where the program starts. A command goes to the command line; nothing, or files, to the window.

However the program is stopped, it ends tidily and says so.
"""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from playbook_app.cli import COMMANDS
from playbook_app.errors import PlaybookError

STOPPED = 130
"""The exit status after Ctrl-C: 128 and the number of the signal."""


def program() -> None:
    """Be the program: run `main`, and after a command end the process at once.

    Python would take apart what a command made, value by value, which lasts as long as printing twenty pages.
    """
    try:
        main()
    except SystemExit as ended:
        # Qt tidies up at the end; and a sentence instead of a status is for Python to print.
        if "PySide6" not in sys.modules and isinstance(ended.code, int | None) and _is_flushed():
            os._exit(ended.code or 0)
        raise


def _is_flushed() -> bool:
    """Return whether all that was printed has left the process."""
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except (OSError, ValueError):
        return False
    return True


def main() -> None:
    """Run a command, or show the window."""
    # In a frozen bundle a worker process starts here too, and must turn off before anything else happens.
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    # Many values are made here and hardly a cycle: looking for those at the usual pace takes a third of an export.
    gc.set_threshold(50_000, 20, 100)
    stop = _Stop()
    stop.listen()
    try:
        _start(sys.argv[1:])
    except KeyboardInterrupt:
        _say_stopped()
    except SystemExit as ended:
        if ended.code != STOPPED:
            raise
        _say_stopped()
    except Exception:
        # Some libraries take the interruption for a failure of their own and raise that instead.
        if not stop.wanted:
            raise
        _say_stopped()


def _start(arguments: Sequence[str]) -> None:
    if not arguments:
        _show([])
    elif arguments[0] in COMMANDS or arguments[0].startswith("-"):
        _run(arguments)
    else:
        _show([_file(argument) for argument in arguments])


def _run(arguments: Sequence[str]) -> None:
    from playbook_app.cli.app import run

    gc.disable()  # what a command leaves behind goes with its process
    try:
        run(list(arguments))
    except SystemExit as ended:
        if ended.code or list(arguments) != ["demo"] or not _is_watched():
            raise
    from playbook_app.cli.demo import SAMPLE_FILE

    _show([SAMPLE_FILE])


def _is_watched() -> bool:
    """Return whether somebody sits before a screen, who would like to see what the demo made."""
    from playbook_app.ui.display import has_display

    return not os.environ.get("CI") and has_display()


def _show(paths: Sequence[Path]) -> None:
    try:
        from playbook_app.ui.display import require_display

        require_display()
        from playbook_app.ui.plainly import import_plainly

        import_plainly()
        from playbook_app.ui.running import run

        sys.exit(run(paths))
    except PlaybookError as failure:
        _refuse(failure)


def _file(argument: str) -> Path:
    """Return the path that an argument names. A word that is neither a file nor a command ends the program."""
    path = Path(argument)
    if not path.exists():
        _refuse(_unknown(argument))
    return path


def _unknown(argument: str) -> PlaybookError:
    """Return what is to be said of a word that is neither a file nor a command."""
    from difflib import get_close_matches

    from playbook_app.errors.path import NotFound
    from playbook_app.errors.terminal import NoCommand, PerhapsCommand

    path = Path(argument)
    if path.suffix or path.name != argument:
        return NotFound(path=path)
    near = get_close_matches(argument.casefold(), COMMANDS, 1)
    return PerhapsCommand(word=argument, command=near[0]) if near else NoCommand(word=argument)


def _refuse(failure: PlaybookError) -> NoReturn:
    printable = "".join(character if character.isprintable() else "\ufffd" for character in str(failure))
    sys.stderr.write(f"{printable}\n")
    sys.exit(1)


def _say_stopped() -> None:
    from playbook_app.cli.speech import words

    sys.stderr.write(words()("Stopped. What was saved before is kept.") + "\n")
    sys.exit(STOPPED)


class _Stop:
    """Ctrl-C, a closed terminal or a request to end: all of them unwind the program, so that nothing is left behind."""

    def __init__(self) -> None:
        self.wanted = False

    def listen(self) -> None:
        """Have the signals stop the program, but for those that it was started to ignore."""
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._stop)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.wanted = True
        raise KeyboardInterrupt


if __name__ == "__main__":
    program()
