"""What the board says in sentences: to screen readers about each cell and header, and in tooltips."""

from html import escape

from PySide6.QtCore import QObject

from playbook_app.analysis.handoffs import handoffs
from playbook_app.domain.entities import EntityId, Moment, Stage, Standard
from playbook_app.domain.vocabulary import Latitude, Status, Step, Support
from playbook_app.ui.journey.columns import Column
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.wording.language import Translate
from playbook_app.wording.names import name_of


class Speech(QObject):
    """Words cells and headers in the window's language."""

    def __init__(self, journey: JourneyMap, translate: Translate, parent: QObject | None = None) -> None:
        """Speak about a journey."""
        super().__init__(parent)
        self._journey = journey
        self._translate = translate

    def name(self, member: str) -> str:
        """Return what a member of a closed set is called."""
        return name_of(member, self._translate)

    def latitude(self, latitude: Latitude) -> str:
        """Return what a latitude is called in the midst of other words, where not every language writes it small."""
        return self.tr("fixed") if latitude is Latitude.FIXED else self.tr("flexible")

    def status(self, status: Status) -> str:
        """Return what a status is called in the midst of other words."""
        words = {
            Status.DRAFT: self.tr("draft"),
            Status.REVIEW: self.tr("in review"),
            Status.APPROVED: self.tr("approved"),
            Status.RETIRED: self.tr("retired"),
        }
        return words[status]

    def moment_name(self, moment: Moment) -> str:
        """Return a moment's name, or a word for one that has none yet."""
        return moment.name.strip() or self.tr("Unnamed moment")

    def stage_name(self, stage: Stage) -> str:
        """Return a stage's name, or a word for one that has none yet."""
        return stage.name.strip() or self.tr("Unnamed stage")

    def title(self, standard: Standard) -> str:
        """Return a standard's title, or a word for one that has none yet."""
        return standard.title.strip() or self.tr("Untitled standard")

    def owner(self, moment: Moment) -> str:
        """Return who owns a moment."""
        role = self._journey.session.playbook.roles.get(moment.owner) if moment.owner else None
        return (role.name.strip() or self.tr("Unnamed role")) if role else self.tr("Nobody yet")

    def card(self, standard: Standard) -> str:
        """Return all that a card shows, as one sentence."""
        parts = [
            f"{standard.code} {self.title(standard)}".strip(),
            self._moment_of(standard),
            self.name(standard.step) if standard.step else self.tr("no step yet"),
            self.latitude(standard.latitude),
            self.status(standard.status),
            self.supports(standard),
        ]
        if count := self._journey.facts.comments(standard.id):
            parts.append(self.tr("%n open comment(s)", "", count))
        return ", ".join(parts)

    def supports(self, standard: Standard) -> str:
        """Return how many supports a standard has."""
        count = len(self._journey.facts.supports(standard))
        return self.tr("{count} of {all} supports").format(count=count, all=len(Support))

    def tip(self, standard: Standard) -> str:
        """Return a card's tooltip: what is too long for it, and what it lacks."""
        present = self._journey.facts.supports(standard)
        lacking = [self._support(support) for support in Support if support not in present]
        lines = [f"<b>{escape(f'{standard.code} {self.title(standard)}'.strip())}</b>"]
        if standard.statement.strip():
            lines.append(escape(standard.statement.strip()))
        if lacking:
            lines.append(escape(self.tr("Lacks: {supports}").format(supports=", ".join(lacking))))
        return "<qt>" + "<br>".join(lines) + "</qt>"

    def empty(self, moment: Moment, step: Step) -> str:
        """Return what the free place of a cell is: a gap, or room for another."""
        values = {"moment": self.moment_name(moment), "step": self.name(step)}
        if self._journey.is_gap(moment.id, step):
            return self.tr("Gap: {moment} has no standard for {step}").format(**values)
        return self.tr("Add a standard to {moment}, {step}").format(**values)

    def count(self, moment: Moment, step: Step) -> str:
        """Return what a cell of the heat map says."""
        if self._journey.is_gap(moment.id, step):
            return self.empty(moment, step)
        values = {"moment": self.moment_name(moment), "step": self.name(step)}
        shown = len(self._journey.cells.shown_in((moment.id, step)))
        return self.tr("{moment}, {step}: %n standard(s)", "", shown).format(**values)

    def vacant(self, stage: Stage) -> str:
        """Return what the column of a stage without a moment says."""
        return self.tr("{stage} has no moment yet").format(stage=self.stage_name(stage))

    def moment(self, column: Column) -> str:
        """Return what a moment's header shows, as one sentence."""
        if column.moment is None:
            return self.vacant(column.stage)
        parts = [
            self.moment_name(column.moment),
            self.tr("moment of {stage}").format(stage=self.stage_name(column.stage)),
            self.tr("owner: {owner}").format(owner=self.owner(column.moment)),
            self.readiness(column.moment.id),
        ]
        return ", ".join(parts)

    def readiness(self, moment: EntityId) -> str:
        """Return how ready a moment is."""
        share = self._journey.facts.readiness(moment)
        if share is None:
            return self.tr("no standards yet")
        return self.tr("readiness {share} %").format(share=round(share * 100))

    def moment_tip(self, moment: Moment) -> str:
        """Return a moment's tooltip."""
        lines = [f"<b>{escape(self.moment_name(moment))}</b>"]
        lines.append(escape(self.tr("Owner: {owner}").format(owner=self.owner(moment))))
        lines.append(escape(self.readiness(moment.id)))
        if count := handoffs(moment):
            lines.append(escape(self.tr("The customer is handed on %n time(s).", "", count)))
        return "<qt>" + "<br>".join(lines) + "</qt>"

    def stage(self, stage: Stage, moments: int) -> str:
        """Return what a stage's band shows, as one sentence."""
        return self.tr("Stage {stage}, %n moment(s)", "", moments).format(stage=self.stage_name(stage))

    def _moment_of(self, standard: Standard) -> str:
        if standard.moment is None:
            return self.tr("not placed yet")
        return self.moment_name(self._journey.session.playbook.moments[standard.moment])

    def _support(self, support: Support) -> str:
        words = {
            Support.WHY: self.tr("why"),
            Support.TRAINING: self.tr("training"),
            Support.TOOLS: self.tr("tools"),
            Support.RESPONSIBILITY: self.tr("responsibility"),
            Support.PERMISSION: self.tr("permission"),
            Support.MEASURE: self.tr("measure"),
        }
        return words[support]
