"""The numbers of pages, as a page that is drawn asks for them: what it was told is known afterwards."""

from collections.abc import Mapping

from playbook_app.frozen import frozen

_NO_PAGE = "0"
"""The number of no page."""


@frozen
class Printed:
    """The number of the page that each anchor stands on; there are none where pages have no numbers.

    As long as they are not `whole`, any other anchor is there, too, on a page that no book has.
    """

    numbers: Mapping[str, str]
    whole: bool = True

    def number_of(self, anchor: str) -> str:
        """Return the number of an anchor's page; nothing for one that is not there."""
        return self.numbers.get(anchor, "" if self.whole else _NO_PAGE)

    def __contains__(self, anchor: object) -> bool:
        """Tell whether there is an anchor of a name."""
        return not self.whole or anchor in self.numbers


NO_NUMBERS = Printed({})


class PageNumbers:
    """Tells on which page an anchor stands, and remembers what was asked."""

    def __init__(self, printed: Printed) -> None:
        """Begin with nothing asked."""
        self._printed = printed
        self.told: dict[str, str] = {}
        self.found: dict[str, bool] = {}

    @property
    def known(self) -> bool:
        """Tell whether the numbers of all pages are known."""
        return self._printed.whole

    @property
    def lacking(self) -> bool:
        """Tell whether a number was asked for that is not known yet."""
        return _NO_PAGE in self.told.values()

    def number_of(self, anchor: str) -> str:
        """Return the number of an anchor's page; nothing for one that is not there."""
        number = self.told[anchor] = self._printed.number_of(anchor)
        return number

    def __contains__(self, anchor: object) -> bool:
        """Tell whether there is an anchor of a name."""
        found = self.found[str(anchor)] = anchor in self._printed
        return found
