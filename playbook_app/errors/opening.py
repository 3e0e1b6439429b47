"""What keeps a playbook file from being made or opened."""

from playbook_app.errors import PlaybookError


class NotAFile(PlaybookError):
    """A folder or a device stands where a file should be."""

    sentence = "{path} is not a file. Nothing was changed. Choose a file whose name ends in .playbook."


class EmptyFile(PlaybookError):
    """A file of no bytes, as a broken download leaves it."""

    sentence = (
        "{path} is empty, so there is nothing to open. Fetch it again, or restore a backup with “playbook restore”."
    )


class NotPlaybook(PlaybookError):
    """The file is something else, or damaged beyond recognition."""

    sentence = (
        "{path} is not a playbook, or is damaged beyond recognition. It was left as it is. "
        "If it was a playbook once, restore a backup with “playbook restore”."
    )


class NewerVersion(PlaybookError):
    """The file was written by a later Playbook."""

    sentence = (
        "{path} was written by a newer Playbook: its format is version {found}, and this one knows up to {known}. "
        "It was left as it is. Update Playbook to open it."
    )


class OlderVersion(PlaybookError):
    """The file must be brought to today's format first, and cannot be written."""

    sentence = (
        "{path} was written by an older Playbook (format {found}, today’s is {known}) and cannot be brought up to date "
        "where it lies, because it can only be read. Copy it to a folder that you can write to and open the copy."
    )


class AlienObjects(PlaybookError):
    """The file holds tables, triggers or views that are not ours, or ours altered."""

    sentence = (
        "{path} holds something that Playbook did not put there ({name}), and was not opened for safety. "
        "It was left as it is. Ask whoever sent it for a fresh copy, or restore a backup with “playbook restore”."
    )


class Damaged(PlaybookError):
    """What the file holds is not what a playbook holds."""

    sentence = (
        "{path} is damaged ({detail}). It was left as it is. Restore a backup with “playbook restore”, "
        "or fetch a fresh copy."
    )


class InterruptedSave(PlaybookError):
    """The last save was cut short and must be taken back first, which takes the right to write."""

    sentence = (
        "The last save of {path} was interrupted and must be tidied up first, which cannot be done where it can "
        "only be read. Nothing was changed. Copy it, together with {path}-journal, to a folder that you can write to."
    )


class EditionMissing(PlaybookError):
    """The value of an edition is not kept in this file."""

    sentence = (
        "{path} does not hold the text of that edition, only its mention. Look for it in the copy it was made in."
    )


class NoSuchBackup(PlaybookError):
    """No backup has that number."""

    sentence = "There is no backup number {number} (backups: {count}). Nothing was made. See “playbook restore”."
