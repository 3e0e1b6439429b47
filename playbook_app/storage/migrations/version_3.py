"""Version 3: which operations a copy came of, where it does not hold them itself."""

from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the table of ancestors."""
    operations.get_bind().exec_driver_sql(
        "CREATE TABLE ancestors ( id TEXT NOT NULL, parents TEXT NOT NULL, PRIMARY KEY (id) ) STRICT"
    )
