"""What can be wrong with the terminal that a command speaks to."""

from playbook_app.errors import PlaybookError


class NotPrinted(PlaybookError):
    """What a command has to say does not reach whom it should be told."""

    sentence = "The output could not be written ({reason}). Playbooks are as the command left them."
