"""The structure tree: which marked content and which annotations belong to which element, in reading order.

Marked content is numbered as it is drawn. When a quire is drawn, its branch of the tree is written as ISO 32000-1, 14.7
has it, with the rules of ISO 14289-1 (PDF/UA-1): headings skip no level, head cells name their scope, notes have an
identifier. All numbers of objects are counted from the quire's first, which is not known yet.
"""

from array import array
from collections.abc import Iterable, Sequence
from itertools import chain

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.page import Annotated, Child, Element, Link

TREE, ROOT = 1, 2
"""The numbers of the tree and of its first element, the document, in every file."""
_CELLS = frozenset({"TH", "TD"})
_DRAWN = {tuple, Annotated, Link}
"""What comes to an element as its text is drawn, and so in order."""
_ANOTHER = Element("NonStruct")
_HEADINGS = {f"H{level}": level for level in range(1, 7)}
_SPECIAL = {*_CELLS, *_HEADINGS, "Note"}
"""The types that have entries of their own, or may be written as others."""


@frozen
class Branch:
    """A quire's part of the tree: objects in words, a line each, with a gap for each number that is not known yet.

    The first line is a leaf of the parent tree, the others are elements, of which those of `tops` stand right below the
    document. `numbers` fill the gaps, once the quire's first is added to them; `tops` and `notes` are such, too. `tags`
    are the types that occur; `end` is the number after that of the last element.
    """

    words: str
    numbers: "array[int]"
    tops: tuple[int, ...]
    notes: tuple[int, ...]
    tags: frozenset[str]
    end: int

    def texts(self, written: Sequence[str]) -> list[str]:
        """Return the objects, with the numbers of the quire's objects from its first on as they are `written`."""
        if not self.words:
            return []
        texts = (self.words % tuple(map(written.__getitem__, self.numbers))).split("\n")
        for note in self.notes:
            line = texts[note - self.end]
            texts[note - self.end] = line.replace(_IDENTIFIER, _IDENTIFIER % int(written[note]))
        return texts


class Structure:
    """Numbers what is drawn on the pages of a quire, and writes the branch of it."""

    def __init__(self) -> None:
        """Begin before the first page."""
        self._pages: list[list[Element]] = []
        self._marked: list[Element] = []
        self._annotated: list[Element] = []

    def begin_page(self) -> None:
        """Go on to the next page."""
        self._marked = []
        self._pages.append(self._marked)

    @property
    def is_marked(self) -> bool:
        """Tell whether an element has content on this page."""
        return bool(self._marked)

    @property
    def marks(self) -> int:
        """How many stretches of marked content this page has."""
        return len(self._marked)

    def skip(self, marks: int) -> None:
        """Count so many stretches of marked content, which belong to the elements of another structure."""
        self._marked += [_ANOTHER] * marks

    def begin(self, element: Element) -> str:
        """Return the beginning of a new stretch of marked content on this page, which belongs to an element."""
        number = f"{len(self._marked)}"
        self._marked.append(element)
        element.append((len(self._pages) - 1, number))
        return f"/{element.tag} <</MCID {number}>> BDC"

    def annotate(self, element: Element) -> None:
        """Append a new annotation on this page to its element."""
        element.append(Annotated(len(self._pages) - 1, len(self._annotated)))
        self._annotated.append(element)

    def branch(self, root: Element, leaf: int) -> Branch:
        """Return the branch below `root`, which stands for the document and may hold nothing.

        A quire's objects are its pages, then, from the number `leaf` on, the leaf of the parent tree, the annotations,
        and the elements.
        """
        annotations = leaf + 1
        writer = _Writer(annotations, annotations + len(self._annotated))
        tops = [child for child in root.children or () if isinstance(child, Element) and writer.write(child, ())]
        if not tops:
            return Branch("", array("I"), (), (), frozenset(), writer.first)
        words, numbers = self._leaf(annotations)
        return Branch(
            "\n".join((words, *writer.lines)),
            array("I", chain(numbers, *writer.numbers)),
            tuple([top.number for top in tops]),
            tuple(writer.notes),
            frozenset(writer.tags),
            writer.first + len(writer.lines),
        )

    def _leaf(self, annotation: int) -> tuple[str, list[int]]:
        """Return a leaf of the parent tree (ISO 32000-1, 7.9.7), and the numbers in its gaps: the elements of each
        page's content, by number, and that of each annotation, of which `annotation` is the first. The key of a page
        or an annotation is the number of its object.
        """
        keys = [page for page, marked in enumerate(self._pages) if marked]
        keys += range(annotation, annotation + len(self._annotated))
        numbers, entries = [keys[0], keys[-1]], list[str]()
        for page, marked in enumerate(self._pages):
            if marked:
                numbers.append(page)
                numbers += [element.number for element in marked]
                entries.append(f"%s [{'%s 0 R ' * len(marked)}]")
        for key, element in enumerate(self._annotated, start=annotation):
            numbers += (key, element.number)
        entries.append("%s %s 0 R " * len(self._annotated))
        return f"<</Limits[%s %s]/Nums[{' '.join(entries)}]>>", numbers


class _Writer:
    """Writes elements in reading order, numbered from `first` on: the line of each, and the numbers in its gaps.

    `tags` are the types that occur, `notes` the numbers of those that are notes.
    """

    def __init__(self, annotations: int, first: int) -> None:
        """`annotations` is the number of the first annotation."""
        self.first = first
        self.lines: list[str] = []
        self.numbers: list[tuple[int, ...]] = []
        self.tags: set[str] = set()
        self.notes: list[int] = []
        self._annotations = annotations
        self._levels: list[int] = []

    def write(self, element: Element, above: tuple[int, ...]) -> bool:
        """Write an element (ISO 32000-1, table 323) and those in it, unless it holds nothing; tell whether it does.

        `above` has the number of its parent, and none right below the document.
        """
        lines, place, tag = self.lines, len(self.lines), element.tag
        element.number = self.first + place
        lines.append(tag)  # which takes the place: the lines of those in it come after its own
        self.numbers.append(above)
        children = element.children or ()
        numbers: tuple[int, ...]
        if len(children) == 1 and isinstance(child := children[0], tuple):  # an end of a branch, as most are
            kids, numbers = f"/Pg %s 0 R/K {child[1]}", child[:1]
        else:
            element.children = held = self._held(children, (element.number,))
            if not held and tag not in _CELLS:
                del lines[place:], self.numbers[place:]
                return False
            kids, numbers = self._kids(held)
        if tag in _SPECIAL or element.alt or element.actual or element.box:
            tag, kids = self._special(element, kids)
        self.tags.add(tag)
        lines[place] = f"<</S/{tag}/P %s 0 R{kids}>>" if above else f"<</S/{tag}/P {ROOT} 0 R{kids}>>"
        self.numbers[place] = above + numbers
        return True

    def _held(self, children: Iterable[Child], above: tuple[int, ...]) -> list[Child]:
        """Write the elements among children; return the children but for those that hold nothing."""
        held = [child for child in children if not isinstance(child, Element) or self.write(child, above)]
        kinds = set(map(type, held))
        # Text and elements, such as a seal beside a title, come in the order of drawing.
        return sorted(held, key=_place) if tuple in kinds and not kinds <= _DRAWN else held

    def _kids(self, children: Sequence[Child]) -> tuple[str, tuple[int, ...]]:
        """Return the entries of what an element holds, and the numbers in their gaps."""
        kids: list[str] = []
        numbers: list[int] = []
        page: tuple[int, ...] = ()
        for child in children:
            if isinstance(child, Element):
                kids.append("%s 0 R")
                numbers.append(child.number)
            elif isinstance(child, Annotated):
                kids.append("<</Type/OBJR/Obj %s 0 R/Pg %s 0 R>>")
                numbers += (self._annotations + child.number, child.page)
            elif not page or child[0] in page:
                kids.append(child[1])
                page = child[:1]
            else:
                kids.append(f"<</Type/MCR/Pg %s 0 R/MCID {child[1]}>>")
                numbers.append(child[0])
        below = f"/K[{' '.join(kids)}]" if kids else ""
        return f"/Pg %s 0 R{below}" if page else below, (*page, *numbers)

    def _special(self, element: Element, kids: str) -> tuple[str, str]:
        """Return the type and the entries of an element that has more of them than its kids."""
        tag = element.tag
        if tag in _HEADINGS:
            tag = self._heading(_HEADINGS[tag])
        if tag == "Note":
            self.notes.append(element.number)
        return tag, kids + _properties(element)

    def _heading(self, level: int) -> str:
        """Return the type of a heading: one that would skip a level takes the one below that over it."""
        self._levels = [*(over for over in self._levels if over < level), level]
        return f"H{len(self._levels)}"


def _place(child: Child) -> tuple[int, int]:
    """Return where a child is drawn first: the page, and the number of its content there."""
    while isinstance(child, Element):
        if not child.children:
            return (0, 0)
        child = child.children[0]
    return (child[0], int(child[1])) if isinstance(child, tuple) else (child.page, child.number)


def _properties(element: Element) -> str:
    """Return the entries that few elements have."""
    entries = ""
    if element.alt:
        entries += f"/Alt {_string(element.alt)}"
    if element.actual:
        entries += f"/ActualText {_string(element.actual)}"
    if element.tag == "Note":
        entries += f"/ID {_string(_IDENTIFIER)}"
    if element.tag in _CELLS:
        entries += _cell(element)
    if element.box:
        left, low, right, high = element.box
        entries += f"/A<</O/Layout/Placement/Block/BBox[{left:.2f} {low:.2f} {right:.2f} {high:.2f}]>>"
    return entries


def _string(text: str) -> str:
    """Return a text as a string, in which a per cent sign stands for itself."""
    return objects.string(text).replace("%", "%%")


def _cell(element: Element) -> str:
    scope = f"/Scope/{element.scope or 'Column'}" if element.tag == "TH" else ""
    span = f"/ColSpan {element.columns}" if element.columns > 1 else ""
    return f"/A<</O/Table{scope}{span}>>" if scope or span else ""


_IDENTIFIER = "note %07d"
_ROLES = {"Aside": "Sect", "Title": "P"}
"""Types that came with PDF 2.0, and what stands for them in PDF 1.7."""


@frozen
class Grown:
    """A branch in its file: the number of the first object of its quire, and that of its leaf."""

    branch: Branch
    first: int
    leaf: int


def trunk(grown: Sequence[Grown]) -> tuple[str, str]:
    """Return what all branches grow from: the tree's root with its parent tree, and the document's element."""
    grown = [one for one in grown if one.branch.tops]
    tags = frozenset[str]().union(*(one.branch.tags for one in grown))
    tops = " ".join([f"{one.first + top} 0 R" for one in grown for top in one.branch.tops])
    leaves = " ".join([f"{leaf} 0 R" for leaf in sorted(one.leaf for one in grown)])  # by their keys
    notes = sorted(one.first + note for one in grown for note in one.branch.notes)
    kids = f"/K {ROOT} 0 R" if grown else ""
    following = max((one.first + one.branch.end for one in grown), default=1)
    tree = (
        f"<</Type/StructTreeRoot{kids}/ParentTree<</Kids[{leaves}]>>/ParentTreeNextKey {following}"
        f"{_roles(tags)}{_identifiers(notes)}>>"
    )
    return tree, f"<</S/Document/P {TREE} 0 R/K[{tops}]>>"


def _identifiers(notes: Sequence[int]) -> str:
    """Return the names of notes, in the order of names (ISO 14289-1, 7.9; ISO 32000-1, table 322)."""
    names = [f"({_IDENTIFIER % note}) {note} 0 R" for note in notes]
    return f"/IDTree<</Names[{' '.join(names)}]>>" if names else ""


def _roles(tags: frozenset[str]) -> str:
    used = [f"/{tag} /{role}" for tag, role in _ROLES.items() if tag in tags]
    return f"/RoleMap<<{' '.join(used)}>>" if used else ""
