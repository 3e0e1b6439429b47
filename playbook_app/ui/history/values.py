"""What a field holds, in words: names for what it refers to, members of closed sets as they are called."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from playbook_app.domain.change import Value
from playbook_app.domain.entities import Choice, EntityId, SignOff
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import TARGETS
from playbook_app.domain.vocabulary import Kind
from playbook_app.wording.language import Translate
from playbook_app.wording.names import NAMES

HIDDEN = frozenset({"order", "source", "sha256", "media_type", "digest"})
"""Fields that say nothing to a person."""


def in_words(kind: Kind, field: str, value: Value, playbook: Playbook, translate: Translate) -> str:
    """Return a field's value as a person would read it; empty for nothing. `playbook` gives the names."""
    if value is None:
        return ""
    if target := TARGETS.get(kind, {}).get(field):
        return _references(target, value, playbook)
    if isinstance(value, str):
        return translate(NAMES[value]) if value in NAMES else value
    return "\n".join(_line(one) for one in value) if isinstance(value, tuple) else _plain(value)


def _plain(value: Value) -> str:
    match value:
        case bool():
            return _said("yes") if value else _said("no")
        case datetime():
            local = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
            return QLocale().toString(local, QLocale.FormatType.ShortFormat)
        case date():
            return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)
        case _:
            return str(value)


def _references(target: Kind, value: Value, playbook: Playbook) -> str:
    if not value:
        return ""
    ids: Iterable[object] = [value] if isinstance(value, str) else value  # type: ignore[assignment]
    return ", ".join(_named(target, EntityId(str(one)), playbook) for one in ids)


def _named(kind: Kind, entity_id: EntityId, playbook: Playbook) -> str:
    entity = playbook.find(kind, entity_id)
    return spoken_name(entity) if entity else _said("something deleted since")


def _line(one: object) -> str:
    match one:
        case SignOff():
            return _said("edition {number}, {day}").format(number=one.edition, day=_plain(one.on))
        case Choice():
            return f"{one.text} ({one.points})" if one.points else one.text
        case (name, text):
            return f"{name}: {text}"
        case _:
            return str(one)


def _said(text: str) -> str:
    return {
        "edition {number}, {day}": QCoreApplication.translate("History", "edition {number}, {day}"),
        "yes": QCoreApplication.translate("History", "yes"),
        "no": QCoreApplication.translate("History", "no"),
        "something deleted since": QCoreApplication.translate("History", "something deleted since"),
    }[text]
