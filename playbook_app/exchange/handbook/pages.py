"""The pages of a foreign handbook: read, freed of what no playbook prints, cut at their headings, named, in order."""

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote

from playbook_app.exchange import frontmatter
from playbook_app.exchange.frontmatter import Raw
from playbook_app.exchange.gate import listing, read_text
from playbook_app.exchange.handbook.inline import Targets, footnotes, is_local, link_definitions, relinked, without_html
from playbook_app.exchange.handbook.navigation import without_navigation
from playbook_app.exchange.lines import Section, sections
from playbook_app.exchange.titles import same, spoken
from playbook_app.frozen import frozen

SUFFIXES: Final = (".md", ".markdown")
_INDEXES = ("readme", "index", "_index")
_TITLES = ("title", "name")
_ORDERS = ("order", "nav_order", "weight", "position", "sidebar_position", "number", "index")
_INTRODUCTIONS = ("introduction", "intro", "summary", "description", "lead")
_NUMBER = re.compile(r"\d+")

ShowImage = Callable[[str, str], str | None]
"""Given an image's path below the root and its alternative text, returns the Markdown that shows it, or None."""


@frozen
class Page:
    """One page. `folder` and `path` are below the root; `order` is its front matter's; `unused` are keys left over."""

    path: str
    title: str
    introduction: str
    sections: tuple[Section, ...]
    order: float | None = None
    unused: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The uppermost folder that the page lies in; nothing for a page at the root."""
        return self.path.split("/")[0] if "/" in self.path else ""

    @property
    def is_index(self) -> bool:
        """Whether the page opens its folder."""
        return posixpath.splitext(posixpath.basename(self.path))[0].casefold() in _INDEXES and self.path.count("/") <= 1


@frozen
class Tree:
    """The files of a handbook: the folder that they lie in, its name, its pages, and what else was there.

    `places` are the folders of pages, and the pages without their suffixes. `others` counts the files that are no
    pages, `odd` the links and devices that were passed over.
    """

    root: Path
    name: str
    pages: tuple[str, ...]
    places: frozenset[str]
    others: int = 0
    odd: int = 0

    def resolved(self, page: str, target: str) -> str:
        """Return where a link on a page leads, below the root; outside of it the path begins with `..` or `/`."""
        path = unquote(target.partition("#")[0].partition("?")[0])
        return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page

    def is_page(self, page: str, target: str) -> bool:
        """Tell whether a link on a page leads to a page or folder of a handbook, even to one that is missing."""
        path = self.resolved(page, target)
        named = path.casefold().endswith((*SUFFIXES, ".html"))
        return named or path in self.places or path.startswith("..")


def trees_of(sources: Sequence[Path]) -> list[Tree]:
    """Return the handbooks of some folders and pages; pages that lie side by side are one. Raises as `listing`."""
    trees: list[Tree] = []
    for is_folder, some in groupby(sources, key=Path.is_dir):
        if is_folder:
            trees += map(_tree_of_folder, some)
        else:
            trees += [_tree_of_pages(folder, list(pages)) for folder, pages in groupby(some, lambda page: page.parent)]
    return trees


def _tree_of_folder(folder: Path) -> Tree:
    found = listing(folder, strict=False)
    pages = tuple(path for path in found.files if path.casefold().endswith(SUFFIXES))
    folders = {str(parent) for path in pages for parent in PurePosixPath(path).parents}
    places = frozenset({*folders, *(posixpath.splitext(path)[0] for path in pages)})
    return Tree(folder, folder.resolve().name, pages, places, len(found.files) - len(pages), len(found.passed_over))


def _tree_of_pages(folder: Path, pages: Sequence[Path]) -> Tree:
    name = pages[0].stem if len(pages) == 1 else folder.resolve().name
    return Tree(folder, name, tuple(page.name for page in pages), frozenset({"."}))


def read_pages(tree: Tree, show: ShowImage) -> list[Page]:
    """Return the pages in the order of their numbers and names. Raises as `read_text`."""
    labels: dict[str, str] = {}
    bodies: list[tuple[str, Mapping[str, Raw], list[Section]]] = []
    for path in tree.pages:
        front, body, before = _front(read_text(tree.root / path))
        lines, notes = footnotes(without_html(body).split("\n"))
        lines, definitions = link_definitions(lines)
        parts, found = _without_navigation(sections("\n".join(lines), before), tree, path)
        labels |= {tree.resolved(path, target): label for target, label in found.items()}
        targets = _targets(tree, path, show)
        noted = _with_notes(parts, notes)
        bodies.append((path, front, [_relinked(part, definitions, targets) for part in noted]))
    return sorted((_page(path, front, parts, labels) for path, front, parts in bodies), key=_place)


def natural(path: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts names with numbers as people do, a folder's index first."""
    parts = path.split("/")
    if posixpath.splitext(parts[-1])[0].casefold() in _INDEXES:
        parts[-1] = ""
    pieces = [piece for part in parts for piece in (*re.split(r"(\d+)", part.casefold()), "/")]
    return tuple((int(piece), "") if piece.isdecimal() and len(piece) < 19 else (-1, piece) for piece in pieces)  # noqa: PLR2004


def _front(text: str) -> tuple[dict[str, Raw], str, int]:
    head, body, before = frontmatter.split(text)
    try:
        return ({} if head is None else frontmatter.parse(head)), body, before
    except frontmatter.BadYaml:
        return {}, text, 0


def _targets(tree: Tree, page: str, show: ShowImage) -> Targets:
    """Return what becomes of the links and images of a page: pages as their text, images of the folder as our own."""

    def replaced(image: bool, label: str, target: str) -> str | None:  # noqa: FBT001 - the form of Targets
        if not is_local(target):
            return f"[{label or target}]({target})" if image else None
        if image:
            shown = show(tree.resolved(page, target), label)
            return label if shown is None else shown
        return label

    return replaced


def _without_navigation(parts: Sequence[Section], tree: Tree, page: str) -> tuple[list[Section], dict[str, str]]:
    """Return sections without navigation, and its labels; a section of nothing else goes with its heading."""
    kept: list[Section] = []
    labels: dict[str, str] = {}
    for part, follower in zip(parts, [*parts[1:], None], strict=True):
        found = without_navigation(part.lines, lambda target: tree.is_page(page, target))
        labels |= found.labels
        left = replace(part, lines=found.lines)
        parent = follower is not None and follower.level > part.level
        if left.text or not part.text or parent or part.level == 0:
            kept.append(left)
    return kept, labels


def _with_notes(parts: Sequence[Section], notes: Mapping[str, list[str]]) -> list[Section]:
    """Return the sections with the footnotes that they call; those that nobody calls stand in the last one."""
    left = dict(notes)
    result: list[Section] = []
    for part in parts:
        called = [mark for mark in left if f"[{mark}]" in "\n".join((part.heading, *part.lines))]
        result.append(_noted(part, [left.pop(mark) for mark in called]))
    return [*result[:-1], _noted(result[-1], list(left.values()))]


def _noted(part: Section, notes: Iterable[list[str]]) -> Section:
    added = [line for note in notes for line in ("", *note)]
    return replace(part, lines=(*part.lines, *added)) if added else part


def _relinked(part: Section, definitions: Mapping[str, str], targets: Targets) -> Section:
    heading = relinked(part.heading, definitions, targets)
    return replace(
        part, heading=heading, lines=tuple(relinked("\n".join(part.lines), definitions, targets).split("\n"))
    )


def _page(path: str, front: Mapping[str, Raw], parts: list[Section], labels: Mapping[str, str]) -> Page:
    texts = {key: value for key, value in front.items() if isinstance(value, str) and value.strip()}
    given = next((texts[key] for key in _TITLES if key in texts), "")
    order_key = next((key for key in texts if key in _ORDERS or key.endswith("_number")), "")
    found = _NUMBER.search(texts.get(order_key, ""))
    intro_key = next((key for key in _INTRODUCTIONS if key in texts), "")
    title = given or _own_title(parts) or labels.get(path, "") or spoken(_named_by(path))
    used = {order_key, intro_key, *_TITLES}
    head, rest = _opened(parts, title)
    introduction = "\n\n".join(filter(None, (texts.get(intro_key, ""), head)))
    order = float(found[0][:15]) if found else None
    return Page(path, title, introduction, rest, order, tuple(key for key in front if key not in used))


def _named_by(path: str) -> str:
    """Return the name that a page without a title goes by: its file's, or its folder's where it opens one."""
    name = posixpath.basename(path)
    is_index = posixpath.splitext(name)[0].casefold() in _INDEXES
    return posixpath.basename(posixpath.dirname(path)) or name if is_index else name


def _own_title(parts: Sequence[Section]) -> str:
    """Return the only heading of the highest level, where the page opens with it."""
    levels = [part.level for part in parts if part.level]
    first = next((part for part in parts if part.level), None)
    only = first is not None and first.level == min(levels) and levels.count(first.level) == 1
    return first.heading if first is not None and only and not parts[0].text else ""


def _opened(parts: Sequence[Section], title: str) -> tuple[str, tuple[Section, ...]]:
    """Return the text that stands before a page's own sections, and these; a heading that is the title goes."""
    opening = [parts[0].text]
    rest = list(parts[1:])
    if rest and same(rest[0].heading, title):
        opening.append(rest.pop(0).text)
    return "\n\n".join(filter(None, opening)), tuple(rest)


def _place(page: Page) -> tuple[object, ...]:
    """Return where a page stands among the others: by folder, then by its number, then by its name."""
    order = page.order if page.order is not None else float("inf")
    return (page.folder != "", natural(page.folder), not page.is_index, order, natural(page.path))
