"""The panel at the trailing edge: every field of one stage or one moment."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Changes, Value
from playbook_app.domain.edits.journey import move_moment
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Customer, Kind
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.choices import ChoiceField, Option
from playbook_app.ui.form.lines import LineField
from playbook_app.ui.form.paths import PathField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.journey.head_model import Part
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 376


class PartPanel(QFrame):
    """Shows a stage or a moment. `closed` tells that the person is done with it."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show nothing yet; the forms are made when they are first needed."""
        super().__init__(parent)
        looking(self, Look.PANEL)
        self.setFixedWidth(_WIDTH)
        self._desk = desk
        self._forms: dict[Kind, _Form] = {}
        self._part: Part | None = None
        self._kind = looking(QLabel(self), Look.LABEL)
        close = looking(QToolButton(self), Look.FLAT)
        close.setAccessibleName(self.tr("Close the panel"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close_panel)
        self._close = close
        self._stack = QStackedWidget(self)
        top = QHBoxLayout()
        top.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.SMALL, sizes.TIGHT)
        top.addWidget(self._kind, 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        desk.theme.changed.connect(self._tint)
        desk.session.changed.connect(self._follow)
        self._tint()
        self.hide()

    @property
    def part(self) -> Part | None:
        """What is shown, or None."""
        return self._part

    def open(self, part: Part, field: str = "name") -> None:
        """Show a stage or moment, and put the cursor into one of its fields."""
        self._part = part
        form = self._form(part[0])
        form.subject.show(part[1])
        self._kind.setText(self.tr("STAGE") if part[0] is Kind.STAGE else self.tr("MOMENT OF TRUTH"))
        self.setAccessibleName(self.tr("Stage") if part[0] is Kind.STAGE else self.tr("Moment of truth"))
        self._stack.setCurrentWidget(form)
        self.show()
        form.focus(field)

    def close_panel(self) -> None:
        """Keep what was typed, and close."""
        self._desk.session.flush()
        self._part = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _form(self, kind: Kind) -> "_Form":
        if kind not in self._forms:
            self._forms[kind] = _StageForm(self._desk, self) if kind is Kind.STAGE else _MomentForm(self._desk, self)
            self._stack.addWidget(self._forms[kind])
        return self._forms[kind]

    def _tint(self) -> None:
        self._close.setIcon(self._desk.theme.icon("close"))

    def _follow(self) -> None:
        if self._part and self._desk.session.playbook.find(*self._part) is None:
            self.close_panel()


class _Form(QScrollArea):
    """Fields below each other, each under its name."""

    def __init__(self, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent)
        self.subject = subject
        self._fields: dict[str, QWidget] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        looking(self, Look.BARE)
        page = looking(QWidget(), Look.BARE)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(sizes.LARGE, sizes.TIGHT, sizes.LARGE, sizes.LARGE)
        self._column.setSpacing(sizes.TIGHT)
        self.setWidget(page)
        page.setAutoFillBackground(False)

    def focus(self, field: str) -> None:
        """Put the cursor into a field, or into the first where there is none of that name."""
        widget = self._fields.get(field) or next(iter(self._fields.values()))
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget)

    def _row(self, field: str, name: str, made: Callable[[str], QWidget]) -> None:
        label = looking(QLabel(name, self), Look.LABEL)
        widget = made(name)
        label.setBuddy(widget)
        if self._fields:
            self._column.addSpacing(sizes.SMALL)
        self._column.addWidget(label)
        self._column.addWidget(widget)
        self._fields[field] = widget

    def _line(self, field: str, name: str, placeholder: str = "") -> None:
        self._row(field, name, lambda name: LineField(self.subject, field, name, placeholder=placeholder))

    def _prose(self, desk: Desk, field: str, name: str, placeholder: str) -> None:
        # The editor of long texts is large; a launch does not wait for it.
        from playbook_app.ui.form.proses import ProseField

        self._row(
            field,
            name,
            lambda name: ProseField(self.subject, field, name, desk, placeholder=placeholder, lines=3, toolbar=False),
        )

    def _done(self) -> None:
        self._column.addStretch(1)


class _StageForm(_Form):
    """All fields of a stage."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(Subject(desk.session, Kind.STAGE, parent=parent), parent)
        self._line("name", self.tr("Name"), self.tr("Such as Arrival"))
        words = self.tr("The words that open this part of the handbook.")
        self._prose(desk, "introduction", self.tr("Introduction"), words)
        self._done()


class _MomentForm(_Form):
    """All fields of a moment."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        writes = {"stage": _to_stage}
        super().__init__(Subject(desk.session, Kind.MOMENT, writes=writes, parent=parent), parent)
        self._desk = desk
        self._line("name", self.tr("Name"), self.tr("Such as Check-in"))
        self._choice("stage", self.tr("Stage"), self._stages)
        self._choice("owner", self.tr("Owner"), self._owners)
        self._prose(
            desk, "expectation", self.tr("Expectation"), self.tr("What does the customer want here, and hope for?")
        )
        self._prose(
            desk,
            "details",
            self.tr("Details"),
            self.tr("The small things that must be right: what is seen, heard, felt."),
        )
        self._row("path", self.tr("Path"), lambda name: PathField(self.subject, "path", name, desk.theme))
        self._choice("customer", self.tr("Customer"), self._customers)
        self._line("channel", self.tr("Channel"), self.tr("Such as telephone, desk, web"))
        self._prose(desk, "introduction", self.tr("Introduction"), self.tr("Printed ahead of this moment’s standards."))
        self._done()

    def _choice(self, field: str, name: str, options: Callable[[], list[Option]]) -> None:
        def made(name: str) -> QWidget:
            box = ChoiceField(self.subject, field, name, options)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            return box

        self._row(field, name, made)

    def _stages(self) -> list[Option]:
        journey = self._desk.session.playbook.journey()
        return [Option(stage.id, stage.name.strip() or self.tr("Unnamed stage")) for stage, _ in journey]

    def _owners(self) -> list[Option]:
        roles = self._desk.session.playbook.roles_in_order()
        named = [Option(role.id, role.name.strip() or self.tr("Unnamed role")) for role in roles]
        return [Option(None, self.tr("Nobody yet")), *named]

    def _customers(self) -> list[Option]:
        return [
            Option(Customer.EXTERNAL, self.tr("External: those whom the brand serves")),
            Option(Customer.INTERNAL, self.tr("Internal: a colleague")),
        ]


def _to_stage(playbook: Playbook, moment: EntityId, stage: Value) -> Changes:
    return move_moment(playbook, moment, EntityId(str(stage)))
