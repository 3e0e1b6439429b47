"""What can be wrong with a path that was given, before anything is read or written there."""

from playbook_app.errors import PlaybookError


class NotFound(PlaybookError):
    """There is nothing at the path."""

    sentence = "There is no {path}. Nothing was changed. Check the name and the folder."


class AlreadyThere(PlaybookError):
    """A file would be overwritten."""

    sentence = "{path} exists already and was left as it is. Choose another name."


class NoFolder(PlaybookError):
    """The folder that a file should go into does not exist."""

    sentence = "There is no folder {folder}. Nothing was changed. Make it first, or choose another."
