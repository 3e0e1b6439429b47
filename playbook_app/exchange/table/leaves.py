"""The sheets of the workbook that a playbook is written as, as values: what stands in them, and how it should look."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from playbook_app import palette
from playbook_app.domain.entities import EntityId, Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.exchange.table.columns import MACHINE
from playbook_app.exchange.table.own import HEADS, text_of
from playbook_app.exchange.table.pieces import LONGEST_CELL, continued, pieces
from playbook_app.frozen import frozen
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate
from playbook_app.wording.names import NAMES, STEPS

FIRST_DAY = date(1900, 3, 1)
"""The first day that every spreadsheet counts alike: before it some know a 29 February 1900."""

_WEIGHTS = ("1", "2", "3")
_NAMED = {"step": Step, "latitude": Latitude, "status": Status}
_WIDE = 54
_WIDTHS = {
    "code": 11, "title": 30, "stage": 20, "moment": 26, "step": 20, "latitude": 13, "roles": 26, "status": 13,
    "approved_by": 18, "approved_at": 26, "weight": 11, "review_by": 15,
}  # fmt: skip
"""Widths of columns, in digits of the usual font."""

_LONGEST_LIST = LONGEST_CELL - 100

Value = str | int | date


@frozen
class Cell:
    """One cell: its value, the colour of its ground (`#RRGGBB`, or nothing), and whether it is set in bold."""

    value: Value
    ground: str = ""
    bold: bool = False


@frozen
class Column:
    """One column: its name, its width in digits, whether only machines need it, and the values to choose from."""

    head: str
    width: float
    hidden: bool = False
    choices: tuple[str, ...] = ()
    ground: str = ""


@frozen(slots=False)
class Leaf:
    """One sheet: its name, its columns, of which the first few stay in sight, its rows, and the sums below them.

    `lines` is how many lines of a row are in sight at most; `fits` tells that it is as wide as a page.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen: int
    lines: int = 25
    fits: bool = True
    sums: tuple[Cell, ...] = ()


def standards_leaf(playbook: Playbook, translate: Translate) -> tuple[Leaf, int]:
    """Return the sheet of all standards, as it can be brought in again, and how many texts need more than one cell."""
    rows = [[pieces(_shown(playbook, one, head, translate)) for head in HEADS] for one in playbook.standards_in_order()]
    depths = [max((len(row[place]) for row in rows), default=1) for place in range(len(HEADS))]
    columns = tuple(
        _column(head, number, translate)
        for head, depth in zip(HEADS, depths, strict=True)
        for number in range(1, depth + 1)
    )
    cells = tuple(
        tuple(
            Cell(_typed(head, texts[number]) if number < len(texts) else "")
            for head, texts, depth in zip(HEADS, row, depths, strict=True)
            for number in range(depth)
        )
        for row in rows
    )
    long = sum(len(texts) > 1 for row in rows for texts in row)
    return Leaf(translate("Standards"), columns, cells, frozen=2, lines=10, fits=False), long


def matrix_leaf(playbook: Playbook, translate: Translate) -> Leaf:
    """Return the sheet of moments by steps: the codes of the standards in each cell, and how many there are."""
    listed = [one for one in playbook.standards_in_order() if one.status is not Status.RETIRED]
    steps = (*Step, None) if any(one.step is None for one in listed) else tuple(Step)
    columns = (
        Column(_capital(field_name("stage", translate)), 22),
        Column(_capital(field_name("moment", translate)), 30),
        *(_step_column(step, translate) for step in steps),
        Column(translate("Standards"), 13),
    )
    cells: dict[tuple[EntityId | None, Step | None], list[Standard]] = {}
    for one in listed:
        cells.setdefault((one.moment, one.step), []).append(one)
    rows = [
        _matrix_row(playbook.stages[moment.stage].name, moment.name, moment.id, steps, cells)
        for moment in playbook.moments_in_order()
    ]
    if any(moment is None for moment, _ in cells):
        rows.append(_matrix_row("", translate("Not yet placed"), None, steps, cells))
    counts = Counter(one.step for one in listed)
    sums: tuple[Value, ...] = ("", translate("Standards"), *(counts[step] for step in steps), len(listed))
    return Leaf(translate("Matrix"), columns, tuple(rows), 2, sums=tuple(Cell(value, bold=True) for value in sums))


def roles_leaf(playbook: Playbook, translate: Translate) -> Leaf:
    """Return the sheet of what each role has: moments that it owns and where it is met, and its standards."""
    columns = (
        Column(_capital(field_name("role", translate)), 26),
        Column(_capital(field_name("tier", translate)), 18),
        Column(_capital(field_name("contribution", translate)), _WIDE),
        Column(translate("Owns these moments"), 34),
        Column(translate("Is met at these moments"), 34),
        Column(translate("Standards"), 12),
        Column(translate("Codes"), _WIDE),
    )
    moments = tuple(playbook.moments_in_order())
    kept: dict[EntityId, list[Standard]] = {}
    for one in playbook.standards_in_order():
        for role in one.roles if one.status is not Status.RETIRED else ():
            kept.setdefault(role, []).append(one)
    rows = tuple(
        (
            Cell(role.name, bold=True),
            Cell(translate(NAMES[role.tier])),
            Cell(_fitting(role.contribution)),
            Cell(_moments(moment for moment in moments if moment.owner == role.id)),
            Cell(_moments(moment for moment in moments if role.id in moment.path)),
            Cell(len(kept.get(role.id, ()))),
            Cell(_codes(kept.get(role.id, ()))),
        )
        for role in playbook.roles_in_order()
    )
    return Leaf(translate("Roles"), columns, rows, 1)


def _shown(playbook: Playbook, standard: Standard, head: str, translate: Translate) -> str:
    """Return what a cell says; members of closed sets are called by their names, which come in again too."""
    text = text_of(playbook, standard, head)
    return translate(NAMES[_NAMED[head](text)]) if text and head in _NAMED else text


def _typed(head: str, text: str) -> Value:
    """Return a day or a weight as what it is, so that it sorts and filters as such; anything else is a text."""
    if head == "weight":
        return int(text)
    if head == "review_by" and text and (day := date.fromisoformat(text)) >= FIRST_DAY:
        return day
    return text


def _column(head: str, number: int, translate: Translate) -> Column:
    if head in MACHINE:
        return Column(continued(head, number), _WIDTHS["code"], hidden=True)
    name = _capital(field_name(head, translate))
    choices = tuple(translate(NAMES[one]) for one in _NAMED[head]) if head in _NAMED else ()
    return Column(continued(name, number), _WIDTHS.get(head, _WIDE), choices=_WEIGHTS if head == "weight" else choices)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _step_column(step: Step | None, translate: Translate) -> Column:
    if step is None:
        return Column(translate("No step"), 16)
    return Column(f"{step.letter} · {translate(STEPS[step])}", 24, ground=palette.STEP_COLOURS[step])


def _matrix_row(
    stage: str,
    moment: str,
    moment_id: EntityId | None,
    steps: tuple[Step | None, ...],
    cells: dict[tuple[EntityId | None, Step | None], list[Standard]],
) -> tuple[Cell, ...]:
    here = {step: cells.get((moment_id, step), []) for step in steps}
    return (
        Cell(stage),
        Cell(moment, bold=True),
        *(Cell(_codes(found), palette.STEP_TINTS[step] if step and found else "") for step, found in here.items()),
        Cell(sum(map(len, here.values()))),
    )


def _codes(standards: Iterable[Standard]) -> str:
    """Return the codes of standards, and the titles of those without one."""
    return _fitting(", ".join(one.code or one.title for one in standards))


def _moments(moments: Iterable[Moment]) -> str:
    return _fitting("\n".join(moment.name for moment in moments))


def _fitting(text: str) -> str:
    """Return a text that fits a cell: these sheets are for reading, and what they list is whole in the first one."""
    first = pieces(text)[0]
    return first if len(first) == len(text) else f"{first[:_LONGEST_LIST].rstrip()} …"
