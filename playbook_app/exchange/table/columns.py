"""Which column of a table is which field: by what a mapping file says, by name, by language, and by how values group.

A name that is weak evidence (`service`, `category`) is believed only where the column's values really group the rows.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from playbook_app.errors.table import (
    FieldMappedTwice,
    MappingOfUnknownColumn,
    MappingOfUnknownField,
    MappingUnreadable,
    NoMapping,
)
from playbook_app.exchange import frontmatter
from playbook_app.exchange.gate import read_text
from playbook_app.exchange.outcome import ColumnGuess
from playbook_app.exchange.table.rows import Table
from playbook_app.exchange.words import EXTRA, IGNORE, LANGUAGES, MOMENT, OWN, STAGE, normal, own_heads
from playbook_app.frozen import frozen

MACHINE = ("playbook id", "playbook order", "playbook extra", "playbook source")
"""The columns of our own exports that only a machine reads."""

CHOICES = (*OWN, EXTRA, IGNORE)
"""What a column can be said to be: a field, `extra` to keep it as it is, or `ignore` to leave it out."""

_STRONG = {STAGE: {"stage", "journey stage"}, MOMENT: {"moment", "moment of truth", "touchpoint", "touch point"}}
_SUBJECTS = ("service standard ", "standard ")
_LABELS = ("title", "name", "label")
_IDS = ("id", "code", "no", "nr", "number", "ref", "reference", "identifier", "key", "kennung", "identifiant")
_LOYAL = 0.8
"""The share of moments that must lie in one stage each, for one column to be the stage of another."""

_LONGEST_EXAMPLE = 60


@frozen
class Columns:
    """The column of each field, the columns whose values name stages and moments for people, and those left out."""

    fields: Mapping[str, str]
    names: Mapping[str, str]
    ignored: frozenset[str]
    certain: frozenset[str]

    def guesses(self, table: Table) -> tuple[ColumnGuess, ...]:
        """Return what every column is taken for, in the table's order."""
        roles = {head: field for field, head in (*self.names.items(), *self.fields.items())}
        return tuple(
            ColumnGuess(
                head,
                roles.get(head, IGNORE if head in self.ignored else EXTRA),
                next((cell.strip() for cell in table.column(head) if cell.strip()), "")[:_LONGEST_EXAMPLE],
                head in self.certain,
            )
            for head in table.heads
        )


def mapped(path: Path, table: Table) -> dict[str, str]:
    """Return a mapping file's field of each column that it names.

    The file is YAML, a line a column: `Column name: field`, where the field is one of ours (`code`, `title`, `stage`,
    `moment`, `step`, `statement`, `roles`, ...), `extra` to keep the column as it is, or `ignore` to leave it out.
    Columns that it does not name are still guessed. Raises NoMapping, MappingUnreadable, MappingOfUnknownColumn,
    MappingOfUnknownField and FieldMappedTwice.
    """
    if not path.is_file():
        raise NoMapping(path=path)
    try:
        lines = frontmatter.parse(read_text(path.resolve()))
    except frontmatter.BadYaml as error:
        raise MappingUnreadable(path=path, line=error.line) from None
    heads = {normal(head): head for head in reversed(table.heads)} | {head: head for head in table.heads}
    result: dict[str, str] = {}
    for name, value in lines.items():
        field = normal(value).replace(" ", "_") if isinstance(value, str) else ""
        head = heads.get(name) or heads.get(normal(name))
        if head is None:
            raise MappingOfUnknownColumn(path=path, name=name, known=", ".join(table.heads[:50]))
        _require_free(result, field, value, path)
        result[head] = field
    return result


def chosen(fields: Mapping[str, str], table: Table) -> dict[str, str]:
    """Return the fields that a person chose for columns, by the columns' names, as far as the table has them.

    One choice serves all tables of an import, so columns of others are passed over. Columns that it does not name are
    still guessed. Raises MappingOfUnknownField and FieldMappedTwice.
    """
    result: dict[str, str] = {}
    for head, field in fields.items():
        if head in table.heads:
            _require_free(result, field, field, table.file)
            result[head] = field
    return result


def _require_free(given: Mapping[str, str], field: str, name: object, path: Path | str) -> None:
    """Refuse a field that there is not, or that another column is given to; `name` is what was written for it."""
    if field not in CHOICES:
        raise MappingOfUnknownField(path=path, name=name, known=", ".join(CHOICES))
    if field in given.values() and field not in {EXTRA, IGNORE}:
        raise FieldMappedTwice(path=path, name=field)


def guessed(table: Table, language: str, given: Mapping[str, str]) -> Columns:
    """Return the columns of a table as they are best understood. `given` fields of columns are not doubted.

    `language` (BCP 47) is the playbook's: of two columns that differ in language only, the one in it is the field.
    """
    given = {**_own(table), **given}
    fields = {field: head for head, field in given.items() if field not in {EXTRA, IGNORE}}
    fields |= {head: head for head in table.heads if head in MACHINE and head not in given}
    free = {head: phrase for head, phrase in _phrases(table, language).items() if head not in given}
    named = {field: head for head, field in _by_name(free) if field not in fields}
    certain = {*given, *(head for field, head in named.items() if normal(head) == field.replace("_", " "))}
    fields = named | fields
    for field in (MOMENT, STAGE):
        if field in fields and not _groups(table, fields, field, free, certain):
            del fields[field]
    if STAGE in fields and MOMENT not in fields:
        fields[MOMENT] = fields.pop(STAGE)
    best = _wordiest(table, free.keys() - set(fields.values()))
    if best and not fields.keys() & {"statement", "title"}:
        fields["statement"] = best
    ignored = frozenset(head for head, field in given.items() if field == IGNORE)
    return Columns(
        fields, dict(_labels(table, fields, free)), ignored, frozenset(certain | {*MACHINE} & {*table.heads})
    )


def _own(table: Table) -> dict[str, str]:
    """Return the fields of the columns of our own tables, which bear the fields' names in some language of ours."""
    if MACHINE[0] not in table.heads:
        return {}
    return {head: field for head in table.heads if head not in MACHINE and (field := own_heads().get(normal(head)))}


def is_id(head: str) -> bool:
    """Tell whether a column's name says that its values are made to identify, not to be read."""
    return normal(head).rpartition(" ")[2] in _IDS


def identifying(table: Table, columns: Columns) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns made to identify, and with them those whose texts might, each the likeliest first.

    A text identifies its row only where nothing else does: who corrects a text still means the same standard.
    """
    likely = [columns.fields[field] for field in ("code", MOMENT, STAGE) if field in columns.fields]
    likely += [head for head in table.heads if is_id(head)]
    texts = [columns.fields[field] for field in ("title", "statement") if field in columns.fields]
    return tuple(dict.fromkeys(likely)), tuple(dict.fromkeys((*likely, *texts)))


def _phrases(table: Table, language: str) -> dict[str, str]:
    """Return the normal name of each column, without its language; of several languages only one column stays."""
    editions: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for head in table.heads:
        phrase, tongue = _tongue(normal(head))
        editions[phrase].setdefault(tongue, head)
    wanted = (language.partition("-")[0], "", "en")
    return {
        next((heads[tongue] for tongue in wanted if tongue in heads), next(iter(heads.values()))): phrase
        for phrase, heads in editions.items()
    }


def _tongue(phrase: str) -> tuple[str, str]:
    rest, _, last = phrase.rpartition(" ")
    return (rest, LANGUAGES[last]) if rest and last in LANGUAGES else (phrase, "")


def _by_name(phrases: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield columns with their fields; for each field the column that bears the earliest of its words."""
    for field, words in OWN.items():
        ranks = {word: rank for rank, word in enumerate(words)}
        found = [(rank, head) for head, phrase in phrases.items() if (rank := _rank(phrase, ranks)) is not None]
        if found:
            yield min(found, key=lambda one: one[0])[1], field


def _rank(phrase: str, ranks: Mapping[str, int]) -> int | None:
    bare = next((phrase.removeprefix(subject) for subject in _SUBJECTS if phrase.startswith(subject)), phrase)
    return ranks.get(phrase, ranks.get(bare))


def _groups(table: Table, fields: Mapping[str, str], field: str, phrases: Mapping[str, str], certain: set[str]) -> bool:
    """Tell whether a column that may hold stages or moments does: its values gather rows, or moments into stages."""
    head = fields[field]
    if head in certain or phrases.get(head) in _STRONG[field]:
        return True
    values = [cell.strip() for cell in table.column(head)]
    kinds = len({value for value in values if value})
    if not 0 < kinds < max(2, len(values)) or (kinds == 1 and len(values) > 1 and field == MOMENT):
        return kinds == 1
    if field == MOMENT or MOMENT not in fields:
        return True
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for moment, stage in zip(table.column(fields[MOMENT]), values, strict=True):
        homes[moment.strip()].add(stage)
    return kinds <= len(homes) and sum(len(stages) == 1 for stages in homes.values()) >= _LOYAL * len(homes)


def _labels(table: Table, fields: Mapping[str, str], phrases: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the columns that name in words what the stage or moment column only identifies."""
    for field in (STAGE, MOMENT):
        stem = phrases.get(fields.get(field, ""), "")
        bare = stem.rpartition(" ")[0] if stem.rpartition(" ")[2] in _IDS else stem
        for head, phrase in phrases.items():
            if bare and head not in fields.values() and phrase in {f"{bare} {label}" for label in _LABELS}:
                pairs = set(zip(table.column(fields[field]), table.column(head), strict=True))
                if len(pairs) == len({identity for identity, _ in pairs}) and all(label.strip() for _, label in pairs):
                    yield field, head


def _wordiest(table: Table, heads: set[str]) -> str:
    """Return the column of the longest texts; nothing where no column holds sentences."""
    words = {head: sum(cell.count(" ") for cell in table.column(head)) for head in table.heads if head in heads}
    best = max(words, key=lambda head: words[head], default="")
    return best if best and words[best] >= 2 * len(table.rows) > 0 else ""
