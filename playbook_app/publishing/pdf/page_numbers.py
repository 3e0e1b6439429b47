"""The numbers of pages, as a page that is drawn asks for them: what it was told is known afterwards."""

from collections.abc import Mapping


class PageNumbers:
    """Tells on which page an anchor stands, as printed, and remembers what was asked."""

    def __init__(self, printed: Mapping[str, str]) -> None:
        """`printed` holds the number of each anchor's page; it is empty where pages have none."""
        self._printed = printed
        self.told: dict[str, str] = {}
        self.found: dict[str, bool] = {}

    def number_of(self, anchor: str) -> str:
        """Return the number of an anchor's page; nothing for one that is not there."""
        number = self.told[anchor] = self._printed.get(anchor, "")
        return number

    def __contains__(self, anchor: object) -> bool:
        """Tell whether there is an anchor of a name."""
        found = self.found[str(anchor)] = anchor in self._printed
        return found
