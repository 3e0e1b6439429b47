"""Setting the status of standards: approving takes a name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.several import set_status_of_all
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.entities import EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status
from playbook_app.ui.desk import Desk
from playbook_app.ui.person.naming import author_name


def put_status(desk: Desk, ids: Sequence[EntityId], status: Status, parent: QWidget) -> bool:
    """Set the status of standards as one operation; return whether it was done. Approving asks for an unknown name."""
    desk.session.flush()
    playbook = desk.session.playbook
    ids = [one for one in ids if one in playbook.standards and playbook.standards[one].status is not status]
    if not ids:
        return True
    if status is Status.APPROVED:
        name = author_name(desk.session, parent)
        return bool(name) and desk.session.perform(_label(playbook, ids, status), _approved(desk, ids, name))
    return desk.session.perform(_label(playbook, ids, status), set_status_of_all(playbook, ids, status))


def _approved(desk: Desk, ids: Sequence[EntityId], name: str) -> Changes:
    playbook, now = desk.session.playbook, desk.now()
    return tuple(change for one in ids for change in approve(playbook, one, name, now))


def _label(playbook: Playbook, ids: Sequence[EntityId], status: Status) -> Label:
    if len(ids) == 1:
        return Label.of("standard.status", name=spoken_name(playbook.standards[ids[0]]), status=status.value)
    return Label.of("standards.status", count=str(len(ids)), status=status.value)
