"""What a playbook file says of itself, written."""

from sqlalchemy.engine import Connection

from playbook_app.storage.properties import Properties
from playbook_app.storage.writing.tables import FILE


def write(connection: Connection, properties: Properties) -> None:
    """Put the properties in the place of any former ones."""
    row = {
        "id": properties.id,
        "purpose": properties.purpose.value,
        "origin": properties.origin,
        "made": properties.made.isoformat() if properties.made else None,
    }
    connection.execute(FILE.delete())
    connection.execute(FILE.insert(), row)
