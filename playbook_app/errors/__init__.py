"""What can go wrong that a person can act on: one class a thing, each a sentence that says what happened, what is safe
and what to do. Bugs are other exceptions."""


class PlaybookError(Exception):
    """A known failure. `str()` of it is the sentence to show."""

    sentence = ""

    def __init__(self, **values: object) -> None:
        """Keep the values that the sentence takes."""
        super().__init__(self.sentence.format(**values))
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """Be copied between processes as what it is."""
        return _again, (type(self), self.values)


class WrongUsage(PlaybookError):
    """A command was given what it cannot take. It has done nothing."""


def _again(failure: type[PlaybookError], values: dict[str, object]) -> PlaybookError:
    return failure(**values)
