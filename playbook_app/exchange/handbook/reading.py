"""Brings foreign handbooks into a playbook: folders as stages, pages as moments, their sections as standards."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.bringing import Bringing, Origin
from playbook_app.exchange.found import FoundJourney, FoundStage, numbered, told_apart
from playbook_app.exchange.gate import inside
from playbook_app.exchange.handbook.arranging import journey_of, moment_of
from playbook_app.exchange.handbook.pages import Page, Tree, read_pages, trees_of
from playbook_app.exchange.images_in import ImagesIn
from playbook_app.exchange.outcome import Outcome, Reading
from playbook_app.exchange.request import Request
from playbook_app.exchange.titles import spoken
from playbook_app.remark import Remark

IMPORTER = "handbook"

_PASSED_OVER = "{file}: links and odd files that were not followed: {count}."
_UNREAD = "{file}: files that are no pages: {count}. Of these, only images that pages show came along."
_UNUSED = "{file}: front matter that has no place here was left out: {keys}."


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with what handbooks bring. Raises as `listing` and `read_text`, and ImagesTooLarge."""
    images = ImagesIn(playbook, request.new_id)
    outcomes: list[Outcome] = []
    notices: list[Remark] = []
    trees = trees_of(sources)
    for number, tree in enumerate(trees, start=1):
        pages = read_pages(tree, partial(_shown, images, tree))
        work = Bringing(playbook, request, Origin(IMPORTER, tree.name, tree.root))
        playbook = work.brought(_arranged(tree, pages))
        outcomes += work.outcomes
        notices += _notices(tree, pages)
        request.progress(number / len(trees))
    made, refused = images.told()
    after = replace(playbook, images=images.images) if images.made else playbook
    return Reading(after, images.data, (*outcomes, *made), (), (*notices, *refused))


def _shown(images: ImagesIn, tree: Tree, path: str, alt: str) -> str | None:
    """Return the Markdown that shows an image of the handbook's folder; None for anything else."""
    file = inside(tree.root, path)
    image = images.take(file, alt) if file else None
    return f"![{alt}]({image.name})" if image else None


def _arranged(tree: Tree, pages: Sequence[Page]) -> FoundJourney:
    if len(pages) == 1 and not pages[0].folder:
        return FoundJourney((), told_apart(journey_of(pages[0])))
    openings = {page.folder: page for page in pages if page.is_index}
    named: Counter[str] = Counter()
    names: dict[str, str] = {}
    for folder in _folders(pages):
        name = openings[folder].title if folder in openings else _stage_name(tree, folder)
        names[folder] = numbered(name, named)
    stages = tuple(FoundStage(page.path, names[folder], _whole(page)) for folder, page in openings.items())
    moments = (moment_of(page, names[page.folder]) for page in pages if not page.is_index)
    return FoundJourney(stages, told_apart(moments))


def _folders(pages: Sequence[Page]) -> dict[str, None]:
    return dict.fromkeys(page.folder for page in pages)


def _stage_name(tree: Tree, folder: str) -> str:
    return spoken((folder or tree.name).lstrip("_"))


def _whole(page: Page) -> str:
    """Return all of a page but its title as one text."""
    parts = (f"{'#' * part.level} {part.heading}\n\n{part.text}".strip() for part in page.sections)
    return "\n\n".join(filter(None, (page.introduction, *parts)))


def _notices(tree: Tree, pages: Sequence[Page]) -> Iterator[Remark]:
    if tree.odd:
        yield Remark.of(_PASSED_OVER, file=tree.name, count=tree.odd)
    if tree.others:
        yield Remark.of(_UNREAD, file=tree.name, count=tree.others)
    for page in pages:
        if page.unused:
            yield Remark.of(_UNUSED, file=page.path, keys=", ".join(page.unused)[:200])
