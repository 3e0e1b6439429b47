"""Where blocks are written, and what the contents are told of headings."""

from playbook_app.frozen import frozen


@frozen
class Place:
    """Where blocks are written: the style of plain paragraphs, and how far they stand from that style's own margin.

    `width` is what there is of it, in twentieths of a point like `offset`; `depth` is how many lists stand around.
    Each paragraph of what is `bound` stays with the next.
    """

    style: str
    width: int
    offset: int = 0
    depth: int = 0
    bound: bool = False


@frozen
class Listed:
    """A heading as the contents list it; `number` is empty where it has none."""

    level: int
    number: str
    title: str
    bookmark: str
