"""A tagged PDF as a reader's aid sees it, and what is wrong with its structure: what the validators leave to people."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

import pikepdf

PARENTS = {
    "LI": {"L"}, "Lbl": {"LI", "Note"}, "LBody": {"LI"}, "TOCI": {"TOC"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"},
}  # fmt: skip
"""Which elements may hold these."""
MEMBERS = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "TOC": {"TOCI", "TOC"}, "Table": {"TR"}, "TR": {"TH", "TD"}}
"""Which elements these may hold."""
PAINTING = {"Tj", "TJ", "'", '"', "f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}
UNKNOWN = "\ufffd"
"""Stands for a letter whose font does not say what it is."""
Place = tuple[int, int]
"""A page, from 0, and the number of a stretch of marked content on it."""


@dataclass(frozen=True)
class Stretch:
    """Marked content: its place, which an artifact has not; whether what it says is told in place of its letters."""

    place: Place | None
    told: bool = False


@dataclass
class Node:
    tag: str
    entries: Any
    parent: "Node | None"
    kids: list["Node | Place | Any"] = field(default_factory=list)

    @property
    def below(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.below

    @property
    def places(self) -> Iterator[Place]:
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.places
            elif isinstance(kid, tuple):
                yield kid


class Tagged:
    """The structure of a document, and the content that is marked on its pages."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(data))
        self.catalog = self.pdf.Root
        self.pages = {page.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.unmarked: list[int] = []
        self.content: dict[Place, str] = {}
        self.repeated: list[Place] = []
        for number, page in enumerate(self.pdf.pages):
            self._read(number, page)

    @cached_property
    def root(self) -> Node:
        return self._node(self.catalog.StructTreeRoot.K, None)

    def _node(self, entries: Any, parent: Node | None) -> Node:
        node = Node(str(entries.S)[1:], entries, parent)
        kids = entries.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array | list) else [kids]:
            node.kids.append(self._kid(kid, node))
        return node

    def _kid(self, kid: Any, node: Node) -> Any:
        if not isinstance(kid, pikepdf.Dictionary):
            return (self.pages[node.entries.Pg.objgen], int(kid))
        if kid.get("/Type") == "/MCR":
            return (self.pages[kid.Pg.objgen], int(kid.MCID))
        return kid.Obj if kid.get("/Type") == "/OBJR" else self._node(kid, node)

    def _read(self, number: int, page: pikepdf.Page) -> None:
        """Read a page's content: each stretch of it with its text."""
        maps: dict[str, dict[int, str]] = {}
        letters: dict[int, str] = {}
        path: list[Stretch] = []
        for instruction in pikepdf.parse_content_stream(page):
            name, operands = str(instruction.operator), instruction.operands
            if name in {"BMC", "BDC"}:
                path.append(self._opened(number, operands, path))
            elif name == "EMC":
                path.pop()
            elif name == "Tf":
                font = str(operands[0])
                letters = maps[font] = maps.get(font) or _letters(page, font)
            elif name in PAINTING:
                if not path:
                    self.unmarked.append(number)
                elif name == "Tj" and path[-1].place and not path[-1].told:
                    self.content[path[-1].place] += "".join(letters.get(code, UNKNOWN) for code in bytes(operands[0]))

    def _opened(self, number: int, operands: Any, path: list[Stretch]) -> Stretch:
        """The stretch that begins: where it belongs, which may be to that around it."""
        properties = operands[1] if len(operands) > 1 else {}
        around = path[-1] if path else Stretch(None)
        if "/MCID" not in properties:
            if around.place and "/ActualText" in properties:
                self.content[around.place] += str(properties.ActualText)
            return Stretch(around.place, told=around.told or "/ActualText" in properties)
        place = (number, int(properties.MCID))
        if place in self.content:
            self.repeated.append(place)
        self.content[place] = ""
        return Stretch(place)

    def text(self, node: Node) -> str:
        """What is read of an element."""
        return "".join(self.content[place] for place in node.places)

    @cached_property
    def nodes(self) -> list[Node]:
        return list(self.root.below)

    def nodes_of(self, *tags: str) -> list[Node]:
        return [node for node in self.nodes if node.tag in tags]

    @property
    def annotations(self) -> Iterator[Any]:
        for page in self.pdf.pages:
            yield from page.get("/Annots", [])


def _letters(page: pikepdf.Page, name: str) -> dict[int, str]:
    """What the codes of a font stand for."""
    font = page.Resources.Font[name]
    table = font.ToUnicode.read_bytes().decode("ascii") if "/ToUnicode" in font else ""
    found = re.findall("<([0-9A-F]{2})> <([0-9A-F]{4,})>", table)
    return {int(code, 16): bytes.fromhex(letter).decode("utf-16-be") for code, letter in found}


def faults(data: bytes) -> list[str]:
    """What is wrong with the structure of a document; nothing where all is well."""
    tagged = Tagged(data)
    if "/StructTreeRoot" not in tagged.catalog:
        return ["there is no structure"]
    checks = (_document, _marks, _parents, _shape, _headings, _tables, _figures, _annotations, _notes, _order)
    return [fault for check in checks for fault in check(tagged)]


def _document(tagged: Tagged) -> Iterator[str]:
    if not str(tagged.catalog.get("/Lang", "")):
        yield "the document has no language"
    if not tagged.catalog.get("/MarkInfo", {}).get("/Marked", False):
        yield "the document does not say that it is tagged"
    if not tagged.catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "viewers do not show the title"
    for number, page in enumerate(tagged.pdf.pages):
        if page.get("/Tabs") != "/S":
            yield f"page {number}: the tab key does not follow the structure"


def _marks(tagged: Tagged) -> Iterator[str]:
    yield from (f"page {number}: something is drawn outside of marked content" for number in set(tagged.unmarked))
    yield from (f"{place} is in the content twice" for place in tagged.repeated)
    yield from (
        f"{place} has letters that no one can tell" for place, text in tagged.content.items() if UNKNOWN in text
    )
    in_tree = Counter(tagged.root.places)
    yield from (f"{place} is in the tree {count} times" for place, count in in_tree.items() if count > 1)
    yield from (f"{place} is in the content, not in the tree" for place in tagged.content.keys() - in_tree.keys())
    yield from (f"{place} is in the tree, not in the content" for place in in_tree.keys() - tagged.content.keys())


def _parents(tagged: Tagged) -> Iterator[str]:
    """The parent tree leads back from content to the tree."""
    tree = tagged.catalog.StructTreeRoot.ParentTree
    entries = [entry for leaf in tree.Kids for entry in _entries(leaf)]
    keys = dict(entries)
    if [key for key, _ in entries] != sorted(keys) or max(keys, default=-1) >= int(
        tagged.catalog.StructTreeRoot.ParentTreeNextKey
    ):
        yield "the parent tree's keys are not what they should be"
    pages = [page.get("/StructParents") for page in tagged.pdf.pages]
    for node in tagged.nodes:
        above = node.parent.entries if node.parent else tagged.catalog.StructTreeRoot
        if node.entries.P.objgen != above.objgen:
            yield f"{node.tag} names another parent than the one that holds it"
        for kid in node.kids:
            if isinstance(kid, tuple):
                owner = _at(keys.get(int(pages[kid[0]]), ()), kid[1])
            elif not isinstance(kid, Node):
                owner = keys.get(int(kid.StructParent))
            else:
                continue
            if getattr(owner, "objgen", None) != node.entries.objgen:
                yield f"{kid} of {node.tag} belongs to another element in the parent tree"


def _entries(leaf: Any) -> list[tuple[int, Any]]:
    """The keys and values of a leaf of a number tree, which lie within its limits."""
    entries = [(int(leaf.Nums[place]), leaf.Nums[place + 1]) for place in range(0, len(leaf.Nums), 2)]
    assert [entries[0][0], entries[-1][0]] == [int(limit) for limit in leaf.Limits]
    return entries


def _at(owners: Any, number: int) -> Any:
    return owners[number] if number < len(owners) else None


def _shape(tagged: Tagged) -> Iterator[str]:
    for node in tagged.nodes:
        above = node.parent.tag if node.parent else ""
        if above not in PARENTS.get(node.tag, {above}):
            yield f"{node.tag} stands in {above}"
        members = {kid.tag if isinstance(kid, Node) else "text" for kid in node.kids}
        if extra := members - MEMBERS.get(node.tag, members):
            yield f"{node.tag} holds {sorted(extra)}"
        if not node.kids and node.tag not in {"TD", "TH"}:
            yield f"{node.tag} is empty"


def _headings(tagged: Tagged) -> Iterator[str]:
    before = 0
    for node in tagged.nodes:
        if not re.fullmatch("H[1-6]", node.tag):
            continue
        level = int(node.tag[1])
        if level > before + 1:
            yield f"the heading “{tagged.text(node)}” skips from {before} to {level}"
        before = level


def _tables(tagged: Tagged) -> Iterator[str]:
    for table in tagged.nodes_of("Table"):
        widths = {sum(_columns(cell) for cell in row.kids) for row in table.kids if isinstance(row, Node)}
        if len(widths) != 1:
            yield f"a table has rows of {sorted(widths)} columns"
    for node in tagged.nodes_of("TH"):
        if node.entries.get("/A", {}).get("/Scope") not in {"/Row", "/Column"}:
            yield f"the head cell “{tagged.text(node)}” has no scope"


def _columns(cell: Any) -> int:
    return int(cell.entries.get("/A", {}).get("/ColSpan", 1))


def _figures(tagged: Tagged) -> Iterator[str]:
    for node in tagged.nodes_of("Figure"):
        if not str(node.entries.get("/Alt", "")).strip():
            yield "a figure has no alternative text"
        if len(node.entries.get("/A", {}).get("/BBox", [])) != 4:
            yield "a figure does not say where it stands"


def _annotations(tagged: Tagged) -> Iterator[str]:
    held = {kid.objgen: node for node in tagged.nodes for kid in node.kids if isinstance(kid, pikepdf.Dictionary)}
    for annotation in tagged.annotations:
        node = held.get(annotation.objgen)
        wanted, words = ("Link", "/Contents") if annotation.Subtype == "/Link" else ("Form", "/TU")
        if node is None or node.tag != wanted:
            yield f"an annotation is in no {wanted} element"
        elif wanted == "Link" and not tagged.text(node).strip():
            yield "a link has no text"
        if not str(annotation.get(words, "")).strip():
            yield "an annotation does not say what it is for"


def _notes(tagged: Tagged) -> Iterator[str]:
    names = [str(node.entries.get("/ID", "")) for node in tagged.nodes_of("Note")]
    if "" in names or len(names) != len(set(names)):
        yield "notes cannot be told apart"


def _order(tagged: Tagged) -> Iterator[str]:
    """On every page, what is drawn first is read first."""
    read: dict[int, list[int]] = {}
    drawn: dict[int, list[int]] = {}
    for page, number in tagged.root.places:
        read.setdefault(page, []).append(number)
    for page, number in tagged.content:
        drawn.setdefault(page, []).append(number)
    for page, numbers in read.items():
        pairs = zip(numbers, drawn.get(page, []), strict=False)
        first = next((mine for mine, theirs in pairs if mine != theirs), None)
        if first is not None:
            yield f"page {page}: “{tagged.content.get((page, first))}” is read earlier than it is drawn"
