"""Reads and keeps settings in a file of the user's data folder. What is not a value of its setting is its default."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from playbook_app.ui.settings.table import Setting, Value

_KEPT = "kept"


class Settings(QObject):
    """The settings in use. `changed` tells the key of one that became another."""

    changed = Signal(str)

    author_changed = Signal()
    """The person gave another name, which is kept with the installation."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Read the settings of a file, which need not exist."""
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def value(self, setting: Setting[Value]) -> Value:
        """Return what a setting is."""
        kept = self._store.value(setting.key, setting.default, type(setting.default))
        if not isinstance(kept, type(setting.default)):
            return setting.default
        if setting.choices and kept not in dict(setting.choices):
            return setting.default
        return kept

    def choose(self, setting: Setting[Value], value: Value) -> None:
        """Keep a setting, and tell where it became another."""
        if value != self.value(setting):
            self._store.setValue(setting.key, value)
            self.changed.emit(setting.key)

    def kept(self, topic: str) -> dict[str, str]:
        """Return what was kept about a topic, such as a playbook's window: names and texts."""
        self._store.beginGroup(f"{_KEPT}/{topic}")
        found = {key: str(self._store.value(key, "")) for key in self._store.childKeys()}
        self._store.endGroup()
        return found

    def keep(self, topic: str, values: Mapping[str, str]) -> None:
        """Keep names and texts about a topic, in the stead of those kept before."""
        self._store.beginGroup(f"{_KEPT}/{topic}")
        self._store.remove("")
        for key, value in values.items():
            self._store.setValue(key, value)
        self._store.endGroup()
