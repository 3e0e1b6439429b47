"""Standards copied from one window and pasted into another, or into the same: the clipboard's side of `clipping`."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from playbook_app.domain.change import Label
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.clipping import FORMAT, NotStandards, as_text, clipped, pasted
from playbook_app.ui.desk import Desk
from playbook_app.ui.notice import Gravity, Notice


def copy_standards(desk: Desk, ids: Sequence[EntityId]) -> None:
    """Put standards onto the clipboard: for another playbook, and as plain text for everything else."""
    playbook = desk.session.playbook
    known = [one for one in ids if one in playbook.standards]
    if known:
        content = QMimeData()
        content.setData(FORMAT, clipped(playbook, known))
        content.setText(as_text(playbook, known))
        QGuiApplication.clipboard().setMimeData(content)


def can_paste_standards() -> bool:
    """Return whether there are standards on the clipboard."""
    content = QGuiApplication.clipboard().mimeData()
    return content is not None and content.hasFormat(FORMAT)


def paste_standards(desk: Desk, moment: EntityId | None = None, step: Step | None = None) -> tuple[EntityId, ...]:
    """Add the standards of the clipboard as drafts, in one operation; return their ids, none where nothing was added.

    With `moment` and `step` they go into that cell; else to the moment of their own moment's name.
    """
    content = QGuiApplication.clipboard().mimeData()
    if content is None or not content.hasFormat(FORMAT):
        return ()
    made: list[EntityId] = []

    def new_id() -> EntityId:
        made.append(desk.new_id())
        return made[-1]

    data = bytes(content.data(FORMAT).data())
    try:
        changes, count = pasted(data, desk.session.playbook, new_id, moment=moment, step=step)
    except NotStandards:
        sentence = QCoreApplication.translate(
            "Copying", "What is on the clipboard cannot be read as standards. Nothing was changed. Copy them again."
        )
        desk.tell(Notice(sentence, Gravity.WARNING, topic="paste"))
        return ()
    return tuple(made) if desk.session.perform(Label.of("standards.paste", count=str(count)), changes) else ()
