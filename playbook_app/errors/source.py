"""What keeps a file or folder from outside from being read, whatever its format."""

from playbook_app.errors import PlaybookError


class NoSource(PlaybookError):
    """There is nothing at the path of something to be brought in."""

    sentence = "There is no file or folder {path}. Nothing was changed. Check the name, then try again."


class UnknownFormat(PlaybookError):
    """A source is of no format that comes in."""

    sentence = "{path} is of no format that can be read. Nothing was changed. What can be read: {formats}."


class IsPlaybook(PlaybookError):
    """A source is a playbook itself, which is merged rather than imported."""

    sentence = (
        "{path} is a playbook itself. Nothing was changed. Take it in with “playbook merge”, or by "
        "“Merge changes from…” in the window."
    )


class TooLarge(PlaybookError):
    """A file from outside is larger than anything of its kind needs to be."""

    sentence = (
        "{path} is larger than {limit} MB, so it was not read. Nothing was changed. Split it, or make it smaller."
    )


class TooManyFiles(PlaybookError):
    """A folder from outside holds more files than a playbook needs."""

    sentence = "{path} holds more than {limit} files, so it was not read. Nothing was changed. Choose a smaller folder."


class LinkRefused(PlaybookError):
    """A source is a symbolic link, or holds one, which could lead anywhere."""

    sentence = "{path} is a link to another place, which is not followed. Nothing was changed. Remove the link."


class OddFile(PlaybookError):
    """Something is no ordinary file, may not be read, or has a name that a system keeps for a device."""

    sentence = (
        "{path} is no ordinary file that may be read. Nothing was changed. Rename it, remove it, or "
        "change who may read it."
    )


class NotText(PlaybookError):
    """A file that should be UTF-8 text is not."""

    sentence = "{path} is not UTF-8 text. Nothing was changed. Save it as UTF-8 and try again."


class OddName(PlaybookError):
    """The name of something to be brought in is no text on this system."""

    sentence = "The name of {path} has characters that are no text. Nothing was changed. Rename it, then try again."
