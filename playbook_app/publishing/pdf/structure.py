"""The structure tree: which marked content and which annotations belong to which element, in reading order.

Marked content is numbered as it is drawn. When a quire is drawn, its branch of the tree is written as ISO 32000-1, 14.7
has it, with the rules of ISO 14289-1 (PDF/UA-1): headings skip no level, head cells name their scope, notes have an
identifier. All numbers of objects are counted from the quire's first, which is not known yet.
"""

from array import array
from collections.abc import Sequence

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.page import Annotated, Element, Link, Mark

TREE, ROOT = 1, 2
"""The numbers of the tree and of its first element, the document, in every file."""
_CELLS = frozenset({"TH", "TD"})
_SPECIAL = _CELLS | {"Note"}
"""The types that have entries of their own."""
_CONTENT = frozenset({Mark, Annotated})
_DRAWN = _CONTENT | {Link}
"""What comes to an element as its text is drawn, and so in order."""
_ANOTHER = Element("NonStruct")
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


@frozen
class Branch:
    """A quire's part of the tree: objects in words, a line each, with a gap for each number that is not known yet.

    The first line is a leaf of the parent tree, the others are elements, of which those of `tops` stand right below the
    document. `numbers` fill the gaps, once the quire's first is added to them; `tops` and `notes` are such, too. `tags`
    are the types that occur.
    """

    words: str
    numbers: "array[int]"
    tops: tuple[int, ...]
    notes: tuple[int, ...]
    tags: frozenset[str]

    def texts(self, first: int) -> list[str]:
        """Return the objects; `first` is the number of the quire's first one."""
        return (self.words % tuple([first + number for number in self.numbers])).split("\n") if self.words else []


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

    def mark(self, element: Element) -> int:
        """Return the number of a new stretch of marked content on this page, which belongs to an element."""
        number = len(self._marked)
        self._marked.append(element)
        element.append(Mark(len(self._pages) - 1, number))
        return number

    def annotate(self, element: Element) -> None:
        """Append a new annotation on this page to its element."""
        element.append(Annotated(len(self._pages) - 1, len(self._annotated)))
        self._annotated.append(element)

    def branch(self, root: Element, leaf: int) -> Branch:
        """Return the branch below `root`, which stands for the document and may hold nothing.

        A quire's objects are its pages, then, from the number `leaf` on, the leaf of the parent tree, the annotations,
        and the elements.
        """
        elements: list[Element] = []
        tops = [child for child in root.children or () if isinstance(child, Element) and _keep(child, elements)]
        if not elements:
            return Branch("", array("l"), (), (), frozenset())
        for number, element in enumerate(elements, start=leaf + 1 + len(self._annotated)):
            element.number = number
        tags = _tags(elements)
        writer = _Writer(leaf + 1, root)
        lines = [writer.leaf(self._pages, self._annotated)]
        lines += map(writer.element, elements, tags)
        return Branch(
            "\n".join(lines),
            writer.numbers,
            tuple(top.number for top in tops),
            tuple(element.number for element in elements if element.tag == "Note"),
            frozenset(tags),
        )


def _keep(element: Element, kept: list[Element]) -> bool:
    """Add an element and what is below it to `kept`, in reading order, unless it holds nothing; tell whether it does.

    What holds nothing is taken from its parent as well.
    """
    place = len(kept)
    kept.append(element)
    children = element.children
    # Most elements are the ends of branches: one stretch of content, or a link. They are kept.
    if children and (len(children) > 1 or type(children[0]) is not Mark) and type(element) is not Link:
        found = [child for child in children if type(child) in _CONTENT or _keep(child, kept)]  # type: ignore[arg-type]
        element.children = children = _in_order(found) if len(found) > 1 else found
    if children or element.tag in _CELLS:
        return True
    del kept[place:]
    return False


def _in_order(children: list[Element | Mark | Annotated]) -> list[Element | Mark | Annotated]:
    """Return children that are text and elements, such as a seal beside a title, in the order of drawing."""
    kinds = set(map(type, children))
    return sorted(children, key=_place) if Mark in kinds and not kinds <= _DRAWN else children


def _place(child: Element | Mark | Annotated) -> tuple[int, int]:
    """Return where a child is drawn first: the page, and the number of its content there."""
    while isinstance(child, Element):
        if not child.children:
            return (0, 0)
        child = child.children[0]
    return (child.page, child.number)


def _tags(elements: Sequence[Element]) -> list[str]:
    """Return the types of elements; a heading that would skip a level takes the one below that over it."""
    tags: list[str] = []
    path: list[int] = []
    for element in elements:
        level = _HEADINGS.get(element.tag)
        if level is None:
            tags.append(element.tag)
            continue
        while path and path[-1] >= level:
            path.pop()
        path.append(level)
        tags.append(f"H{len(path)}")
    return tags


class _Writer:
    """Writes elements; the numbers of objects go to a list of their own."""

    def __init__(self, annotations: int, root: Element) -> None:
        """`annotations` is the number of the first annotation."""
        self.numbers = array("l")
        self._annotations = annotations
        self._root = root

    def leaf(self, pages: Sequence[Sequence[Element]], annotated: Sequence[Element]) -> str:
        """Return a leaf of the parent tree (ISO 32000-1, 7.9.7): the elements of each page's content, by number, and
        that of each annotation. The key of a page or an annotation is the number of its object.
        """
        numbers, entries = self.numbers, list[str]()
        keys = [page for page, marked in enumerate(pages) if marked]
        keys += range(self._annotations, self._annotations + len(annotated))
        numbers.extend((keys[0], keys[-1]))
        for page, marked in enumerate(pages):
            if marked:
                numbers.append(page)
                numbers.extend([element.number for element in marked])
                entries.append(f"%d [{'%d 0 R ' * len(marked)}]")
        for key, element in enumerate(annotated, start=self._annotations):
            numbers.extend((key, element.number))
        entries.append("%d %d 0 R " * len(annotated))
        return f"<</Limits[%d %d]/Nums[{' '.join(entries)}]>>"

    def element(self, element: Element, tag: str) -> str:
        """Return an element's dictionary (ISO 32000-1, table 323)."""
        numbers, children = self.numbers, element.children or ()
        if element.parent is None or element.parent is self._root:
            head = f"<</S/{tag}/P {ROOT} 0 R"
        else:
            numbers.append(element.parent.number)
            head = f"<</S/{tag}/P %d 0 R"
        if len(children) == 1 and type(child := children[0]) is Mark:
            numbers.append(child.page)
            kids = f"/Pg %d 0 R/K {child.number}"
        else:
            kids = self._kids(children)
        more = self._properties(element) if tag in _SPECIAL or element.alt or element.actual or element.box else ""
        return f"{head}{kids}{more}>>"

    def _kids(self, children: Sequence[Element | Mark | Annotated]) -> str:
        numbers = self.numbers
        page = next((child.page for child in children if type(child) is Mark), None)
        if page is not None:
            numbers.append(page)
        kids: list[str] = []
        for child in children:
            if isinstance(child, Element):
                numbers.append(child.number)
                kids.append("%d 0 R")
            elif type(child) is Annotated:
                numbers.extend((self._annotations + child.number, child.page))
                kids.append("<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>")
            elif child.page == page:
                kids.append(str(child.number))
            else:
                numbers.append(child.page)
                kids.append(f"<</Type/MCR/Pg %d 0 R/MCID {child.number}>>")
        below = f"/K[{' '.join(kids)}]" if kids else ""
        return f"{'' if page is None else '/Pg %d 0 R'}{below}"

    def _properties(self, element: Element) -> str:
        """Return the entries that few elements have."""
        entries = ""
        if element.alt:
            entries += f"/Alt {_string(element.alt)}"
        if element.actual:
            entries += f"/ActualText {_string(element.actual)}"
        if element.tag == "Note":
            self.numbers.append(element.number)
            entries += f"/ID {_IDENTIFIER}"
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


_IDENTIFIER = "(note %07d)"
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
    following = max((one.first + max(one.branch.numbers) for one in grown), default=0) + 1
    tree = (
        f"<</Type/StructTreeRoot{kids}/ParentTree<</Kids[{leaves}]>>/ParentTreeNextKey {following}"
        f"{_roles(tags)}{_identifiers(notes)}>>"
    )
    return tree, f"<</S/Document/P {TREE} 0 R/K[{tops}]>>"


def _identifiers(notes: Sequence[int]) -> str:
    """Return the names of notes, in the order of names (ISO 14289-1, 7.9; ISO 32000-1, table 322)."""
    names = [f"{_IDENTIFIER % note} {note} 0 R" for note in notes]
    return f"/IDTree<</Names[{' '.join(names)}]>>" if names else ""


def _roles(tags: frozenset[str]) -> str:
    used = [f"/{tag} /{role}" for tag, role in _ROLES.items() if tag in tags]
    return f"/RoleMap<<{' '.join(used)}>>" if used else ""
