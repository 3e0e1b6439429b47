"""The texts that the cells of a workbook share (ECMA-376 part 1, 18.4), plain, and without how they are spoken."""

from collections.abc import Mapping

from playbook_app.exchange.table.escapes import unescaped
from playbook_app.exchange.table.rows import Allowance


class SharedTexts:
    """Takes the texts in as their XML goes by. Raises as `Allowance`."""

    def __init__(self, file: str) -> None:
        """Begin without texts; `file` is what errors call the workbook."""
        self.texts: list[str] = []
        self._allowance = Allowance(file)
        self._parts: list[str] = []
        self._phonetic = 0
        self._listening = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a text, or a part of it that counts."""
        del attributes
        name = tag.rpartition("}")[2]
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._phonetic += 1
        elif name == "t":
            self._listening = not self._phonetic

    def data(self, text: str) -> None:
        """Take text in."""
        if self._listening:
            self._parts.append(text)

    def end(self, tag: str) -> None:
        """End a text, or a part of it."""
        name = tag.rpartition("}")[2]
        if name == "t":
            self._listening = False
        elif name == "rPh":
            self._phonetic -= 1
        elif name == "si":
            text = unescaped("".join(self._parts))
            self._allowance.take(text)
            self.texts.append(text)

    def close(self) -> None:
        """Have no more to do."""
