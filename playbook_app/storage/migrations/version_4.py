"""Version 4: when a copy was shared."""

from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the time to what a file says of itself."""
    operations.get_bind().exec_driver_sql("ALTER TABLE file ADD COLUMN made TEXT")
