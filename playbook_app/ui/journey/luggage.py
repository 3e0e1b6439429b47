"""What is dragged on the journey, packed and unpacked: ids of one playbook. What arrives may come from anywhere."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from playbook_app.domain.entities import EntityId

_STANDARDS = "application/vnd.playbook.standards"
_MOMENT = "application/vnd.playbook.moment"
_STAGE = "application/vnd.playbook.stage"
_LONGEST = 1_000_000
"""Bytes that are read at most: 10,000 ids are less than half of it."""


def standards_packed(file_id: str, ids: Sequence[EntityId]) -> QMimeData:
    """Pack standards of a file."""
    return _packed(_STANDARDS, file_id, ids)


def standards_in(data: QMimeData, file_id: str) -> tuple[EntityId, ...]:
    """Return the standards that were packed, where they are of the same file; else none."""
    return _unpacked(_STANDARDS, data, file_id)


def moment_packed(file_id: str, moment: EntityId) -> QMimeData:
    """Pack a moment of a file."""
    return _packed(_MOMENT, file_id, (moment,))


def moment_in(data: QMimeData, file_id: str) -> EntityId | None:
    """Return the moment that was packed, where it is of the same file."""
    return next(iter(_unpacked(_MOMENT, data, file_id)), None)


def stage_packed(file_id: str, stage: EntityId) -> QMimeData:
    """Pack a stage of a file."""
    return _packed(_STAGE, file_id, (stage,))


def stage_in(data: QMimeData, file_id: str) -> EntityId | None:
    """Return the stage that was packed, where it is of the same file."""
    return next(iter(_unpacked(_STAGE, data, file_id)), None)


def _packed(form: str, file_id: str, ids: Sequence[EntityId]) -> QMimeData:
    data = QMimeData()
    data.setData(form, json.dumps({"file": file_id, "ids": list(ids)}).encode())
    return data


def _unpacked(form: str, data: QMimeData, file_id: str) -> tuple[EntityId, ...]:
    raw = bytes(data.data(form).data())
    if not raw or len(raw) > _LONGEST:
        return ()
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(found, dict) or found.get("file") != file_id or not isinstance(found.get("ids"), list):
        return ()
    return tuple(EntityId(one) for one in found["ids"] if isinstance(one, str))
