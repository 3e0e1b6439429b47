"""What keeps an edit from reaching its playbook file."""

from playbook_app.errors import PlaybookError


class OpenedToRead(PlaybookError):
    """An edit of a playbook that was opened to be read."""

    sentence = "{path} was opened for reading only. Nothing was changed. Open it for writing to edit it."


class CopyToRead(PlaybookError):
    """An edit of a copy that was made to be read."""

    sentence = (
        "{path} is a copy for reading. Nothing was changed. To edit, make a copy of your own with “playbook share”, or "
        "ask whoever sent it for one to edit."
    )


class HeldByAnother(PlaybookError):
    """Somebody else has the file open for writing."""

    sentence = (
        "{path} is being edited by {user} on {host}. Nothing was changed. "
        "Try again when it is closed there, or work on a copy."
    )


class HeldBySomebody(PlaybookError):
    """The lock beside the file does not tell who has it."""

    sentence = (
        "{path} is being edited somewhere else. Nothing was changed. Try again when it is closed there, "
        "or work on a copy."
    )


class Busy(PlaybookError):
    """Another program holds the file at this very moment."""

    sentence = "{path} is in use by another program right now. Nothing was changed. Try again in a moment."


class CannotWrite(PlaybookError):
    """The file or its folder is read-only."""

    sentence = (
        "{path} can only be read: the file or its folder is write-protected. Nothing was changed. "
        "Copy it to a folder that you can write to and open the copy."
    )


class FileRemoved(PlaybookError):
    """The open file is no longer at its path."""

    sentence = (
        "{path} was moved or deleted while it was open. This edit was not saved; all earlier edits are in the file "
        "that was moved. Put it back, or restore a backup with “playbook restore”, and open it again."
    )


class FileReplaced(PlaybookError):
    """Another file stands where the open one was."""

    sentence = (
        "{path} was replaced by another file while it was open. This edit was not saved, and the new file was left "
        "as it is. Open it again to go on with what is there now."
    )


class ChangedByAnother(PlaybookError):
    """Another program has written to the open file."""

    sentence = (
        "{path} was changed by another program while it was open. This edit was not saved, and the other’s changes "
        "were left as they are. Open the file again to go on from there."
    )


class TakenOver(PlaybookError):
    """Somebody else took over the open file."""

    sentence = (
        "{path} was taken over by {user} on {host} while it was open. This edit was not saved, and the file was left "
        "as it is. Open it again to go on with what is there now."
    )


class DiskFull(PlaybookError):
    """There is no room to write."""

    sentence = (
        "There is no room left to save to {path}. This edit was not saved; all earlier ones are safe. "
        "Free some space on that disk, then try again."
    )


class DiskFailed(PlaybookError):
    """The disk did not read or write what it was asked to."""

    sentence = (
        "The disk that holds {path} could not be read or written. What was saved before is as it was; the last action "
        "did not reach the file. Check the disk or the network connection, then try again."
    )


class TooLargeToSave(PlaybookError):
    """A text, number or image beyond what a playbook file can hold."""

    sentence = (
        "Something in this edit is too large for {path}. Nothing was changed. Shorten the text or shrink the image."
    )


class Unwritable(PlaybookError):
    """A text with characters that no file can hold."""

    sentence = (
        "This edit has a character that cannot be saved to {path} (half of a surrogate pair, as a faulty import or "
        "paste leaves it). Nothing was changed. Retype the text around it."
    )


class CannotTakeBack(PlaybookError):
    """An undo or redo that no longer fits."""

    sentence = (
        "That operation can no longer be taken back, because what it changed has changed again since. "
        "Nothing was changed. Edit it by hand instead."
    )
