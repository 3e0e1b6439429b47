"""A remark: a sentence about what was found on the way, with its values, for a person to know of."""

from playbook_app.frozen import frozen


@frozen
class Remark:
    """A sentence and the values that it takes. The English sentence is the key of its translation."""

    sentence: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, sentence: str, **values: object) -> "Remark":
        """Make a remark from keyword values."""
        return cls(sentence, tuple((name, str(value)) for name, value in values.items()))

    def __str__(self) -> str:
        """Word it in English."""
        return self.sentence.format(**dict(self.values))


@frozen
class Listed:
    """Several remarks as one value of a failure's sentence, such as the formats that can be read."""

    remarks: tuple[Remark, ...]

    def __str__(self) -> str:
        """Word them in English."""
        return ", ".join(map(str, self.remarks))
