"""What came of a trial: a ring with the score, what it means in words, and where to go from here."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from playbook_app.analysis.quiz import Assessment, Part, Score
from playbook_app.domain.entities import EntityId, Question
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.ui.catalogue.links import Links
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.desk import Desk
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_badge, paint_ring
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.names import name_of
from playbook_app.wording.quiz import band_sentence, next_step, part_sentence, score_sentence

_RING = 96
_BADGE = 28
_GOOD_FROM = 0.7


class _Ring(QWidget):
    """A ring that fills with the score, and the score inside."""

    def __init__(self, theme: Theme, reached: int, most: int) -> None:
        super().__init__()
        self._theme = theme
        self._share = reached / most if most else 0.0
        self._text = f"{reached}/{most}"
        self.setFixedSize(_RING, _RING)
        self.setAccessibleName(self._text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_ring(painter, QRectF(self.rect()), self._share, self._theme.colours, good=self._share >= _GOOD_FROM)
            painter.setFont(font(sizes.PLACE_TITLE, semibold=True))
            painter.setPen(QColor(self._theme.colours.text))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)


class _Badge(QWidget):
    """A step's letter."""

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self._theme, self._step = theme, step
        self.setFixedSize(_BADGE, _BADGE)

    def sizeHint(self) -> QSize:
        return QSize(_BADGE, _BADGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_badge(painter, QRectF(self.rect()), self._step, self._theme.colours)


class Result(QWidget):
    """The page at the end. `show_score` or `show_assessment` fills it anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.LARGE)

    def show_score(self, score: Score) -> None:
        """Show what a knowledge quiz came to, and the standards to read up on."""
        self._clear()
        self._head(score.right, score.asked, score_sentence(score, self._desk.translate))
        if score.missed:
            self._column.addWidget(looking(QLabel(self.tr("To read up on")), Look.HEADING))
        for question in score.missed:
            self._column.addWidget(self._missed(question))
        self._column.addStretch(1)

    def show_assessment(self, result: Assessment) -> None:
        """Show what a self-assessment came to, by step and by standard."""
        self._clear()
        self._head(result.points, result.most, band_sentence(result, self._desk.translate))
        if result.steps:
            self._column.addWidget(looking(QLabel(self.tr("By step")), Look.HEADING))
        for part in result.steps:
            self._column.addWidget(self._step(part))
        self._add_links(self.tr("Standards that you live"), [part for part in result.standards if part.strong])
        self._add_links(
            self.tr("Standards to talk over with a colleague"), [part for part in result.standards if not part.strong]
        )
        self._column.addWidget(self._plain(self.tr("This is for you alone: nothing of it is kept."), Look.SMALL))
        self._column.addStretch(1)

    def _clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _head(self, reached: int, most: int, sentence: str) -> None:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.WIDE)
        row.addWidget(_Ring(self._desk.theme, reached, most))
        row.addWidget(self._plain(sentence), 1)
        self._column.addWidget(head)

    def _missed(self, question: Question) -> QWidget:
        panel, column = self._panel()
        column.addWidget(self._plain(first_words(question.prompt, 400)))
        right = " / ".join(choice.text for choice in question.choices if choice.points > 0)
        column.addWidget(self._plain(self.tr("Right: {answer}").format(answer=right), Look.MUTED))
        if question.standard:
            column.addWidget(self._links([question.standard]))
        return panel

    def _step(self, part: Part) -> QWidget:
        translate = self._desk.translate
        panel, column = self._panel()
        row = QHBoxLayout()
        row.setSpacing(sizes.MEDIUM)
        row.addWidget(_Badge(self._desk.theme, Step(part.subject)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._plain(name_of(part.subject, translate), Look.HEADING))
        words.addWidget(self._plain(part_sentence(part, translate), Look.MUTED))
        row.addLayout(words, 1)
        column.addLayout(row)
        if advice := next_step(part, translate):
            column.addWidget(self._plain(advice))
        return panel

    def _add_links(self, heading: str, parts: list[Part]) -> None:
        if parts:
            self._column.addWidget(looking(QLabel(heading), Look.HEADING))
            self._column.addWidget(self._links([EntityId(part.subject) for part in parts]))

    def _links(self, standards: list[EntityId]) -> Links:
        links = Links(self._desk.go, self)  # without a parent it would be a window of its own for a moment
        found = [self._desk.session.playbook.standards.get(one) for one in standards]
        links.show_links(
            [(f"{one.code}  {one.title}".strip(), Target(Kind.STANDARD, one.id)) for one in found if one is not None]
        )
        return links

    def _panel(self) -> tuple[QFrame, QVBoxLayout]:
        panel = looking(QFrame(self), Look.PANEL)
        column = QVBoxLayout(panel)
        column.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        column.setSpacing(sizes.SMALL)
        return panel, column

    def _plain(self, text: str, look: Look | None = None) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return looking(label, look) if look else label
