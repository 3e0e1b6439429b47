"""What one row of a table says of a standard: values of fields, the moment and roles that it names, and all the rest.

Nothing is dropped: a column without a field, and a cell that its field cannot hold, are kept for `extra`.
"""

from typing import Any

from playbook_app.domain.entities import TEXTS, EntityId, Standard
from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.journey_in import JourneyIn
from playbook_app.exchange.outcome import Place
from playbook_app.exchange.table import cells
from playbook_app.exchange.table.columns import MACHINE, Columns, is_id
from playbook_app.exchange.table.rows import Row
from playbook_app.exchange.table.values import NOT_OURS, role_names, value_of
from playbook_app.exchange.words import MOMENT, ROLES, STAGE
from playbook_app.frozen import frozen

ID, ORDER, EXTRA, SOURCE = MACHINE
_SPECIAL = {STAGE, MOMENT, ROLES, *MACHINE}

Pairs = tuple[tuple[str, str], ...]


@frozen
class RowRead:
    """What one row says; `id` is what our own export calls the standard."""

    id: str
    values: dict[str, Any]
    extra: Pairs
    place: Place


class RowReader:
    """Reads the rows of one table, and makes the stages, moments and roles that they name."""

    def __init__(self, file: str, heads: tuple[str, ...], columns: Columns, journey: JourneyIn) -> None:
        """Keep what all rows share. A table with a column of our ids is our own export, and read to the letter."""
        self._file = file
        self._heads = heads
        self._columns = columns
        self._journey = journey
        self._own = ID in columns.fields
        self.shared = 0

    def texts(self, row: Row) -> dict[str, str]:
        """Return the text of each cell by its column."""
        texts = [cells.unguarded(cell) for cell in row.cells]
        if not self._own:
            texts = [text.replace("\r\n", "\n").replace("\r", "\n").strip() for text in texts]
        return dict(zip(self._heads, texts, strict=True))

    def read(self, row: Row, texts: dict[str, str], former: Standard | None) -> RowRead:
        """Return what a row says of a standard that was there before, or of a new one."""
        fields = self._columns.fields
        values: dict[str, Any] = {}
        kept = self._kept(texts)
        for name, head in fields.items():
            value = None if name in _SPECIAL else self._value(name, texts[head])
            if value is NOT_OURS:
                kept[head] = texts[head]
            elif value is not None:
                values[name] = value
        self._set_moment(texts, former, values, kept)
        self._set_roles(texts, former, values, kept)
        if ORDER in fields:
            values["order"] = texts[ORDER]
        return RowRead(texts.get(ID, ""), values, self._extra(texts, former, kept), Place(self._file, row.line))

    def _value(self, name: str, text: str) -> Any:
        """Return a field's value, NOT_OURS, or None where the cell leaves the field as it is."""
        if self._own and name in TEXTS[Kind.STANDARD]:
            return text
        return value_of(name, text) if text else None

    def _kept(self, texts: dict[str, str]) -> dict[str, str]:
        """Return the cells without a field; identifying ones too, where another column gives the name that is shown."""
        columns = self._columns
        shown = {head for name, head in columns.fields.items() if name not in columns.names}
        told = {*shown, *columns.names.values(), *columns.ignored}
        return {head: text for head, text in texts.items() if text and head not in told}

    def _extra(self, texts: dict[str, str], former: Standard | None, kept: dict[str, str]) -> Pairs:
        """Return what is kept aside: what this table says now, and what other sources brought."""
        own = cells.pairs_of_json(texts[EXTRA]) if EXTRA in self._columns.fields else None
        if own is None and texts.get(EXTRA):
            kept[EXTRA] = texts[EXTRA]
        base = own if own is not None else former.extra if former else ()
        if not kept and not any(head in texts for head, _ in base):
            return base
        others = [pair for pair in base if pair[0] not in texts]
        known = [head for head, _ in base if head in kept]
        return (*others, *((head, kept[head]) for head in dict.fromkeys((*known, *kept))))

    def _set_moment(
        self, texts: dict[str, str], former: Standard | None, values: dict[str, Any], kept: dict[str, str]
    ) -> None:
        """Place a standard at the moment that its row names; a stage without a moment is kept aside."""
        stage, moment = self._name(STAGE, texts), self._name(MOMENT, texts)
        if not moment:
            if stage:
                kept[self._shown_in(STAGE)] = stage
            if self._own and MOMENT in self._columns.fields:
                values["moment"] = None
        elif not (former and former.moment and self._is_at(former.moment, stage, moment)):
            values["moment"] = self._moment(stage, moment, kept)

    def _moment(self, stage: str, moment: str, kept: dict[str, str]) -> EntityId:
        """Return the moment of a name in a stage.

        A name is looked for in its stage only; a value that was made to identify (a column called id) is one moment
        wherever it stands, and where that is another stage the row's own stage is kept aside.
        """
        known = self._journey.moment_anywhere(moment)
        if known is not None and not stage:
            return known
        home = self._journey.stage(stage or self._stage_of_file())
        numbered = MOMENT not in self._columns.names and is_id(self._columns.fields[MOMENT])
        if known is None or not numbered:
            return self._journey.moment(home, moment)
        if self._journey.moments[known].stage != home:
            kept[self._shown_in(STAGE)] = stage
            self.shared += 1
        return known

    def _is_at(self, moment_id: EntityId, stage: str, moment: str) -> bool:
        at = self._journey.moments[moment_id]
        return at.name == moment and (not stage or self._journey.stages[at.stage].name == stage)

    def _shown_in(self, name: str) -> str:
        return self._columns.names.get(name) or self._columns.fields.get(name, "")

    def _name(self, name: str, texts: dict[str, str]) -> str:
        text = texts.get(self._shown_in(name), "")
        return text if self._own else " ".join(text.split())

    def _stage_of_file(self) -> str:
        bare = self._file.rpartition(".")[0].replace("_", " ").replace("-", " ")
        return " ".join(bare.split()) or self._file

    def _set_roles(
        self, texts: dict[str, str], former: Standard | None, values: dict[str, Any], kept: dict[str, str]
    ) -> None:
        head = self._columns.fields.get(ROLES)
        if head is None or (not texts[head] and not self._own):
            return
        names = cells.split_names(texts[head]) if self._own else role_names(texts[head])
        if texts[head] and not names:
            kept[head] = texts[head]
        elif not former or sorted(names) != sorted(self._journey.roles[role].name for role in former.roles):
            values["roles"] = frozenset(self._journey.role(name) for name in names)
