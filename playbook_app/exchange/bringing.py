"""Brings what a handbook holds into a playbook: what came from it before is found again, what is new is made."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from playbook_app.domain.entities import KINDS, Comment, EntityId, Moment, Question, Role, Source, Stage, Standard
from playbook_app.domain.order import key_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.codes import Codes
from playbook_app.exchange.found import FoundComment, FoundJourney, FoundMoment, FoundStage, FoundStandard
from playbook_app.exchange.journey_in import JourneyIn, last_order
from playbook_app.exchange.outcome import Outcome, Place, Verb
from playbook_app.exchange.request import Request
from playbook_app.exchange.titles import title_of
from playbook_app.frozen import frozen
from playbook_app.remark import Remark

_SECTION = "section"

_StageOrMoment = TypeVar("_StageOrMoment", Stage, Moment)

_KEPT = "It has a text of its own here, which was left as it is."


@frozen
class Origin:
    """Where a handbook comes from: who reads it, the name that a re-import knows it by, and the path it lies at.

    What it holds is told by paths below that path; a handbook of one file has one, which is empty.
    """

    importer: str
    name: str
    root: Path

    def file(self, path: str) -> str:
        """Return what a standard's source calls a path."""
        return f"{self.name}/{path}" if path else self.name

    def place(self, path: str, line: int | None = None) -> Place:
        """Return where something stands, for people."""
        return Place(str(self.root / path) if path else str(self.root), line)

    def is_of(self, source: Source | None) -> bool:
        """Tell whether a standard came from the handbook before."""
        if source is None or source.importer != self.importer:
            return False
        file = dict(source.keys).get("file", "")
        return file == self.name or file.startswith(f"{self.name}/")


class Bringing:
    """One handbook on its way into a playbook."""

    def __init__(self, playbook: Playbook, request: Request, origin: Origin) -> None:
        """Index what the playbook has."""
        self.outcomes: list[Outcome] = []
        self._playbook = playbook
        self._new_id = request.new_id
        self._origin = origin
        self._journey = JourneyIn(playbook, request.new_id)
        self._standards: dict[EntityId, Standard] = dict(playbook.standards)
        self._questions: dict[EntityId, Question] = dict(playbook.questions)
        self._comments: dict[EntityId, Comment] = dict(playbook.comments)
        self._said = {(one.subject, one.author, one.at, one.body): one.id for one in playbook.comments.values()}
        self._by_source = {one.source: one for one in playbook.standards.values() if one.source}
        self._asked = {(one.moment, one.prompt) for one in playbook.questions.values()}
        self._last_question = last_order(one.order for one in playbook.questions.values())
        self._lasts: dict[EntityId | None, str | None] = {}
        for one in playbook.standards.values():
            self._lasts[one.moment] = last_order(filter(None, (self._lasts.get(one.moment), one.order)))
        self._uncoded: list[EntityId] = []
        self._met: Counter[tuple[tuple[str, str], ...]] = Counter()
        self._ours = {one.moment for one in playbook.standards.values() if one.moment and origin.is_of(one.source)}

    def brought(self, found: FoundJourney) -> Playbook:
        """Return the playbook with a handbook. What became of each thing is in `outcomes` then."""
        for stage in found.stages:
            self._stage(stage)
        for moment in found.moments:
            self._moment(moment)
        self._tell_roles()
        after = replace(self._journey.into(self._playbook), stages=self._journey.stages, moments=self._journey.moments)
        codes = Codes(after)
        for entity_id in self._uncoded:
            one = self._standards[entity_id]
            self._standards[entity_id] = replace(one, code=codes.suggested(one.moment))
        return replace(after, standards=self._standards, questions=self._questions, comments=self._comments)

    def _stage(self, found: FoundStage) -> None:
        made = len(self._journey.made)
        stage = self._journey.stages[self._journey.stage(found.name)]
        ours = any(self._journey.moments[moment].stage == stage.id for moment in self._ours)
        new = self._introduced(stage, found.introduction, ours=ours)
        self._journey.stages[stage.id] = new
        self._tell(stage, new, found.introduction, found.path, made=len(self._journey.made) > made)
        self._comment(found.comments, Kind.STAGE, stage.id, found.path)

    def _moment(self, found: FoundMoment) -> None:
        made = len(self._journey.made)
        stage = self._journey.stage(found.stage)
        if len(self._journey.made) > made:
            self.outcomes.append(Outcome(Verb.CREATED, Kind.STAGE, found.stage, self._origin.place(found.path)))
        made = len(self._journey.made)
        moment = self._journey.moments[self._journey.moment(stage, found.name)]
        ours = moment.id in self._ours
        new = self._introduced(moment, found.introduction, ours=ours)
        empty: dict[str, Any] = {name: text for name, text in found.fields if ours or not getattr(new, name)}
        new = replace(new, **empty) if empty else new
        self._journey.moments[moment.id] = new
        self._tell(moment, new, found.introduction, found.path, made=len(self._journey.made) > made)
        self._comment(found.comments, Kind.MOMENT, moment.id, found.path)
        for standard in found.standards:
            self._standard(standard, moment.id, found.path)
        for prompt in found.questions:
            self._question(prompt, moment.id, found.path)

    def _tell_roles(self) -> None:
        new = [one for one in self._journey.made if isinstance(one, Role)]
        self.outcomes += [Outcome(Verb.CREATED, Kind.ROLE, role.name, self._origin.place("")) for role in new]

    def _introduced(self, here: _StageOrMoment, text: str, *, ours: bool) -> _StageOrMoment:
        """Return a stage or moment with its introduction, unless somebody wrote another one here."""
        return replace(here, introduction=text) if text and (ours or not here.introduction) else here

    def _tell(self, before: Stage | Moment, after: Stage | Moment, text: str, path: str, *, made: bool) -> None:
        kept = bool(text) and after.introduction != text
        verb = Verb.CREATED if made else Verb.SKIPPED if kept else Verb.UNCHANGED if before == after else Verb.UPDATED
        reason = Remark(_KEPT) if verb is Verb.SKIPPED else None
        self.outcomes.append(Outcome(verb, KINDS[type(after)], after.name, self._origin.place(path), reason))

    def _standard(self, found: FoundStandard, moment: EntityId, path: str) -> None:
        source = self._source(found, path)
        former = self._by_source.get(source)
        said: dict[str, Any] = {"statement": found.statement, "practice": found.practice, **dict(found.fields)}
        if found.roles:
            said["roles"] = frozenset(map(self._journey.role, found.roles))
        if former is None:
            self._lasts[moment] = key_between(self._lasts.get(moment), None)
            extra = (*(((_SECTION, found.section),) if found.telling else ()), *found.extra)
            new = Standard(id=self._new_id(), title=found.title, moment=moment, extra=extra, source=source)
            new = replace(new, order=self._lasts[moment] or "", **said)
            if not new.code:
                self._uncoded.append(new.id)
        else:
            new = replace(former, **said)
        self._standards[new.id] = new
        verb = Verb.CREATED if former is None else Verb.UNCHANGED if former == new else Verb.UPDATED
        self.outcomes.append(Outcome(verb, Kind.STANDARD, found.title, self._origin.place(path, found.line)))
        self._comment(found.comments, Kind.STANDARD, new.id, path)

    def _comment(self, found: Iterable[FoundComment], kind: Kind, subject: EntityId, path: str) -> None:
        """Keep comments about something, and those about them; one that is there already is not kept twice."""
        for one in found:
            known = self._said.get((subject, one.author, one.at, one.body))
            made = Comment(
                id=known or self._new_id(),
                subject_kind=kind,
                subject=subject,
                at=one.at,
                author=one.author,
                body=one.body,
                resolved=one.resolved,
            )
            if known is None:
                self._comments[made.id] = made
                self._said[subject, one.author, one.at, one.body] = made.id
            verb = Verb.CREATED if known is None else Verb.UNCHANGED
            self.outcomes.append(Outcome(verb, Kind.COMMENT, title_of(one.body), self._origin.place(path)))
            self._comment(one.replies, Kind.COMMENT, made.id, path)

    def _source(self, found: FoundStandard, path: str) -> Source:
        """Return where a standard stands: its file, its section and its title, and which one of several that is."""
        keys = (("file", self._origin.file(path)), (_SECTION, found.section), ("title", found.title))
        self._met[keys] += 1
        number = self._met[keys]
        return Source(self._origin.importer, keys if number == 1 else (*keys, ("occurrence", str(number))))

    def _question(self, prompt: str, moment: EntityId, path: str) -> None:
        known = (moment, prompt) in self._asked
        if not known:
            self._asked.add((moment, prompt))
            self._last_question = key_between(self._last_question, None)
            question = Question(id=self._new_id(), prompt=prompt, moment=moment, order=self._last_question)
            self._questions[question.id] = question
        verb = Verb.UNCHANGED if known else Verb.CREATED
        self.outcomes.append(Outcome(verb, Kind.QUESTION, title_of(prompt), self._origin.place(path)))
