"""Where the program starts: the command line. However it is stopped, it ends tidily and says so."""

import gc
import signal
import sys
from types import FrameType

STOPPED = 130
"""The exit status after Ctrl-C: 128 and the number of the signal."""


def main() -> None:
    """Run the command line."""
    # A command makes many values and hardly a cycle: looking for those at the usual pace takes a third of an export.
    gc.set_threshold(50_000, 20, 100)
    stop = _Stop()
    stop.listen()
    try:
        from playbook_app.cli.app import run

        run()
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
    main()
