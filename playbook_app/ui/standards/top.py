"""The top of the editor: code and title, and the chips of what is chosen rather than written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playbook_app.domain.change import Value
from playbook_app.domain.vocabulary import Latitude, Status
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.chips import ChoiceChip, MembersField
from playbook_app.ui.form.codes import CodeField
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.titles import TitleField
from playbook_app.ui.standards import options
from playbook_app.ui.standards.status import put_status
from playbook_app.ui.standards.writes import write_code
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_STATUS_ICONS = {Status.DRAFT: "edit", Status.REVIEW: "eye", Status.APPROVED: "check", Status.RETIRED: "stop"}
_LATITUDE_ICONS = {Latitude.FIXED: "lock", Latitude.FLEXIBLE: "flexible"}


class Top(QWidget):
    """Code, title and chips. `fields` holds each by the field that it is about."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        """Show them."""
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self.title = TitleField(subject, "title", self.tr("Title"), placeholder=self.tr("What people do"), parent=self)
        self.code = looking(
            CodeField(subject, "code", self.tr("Code"), write=write_code, translate=desk.translate, parent=self),
            Look.ENTITY_CODE,
        )
        self.code.setPlaceholderText(self.tr("Code"))
        self.fields: dict[str, QWidget] = {"title": self.title, "code": self.code, **self._chips()}
        head = QHBoxLayout()
        head.setSpacing(sizes.SMALL)
        head.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        chips = Flow()
        for field in ("moment", "step", "roles", "latitude", "status", "weight"):
            chips.addWidget(self.fields[field])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.code.complaint)
        column.addLayout(chips)

    def _chips(self) -> dict[str, QWidget]:
        desk, subject, theme = self._desk, self._subject, self._desk.theme
        return {
            "moment": ChoiceChip(
                subject, "moment", self.tr("Moment"), lambda: options.moments(desk), theme, parent=self
            ),
            "step": ChoiceChip(subject, "step", self.tr("Step"), lambda: options.steps(desk), theme, parent=self),
            "roles": MembersField(
                subject,
                "roles",
                self.tr("Roles"),
                lambda: options.roles(desk),
                theme,
                none=self.tr("Nobody yet"),
                parent=self,
            ),
            "latitude": ChoiceChip(
                subject,
                "latitude",
                self.tr("Latitude"),
                lambda: options.latitudes(desk),
                theme,
                icon=lambda value: _LATITUDE_ICONS.get(value, ""),  # type: ignore[call-overload]
                parent=self,
            ),
            "status": StatusChip(desk, subject, self),
            "weight": ChoiceChip(subject, "weight", self.tr("Weight"), options.weights, theme, parent=self),
        }


class StatusChip(ChoiceChip):
    """The status, which is not written like other fields."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        """Show it."""
        self._desk = desk
        super().__init__(
            subject,
            "status",
            self.tr("Status"),
            lambda: options.statuses(desk),
            desk.theme,
            icon=lambda value: _STATUS_ICONS.get(value, ""),  # type: ignore[call-overload]
            parent=parent,
        )

    def _write(self, value: Value) -> None:
        if self._subject.id is not None:
            put_status(self._desk, (self._subject.id,), Status(str(value)), self)
        self._show()
