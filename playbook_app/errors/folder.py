"""What can be wrong with a playbook in text form: a folder of Markdown files with front matter."""

from playbook_app.errors import PlaybookError


class NoPlaybookFolder(PlaybookError):
    """A folder is not a playbook in text form."""

    sentence = (
        "{path} holds no playbook.md, so it is no playbook in text form. Nothing was changed. "
        "Choose the folder that an export made."
    )


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


class BlankFile(PlaybookError):
    """A file that should describe something holds nothing."""

    sentence = "{path} is empty. Nothing was changed. Remove the file, or fetch its text again."


class UnresolvedMerge(PlaybookError):
    """Version control left two versions of a text in one file."""

    sentence = (
        "{path}, line {line}: two versions of the text stand there, as a merge left them. Nothing was changed. "
        "Keep one of them and remove the marks."
    )
