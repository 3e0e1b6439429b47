"""What can be wrong with a path that was given, or with what the disk says to something new there."""

from playbook_app.errors import PlaybookError


class NotFound(PlaybookError):
    """There is no playbook at the path."""

    sentence = "There is no file {path}. Nothing was changed. Check the name, or make one with “playbook new”."


class AlreadyThere(PlaybookError):
    """A file would be overwritten."""

    sentence = "{path} exists already and was left as it is. Choose another name."


class NoFolder(PlaybookError):
    """The folder that a file should go into does not exist."""

    sentence = "There is no folder {folder}. Nothing was changed. Make it first, or choose another."


class CannotWriteThere(PlaybookError):
    """The folder or file that something should be written to is read-only."""

    sentence = (
        "{path} cannot be written: the file or its folder is write-protected. Nothing was changed. "
        "Choose another folder."
    )


class NoRoomToWrite(PlaybookError):
    """There is no room for something new."""

    sentence = (
        "There is no room left to write {path}. What was there before is as it was. "
        "Free some space on that disk, or choose another one."
    )


class NotWritten(PlaybookError):
    """The disk refuses something new for a reason of its own."""

    sentence = (
        "{path} could not be written ({reason}). What was there before is as it was. Choose another name or folder."
    )


class Unreachable(PlaybookError):
    """The system does not lead to a path: its name is too long, its links go in circles, its folder is closed."""

    sentence = (
        "{path} cannot be reached ({reason}). Nothing was changed. Check the name and the folder, then try again."
    )


class NoName(PlaybookError):
    """Something is to be made, and its path ends without a name."""

    sentence = "“{path}” is not the name of a file. Nothing was made. Give a name, such as “Our way.playbook”."
