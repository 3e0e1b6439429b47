"""The playbooks that were opened last, kept with the settings. What is read back is checked, as all that is read."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from playbook_app.frozen import frozen
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings

MOST = 20
"""How many are remembered."""


@frozen
class Recent:
    """A playbook that was opened: where, its title and brand, and when it was opened last (UTC, ISO 8601)."""

    path: str
    title: str = ""
    brand: str = ""
    at: str = ""

    @property
    def opened(self) -> datetime | None:
        """When it was opened last, or None where that is not known."""
        try:
            return datetime.fromisoformat(self.at).astimezone(UTC)
        except ValueError:
            return None


class Recents(QObject):
    """The list, newest first. `changed` tells that it is another."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Read and keep the list in the settings."""
        super().__init__(parent)
        self._settings = settings

    def all(self) -> tuple[Recent, ...]:
        """Return the playbooks that were opened last, newest first."""
        try:
            listed = json.loads(self._settings.value(table.RECENT))
        except ValueError:
            return ()
        found = (_recent(plain) for plain in listed) if isinstance(listed, list) else ()
        return tuple(one for one in found if one)[:MOST]

    def add(self, recent: Recent) -> None:
        """Put a playbook at the top."""
        self._keep((recent, *(one for one in self.all() if one.path != recent.path)))

    def remove(self, path: Path) -> None:
        """Take a playbook off the list; the file stays."""
        self._keep(tuple(one for one in self.all() if one.path != str(path)))

    def _keep(self, recents: tuple[Recent, ...]) -> None:
        plain = json.dumps([asdict(one) for one in recents[:MOST]], ensure_ascii=False)
        self._settings.choose(table.RECENT, plain)
        self.changed.emit()


def _recent(plain: object) -> Recent | None:
    if not isinstance(plain, dict) or not isinstance(plain.get("path"), str) or not plain["path"]:
        return None
    texts = {name: plain.get(name, "") for name in ("path", "title", "brand", "at")}
    return Recent(**{name: text if isinstance(text, str) else "" for name, text in texts.items()})
