"""What can be wrong with how the program is called, or with the terminal that it speaks to."""

from playbook_app.errors import PlaybookError


class NotPrinted(PlaybookError):
    """What a command has to say does not reach whom it should be told."""

    sentence = "The output could not be written ({reason}). Playbooks are as the command left them."


class NoCommand(PlaybookError):
    """A word is neither a command nor a file."""

    sentence = "There is no command and no file “{word}”. Nothing was done. “playbook --help” lists the commands."


class PerhapsCommand(PlaybookError):
    """A word is neither a command nor a file, but nearly the name of a command."""

    sentence = "There is no command and no file “{word}”. Nothing was done. “playbook {command}” is near to it."
