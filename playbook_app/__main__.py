"""Where the program starts: the command line."""

import signal
import sys


def main() -> None:
    """Run the command line."""
    for name in ("SIGTERM", "SIGHUP"):
        _end_tidily(name)
    try:
        from playbook_app.cli.app import run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


def _end_tidily(name: str) -> None:
    """Have a signal end the program as Ctrl-C does, which takes unfinished files away; unless it is ignored."""
    number = getattr(signal, name, None)
    if number is not None and signal.getsignal(number) is signal.SIG_DFL:
        signal.signal(number, signal.default_int_handler)


if __name__ == "__main__":
    main()
