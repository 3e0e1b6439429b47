"""The numbers of pages, as a page that is drawn asks for them: what it was told is known afterwards."""

from collections.abc import Mapping

_NO_PAGE = "0"
"""The number of no page."""


class PageNumbers:
    """Tells on which page an anchor stands, as printed, and remembers what was asked."""

    def __init__(self, printed: Mapping[str, str] | None) -> None:
        """`printed` holds the number of each anchor's page; it is empty where pages have none.

        As long as it is not known (None), any anchor is there, with a number that no page has.
        """
        self._printed = printed
        self.told: dict[str, str] = {}
        self.found: dict[str, bool] = {}

    def number_of(self, anchor: str) -> str:
        """Return the number of an anchor's page; nothing for one that is not there."""
        number = self.told[anchor] = _NO_PAGE if self._printed is None else self._printed.get(anchor, "")
        return number

    def __contains__(self, anchor: object) -> bool:
        """Tell whether there is an anchor of a name."""
        found = self.found[str(anchor)] = self._printed is None or anchor in self._printed
        return found
