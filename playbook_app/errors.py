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


class MappingOfUnknown(PlaybookError):
    """A mapping file names a field that there is not, or a column that the table lacks."""

    sentence = "{path}: “{name}” is no {what}. Nothing was changed. There are: {known}."
