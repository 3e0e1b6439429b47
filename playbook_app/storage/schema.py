"""The tables of a playbook file: one a kind, one for each set or sequence of references, and those of the file itself.

They are described here once: `sql` makes and reads them, and `writing.tables` hands them to SQLAlchemy. A kind's
columns bear the names of its fields. What has a shape of its own (pairs, choices, a source) is kept as JSON. References
are checked when a transaction ends, so that an operation may write its rows in any order.
"""

from enum import StrEnum

from playbook_app.domain.entities import TEXTS
from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

APPLICATION_ID = 0x504C4259
"""`PLBY`: what says in a SQLite file's header that it is a playbook."""

VERSION = 4
"""The version of these tables, kept in the file's `user_version`."""


class Type(StrEnum):
    """What SQLite keeps in a column."""

    TEXT = "TEXT"
    INTEGER = "INTEGER"
    BLOB = "BLOB"


@frozen
class Column:
    """A column. A field is kept in it as it is, as JSON, or, where it is a flag, as 0 or 1."""

    name: str
    type: Type = Type.TEXT
    nullable: bool = False
    json: bool = False
    flag: bool = False
    target: str = ""
    """The table whose ids it holds."""
    indexed: bool = False


@frozen
class Table:
    """A table. Without a `rowid` SQLite keeps its rows in the order of the primary key."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ("id",)
    unique: tuple[str, ...] = ()
    rowid: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


def _table(name: str, *columns: Column) -> Table:
    return Table(name, columns)


def _id() -> Column:
    return Column("id")


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(map(Column, names))


def _maybe(name: str) -> Column:
    return Column(name, nullable=True)


def _number(name: str) -> Column:
    return Column(name, Type.INTEGER)


def _flag(name: str) -> Column:
    return Column(name, Type.INTEGER, flag=True)


def _json(name: str, *, nullable: bool = False) -> Column:
    return Column(name, nullable=nullable, json=True)


def _bytes(name: str) -> Column:
    return Column(name, Type.BLOB)


def _reference(name: str, kind: Kind, *, nullable: bool = True, indexed: bool = True) -> Column:
    return Column(name, nullable=nullable, target=COLLECTIONS[kind], indexed=indexed)


def _link(name: str, owner: tuple[str, Kind], member: tuple[str, Kind], *, ordered: bool = False) -> Table:
    """Describe the table of a set of references, or of a sequence, where each has its place."""
    first, last = _reference(*owner, nullable=False, indexed=False), _reference(*member, nullable=False)
    if ordered:
        return Table(name, (first, _number("place"), last), (first.name, "place"), rowid=False)
    return Table(name, (first, last), (first.name, last.name), rowid=False)


TABLES: dict[Kind, Table] = {
    Kind.PLAYBOOK: _table(
        "playbook",
        _id(),
        *_texts("title", "brand", "promise", "values", "audience", "language", "accent", "text_font", "heading_font"),
        _reference("logo", Kind.IMAGE),
        *_texts("acknowledgement"),
        _json("guest_scale"),
        *_texts("invitation", "consent"),
    ),
    Kind.ROLE: _table("roles", _id(), *_texts("name", "tier", "contribution", "order")),
    Kind.STAGE: _table("stages", _id(), *_texts("name", "introduction", "order")),
    Kind.MOMENT: _table(
        "moments",
        _id(),
        _reference("stage", Kind.STAGE, nullable=False),
        *_texts("name", "introduction", "customer", "channel", "expectation", "details"),
        _reference("owner", Kind.ROLE),
        *_texts("order"),
    ),
    Kind.STANDARD: _table(
        "standards",
        _id(),
        *_texts("code", "title"),
        _reference("moment", Kind.MOMENT),
        _maybe("step"),
        *_texts("statement", "practice", "why", "do", "avoid", "say", "never_say", "latitude", "leeway", "permission"),
        *_texts("tools", "training", "measure", "recovery", "missed", "expected", "legendary", "status", "approved_by"),
        _maybe("approved_at"),
        _number("weight"),
        _maybe("review_by"),
        *_texts("order", "notes"),
        _json("extra"),
        _json("source", nullable=True),
    ),
    Kind.STORY: _table(
        "stories",
        _id(),
        *_texts("title", "body", "source"),
        _maybe("date"),
        *_texts("veracity"),
        _reference("moment", Kind.MOMENT),
        *_texts("order"),
    ),
    Kind.TERM: _table("terms", _id(), *_texts("term", "definition")),
    Kind.QUESTION: _table(
        "questions",
        _id(),
        *_texts("kind", "prompt"),
        _json("choices"),
        *_texts("answer", "explanation"),
        _reference("standard", Kind.STANDARD),
        _reference("moment", Kind.MOMENT),
        *_texts("order"),
    ),
    Kind.IMAGE: _table("images", _id(), *_texts("name", "media_type", "sha256", "alt")),
    Kind.COMMENT: _table(
        "comments", _id(), *_texts("subject_kind", "subject", "at", "author", "body"), _flag("resolved")
    ),
    Kind.EDITION: _table(
        "editions",
        _id(),
        _number("number"),
        *_texts("published_on", "effective_from", "label", "notes"),
        _flag("material"),
        *_texts("digest"),
    ),
    Kind.SIGNATORY: _table("signatories", _id(), *_texts("name"), _reference("role", Kind.ROLE), _json("signed")),
}
"""The table of each kind."""

LINKS: dict[Kind, dict[str, Table]] = {
    Kind.MOMENT: {
        "path": _link("moment_path", ("moment", Kind.MOMENT), ("role", Kind.ROLE), ordered=True),
    },
    Kind.STANDARD: {
        "roles": _link("standard_roles", ("standard", Kind.STANDARD), ("role", Kind.ROLE)),
    },
    Kind.STORY: {
        "standards": _link("story_standards", ("story", Kind.STORY), ("standard", Kind.STANDARD)),
    },
}
"""The tables of the sets and sequences of each kind, by field. The owner's column comes first, the member's last."""

EDITION_VALUES = _table("edition_values", _id(), _bytes("content"))
"""The whole value of an edition, by the edition's id, as `journal.packed` writes it."""

IMAGE_BYTES = Table("image_bytes", (Column("sha256"), _bytes("content")), ("sha256",))
"""Images and the brand's fonts, by the SHA-256 (hex) of their bytes, which outlive them: undo may bring them back."""

BASELINE = Table("baseline", (_number("after"), _bytes("content")), ("after",))
"""One row: the whole value that the journal starts from, and the sequence of the last operation that it contains."""

OPERATIONS = Table(
    "operations",
    (
        _number("sequence"),
        *_texts("id", "label"),
        _json("label_values"),
        *_texts("author", "installation", "at", "file"),
        _json("parents"),
        _maybe("undoes"),
        _flag("passed"),
        _json("changes"),
    ),
    ("sequence",),
    unique=("id",),
)
"""The journal. `passed` says that undo passes over an operation; `changes` comes last, for it can be long."""

ANCESTORS = _table("ancestors", _id(), _json("parents"))
"""The parents of operations that this copy came of without holding them: those merged, and those not shared with it."""

FILE = _table("file", _id(), *_texts("purpose"), _maybe("origin"), _maybe("made"))
"""One row: the UUID of this copy, what it is for, the operation that it was copied at, and when it was shared."""

SEARCH_ENTRIES = Table("search_entries", (_number("row"), *_texts("kind", "id")), ("row",), unique=("kind", "id"))
"""Which entity each row of the search index is about."""

EVERY_TABLE = (
    *TABLES.values(),
    *(link for links in LINKS.values() for link in links.values()),
    *(EDITION_VALUES, IMAGE_BYTES, BASELINE, OPERATIONS, ANCESTORS, FILE, SEARCH_ENTRIES),
)
"""All tables but the search index."""


SEARCHED: dict[Kind, tuple[str, ...]] = {
    **TEXTS,
    Kind.PLAYBOOK: (*TEXTS[Kind.PLAYBOOK], "guest_scale"),
    Kind.STANDARD: (*TEXTS[Kind.STANDARD], "extra"),
    Kind.QUESTION: (*TEXTS[Kind.QUESTION], "choices"),
}
"""The fields of each kind that hold words to search."""

SEARCH_COLUMNS = tuple(dict.fromkeys(name for names in SEARCHED.values() for name in names))
"""The columns of the search index: one for each name that a searched field has in any kind."""

SEARCH_INDEX = f"""CREATE VIRTUAL TABLE search_words USING fts5(
{", ".join(f'"{name}"' for name in SEARCH_COLUMNS)},
tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
)"""
"""The search index (SQLite's FTS5), one row an entity; it is filled by statements, since triggers are not trusted."""
