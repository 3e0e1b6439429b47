"""The pane of the live page: asks for the page of what is written after each key, and shows it when it comes.

It never takes the focus, and keeps its scroll and zoom. While a page is being made no other is asked for: what was
typed meanwhile is asked for as soon as it is there.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.errors import PlaybookError
from playbook_app.publishing.paper import Paper
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.icon_button import IconButton
from playbook_app.ui.settings import table
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.sentences import error_sentence

if TYPE_CHECKING:
    from playbook_app.ui.page.sheet import Sheet
    from playbook_app.worker.jobs import PageMade

_STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 4.0


class PagePane(QFrame):
    """Shows the page of a standard. `show_standard` is called as often as one likes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin without a page. What draws PDF is loaded with the first."""
        super().__init__(parent)
        self._desk = desk
        self._sheet: Sheet | None = None
        self._wanted: Standard | None = None
        self._asked: EntityId | None = None
        self._again = False
        self.fits = True
        self._build()
        desk.settings.changed.connect(self._follow_setting)
        desk.theme.changed.connect(self._tint)
        self._tint()

    @property
    def paper(self) -> Paper:
        """The paper that it will be printed on."""
        return Paper(self._desk.settings.value(table.PAPER))

    @property
    def shown_pages(self) -> int:
        """How many pages are shown."""
        return self._sheet.count if self._sheet else 0

    def show_standard(self, standard: Standard | None) -> None:
        """Show the page of a standard as it stands, or none."""
        self._wanted = standard
        if standard is None:
            self._asked = None
            if self._sheet:
                self._sheet.clear()
            self._number.setText("")
            self._show_zoom()
            return
        if not self.isVisible():
            return
        if self._asked == standard.id:
            self._again = True
        else:
            self._ask(standard)

    def zoom_in(self) -> None:
        """Show it larger."""
        self._zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Show it smaller."""
        self._zoom_by(1 / _STEP)

    def fit(self) -> None:
        """Let it fill the width, also when that changes."""
        self.fits = True
        self._fit_width()

    @property
    def zoom(self) -> float | None:
        """The zoom that the person chose, or None where the page fits the width."""
        return None if self.fits or self._sheet is None else self._sheet.zoom

    def set_zoom(self, zoom: float | None) -> None:
        """Take a zoom; None fits the width."""
        self.fits = zoom is None
        if zoom is not None:
            self._made_sheet().set_zoom(min(_LARGEST, max(_SMALLEST, zoom)))
        self._show_zoom()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the page that was not asked for while hidden; after the window is painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.show_standard(self._wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width."""
        if event.type() is QEvent.Type.Resize and self.fits:
            self._fit_width()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the desk that pages lie on."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._desk.theme.colours.desk))

    def _build(self) -> None:
        self._number = looking(QLabel(self), Look.HEADING)
        self._about = looking(QLabel(self), Look.SMALL)
        self._share = looking(QLabel(self), Look.SMALL)
        theme = self._desk.theme
        self._zoom_out_button = IconButton(theme, "zoom-out", self.tr("Show the page smaller"), self)
        self._zoom_in_button = IconButton(theme, "zoom-in", self.tr("Show the page larger"), self)
        self._fit_button = IconButton(theme, "fit", self.tr("Fit the page to the width"), self)
        self._zoom_out_button.clicked.connect(self.zoom_out)
        self._zoom_in_button.clicked.connect(self.zoom_in)
        self._fit_button.clicked.connect(self.fit)
        head = QHBoxLayout()
        head.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        head.setSpacing(sizes.TIGHT)
        head.addWidget(self._number)
        head.addWidget(self._about, 1)
        head.addWidget(self._zoom_out_button)
        head.addWidget(self._share)
        head.addWidget(self._zoom_in_button)
        head.addWidget(self._fit_button)
        self._trouble = looking(QLabel(self), Look.WARNING)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(sizes.LARGE, 0, sizes.LARGE, sizes.SMALL)
        self._trouble.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Live page"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.viewport().setAutoFillBackground(True)
        self._scroll.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addWidget(self._scroll, 1)
        self._show_paper()

    def _ask(self, standard: Standard) -> None:
        self._asked = standard.id
        self._again = False
        self._desk.workers.page(standard.id, self.paper, self._take, self._fail, draft=standard)

    def _take(self, made: "PageMade") -> None:
        if made.standard != self._asked:
            return
        self._complain("")
        sheet = self._made_sheet()
        place = self._scroll.verticalScrollBar().value()
        sheet.show_pdf(made.data)
        if self.fits:
            self._fit_width()
        self._scroll.verticalScrollBar().setValue(place)
        self._number.setText(self.tr("Page {number}").format(number=made.number) if made.number else "")
        self._show_zoom()
        self._go_on()

    def _fail(self, failure: Exception) -> None:
        """Say over the page why it is not the newest; what nobody foresaw is reported."""
        self._go_on()
        if isinstance(failure, PlaybookError):
            self._complain(error_sentence(failure, self._desk.translate))
        else:
            self._desk.workers.faulted.emit(failure)

    def _complain(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def _go_on(self) -> None:
        self._asked = None
        if self._again and self._wanted is not None:
            self._ask(self._wanted)

    def _made_sheet(self) -> "Sheet":
        if self._sheet is None:
            from playbook_app.ui.page.sheet import Sheet

            self._sheet = Sheet(self._desk.theme)
            self._scroll.setWidget(self._sheet)
        return self._sheet

    def _fit_width(self) -> None:
        if self._sheet and self._sheet.count:
            self._sheet.set_zoom(self._sheet.zoom_to_width(self._scroll.viewport().width()))
        self._show_zoom()

    def _zoom_by(self, factor: float) -> None:
        if self._sheet:
            self.set_zoom(self._sheet.zoom * factor)

    def _show_zoom(self) -> None:
        share = round(self._sheet.zoom * 100) if self._sheet and self._sheet.count else None
        self._share.setText(self.tr("{share} %").format(share=share) if share else "")

    def _show_paper(self) -> None:
        names = dict(table.PAPER.choices)
        self._about.setText(self.tr("as it will print · {paper}").format(paper=names[self.paper.value]))

    def _follow_setting(self, key: str) -> None:
        if key == table.PAPER.key:
            self._show_paper()
            self.show_standard(self._wanted)

    def _tint(self) -> None:
        palette = self._scroll.viewport().palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._desk.theme.colours.desk))
        self._scroll.viewport().setPalette(palette)
