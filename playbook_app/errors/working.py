"""What keeps work in a process beside the window from being done."""

from playbook_app.errors import PlaybookError


class WorkBroke(PlaybookError):
    """The process that was working ended before it had answered."""

    sentence = (
        "The process that was doing this ended before it was done. Your playbook is safe, and nothing of it was "
        "changed. Please try again."
    )


class WorkTooLarge(PlaybookError):
    """There was not enough memory for some work."""

    sentence = (
        "There was not enough memory to do this, so it was given up. Your playbook is safe, and nothing of it was "
        "changed. Close other programs, then try again."
    )
