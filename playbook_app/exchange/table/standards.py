"""Turns the rows of a table into standards: new ones, and ones that the same source or the same code brought before.

Nothing that a table says is dropped: a column without a field, and a cell that its field cannot hold, go to `extra`.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from playbook_app.domain.entities import PROSE, EntityId, Source, Standard
from playbook_app.domain.order import key_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.exchange.codes import Codes
from playbook_app.exchange.outcome import Outcome, Place, Reading, Remark, Verb
from playbook_app.exchange.places import Places, last_order
from playbook_app.exchange.registry import Request
from playbook_app.exchange.table import cells as own_cells
from playbook_app.exchange.table.columns import MACHINE, Columns, guessed, identifying, is_id
from playbook_app.exchange.table.identity import Key, distinct, keys, smallest_key
from playbook_app.exchange.table.matching import Matches
from playbook_app.exchange.table.rows import Row, Table
from playbook_app.exchange.table.values import NOT_OURS, role_names, value_of
from playbook_app.exchange.table.words import MOMENT, ROLES, STAGE
from playbook_app.exchange.titles import title_of

_ID, _ORDER, _EXTRA, _SOURCE = MACHINE
_SPECIAL = {STAGE, MOMENT, ROLES, *MACHINE}

_NO_CODES = (
    "{file}: the column “{column}” repeats itself, so it is no code; codes were made up, and the column was kept."
)
_KEY = "{file}: rows are told apart by {columns}."
_NO_KEY = "{file}: no columns tell all rows apart; rows that look the same are told apart by their order."
_SHARED = (
    "{file}: {count} rows name a moment of another stage; they were put there, and their own stage was kept beside."
)
_UNPLACED = "Approved in the table, but without a moment and a step it is a draft here."
_PENDING = "Approved in the table, but it has to be approved again here."
_CODE_TAKEN = "Another standard has the code {code}, so this one got {given}."


@dataclass(frozen=True, slots=True)
class _Read:
    """What one row says: values by field, what has no field, and which moment and roles it names."""

    id: str
    values: dict[str, Any]
    extra: tuple[tuple[str, str], ...]
    place: Place


@dataclass
class _Importing:
    """The state of one import: what it knows, and what it gathered so far."""

    table: Table
    columns: Columns
    playbook: Playbook
    request: Request
    importer: str
    places: Places
    own: bool = False
    remarks: list[Remark] = field(default_factory=list)
    shared: int = 0


def import_table(table: Table, playbook: Playbook, importer: str, given: dict[str, str], request: Request) -> Reading:
    """Return the playbook with a table's standards. `given` are the columns whose fields a mapping file names."""
    columns = guessed(table, playbook.about.language, given)
    work = _Importing(table, columns, playbook, request, importer, Places(playbook, request.new_id))
    work.own = _ID in columns.fields
    work.columns = _without_repeated_code(work)
    sources = _sources(work)
    matches = Matches(playbook.standards.values())
    drafts: list[tuple[_Read, Standard | None, Source | None]] = []
    for row, source in zip(table.rows, sources, strict=True):
        texts = dict(zip(table.heads, map(_text_of(work), row.cells), strict=True))
        former = matches.find(texts.get(_ID, ""), source, texts.get(work.columns.fields.get("code", ""), ""))
        drafts.append((_read(work, row, texts, former), former, source))
    standards, outcomes = _settle(work, drafts)
    after = replace(work.places.into(playbook), standards={**playbook.standards, **standards})
    if work.shared:
        work.remarks.append(Remark.of(_SHARED, file=table.file, count=work.shared))
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
        if _SOURCE not in work.columns.fields:
            return [None] * len(work.table.rows)
        return [own_cells.source_of_json(cell) for cell in work.table.column(_SOURCE)]
    heads = _known_key(work) or smallest_key(work.table, _candidates(work))
    if heads and len(heads) > 1:
        work.remarks.append(Remark.of(_KEY, file=work.table.file, columns=" + ".join(heads)))
    if not heads and work.table.rows:
        work.remarks.append(Remark.of(_NO_KEY, file=work.table.file))
    rows: list[Key] = keys(work.table, heads or _candidates(work) or work.table.heads)
    return [Source(work.importer, key) for key in rows]


def _candidates(work: _Importing) -> tuple[str, ...]:
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


def _text_of(work: _Importing) -> Any:
    if work.own:
        return own_cells.unguarded
    return lambda cell: own_cells.unguarded(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def _read(work: _Importing, row: Row, texts: dict[str, str], former: Standard | None) -> _Read:
    fields = work.columns.fields
    values: dict[str, Any] = {}
    kept = _kept(work, texts)
    for name, head in fields.items():
        if name in _SPECIAL:
            continue
        value = _value(work, name, texts[head])
        if value is NOT_OURS:
            kept[head] = texts[head]
        elif value is not None:
            values[name] = value
    _set_moment(work, texts, former, values, kept)
    _set_roles(work, texts, former, values, kept)
    if _ORDER in fields:
        values["order"] = texts[_ORDER]
    own = own_cells.pairs_of_json(texts[_EXTRA]) if _EXTRA in fields else None
    if own is None and texts.get(_EXTRA):
        kept[_EXTRA] = texts[_EXTRA]
    base = own if own is not None else former.extra if former else ()
    return _Read(texts.get(_ID, ""), values, _merged(base, kept, set(texts)), Place(work.table.file, row.line))


def _value(work: _Importing, name: str, text: str) -> Any:
    """Return a field's value, NOT_OURS, or None where the cell leaves the field as it is."""
    if work.own and (name in PROSE[Kind.STANDARD] or name in {"code", "title", "approved_by"}):
        return text
    return value_of(name, text) if text else None


def _kept(work: _Importing, texts: dict[str, str]) -> dict[str, str]:
    """Return the cells that have no field; an identifying column too, where another gives the name that is shown."""
    columns = work.columns
    shown = {*(head for name, head in columns.fields.items() if name not in columns.names), *columns.names.values()}
    return {head: text for head, text in texts.items() if text and head not in shown and head not in columns.ignored}


def _merged(base: tuple[tuple[str, str], ...], kept: dict[str, str], heads: set[str]) -> tuple[tuple[str, str], ...]:
    """Return what an import keeps aside: of this table what it says now, and what other sources brought."""
    if not kept and not any(head in heads for head, _ in base):
        return base
    before = {head: text for head, text in base if head not in heads}
    former_order = [head for head, _ in base if head in kept]
    return (*before.items(), *((head, kept[head]) for head in dict.fromkeys((*former_order, *kept))))


def _set_moment(
    work: _Importing, texts: dict[str, str], former: Standard | None, values: dict[str, Any], kept: dict[str, str]
) -> None:
    """Place a standard at the moment that its row names; a stage without a moment is kept aside."""
    columns = work.columns
    stage, moment = (_name(columns, name, texts) for name in (STAGE, MOMENT))
    if not moment:
        if stage:
            kept[columns.names.get(STAGE, columns.fields[STAGE])] = stage
        if work.own and MOMENT in columns.fields:
            values["moment"] = None
        return
    if former and former.moment and _is_at(work, former.moment, stage, moment):
        return
    known = work.places.moment_anywhere(moment)
    numbered = MOMENT not in columns.names and is_id(columns.fields[MOMENT])
    home = work.places.stage(stage or _default_stage(work.table)) if stage or known is None else None
    if known is not None and (home is None or numbered):
        values["moment"] = known
        if home is not None and work.places.moments[known].stage != home:
            kept[columns.names.get(STAGE, columns.fields[STAGE])] = stage
            work.shared += 1
    elif home is not None:
        values["moment"] = work.places.moment(home, moment)


def _is_at(work: _Importing, moment_id: EntityId, stage: str, moment: str) -> bool:
    at = work.places.moments[moment_id]
    return at.name == moment and (not stage or work.places.stages[at.stage].name == stage)


def _name(columns: Columns, name: str, texts: dict[str, str]) -> str:
    text = texts.get(columns.names.get(name, columns.fields.get(name, "")), "")
    return text if _ID in texts else " ".join(text.split())


def _default_stage(table: Table) -> str:
    return " ".join(table.file.rpartition(".")[0].replace("_", " ").replace("-", " ").split()) or table.file


def _set_roles(
    work: _Importing, texts: dict[str, str], former: Standard | None, values: dict[str, Any], kept: dict[str, str]
) -> None:
    head = work.columns.fields.get(ROLES)
    if head is None or (not texts[head] and not work.own):
        return
    names = own_cells.split_names(texts[head]) if work.own else role_names(texts[head])
    if texts[head] and not names:
        kept[head] = texts[head]
        return
    if former and sorted(names) == sorted(work.places.roles[role].name for role in former.roles):
        return
    values["roles"] = frozenset(work.places.role(name) for name in names)


def _settle(
    work: _Importing, drafts: list[tuple[_Read, Standard | None, Source | None]]
) -> tuple[dict[EntityId, Standard], list[Outcome]]:
    """Return the standards that the rows make, with a code and a place for each, and what became of each row."""
    codes = Codes(work.places.into(work.playbook))
    given = [_given_code(codes, read, former) for read, former, _ in drafts]
    lasts: dict[tuple[EntityId | None, object], str | None] = {}
    for one in work.playbook.standards.values():
        cell = (one.moment, one.step)
        lasts[cell] = last_order(filter(None, (lasts.get(cell), one.order)))
    standards: dict[EntityId, Standard] = {}
    outcomes: list[Outcome] = []
    for (read, former, source), code in zip(drafts, given, strict=True):
        standard, reason = _standard(work, read, former, source)
        wanted = read.values.get("code", former.code if former else "")
        if not code and (wanted or not (work.own or former)):
            code = codes.suggested(standard.moment)  # noqa: PLW2901
            reason = Remark.of(_CODE_TAKEN, code=wanted, given=code) if wanted else reason
        cell = (standard.moment, standard.step)
        if not standard.order and not former:
            lasts[cell] = key_between(lasts.get(cell), None)
            standard = replace(standard, order=lasts[cell] or "")
        standard = replace(standard, code=code)
        standards[standard.id] = standard
        verb = Verb.CREATED if former is None else Verb.UNCHANGED if former == standard else Verb.UPDATED
        name = " ".join(filter(None, (standard.code, standard.title)))
        outcomes.append(Outcome(verb, Kind.STANDARD, name, read.place, reason))
    return standards, outcomes


def _given_code(codes: Codes, read: _Read, former: Standard | None) -> str:
    """Return the code that a row or its standard has, or nothing where there is none or it is another's."""
    code = str(read.values.get("code", former.code if former else ""))
    if former and former.code == code:
        return code
    return code if code and codes.take(code) else ""


def _standard(
    work: _Importing, read: _Read, former: Standard | None, source: Source | None
) -> tuple[Standard, Remark | None]:
    values = dict(read.values)
    reason = None
    if former is None:
        standard = Standard(id=_id(work, read), **_titled(work, values, read), extra=read.extra, source=source)
    else:
        if values.get("status") is Status.APPROVED and former.status not in {Status.APPROVED, Status.DRAFT}:
            reason = Remark(_PENDING)
            values = {name: value for name, value in values.items() if name not in _APPROVAL}
        standard = replace(former, **values, extra=read.extra, source=source or former.source)
    if standard.status is Status.APPROVED and (standard.moment is None or standard.step is None):
        reason = Remark(_UNPLACED)
        standard = replace(standard, status=Status.DRAFT, approved_by="", approved_at=None)
    return standard, reason


_APPROVAL = {"status", "approved_by", "approved_at"}


def _id(work: _Importing, read: _Read) -> EntityId:
    """Return the id that our own export gives a row, where nothing here has it; else a new one."""
    try:
        canonical = str(UUID(read.id)) == read.id
    except ValueError:
        canonical = False
    free = canonical and not any(work.playbook.find(kind, EntityId(read.id)) for kind in Kind)
    return EntityId(read.id) if free else work.request.new_id()


def _titled(work: _Importing, values: dict[str, Any], read: _Read) -> dict[str, Any]:
    """Return a new standard's values with a title, made of its first text where the row has none."""
    if values.get("title") or work.own:
        return values
    texts = (text for name in PROSE[Kind.STANDARD] if (text := values.get(name)))
    told = next(texts, "") or values.get("code") or next((text for _, text in read.extra), "")
    return values | {"title": title_of(told)}


def _made(work: _Importing) -> list[Outcome]:
    kinds: dict[str, Kind] = {"Stage": Kind.STAGE, "Moment": Kind.MOMENT, "Role": Kind.ROLE}
    place = Place(work.table.file)
    return [
        Outcome(Verb.CREATED, kinds[type(one).__name__], getattr(one, "name", ""), place) for one in work.places.made
    ]
