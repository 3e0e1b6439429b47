"""What can be wrong with what somebody says of the parts of a document."""

from playbook_app.errors import PlaybookError


class MappingOfUnknownPart(PlaybookError):
    """A mapping file names a level of headings, or a part, that the document lacks."""

    sentence = (
        "{path}: the document has no “{name}”. Nothing was changed. Name a level, such as “level 1”, a part by its "
        "number, such as “part 3”, or a heading as it is written. --dry-run lists them all."
    )


class MappingOfUnknownUse(PlaybookError):
    """A mapping file says that a part of a document becomes what no part can be."""

    sentence = "{path}: no part of a document becomes “{name}”. Nothing was changed. There are: {known}."
