"""Opens a Word document, through the gate, and returns what it says. Nothing that it points to is ever followed."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from playbook_app.exchange.gate import MEGABYTE
from playbook_app.exchange.office import OfficeKind, Package, Relation, package
from playbook_app.exchange.word.blocks import Blocks, Document, Remarked, Tally
from playbook_app.exchange.word.line import Frame
from playbook_app.exchange.word.names import W14, W15, W, transitional
from playbook_app.exchange.word.numbering import Numbering
from playbook_app.exchange.word.story import StoryReader
from playbook_app.exchange.word.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST_BODY = 16 * MEGABYTE
"""Bytes of XML in one part: a book of seven hundred pages, which takes up to 400 MB of memory to read."""

_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_EARLIEST = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


def opened(path: Path) -> Package:
    """Return the package of a Word document. Raises as `office.package`."""
    return package(path, OfficeKind.DOCUMENT)


def read_document(found: Package) -> Document:
    """Return what a document says. Raises as `Package.tree`."""
    return _Reading(found).document()


class _Reading:
    """One document, whose parts are found by what the body says of them."""

    def __init__(self, found: Package) -> None:
        """Find the parts."""
        self._package = found
        self._relations = {one.id: one for one in found.relations(found.main)}
        self._parts: dict[str, str] = {}
        for one in self._relations.values():
            if not one.external and one.target in found:
                self._parts.setdefault(one.kind, one.target)
        self._frame = Frame(found, Styles(self._tree("styles")), Tally(), {})
        self._numbering = Numbering(self._tree("numbering"))

    def document(self) -> Document:
        """Read the body, then the notes that it mentions, then the comments."""
        root = transitional(self._package.tree(self._package.main, LARGEST_BODY))
        story = StoryReader(self._frame, self._numbering, root, self._relations)
        blocks = tuple(block for body in root.iterfind(W + "body") for block in story.blocks(body))
        notes = {name: note for kind in _NOTES for name, note in self._notes(kind).items()}
        comments = self._comments()
        self._frame.tally.headers = self._headers()
        return Document(blocks, notes, comments, self._frame.tally)

    def _tree(self, kind: str) -> "_Element | None":
        return transitional(self._package.tree(self._parts[kind], LARGEST_BODY)) if kind in self._parts else None

    def _story(self, kind: str) -> "tuple[_Element, StoryReader] | None":
        root = self._tree(kind)
        if root is None:
            return None
        relations: dict[str, Relation] = {one.id: one for one in self._package.relations(self._parts[kind])}
        return root, StoryReader(self._frame, self._numbering, root, relations)

    def _notes(self, kind: str) -> dict[str, Blocks]:
        wanted = {key: name for (one, key), name in self._frame.notes.items() if one == kind}
        story = self._story(kind) if wanted else None
        if story is None:
            return {}
        root, reader = story
        found = {one.get(W + "id") or "": one for one in root.iterfind(W + _NOTES[kind])}
        return {name: reader.blocks(found[key]) for key, name in wanted.items() if key in found}

    def _comments(self) -> dict[str, Remarked]:
        story = self._story("comments")
        if story is None:
            return {}
        root, reader = story
        elements = list(root.iterfind(W + "comment"))
        marks = {one.get(W14 + "paraId"): one.getparent() for one in root.iter(W + "p") if one.get(W14 + "paraId")}
        keys = {mark: (parent.get(W + "id") or "") for mark, parent in marks.items() if parent is not None}
        settled: set[str] = set()
        parents: dict[str, str] = {}
        extended = self._tree("commentsExtended")
        for one in () if extended is None else extended.iter(W15 + "commentEx"):
            key = keys.get(one.get(W15 + "paraId"), "")
            if one.get(W15 + "done") in {"1", "true"}:
                settled.add(key)
            if above := keys.get(one.get(W15 + "paraIdParent"), ""):
                parents[key] = above
        result: dict[str, Remarked] = {}
        for one in elements:
            key = one.get(W + "id") or ""
            at = _instant(one.get(W + "date"))
            author = " ".join((one.get(W + "author") or one.get(W + "initials") or "").split())
            result[key] = Remarked(author, at, reader.blocks(one), key in settled, parents.get(key))
        return result

    def _headers(self) -> int:
        """Return how many headers and footers hold words."""
        targets = {one.target for one in self._relations.values() if one.kind in {"header", "footer"}}
        trees = (transitional(self._package.tree(one)) for one in sorted(targets) if one in self._package)
        return sum(any((text.text or "").strip() for text in tree.iter(W + "t")) for tree in trees)


def _instant(text: str | None) -> dt.datetime:
    """Return when a comment was written; Word writes the time of the writer's clock, without saying which that is."""
    try:
        found = dt.datetime.fromisoformat((text or "").strip())
        return found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return _EARLIEST
