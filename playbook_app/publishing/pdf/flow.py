"""Filling pages: boxes go down a page until its foot, then on to the next."""

from collections import deque
from collections.abc import Iterable, Mapping

from playbook_app.frozen import frozen
from playbook_app.publishing.book import Side
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.page import Page
from playbook_app.publishing.pdf.stacks import Plate, height_of, place_all, split_list


@frozen
class Area:
    """Where text stands on a page: its left edge, its head and foot (from the paper's lower edge), its width."""

    x: float
    top: float
    bottom: float
    width: float

    @property
    def height(self) -> float:
        """The room from head to foot, in points."""
        return self.top - self.bottom


_LEAST_COLUMN = 72.0
"""Columns do not begin with less room than this, in points."""


class Flow:
    """The pages of one part of a book, as they fill."""

    def __init__(
        self, area: Area, facing: float | None = None, *, first: int = 0, known: Mapping[str, int] | None = None
    ) -> None:
        """Begin without a page; the next one has the number `first`, from 0.

        On facing pages, text stands `facing` points nearer to the outer edge. `known` tells the pages of the anchors
        that stand before.
        """
        self.area = area
        self.known = known or {}
        self._facing = facing
        self._first = first
        self.pages: list[Page] = []
        self.y = 0.0
        self._below: float | None = None
        self._running = ""
        self._bare = False
        self._ground: str | None = None
        self._full = False

    @property
    def page(self) -> Page:
        """The page that is being filled."""
        return self.pages[-1]

    @property
    def _next(self) -> int:
        return self._first + len(self.pages)

    @property
    def _x(self) -> float:
        return self.area.x + self.page.shift

    @property
    def room(self) -> float:
        """What is left of the page, in points."""
        return self.y - self.area.bottom

    @property
    def room_below(self) -> float:
        """What is left of the page under the space that its last box wants, in points."""
        return self.room - (self._below or 0.0)

    def begin(
        self, *, running: str = "", bare: bool = False, ground: str | None = None, opens: Side = Side.ANY
    ) -> None:
        """Begin a section on a new page: what its heads say, whether it has none, and the colour of its ground.

        On facing pages an empty one comes before it where that brings it to the side that it opens on.
        """
        self.finish()
        if self._facing is not None and opens is not Side.ANY and opens is not self._side(self._next):
            self.leave_empty()
        self._running, self._bare, self._ground = running, bare, ground
        self.turn()

    def turn(self) -> None:
        """Begin a new page of the section."""
        self.finish()
        number = self._next
        page = Page(number, bare=self._bare, ground=self._ground, side=self._side(number))
        page.shift = {Side.RECTO: 1, Side.VERSO: -1, Side.ANY: 0}[page.side] * (self._facing or 0.0)
        self.pages.append(page)
        self.y = self.area.top
        self._below = None
        self._full = False

    def _side(self, number: int) -> Side:
        """Return the side that a page is on: the first is a right-hand one."""
        if self._facing is None:
            return Side.ANY
        return Side.VERSO if number % 2 else Side.RECTO

    def leave_empty(self) -> None:
        """Add a page with nothing on it."""
        self.pages.append(Page(self._next, bare=True, running=""))

    def add(self, boxes: Iterable[Box]) -> None:
        """Place boxes one under the other, splitting them where a page ends."""
        waiting = deque(boxes)
        while waiting:
            if self._full:
                self.turn()
            first = waiting.popleft()
            if isinstance(first, Plate):
                self._add_plate(first)
                continue
            chain = [first]
            while chain[-1].bound and waiting and not isinstance(waiting[0], Plate):
                chain.append(waiting.popleft())
            rest = self._add_chain(chain)
            waiting.extendleft(reversed(rest))

    def _add_plate(self, plate: Plate) -> None:
        """Give a plate pages of its own."""
        before, self._ground = self._ground, plate.ground
        if self._below is not None:
            self.turn()
        self.page.ground = plate.ground
        Box.place(plate, self.page, self._x, self.y)
        self.y -= min(plate.drop, max(0.0, self.room - plate.height))
        self.add(plate.children)
        self._ground = before
        self._full = True

    def _add_chain(self, chain: list[Box]) -> list[Box]:
        """Place boxes of which each is bound to the next; return what did not fit."""
        space = 0.0 if self._below is None else max(self._below, chain[0].above)
        empty = self._below is None
        head, tail = split_list(chain, self.room - space, self.area.height, force=empty)
        if not head:
            self.turn()
            return tail
        self._place(head, space)
        if tail:
            self.turn()
        return tail

    def _place(self, boxes: list[Box], space: float) -> None:
        self.y -= space
        place_all(boxes, self.page, self._x, self.y)
        self.y -= height_of(boxes)
        self._below = boxes[-1].below
        for box in boxes:
            if box.sign and box.sign.running is not None:
                self._running = box.sign.running

    def add_at_foot(self, box: Box) -> None:
        """Place a box at the foot of the page, or of the next where it does not fit."""
        if box.height > self.room and self._below is not None:
            self.turn()
        box.place(self.page, self._x, min(self.y, self.area.bottom + box.height))
        self._below = 0.0
        self.y = self.area.bottom

    def add_across(self, boxes: list[Box], width: float) -> None:
        """Place boxes that reach over two pages, each `width` points wide, on the page at hand and on the next.

        Their distances are counted from the left edge of the first page. What does not fit goes on on two more.
        """
        top, room = self.y - (self._below or 0.0), self.room_below
        placed, rest = split_list(boxes, room, self.area.height, force=True)
        sheet = Page(0)
        place_all(placed, sheet, 0.0, top)
        self.page.items += [item for item in sheet.items if item.x < width]
        self.turn()
        self.page.items += [item._replace(x=item.x - width) for item in sheet.items if item.x >= width]
        self.y, self._below = top - height_of(placed), 0.0
        if rest:
            self.turn()
            self.add_across(rest, width)

    def add_columns(self, boxes: list[Box], count: int, gutter: float, lead: list[Box]) -> None:
        """Place boxes in `count` columns, filled one after the other; those of the last page are evened out.

        `lead` stands over them, on the page where they begin.
        """
        if self._below is not None and self.room < height_of(lead) + _LEAST_COLUMN:
            self.turn()
        self.add(lead)
        self.y -= self._below or 0.0
        width = (self.area.width - (count - 1) * gutter) / count
        waiting = boxes
        while waiting:
            waiting = self._add_column_page(waiting, count, width + gutter)
            if waiting:
                self.turn()

    def _add_column_page(self, boxes: list[Box], count: int, pitch: float) -> list[Box]:
        columns, rest = _columns(boxes, count, self.room)
        if not rest:
            columns = _evened(boxes, count, self.room)
        if not any(columns):
            if self._below is not None:
                return boxes
            columns, rest = [[boxes[0]]], boxes[1:]
        self._place_columns(columns, pitch)
        return rest

    def _place_columns(self, columns: list[list[Box]], pitch: float) -> None:
        for place, column in enumerate(columns):
            place_all(column, self.page, self._x + place * pitch, self.y)
        self.y -= max(height_of(column) for column in columns)
        self._below = 0.0

    def finish(self) -> None:
        """Give the last page its head."""
        if self.pages and self.page.running is None:
            self.page.running = self._running


def _columns(boxes: list[Box], count: int, room: float) -> tuple[list[list[Box]], list[Box]]:
    """Fill columns of a height; return them and what is left."""
    columns: list[list[Box]] = [[]]
    used = 0.0
    for place, box in enumerate(boxes):
        space = max(columns[-1][-1].below, box.above) if columns[-1] else 0.0
        following = boxes[place + 1].height + boxes[place + 1].above if box.bound and place + 1 < len(boxes) else 0.0
        if used + space + box.height + following > room + 0.01:
            if len(columns) == count:
                return columns, boxes[place:]
            columns.append([])
            used = space = 0.0
            if box.height > room:
                return columns, boxes[place:]
        used += space + box.height
        columns[-1].append(box)
    return columns, []


def _evened(boxes: list[Box], count: int, room: float) -> list[list[Box]]:
    """Return columns of about the same height."""
    low, high = 0.0, room
    while high - low > 1:
        middle = (low + high) / 2
        if _columns(boxes, count, middle)[1]:
            low = middle
        else:
            high = middle
    return _columns(boxes, count, high)[0]
