"""The structure tree: which marked content and which annotations belong to which element, in reading order.

Marked content is numbered as it is drawn; when all is drawn, the tree is written as ISO 32000-1, 14.7 has it, with the
rules of ISO 14289-1 (PDF/UA-1): headings skip no level, head cells name their scope, notes have an identifier.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.page import Annotated, Element, Mark

_ROLES = {"Aside": "Sect", "Title": "P"}
"""Types that came with PDF 2.0, and what stands for them in PDF 1.7."""
_CELLS = frozenset({"TH", "TD"})
_SPECIAL = _CELLS | {"Note"}
"""The types that have entries of their own."""
_CONTENT = frozenset({Mark, Annotated})
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


class Structure:
    """Numbers what is drawn, and writes the tree of it."""

    def __init__(self) -> None:
        """Begin before the first page."""
        self._page = -1
        self._marked: list[Element] = []
        self._parents: list[Element | list[Element]] = []
        self._page_key: int | None = None

    def begin_page(self) -> None:
        """Go on to the next page."""
        self._page += 1
        self._marked = []
        self._page_key = None

    @property
    def page_key(self) -> int | None:
        """The page's key in the parent tree; None where no element has content on it."""
        return self._page_key

    def mark(self, element: Element) -> int:
        """Return the number of a new stretch of marked content on this page, which belongs to an element."""
        if self._page_key is None:
            self._page_key = len(self._parents)
            self._parents.append(self._marked)
        number = len(self._marked)
        self._marked.append(element)
        element.append(Mark(self._page, number))
        return number

    def next_key(self, element: Element) -> int:
        """Return the key in the parent tree of a new annotation that belongs to an element."""
        self._parents.append(element)
        return len(self._parents) - 1

    def annotate(self, element: Element, number: int) -> None:
        """Append an annotation on this page, by the number of its object, to its element."""
        element.append(Annotated(self._page, number))

    def written(self, root: Element, first: int, pages: Sequence[str]) -> tuple[range, Iterator[str]]:
        """Return the tree as objects: their numbers from `first` on, which is that of its root, and what they say.

        `pages` are the references of the pages. `root` may hold nothing.
        """
        elements: list[Element] = []
        _keep(root, elements)
        for number, element in enumerate(elements, start=first + 2):
            element.number = number
        tags = _tags(elements)
        texts = (_written(element, tag, first, pages) for element, tag in zip(elements, tags, strict=True))
        kids = f"/K {root.number} 0 R" if elements else ""
        top = (
            f"<</Type/StructTreeRoot{kids}/ParentTree {first + 1} 0 R/ParentTreeNextKey {len(self._parents)}"
            f"{_roles(tags)}{_identifiers(elements)}>>"
        )
        return range(first, first + 2 + len(elements)), chain((top, self._parent_tree()), texts)

    def _parent_tree(self) -> str:
        """Return, for each key, the element of an annotation or those of a page's marked content, by number."""
        entries = (
            f"{key} [{' '.join([f'{one.number} 0 R' for one in parent])}]"
            if isinstance(parent, list)
            else f"{key} {parent.number} 0 R"
            for key, parent in enumerate(self._parents)
        )
        return "<</Nums[\n" + "\n".join(entries) + "\n]>>"


def _keep(element: Element, kept: list[Element]) -> bool:
    """Add an element and what is below it to `kept`, in reading order, unless it holds nothing; tell whether it does.

    What holds nothing is taken from its parent as well.
    """
    place = len(kept)
    kept.append(element)
    children = element.children
    if children:
        found = [child for child in children if type(child) in _CONTENT or _keep(child, kept)]  # type: ignore[arg-type]
        element.children = children = _in_order(found) if len(found) > 1 else found
    if children or element.tag in _CELLS:
        return True
    del kept[place:]
    return False


def _in_order(children: list[Element | Mark | Annotated]) -> list[Element | Mark | Annotated]:
    """Return children that are text and elements, such as a seal beside a title, in the order of drawing."""
    kinds = set(map(type, children))
    return sorted(children, key=_place) if Mark in kinds and kinds - _CONTENT else children


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


def _written(element: Element, tag: str, first: int, pages: Sequence[str]) -> str:
    """Return an element's dictionary (ISO 32000-1, table 323). `first` is the number of the tree's root."""
    parent = element.parent.number if element.parent else first
    children = element.children or []
    head = f"<</S/{tag}/P {parent} 0 R"
    more = _properties(element) if tag in _SPECIAL or element.alt or element.actual or element.box else ""
    if len(children) == 1 and type(children[0]) is Mark:
        return f"{head}/Pg {pages[children[0].page]}/K {children[0].number}{more}>>"
    page = next((child.page for child in children if type(child) is Mark), None)
    kids = " ".join(
        [f"{child.number} 0 R" if type(child) is Element else _kid(child, page, pages) for child in children]
    )
    return f"{head}{'' if page is None else f'/Pg {pages[page]}'}{f'/K[{kids}]' if kids else ''}{more}>>"


def _kid(child: Element | Mark | Annotated, page: int | None, pages: Sequence[str]) -> str:
    if isinstance(child, Element):
        return f"{child.number} 0 R"
    if isinstance(child, Annotated):
        return f"<</Type/OBJR/Obj {child.number} 0 R/Pg {pages[child.page]}>>"
    if child.page == page:
        return str(child.number)
    return f"<</Type/MCR/Pg {pages[child.page]}/MCID {child.number}>>"


def _properties(element: Element) -> str:
    """Return the entries that few elements have."""
    entries = ""
    if element.alt:
        entries += f"/Alt {objects.string(element.alt)}"
    if element.actual:
        entries += f"/ActualText {objects.string(element.actual)}"
    if element.tag == "Note":
        entries += f"/ID {_identifier(element)}"
    if element.tag in _CELLS:
        entries += _cell(element)
    if element.box:
        left, low, right, high = element.box
        entries += f"/A<</O/Layout/Placement/Block/BBox[{left:.2f} {low:.2f} {right:.2f} {high:.2f}]>>"
    return entries


def _cell(element: Element) -> str:
    scope = f"/Scope/{element.scope or 'Column'}" if element.tag == "TH" else ""
    span = f"/ColSpan {element.columns}" if element.columns > 1 else ""
    return f"/A<</O/Table{scope}{span}>>" if scope or span else ""


def _identifier(element: Element) -> str:
    return f"(note {element.number:07d})"


def _identifiers(elements: Sequence[Element]) -> str:
    """Return the names of notes, in the order of names (ISO 14289-1, 7.9; ISO 32000-1, table 322)."""
    names = [f"{_identifier(one)} {one.number} 0 R" for one in elements if one.tag == "Note"]
    return f"/IDTree<</Names[{' '.join(names)}]>>" if names else ""


def _roles(tags: Sequence[str]) -> str:
    used = [f"/{tag} /{role}" for tag, role in _ROLES.items() if tag in tags]
    return f"/RoleMap<<{' '.join(used)}>>" if used else ""
