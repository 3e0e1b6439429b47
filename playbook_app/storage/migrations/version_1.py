"""Version 1: the first tables. Frozen: what files of this version hold, whatever today's tables are."""

from alembic.operations import Operations

APPLICATION_ID = 0x504C4259

TABLES = """
CREATE TABLE baseline (
    "after" INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY ("after")
) STRICT;
CREATE TABLE comments (
    id TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL,
    resolved INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE edition_values (
    id TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE editions (
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    published_on TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    label TEXT NOT NULL,
    notes TEXT NOT NULL,
    material INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE file (
    id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    origin TEXT,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE image_bytes (
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256)
) STRICT;
CREATE TABLE images (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    alt TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE operations (
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    label_values TEXT NOT NULL,
    author TEXT NOT NULL,
    installation TEXT NOT NULL,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    parents TEXT NOT NULL,
    undoes TEXT,
    passed INTEGER NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (sequence),
    UNIQUE (id)
) STRICT;
CREATE TABLE roles (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    tier TEXT NOT NULL,
    contribution TEXT NOT NULL,
    "order" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE search_entries (
    "row" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY ("row"),
    UNIQUE (kind, id)
) STRICT;
CREATE TABLE stages (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    introduction TEXT NOT NULL,
    "order" TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE terms (
    id TEXT NOT NULL,
    term TEXT NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;
CREATE TABLE moments (
    id TEXT NOT NULL,
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    introduction TEXT NOT NULL,
    customer TEXT NOT NULL,
    channel TEXT NOT NULL,
    expectation TEXT NOT NULL,
    details TEXT NOT NULL,
    owner TEXT,
    "order" TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(stage) REFERENCES stages (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(owner) REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ix_moments_owner ON moments (owner);
CREATE INDEX ix_moments_stage ON moments (stage);
CREATE TABLE playbook (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    brand TEXT NOT NULL,
    promise TEXT NOT NULL,
    "values" TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    accent TEXT NOT NULL,
    text_font TEXT NOT NULL,
    heading_font TEXT NOT NULL,
    logo TEXT,
    acknowledgement TEXT NOT NULL,
    guest_scale TEXT NOT NULL,
    invitation TEXT NOT NULL,
    consent TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(logo) REFERENCES images (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ix_playbook_logo ON playbook (logo);
CREATE TABLE moment_path (
    moment TEXT NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (moment, place),
    FOREIGN KEY(moment) REFERENCES moments (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(role) REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE INDEX ix_moment_path_role ON moment_path (role);
CREATE TABLE standards (
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    moment TEXT,
    step TEXT,
    statement TEXT NOT NULL,
    practice TEXT NOT NULL,
    why TEXT NOT NULL,
    do TEXT NOT NULL,
    avoid TEXT NOT NULL,
    say TEXT NOT NULL,
    never_say TEXT NOT NULL,
    latitude TEXT NOT NULL,
    leeway TEXT NOT NULL,
    permission TEXT NOT NULL,
    tools TEXT NOT NULL,
    training TEXT NOT NULL,
    measure TEXT NOT NULL,
    recovery TEXT NOT NULL,
    missed TEXT NOT NULL,
    expected TEXT NOT NULL,
    legendary TEXT NOT NULL,
    status TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT,
    weight INTEGER NOT NULL,
    review_by TEXT,
    "order" TEXT NOT NULL,
    notes TEXT NOT NULL,
    extra TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(moment) REFERENCES moments (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ix_standards_moment ON standards (moment);
CREATE TABLE stories (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    date TEXT,
    veracity TEXT NOT NULL,
    moment TEXT,
    "order" TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(moment) REFERENCES moments (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ix_stories_moment ON stories (moment);
CREATE TABLE questions (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    prompt TEXT NOT NULL,
    choices TEXT NOT NULL,
    answer TEXT NOT NULL,
    explanation TEXT NOT NULL,
    standard TEXT,
    moment TEXT,
    "order" TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(standard) REFERENCES standards (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(moment) REFERENCES moments (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX ix_questions_moment ON questions (moment);
CREATE INDEX ix_questions_standard ON questions (standard);
CREATE TABLE standard_roles (
    standard TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (standard, role),
    FOREIGN KEY(standard) REFERENCES standards (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(role) REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE INDEX ix_standard_roles_role ON standard_roles (role);
CREATE TABLE story_standards (
    story TEXT NOT NULL,
    standard TEXT NOT NULL,
    PRIMARY KEY (story, standard),
    FOREIGN KEY(story) REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(standard) REFERENCES standards (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;
CREATE INDEX ix_story_standards_standard ON story_standards (standard);
CREATE VIRTUAL TABLE search_words USING fts5(
    "title", "brand", "promise", "values", "audience", "acknowledgement", "invitation", "consent", "guest_scale",
    "name", "contribution", "introduction", "channel", "expectation", "details", "code", "statement", "practice",
    "why", "do", "avoid", "say", "never_say", "leeway", "permission", "tools", "training", "measure", "recovery",
    "missed", "expected", "legendary", "approved_by", "notes", "extra", "body", "source", "term", "definition",
    "prompt", "answer", "explanation", "choices", "alt", "author", "label",
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
);
"""


def upgrade(operations: Operations) -> None:
    """Make the tables in an empty database."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            operations.get_bind().exec_driver_sql(statement)
    operations.get_bind().exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
