"""Brings foreign handbooks into a playbook: folders as stages, pages as moments, their sections as standards."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from playbook_app.domain.entities import KINDS, EntityId, Moment, Question, Source, Stage, Standard
from playbook_app.domain.order import key_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.errors.image import ImageTooLarge
from playbook_app.errors.source import TooLarge
from playbook_app.exchange.codes import Codes
from playbook_app.exchange.gate import inside
from playbook_app.exchange.handbook.arranging import FoundMoment, FoundStandard, journey_of, moment_of
from playbook_app.exchange.handbook.pages import Page, Tree, read_pages, spoken, trees_of
from playbook_app.exchange.images_in import ImagesIn
from playbook_app.exchange.journey_in import JourneyIn, last_order
from playbook_app.exchange.outcome import Outcome, Place, Reading, Verb
from playbook_app.exchange.request import Request
from playbook_app.exchange.titles import title_of
from playbook_app.remark import Remark

IMPORTER = "handbook"
_SECTION = "section"

_StageOrMoment = TypeVar("_StageOrMoment", Stage, Moment)

_KEPT = "It has a text of its own here, which was left as it is."
_PASSED_OVER = "{file}: links and odd files that were not followed: {count}."
_UNREAD = "{file}: files that are no pages: {count}. Of these, only images that pages show came along."
_UNUSED = "{file}: front matter that has no place here was left out: {keys}."
_NO_IMAGE = "{file} was left out: it is no PNG, JPEG or WebP image that can be read."
_LARGE_IMAGE = "{file} was left out: it has too many pixels, or is too large a file, to be read safely."


@dataclass(frozen=True, slots=True)
class _Found:
    """A handbook as a journey: what each stage says first, and its moments."""

    introductions: dict[str, tuple[str, str]]
    moments: list[FoundMoment]


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with what handbooks bring. Raises as `listing` and `read_text`, and ImagesTooLarge."""
    images = ImagesIn(playbook, request.new_id)
    outcomes: list[Outcome] = []
    notices: list[Remark] = []
    trees = trees_of(sources)
    for number, tree in enumerate(trees, start=1):
        pages = read_pages(tree, partial(_shown, images, tree))
        work = _Bringing(playbook, request, tree)
        playbook = work.brought(_arranged(tree, pages))
        outcomes += work.outcomes
        notices += _notices(tree, pages)
        request.progress(number / len(trees))
    outcomes += [Outcome(Verb.CREATED, Kind.IMAGE, image.name, Place(image.name)) for image in images.made]
    notices += [_refused(name, problem) for name, problem in images.refused.items()]
    after = replace(playbook, images=images.images) if images.made else playbook
    return Reading(after, images.data, tuple(outcomes), (), tuple(notices))


def _refused(name: str, problem: PlaybookError) -> Remark:
    return Remark.of(_LARGE_IMAGE if isinstance(problem, ImageTooLarge | TooLarge) else _NO_IMAGE, file=name)


def _shown(images: ImagesIn, tree: Tree, path: str, alt: str) -> str | None:
    """Return the Markdown that shows an image of the handbook's folder; None for anything else."""
    file = inside(tree.root, path)
    image = images.take(file, alt) if file else None
    return f"![{alt}]({image.name})" if image else None


def _arranged(tree: Tree, pages: Sequence[Page]) -> _Found:
    if len(pages) == 1 and not pages[0].folder:
        return _Found({}, _told_apart(journey_of(pages[0])))
    openings = {page.folder: page for page in pages if page.is_index}
    named: Counter[str] = Counter()
    names: dict[str, str] = {}
    for folder in _folders(pages):
        name = openings[folder].title if folder in openings else _stage_name(tree, folder)
        names[folder] = _numbered(name, named)
    introductions = {names[folder]: (page.path, _whole(page)) for folder, page in openings.items()}
    return _Found(
        introductions, _told_apart(moment_of(page, names[page.folder]) for page in pages if not page.is_index)
    )


def _told_apart(moments: Iterable[FoundMoment]) -> list[FoundMoment]:
    """Return the moments with a number after a name that an earlier page of the stage has."""
    named: defaultdict[str, Counter[str]] = defaultdict(Counter)
    return [replace(moment, name=_numbered(moment.name, named[moment.stage])) for moment in moments]


def _numbered(name: str, named: Counter[str]) -> str:
    named[name] += 1
    return name if named[name] == 1 else _numbered(f"{name} ({named[name]})", named)


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


def _is_of(source: Source | None, tree: Tree) -> bool:
    """Tell whether a standard came from the handbook before."""
    file = dict(source.keys).get("file", "") if source and source.importer == IMPORTER else ""
    return file.startswith(f"{tree.name}/")


class _Bringing:
    """One handbook on its way into a playbook."""

    def __init__(self, playbook: Playbook, request: Request, tree: Tree) -> None:
        """Index what the playbook has."""
        self.outcomes: list[Outcome] = []
        self._playbook = playbook
        self._new_id = request.new_id
        self._tree = tree
        self._journey = JourneyIn(playbook, request.new_id)
        self._standards: dict[EntityId, Standard] = dict(playbook.standards)
        self._questions: dict[EntityId, Question] = dict(playbook.questions)
        self._by_source = {one.source: one for one in playbook.standards.values() if one.source}
        self._asked = {(one.moment, one.prompt) for one in playbook.questions.values()}
        self._last_question = last_order(one.order for one in playbook.questions.values())
        self._lasts: dict[EntityId | None, str | None] = {}
        for one in playbook.standards.values():
            self._lasts[one.moment] = last_order(filter(None, (self._lasts.get(one.moment), one.order)))
        self._uncoded: list[EntityId] = []
        self._met: Counter[tuple[tuple[str, str], ...]] = Counter()
        self._ours = {one.moment for one in playbook.standards.values() if one.moment and _is_of(one.source, tree)}

    def brought(self, found: _Found) -> Playbook:
        """Return the playbook with a handbook."""
        for name, (path, introduction) in found.introductions.items():
            self._stage(name, path, introduction)
        for moment in found.moments:
            self._moment(moment)
        after = replace(self._journey.into(self._playbook), stages=self._journey.stages, moments=self._journey.moments)
        codes = Codes(after)
        for entity_id in self._uncoded:
            one = self._standards[entity_id]
            self._standards[entity_id] = replace(one, code=codes.suggested(one.moment))
        return replace(after, standards=self._standards, questions=self._questions)

    def _stage(self, name: str, path: str, introduction: str) -> None:
        made = len(self._journey.made)
        stage = self._journey.stages[self._journey.stage(name)]
        ours = any(self._journey.moments[moment].stage == stage.id for moment in self._ours)
        new = self._introduced(stage, introduction, ours=ours)
        self._journey.stages[stage.id] = new
        self._tell(stage, new, introduction, path, made=len(self._journey.made) > made)

    def _moment(self, found: FoundMoment) -> None:
        made = len(self._journey.made)
        stage = self._journey.stage(found.stage)
        if len(self._journey.made) > made:
            self.outcomes.append(Outcome(Verb.CREATED, Kind.STAGE, found.stage, self._where(found.path)))
        made = len(self._journey.made)
        moment = self._journey.moments[self._journey.moment(stage, found.name)]
        new = self._introduced(moment, found.introduction, ours=moment.id in self._ours)
        self._journey.moments[moment.id] = new
        self._tell(moment, new, found.introduction, found.path, made=len(self._journey.made) > made)
        for standard in found.standards:
            self._standard(standard, moment.id, found.path)
        for prompt in found.questions:
            self._question(prompt, moment.id, found.path)

    def _introduced(self, here: _StageOrMoment, text: str, *, ours: bool) -> _StageOrMoment:
        """Return a stage or moment with its introduction, unless somebody wrote another one here."""
        return replace(here, introduction=text) if text and (ours or not here.introduction) else here

    def _tell(self, before: Stage | Moment, after: Stage | Moment, text: str, path: str, *, made: bool) -> None:
        kept = bool(text) and after.introduction != text
        verb = Verb.CREATED if made else Verb.SKIPPED if kept else Verb.UNCHANGED if before == after else Verb.UPDATED
        reason = Remark(_KEPT) if verb is Verb.SKIPPED else None
        self.outcomes.append(Outcome(verb, KINDS[type(after)], after.name, self._where(path), reason))

    def _standard(self, found: FoundStandard, moment: EntityId, path: str) -> None:
        source = self._source(found, path)
        former = self._by_source.get(source)
        if former is None:
            self._lasts[moment] = key_between(self._lasts.get(moment), None)
            new = Standard(
                id=self._new_id(),
                title=found.title,
                moment=moment,
                statement=found.statement,
                practice=found.practice,
                order=self._lasts[moment] or "",
                extra=((_SECTION, found.section),) if found.telling else (),
                source=source,
            )
            self._uncoded.append(new.id)
        else:
            new = replace(former, statement=found.statement, practice=found.practice)
        self._standards[new.id] = new
        verb = Verb.CREATED if former is None else Verb.UNCHANGED if former == new else Verb.UPDATED
        self.outcomes.append(Outcome(verb, Kind.STANDARD, found.title, self._where(path, found.line)))

    def _source(self, found: FoundStandard, path: str) -> Source:
        """Return where a standard stands: its file, its section and its title, and which one of several that is."""
        keys = (("file", f"{self._tree.name}/{path}"), (_SECTION, found.section), ("title", found.title))
        self._met[keys] += 1
        number = self._met[keys]
        return Source(IMPORTER, keys if number == 1 else (*keys, ("occurrence", str(number))))

    def _question(self, prompt: str, moment: EntityId, path: str) -> None:
        known = (moment, prompt) in self._asked
        if not known:
            self._asked.add((moment, prompt))
            self._last_question = key_between(self._last_question, None)
            question = Question(id=self._new_id(), prompt=prompt, moment=moment, order=self._last_question)
            self._questions[question.id] = question
        verb = Verb.UNCHANGED if known else Verb.CREATED
        self.outcomes.append(Outcome(verb, Kind.QUESTION, title_of(prompt), self._where(path)))

    def _where(self, path: str, line: int | None = None) -> Place:
        return Place(str(self._tree.root / path), line)
