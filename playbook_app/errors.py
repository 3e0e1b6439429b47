"""What can go wrong that a person can act on: one class a thing, each a sentence that says what happened, what is safe
and what to do. Bugs are other exceptions."""


class PlaybookError(Exception):
    """A known failure. `str()` of it is the sentence to show."""

    sentence = ""

    def __init__(self, **values: object) -> None:
        """Keep the values that the sentence takes."""
        super().__init__(self.sentence.format(**values))
        self.values = values


class NotFound(PlaybookError):
    """There is no file at the path."""

    sentence = "There is no file {path}. Nothing was changed. Check the name, or make one with “playbook new”."


class AlreadyThere(PlaybookError):
    """A file would be overwritten."""

    sentence = "{path} exists already and was left as it is. Choose another name."


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
        "{path} was written by an older Playbook (format {found}, today's is {known}) and cannot be brought up to date "
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
        "{path} was changed by another program while it was open. This edit was not saved, and the other's changes "
        "were left as they are. Open the file again to go on from there."
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


class CannotWrite(PlaybookError):
    """The file or its folder is read-only."""

    sentence = (
        "{path} can only be read: the file or its folder is write-protected. Nothing was changed. "
        "Copy it to a folder that you can write to and open the copy."
    )


class OpenedToRead(PlaybookError):
    """An edit of a playbook that was opened to be read."""

    sentence = "{path} was opened for reading only. Nothing was changed. Open it for writing to edit it."


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


class ImageLost(PlaybookError):
    """An image's bytes are not there."""

    sentence = "{path} does not hold the picture of SHA-256 {sha256}. Nothing was changed. Add the image again."


class EditionMissing(PlaybookError):
    """The value of an edition is not kept in this file."""

    sentence = (
        "{path} does not hold the text of that edition, only its mention. Look for it in the copy it was made in."
    )


class CannotTakeBack(PlaybookError):
    """An undo or redo that no longer fits."""

    sentence = (
        "“{label}” cannot be taken back, because what it changed has changed again since. Nothing was changed. "
        "Edit it by hand instead."
    )


class NoFolder(PlaybookError):
    """The folder that a file should go into does not exist."""

    sentence = "There is no folder {folder}. Nothing was changed. Make it first, or choose another."


class Unreachable(PlaybookError):
    """The system does not lead to a path: its name is too long, its links go in circles, its folder is closed."""

    sentence = (
        "{path} cannot be reached ({reason}). Nothing was changed. Check the name and the folder, then try again."
    )


class NoName(PlaybookError):
    """Something is to be made, and its path ends without a name."""

    sentence = "“{path}” is not the name of a file. Nothing was made. Give a name, such as “Our way.playbook”."


class NoSource(PlaybookError):
    """There is nothing at the path of something to be brought in."""

    sentence = "There is no file or folder {path}. Nothing was changed. Check the name, then try again."


class OddName(PlaybookError):
    """The name of something to be brought in is no text on this system."""

    sentence = "The name of {path} has characters that are no text. Nothing was changed. Rename it, then try again."


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


class NotPrinted(PlaybookError):
    """What a command has to say does not reach whom it should be told."""

    sentence = "The output could not be written ({reason}). Playbooks are as the command left them."


class ExportOverPlaybook(PlaybookError):
    """An export would overwrite a playbook."""

    sentence = "{path} is a playbook, which an export would destroy. Nothing was written. Choose another name."


class ExportOverOther(PlaybookError):
    """An export would overwrite a file that no export made."""

    sentence = (
        "{path} is there already and is no earlier export of a playbook. Nothing was written. Choose another name, "
        "or remove that file first."
    )


class ExportOverNoFile(PlaybookError):
    """An export to a file would go where a folder or a device is."""

    sentence = "{path} is a folder or a device, not a file. Nothing was written. Choose the name of a file."


class InterruptedSave(PlaybookError):
    """The last save was cut short and must be taken back first, which takes the right to write."""

    sentence = (
        "The last save of {path} was interrupted and must be tidied up first, which cannot be done where it can "
        "only be read. Nothing was changed. Copy it, together with {path}-journal, to a folder that you can write to."
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
    """A folder from outside holds a symbolic link, which could lead anywhere."""

    sentence = "{path} is a link to another place, so the folder was not read. Nothing was changed. Remove the link."


class OddFile(PlaybookError):
    """Something in a folder is no ordinary file, or has a name that a system keeps for a device."""

    sentence = "{path} is no ordinary file, so the folder was not read. Nothing was changed. Remove or rename it."


class NotText(PlaybookError):
    """A file that should be UTF-8 text is not."""

    sentence = "{path} is not UTF-8 text. Nothing was changed. Save it as UTF-8 and try again."


class NoPlaybookFolder(PlaybookError):
    """A folder is not a playbook in text form."""

    sentence = "{path} holds no playbook.md, so it is no playbook in text form. Nothing was changed."


class BrokenFrontMatter(PlaybookError):
    """The lines between the first two `---` of a file cannot be read."""

    sentence = (
        "{path}, line {line}: the front matter cannot be read. Nothing was changed. Correct the line and try again."
    )


class BlankFile(PlaybookError):
    """A file that should describe something holds nothing."""

    sentence = "{path} is empty. Nothing was changed. Remove the file, or fetch its text again."


class UnresolvedMerge(PlaybookError):
    """Version control left two versions of a text in one file."""

    sentence = (
        "{path}, line {line}: two versions of the text stand there, as a merge left them. Nothing was changed. "
        "Keep one of them and remove the marks."
    )


class UnknownKey(PlaybookError):
    """The front matter of a file has a key that its kind does not have."""

    sentence = "{path}: there is no field “{key}”. Nothing was changed. Correct the key or remove it."


class UnknownSection(PlaybookError):
    """A file has a section whose heading is no field of its kind."""

    sentence = (
        "{path}, line {line}: there is no section “{heading}”. Nothing was changed. Correct the heading, or put a "
        "backslash before its # if it belongs to the text."
    )


class RepeatedField(PlaybookError):
    """A file gives one field twice."""

    sentence = "{path}: the field “{key}” is there twice. Nothing was changed. Remove one of them."


class MalformedField(PlaybookError):
    """A field in a file does not hold what it should."""

    sentence = "{path}: the field “{key}” cannot hold “{value}”. Nothing was changed. Correct it and try again."


class MissingField(PlaybookError):
    """A file lacks a field that its kind must have."""

    sentence = "{path}: the field “{key}” is missing. Nothing was changed. Add it and try again."


class RepeatedId(PlaybookError):
    """Two files claim one id."""

    sentence = "{path} and {other} have the same id. Nothing was changed. Remove the id from the copy."


class DanglingReference(PlaybookError):
    """A file refers to an entity that the folder does not hold."""

    sentence = "{path}: “{key}” refers to {id}, which is not in the folder. Nothing was changed. Correct or remove it."


class FolderHoldsOther(PlaybookError):
    """An export would go into a folder that something else lives in."""

    sentence = (
        "{path} already holds {name}, which is not of this playbook's export. Nothing was written. Choose an empty "
        "folder."
    )


class ImageUnreadable(PlaybookError):
    """A file is not an image of a kind that comes in."""

    sentence = "{name} is no PNG, JPEG or WebP image that can be read. Nothing was changed. Save it anew and try again."


class ImageTooLarge(PlaybookError):
    """An image has more pixels than it is safe to decode."""

    sentence = "{name} has more than {limit} million pixels. Nothing was changed. Make it smaller and try again."


class ImagesTooLarge(PlaybookError):
    """The images of an import are larger together than a playbook may be."""

    sentence = (
        "The images have more than {limit} MB together. Nothing was changed. Leave some out, or make them smaller."
    )


class ImageMissing(PlaybookError):
    """An image is described, but its file is not there."""

    sentence = "{path}: the image that belongs to it is missing. Nothing was changed. Put it beside the file."


class UnknownFormat(PlaybookError):
    """A source is of no format that comes in."""

    sentence = "{path} is of no format that can be read. Nothing was changed. What can be read: {formats}."


class EmptyTable(PlaybookError):
    """A table has not even a row of column names."""

    sentence = "{path} is empty: it has no row of column names. Nothing was changed. Choose another file."


class CellTooLarge(PlaybookError):
    """A cell is longer than any text may be; often a quotation mark that was never closed."""

    sentence = (
        "{path}, line {line}: a cell has more than {limit} characters. Nothing was changed. Look there for a quotation "
        "mark that was not closed."
    )


class BrokenTable(PlaybookError):
    """A table cannot be taken apart into rows."""

    sentence = "{path}, line {line}: the table cannot be read from here on. Nothing was changed. Correct the line."


class TooManyColumns(PlaybookError):
    """A table has more columns than any table of standards."""

    sentence = "{path} has more than {limit} columns, so it was not read. Nothing was changed. Choose another file."


class MappingUnreadable(PlaybookError):
    """A mapping file is not lines of `column: field`."""

    sentence = "{path}, line {line}: a mapping file holds lines such as “Column: field”. Nothing was changed."


class NoMapping(PlaybookError):
    """There is no file at the path of a mapping file."""

    sentence = "There is no mapping file {path}. Nothing was changed. Check the name, then try again."


class MappingTwice(PlaybookError):
    """A mapping file gives one field to two columns."""

    sentence = (
        "{path} gives the field “{field}” to two columns. Nothing was changed. Keep one of them, and make the other "
        "“extra”."
    )


class UnclosedQuote(PlaybookError):
    """A quotation mark at the beginning of a cell has no partner, so that all that follows would be one cell."""

    sentence = (
        "{path}, line {line}: a quotation mark begins a cell there and none ends it. Nothing was changed. Correct the "
        "line and try again."
    )


class NotATable(PlaybookError):
    """A file that should be a table of text is something else."""

    sentence = (
        "{path} is not a table of text, whatever its name says. Nothing was changed. Open it in the program that it "
        "is of, and save it as CSV."
    )


class TooManyRows(PlaybookError):
    """A table has more rows than a playbook can sensibly hold."""

    sentence = (
        "{path} has more than {limit} rows. Nothing was changed. Split the table, or choose the rows that matter."
    )


class MappingOfUnknown(PlaybookError):
    """A mapping file names a field that there is not, or a column that the table lacks."""

    sentence = "{path}: “{name}” is no {what}. Nothing was changed. There are: {known}."


class FormatNotGuessed(PlaybookError):
    """Nothing says what is to be made."""

    sentence = "“{given}” does not say what to make. Nothing was written. Choose one with --as: {known}."


class NoSuchRole(PlaybookError):
    """No role of the playbook has that name."""

    sentence = "There is no role “{name}” in this playbook. Nothing was written. Its roles: {roles}."


class NoSuchBackup(PlaybookError):
    """No backup has that number."""

    sentence = (
        "There is no backup number {number} (there are {count}). Nothing was made. “playbook restore” lists them."
    )
