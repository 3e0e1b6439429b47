"""The tables of a playbook file: one a kind, one for each set or sequence of references, and those of the file itself.

A kind's columns bear the names of its fields. What has a shape of its own (pairs, choices, a source) is kept as JSON.
References are checked when a transaction ends, so that an operation may write its rows in any order.
"""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import TEXTS
from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.domain.vocabulary import Kind

APPLICATION_ID = 0x504C4259
"""`PLBY`: what says in a SQLite file's header that it is a playbook."""

VERSION = 1
"""The version of these tables, kept in the file's `user_version`."""

METADATA = MetaData()


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _maybe(name: str) -> Column[str]:
    return Column(name, Text, nullable=True)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, info={"flag": True})


def _json(name: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, Text, nullable=nullable, info={"json": True})


def _reference(name: str, kind: Kind, *, nullable: bool = True, index: bool = True) -> Column[str]:
    target = ForeignKey(f"{COLLECTIONS[kind]}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, target, nullable=nullable, index=index)


def _table(name: str, *columns: Column[str] | Column[int] | Column[bytes]) -> Table:
    return Table(name, METADATA, *columns, sqlite_strict=True)


def _link(name: str, owner: tuple[str, Kind], member: tuple[str, Kind], *, ordered: bool = False) -> Table:
    """Make the table of a set of references, or of a sequence, where each has its place."""
    first, second = _reference(*owner, nullable=False, index=False), _reference(*member, nullable=False)
    first.primary_key = True
    place = Column("place", Integer, primary_key=True, autoincrement=False)
    if not ordered:
        second.primary_key = True
    columns = [first, place, second] if ordered else [first, second]
    return Table(name, METADATA, *columns, sqlite_strict=True, sqlite_with_rowid=False)


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

EDITION_VALUES = Table(
    "edition_values",
    METADATA,
    _id(),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""The whole value of an edition, by the edition's id, as `journal.packed` writes it."""

IMAGE_BYTES = Table(
    "image_bytes",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""What images show, by its SHA-256 (hex). Bytes outlive their image, since undo may bring it back."""

BASELINE = Table(
    "baseline",
    METADATA,
    Column("after", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""One row: the whole value that the journal starts from, and the sequence of the last operation that it contains."""

OPERATIONS = Table(
    "operations",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    *_texts("label"),
    _json("label_values"),
    *_texts("author", "installation", "at", "file"),
    _json("parents"),
    Column("undoes", Text, nullable=True),
    _flag("passed"),
    _json("changes"),
    sqlite_strict=True,
)
"""The journal. `passed` says that undo passes over an operation; `changes` comes last, for it can be long."""

FILE = Table(
    "file",
    METADATA,
    _id(),
    *_texts("purpose"),
    Column("origin", Text, nullable=True),
    sqlite_strict=True,
)
"""One row: the UUID of this copy, what it is for, and the operation that it was copied at."""

SEARCH_ENTRIES = Table(
    "search_entries",
    METADATA,
    Column("row", Integer, primary_key=True),
    *_texts("kind", "id"),
    UniqueConstraint("kind", "id"),
    sqlite_strict=True,
)
"""Which entity each row of the search index is about."""


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


def create(connection: Connection) -> None:
    """Make everything in an empty database, and mark it as a playbook of this version."""
    METADATA.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(SEARCH_INDEX)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
