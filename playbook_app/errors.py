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
