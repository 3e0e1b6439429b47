"""The Readiness place: what keeps excellence accidental, in figures, and each thing to mend a click from its field."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.analysis.findings import Finding
from playbook_app.analysis.report import Report, report
from playbook_app.analysis.scope import of_role, of_stage
from playbook_app.domain.entities import EntityId, Moment
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step, Support
from playbook_app.frozen import frozen
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.desk import Desk
from playbook_app.ui.place import Place
from playbook_app.ui.readiness.coverage_model import CoverageModel
from playbook_app.ui.readiness.coverage_view import CoverageView
from playbook_app.ui.readiness.figures import Ring, SupportBars
from playbook_app.ui.readiness.findings_model import FindingsModel
from playbook_app.ui.readiness.findings_view import FindingsView
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.session import Changed
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.sentences import GROUPS

_PANEL_HEIGHT = 240
_WIDEST_CHOICE = 320


@frozen
class _Scope:
    """The part of the playbook that is looked at: one stage, one role, or the whole."""

    kind: Kind | None = None
    id: EntityId = EntityId("")

    @property
    def key(self) -> str:
        return f"{self.kind or ''}:{self.id}"

    def of(self, playbook: Playbook) -> Playbook:
        if self.kind is Kind.STAGE and self.id in playbook.stages:
            return of_stage(playbook, self.id)
        if self.kind is Kind.ROLE and self.id in playbook.roles:
            return of_role(playbook, self.id)
        return playbook


_WHOLE = _Scope()


class ReadinessPlace(Place):
    """Figures above, findings below; both follow the playbook a moment after each edit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the place."""
        super().__init__(desk, parent)
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(desk.session.broke)
        self._stale = True
        self._wanted = ""
        self._scopes: list[_Scope] = []
        self._scope = QComboBox(self)
        self._scope.setAccessibleName(self.tr("What to look at"))
        self._nature = QComboBox(self)
        for box in (self._scope, self._nature):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(_WIDEST_CHOICE)
        self._nature.hide()
        self._nature.setAccessibleName(self.tr("Which findings to show"))
        self._ring = Ring(desk.theme, self)
        self._meaning = QLabel(self)
        self._bars = SupportBars(desk.translate, self)
        self._coverage = CoverageModel(desk.translate, self)
        self._findings = FindingsModel(desk.translate, self)
        self._count = looking(QLabel(self), Look.MUTED)
        self._coverage_view = CoverageView(self._coverage, desk.theme, self)
        self._list = FindingsView(self._findings, desk.theme, self)
        self._body = QStackedWidget(self)
        self._assemble()
        self._coverage_view.chosen.connect(self._show_cell)
        self._list.chosen.connect(self._mend)
        self._scope.activated.connect(self._look)
        self._nature.activated.connect(self._choose_nature)
        desk.session.changed.connect(self._follow)

    def entered(self) -> None:
        """Look at the playbook as it is now."""
        if self._stale:
            self._fill_scopes()
            self._look()

    def kept(self) -> dict[str, str]:
        """Remember what is looked at."""
        return {"scope": self._chosen().key}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Look again at what was looked at."""
        self._wanted = kept.get("scope", "")

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Find puts the cursor into the list."""
        return {"edit.find": self._list.setFocus}

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.LARGE)
        column.setSpacing(sizes.LARGE)
        head = QHBoxLayout()
        head.setSpacing(sizes.LARGE)
        head.addWidget(looking(QLabel(self.tr("Readiness"), self), Look.PLACE_TITLE))
        head.addWidget(self._scope)
        head.addStretch()
        column.addLayout(head)
        column.addWidget(self._body, 1)
        self._body.addWidget(self._figures_and_findings())
        self._body.addWidget(self._emptiness())

    def _figures_and_findings(self) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LARGE)
        row = QHBoxLayout()
        row.setSpacing(sizes.LARGE)
        row.addWidget(self._panel(self.tr("Intentional, not accidental"), self._figure()), 4)
        row.addWidget(self._panel(self.tr("The six supports"), self._bars), 4)
        row.addWidget(self._panel(self.tr("Coverage of the journey"), self._coverage_view), 5)
        column.addLayout(row)
        column.addWidget(self._findings_panel(), 1)
        return whole

    def _panel(self, title: str, inside: QWidget) -> QFrame:
        panel = looking(QFrame(self), Look.PANEL)
        panel.setFixedHeight(_PANEL_HEIGHT)
        column = QVBoxLayout(panel)
        column.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(looking(QLabel(title, panel), Look.HEADING))
        column.addWidget(inside, 1)
        return panel

    def _figure(self) -> QWidget:
        inside = QWidget(self)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.LARGE)
        self._meaning.setWordWrap(True)
        row.addWidget(self._ring)
        row.addWidget(self._meaning, 1)
        return inside

    def _findings_panel(self) -> QFrame:
        panel = looking(QFrame(self), Look.PANEL)
        column = QVBoxLayout(panel)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.SMALL)
        head = QHBoxLayout()
        head.setContentsMargins(sizes.TIGHT, 0, sizes.TIGHT, 0)
        head.setSpacing(sizes.MEDIUM)
        head.addWidget(looking(QLabel(self.tr("What to do next"), panel), Look.HEADING))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._nature)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        return panel

    def _emptiness(self) -> QWidget:
        empty = looking(WordPage(self.desk.theme, "readiness", parent=self), Look.PANEL)
        empty.show_words(
            self.tr("Nothing to look at yet"),
            self.tr("Readiness shows what stands behind your standards, and what is still missing."),
            self.tr("Go to the journey"),
        )
        empty.asked.connect(lambda: self.desk.visit(PlaceName.JOURNEY))
        return empty

    def _follow(self, changed: Changed) -> None:
        self._stale = True
        if self.isVisible():
            if changed.about(Kind.STAGE, Kind.ROLE):
                self._fill_scopes()
            self._look()

    def _fill_scopes(self) -> None:
        playbook = self.desk.session.playbook
        kept = self._wanted or self._chosen().key
        self._wanted = ""
        named = [
            (_WHOLE, self.tr("Whole playbook")),
            *((_Scope(Kind.STAGE, stage.id), stage.name) for stage, _ in playbook.journey()),
            *((_Scope(Kind.ROLE, role.id), role.name) for role in playbook.roles_in_order()),
        ]
        self._scope.clear()
        self._scopes = [scope for scope, _ in named]
        for scope, name in named:
            self._scope.addItem(name)
            if scope.key == kept:
                self._scope.setCurrentIndex(self._scope.count() - 1)
        stages = len(playbook.stages)
        if stages:
            self._scope.insertSeparator(1)
            self._scopes.insert(1, _WHOLE)
        if playbook.roles:
            place = stages + 2 if stages else 1
            self._scope.insertSeparator(place)
            self._scopes.insert(place, _WHOLE)

    def _chosen(self) -> _Scope:
        place = self._scope.currentIndex()
        return self._scopes[place] if 0 <= place < len(self._scopes) else _WHOLE

    def _look(self) -> None:
        self._stale = False
        playbook, scope, today = self.desk.session.playbook, self._chosen(), self.desk.today()
        self._body.setCurrentIndex(0 if playbook.moments or playbook.standards or playbook.stories else 1)
        if not self._findings.rowCount():
            self._count.setText(self.tr("Looking through the playbook…"))
        self._reckoner.ask_now(lambda: report(scope.of(playbook), today), self._show)

    def _show(self, found: Report) -> None:
        self._ring.show_share(found.readiness)
        self._meaning.setText(
            self.tr("of the six supports of %n standard(s) are in place", "", found.standards)
            if found.standards
            else self.tr("No standard here yet.")
        )
        self._bars.show_shares({support: found.share(support) for support in Support})
        self._coverage.show(found.coverage)
        kept = self._list.currentIndex().row()
        self._findings.show(found.findings)
        self._show_natures()
        if kept >= 0 and self._findings.rowCount():
            self._list.setCurrentIndex(self._findings.index(min(kept, self._findings.rowCount() - 1)))

    def _show_natures(self) -> None:
        natures = self._findings.natures
        total = sum(natures.values())
        self._count.setText(
            self.tr("%n thing(s), most telling first", "", total)
            if total
            else self.tr("Nothing. Everything is in place.")
        )
        chosen = self._nature.currentData()
        self._nature.clear()
        self._nature.addItem(self.tr("All findings"), None)
        for nature, count in natures.items():
            self._nature.addItem(f"{self.desk.translate(GROUPS[nature])} ({count})", nature)
        self._nature.setCurrentIndex(max(0, self._nature.findData(chosen)))
        self._nature.setVisible(total > 0)

    def _choose_nature(self) -> None:
        self._findings.show_nature(self._nature.currentData())

    def _mend(self, finding: Finding) -> None:
        self.desk.go(Target(finding.kind, finding.id, finding.field))

    def _show_cell(self, moment: Moment, _step: Step) -> None:
        self.desk.go(Target(Kind.MOMENT, moment.id, "step"))
