"""Turns the rows of a table into standards: new ones, and ones that the same source or the same code brought before."""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from playbook_app.domain.entities import PROSE, EntityId, Source, Standard
from playbook_app.domain.order import key_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.exchange.codes import Codes
from playbook_app.exchange.journey_in import JourneyIn, last_order
from playbook_app.exchange.outcome import Outcome, Place, Reading, Verb
from playbook_app.exchange.request import Request
from playbook_app.exchange.table import cells
from playbook_app.exchange.table.columns import Columns, guessed, identifying
from playbook_app.exchange.table.identity import Key, distinct, keys, smallest_key
from playbook_app.exchange.table.matching import Matches
from playbook_app.exchange.table.row_reading import ID, SOURCE, RowRead, RowReader
from playbook_app.exchange.table.rows import Table
from playbook_app.exchange.titles import title_of
from playbook_app.frozen import frozen
from playbook_app.remark import Remark

_APPROVAL = {"status", "approved_by", "approved_at"}

_NO_CODES = (
    "{file}: the column “{column}” repeats itself, so it is no code; codes were made up, and the column was kept."
)
_KEY = "{file}: rows are told apart by {columns}."
_NO_KEY = "{file}: no columns tell all rows apart; rows that look the same are told apart by their order."
_SHARED = (
    "{file}: rows that name a moment of another stage: {count}. They were put there; their own stage was kept beside."
)
_UNPLACED = "Approved in the table, but without a moment and a step it is a draft here."
_DEMOTED = "{file}: approved rows that lack a moment or a step, and are drafts here: {count}."
_PENDING = "Approved in the table, but it has to be approved again here."
_CODE_TAKEN = "Another standard has the code {code}, so this one got {given}."


@frozen
class _Draft:
    """A row, the standard that it is about where there was one before, and what tells it from all others."""

    read: RowRead
    former: Standard | None
    source: Source | None


@dataclass
class _Importing:
    """What one import knows, and what it has to tell."""

    table: Table
    columns: Columns
    playbook: Playbook
    request: Request
    importer: str
    remarks: list[Remark] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make room for the stages, moments and roles that the rows name."""
        self.journey = JourneyIn(self.playbook, self.request.new_id)
        self.own = ID in self.columns.fields


def import_table(table: Table, playbook: Playbook, importer: str, given: dict[str, str], request: Request) -> Reading:
    """Return the playbook with a table's standards. `given` are the columns whose fields a mapping file names."""
    work = _Importing(table, guessed(table, playbook.about.language, given), playbook, request, importer)
    work.columns = _without_repeated_code(work)
    sources = _sources(work)
    matches = Matches(playbook.standards.values())
    reader = RowReader(table.file, table.heads, work.columns, work.journey)
    drafts: list[_Draft] = []
    for row, source in zip(table.rows, sources, strict=True):
        texts = reader.texts(row)
        former = matches.find(texts.get(ID, ""), source, texts.get(work.columns.fields.get("code", ""), ""))
        drafts.append(_Draft(reader.read(row, texts, former), former, source))
    standards, outcomes = _settle(work, drafts)
    after = replace(work.journey.into(playbook), standards={**playbook.standards, **standards})
    if reader.shared:
        work.remarks.append(Remark.of(_SHARED, file=table.file, count=reader.shared))
    if demoted := sum(outcome.reason == Remark(_UNPLACED) for outcome in outcomes):
        work.remarks.append(Remark.of(_DEMOTED, file=table.file, count=demoted))
    notices = (*table.notices, *work.remarks)
    return Reading(after, {}, (*_made(work), *outcomes), work.columns.guesses(table), notices)


def _without_repeated_code(work: _Importing) -> Columns:
    """Return the columns with no code where the column that looked like it repeats itself."""
    columns = work.columns
    head = columns.fields.get("code")
    if head is None or distinct([cell.strip() for cell in work.table.column(head) if cell.strip()]):
        return columns
    work.remarks.append(Remark.of(_NO_CODES, file=work.table.file, column=head))
    return replace(columns, fields={name: column for name, column in columns.fields.items() if name != "code"})


def _sources(work: _Importing) -> list[Source | None]:
    """Return the source of every row: what our own export says, else the values that tell it from all other rows."""
    if work.own:
        if SOURCE not in work.columns.fields:
            return [None] * len(work.table.rows)
        return [cells.source_of_json(cell) for cell in work.table.column(SOURCE)]
    made, likely = _candidates(work)
    heads = _known_key(work) or smallest_key(work.table, made) or smallest_key(work.table, likely)
    if heads and len(heads) > 1:
        work.remarks.append(Remark.of(_KEY, file=work.table.file, columns=" + ".join(heads)))
    if not heads and work.table.rows:
        work.remarks.append(Remark.of(_NO_KEY, file=work.table.file))
    rows: list[Key] = keys(work.table, heads or likely or work.table.heads)
    return [Source(work.importer, key) for key in rows]


def _candidates(work: _Importing) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return identifying(work.table, guessed(work.table, work.playbook.about.language, {}))


def _known_key(work: _Importing) -> tuple[str, ...]:
    """Return the columns by which an earlier import told rows apart, where they still do."""
    used = Counter(
        tuple(head for head, _ in standard.source.keys)
        for standard in work.playbook.standards.values()
        if standard.source and standard.source.importer == work.importer
    )
    for heads, _ in used.most_common():
        if heads and set(heads) <= set(work.table.heads):
            rows = keys(work.table, heads)
            if all(len(key) == len(heads) for key in rows):
                return heads
    return ()


def _settle(work: _Importing, drafts: list[_Draft]) -> tuple[dict[EntityId, Standard], list[Outcome]]:
    """Return the standards that the rows make, with a code and a place for each, and what became of each row."""
    codes = Codes(work.journey.into(work.playbook))
    given = [_given_code(codes, draft) for draft in drafts]
    ends = _Ends(work.playbook)
    standards: dict[EntityId, Standard] = {}
    outcomes: list[Outcome] = []
    for draft, code in zip(drafts, given, strict=True):
        standard, reason = _standard(work, draft)
        wanted = str(draft.read.values.get("code", ""))
        if not code and (wanted or not (work.own or draft.former)):
            code = codes.suggested(standard.moment)  # noqa: PLW2901 - a row without a code of its own gets one
            reason = Remark.of(_CODE_TAKEN, code=wanted, given=code) if wanted else reason
        placed = standard.order or draft.former or "order" in draft.read.values
        order = standard.order if placed else ends.behind(standard)
        standard = replace(standard, code=code, order=order)
        standards[standard.id] = standard
        outcomes.append(_outcome(draft, standard, reason))
    return standards, outcomes


class _Ends:
    """The last order key of each cell of the board."""

    def __init__(self, playbook: Playbook) -> None:
        self._lasts: dict[tuple[EntityId | None, Step | None], str | None] = {}
        for one in playbook.standards.values():
            cell = (one.moment, one.step)
            self._lasts[cell] = last_order(filter(None, (self._lasts.get(cell), one.order)))

    def behind(self, standard: Standard) -> str:
        """Return the key of a place behind all others in a standard's cell, and take it."""
        cell = (standard.moment, standard.step)
        order = key_between(self._lasts.get(cell), None)
        self._lasts[cell] = order
        return order


def _outcome(draft: _Draft, standard: Standard, reason: Remark | None) -> Outcome:
    verb = Verb.UPDATED
    if draft.former is None:
        verb = Verb.CREATED
    elif draft.former == standard:
        verb = Verb.UNCHANGED
    name = " ".join(filter(None, (standard.code, standard.title)))
    return Outcome(verb, Kind.STANDARD, name, draft.read.place, reason)


def _given_code(codes: Codes, draft: _Draft) -> str:
    """Return the code that a row or its standard has, or nothing where there is none or it is another's."""
    kept = draft.former.code if draft.former else ""
    code = str(draft.read.values.get("code", kept))
    return code if code and (code == kept or codes.take(code)) else ""


def _standard(work: _Importing, draft: _Draft) -> tuple[Standard, Remark | None]:
    """Return the standard that a row makes, but for its code and place, and what there is to say about it."""
    read, former = draft.read, draft.former
    reason = None
    if former is None:
        standard = Standard(id=_id(work, read), **_titled(work, read), extra=read.extra, source=draft.source)
    else:
        values = read.values
        if values.get("status") is Status.APPROVED and former.status not in {Status.APPROVED, Status.DRAFT}:
            reason = Remark(_PENDING)
            values = {name: value for name, value in values.items() if name not in _APPROVAL}
        source = draft.source or former.source
        standard = replace(former, **values, extra=read.extra, source=source)
    if standard.status is Status.APPROVED and (standard.moment is None or standard.step is None):
        reason = Remark(_UNPLACED)
        standard = replace(standard, status=Status.DRAFT, approved_by="", approved_at=None)
    return standard, reason


def _id(work: _Importing, read: RowRead) -> EntityId:
    """Return the id that our own export gives a row, where nothing here has it; else a new one."""
    try:
        canonical = str(UUID(read.id)) == read.id
    except ValueError:
        canonical = False
    free = canonical and not any(work.playbook.find(kind, EntityId(read.id)) for kind in Kind)
    return EntityId(read.id) if free else work.request.new_id()


def _titled(work: _Importing, read: RowRead) -> dict[str, Any]:
    """Return a new standard's values with a title, made of its first text where the row has none."""
    values = read.values
    if values.get("title") or work.own:
        return values
    texts = (text for name in PROSE[Kind.STANDARD] if (text := values.get(name)))
    told = next(texts, "") or values.get("code") or next((text for _, text in read.extra), "")
    return values | {"title": title_of(told)}


def _made(work: _Importing) -> list[Outcome]:
    kinds: dict[str, Kind] = {"Stage": Kind.STAGE, "Moment": Kind.MOMENT, "Role": Kind.ROLE}
    place = Place(work.table.file)
    return [
        Outcome(Verb.CREATED, kinds[type(one).__name__], getattr(one, "name", ""), place) for one in work.journey.made
    ]
