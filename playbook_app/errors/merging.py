"""What keeps another copy from being taken in."""

from playbook_app.errors import PlaybookError


class SameFile(PlaybookError):
    """The copy to merge is the open file itself."""

    sentence = "{path} is this playbook itself. Nothing was changed. Choose the copy that somebody else has edited."


class MovedOn(PlaybookError):
    """The playbook was edited between looking at a merge and making it."""

    sentence = (
        "{path} was edited while the merge was being looked at. Nothing was changed. "
        "Begin the merge again: what you have just edited is taken into account then."
    )


class StillAsked(PlaybookError):
    """A merge was to be made with questions left open."""

    sentence = "Nothing was changed: questions that are still open: {count}. Answer each with mine, theirs or both."
