"""What is done to a text: one stretch replaced, and what is selected afterwards. Places count characters (code points);
`units` turns them into Qt's, which count UTF-16 units."""

from playbook_app.frozen import frozen


@frozen
class Selection:
    """From `start` up to `end`; a cursor where the two are equal."""

    start: int
    end: int


@frozen
class Edit:
    """Replace what stands from `start` up to `end` with `words`, then select `selection`."""

    start: int
    end: int
    words: str
    selection: Selection


def cursor(place: int) -> Selection:
    """Return the selection of nothing at a place."""
    return Selection(place, place)


def difference(before: str, after: str, selection: Selection) -> Edit:
    """Return the shortest edit that makes `after` of `before`."""
    most = min(len(before), len(after))
    start = _common(before, after, most)
    tail = _common(before[::-1], after[::-1], most - start)
    return Edit(start, len(before) - tail, after[start : len(after) - tail], selection)


def _common(one: str, other: str, most: int) -> int:
    """Return how many characters two texts begin with alike, by halving: a long text costs no loop over it."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def units(text: str, place: int) -> int:
    """Return a place in Qt's count."""
    return place if text.isascii() else place + sum(character > "\uffff" for character in text[:place])


def place(text: str, unit: int) -> int:
    """Return the place of a count of Qt's."""
    if text.isascii():
        return unit
    return len(text.encode("utf-16-le", "surrogatepass")[: unit * 2].decode("utf-16-le", "surrogatepass"))
