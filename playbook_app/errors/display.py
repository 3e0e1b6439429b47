"""What keeps the window from being shown on this computer."""

from playbook_app.errors import PlaybookError


class NoDisplay(PlaybookError):
    """There is no screen to show a window on, as in a terminal on a server."""

    sentence = (
        "There is no display here to show the window on. Nothing was changed. Start Playbook on a desktop, or use its "
        "commands: “playbook --help” lists them."
    )


class DisplayUnreachable(PlaybookError):
    """A display is named, but nothing answers there."""

    sentence = (
        "The display {display} does not answer, so the window cannot be shown. Nothing was changed. Check that you are "
        "logged in there, or use the commands: “playbook --help” lists them."
    )


class LibraryMissing(PlaybookError):
    """The system lacks a library that the window needs."""

    sentence = (
        "The window cannot be shown, because this system lacks a library ({detail}). Nothing was changed. Install it: "
        "on Debian or Ubuntu with “sudo apt install libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0 libdbus-1-3”. "
        "The commands work without it: “playbook --help” lists them."
    )
