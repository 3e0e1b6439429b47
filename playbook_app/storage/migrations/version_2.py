"""Version 2: who signs, and what they have signed."""

from alembic.operations import Operations

_STATEMENTS = (
    """
    CREATE TABLE signatories (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT,
        signed TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(role) REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX ix_signatories_role ON signatories (role)",
)


def upgrade(operations: Operations) -> None:
    """Add the table of signatories."""
    for statement in _STATEMENTS:
        operations.get_bind().exec_driver_sql(statement)
