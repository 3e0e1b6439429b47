"""A field for a colour: its code, the system's way to choose one, and how well words are read on it and in it."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.colour import READABLE, contrast
from playbook_app.palette import WHITE
from playbook_app.ui.form.lines import LineField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_SAMPLE = (88, 34)
_CODE_WIDTH = 120


class _Sample(QWidget):
    """White words on the colour, and words in it on white, as print has them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = WHITE
        self.setFixedSize(*_SAMPLE)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(sizes.TEXT, semibold=True))
            whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            half = whole.width() / 2
            painter.setPen(QColor(self._theme.colours.border))
            painter.setBrush(QColor(WHITE))
            painter.drawRoundedRect(whole, sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS)
            painter.setBrush(QColor(self._colour))
            painter.drawRoundedRect(whole.adjusted(0, 0, -half, 0), sizes.CONTROL_RADIUS, sizes.CONTROL_RADIUS)
            for ink, place in ((WHITE, whole.adjusted(0, 0, -half, 0)), (self._colour, whole.adjusted(half, 0, 0, 0))):
                painter.setPen(QColor(ink))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "Aa")


class ColourField(QWidget):
    """Shows and writes a colour as `#RRGGBB`. Nothing is refused; what cannot be read well is said in words."""

    def __init__(self, subject: Subject, field: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a field. `name` is what screen readers call it."""
        super().__init__(parent)
        self._subject, self._field, self._name = subject, field, name
        self._sample = _Sample(theme, self)
        self._code = LineField(subject, field, name, placeholder="#1F4E79", parent=self)
        self._code.setFixedWidth(_CODE_WIDTH)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._choose.clicked.connect(self._open)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        for widget in (self._sample, self._code, self._choose):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addLayout(row)
        column.addWidget(self._words)
        self.setFocusProxy(self._code)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _open(self) -> None:
        dialog = QColorDialog(QColor(str(self._subject.value(self._field))), self)
        dialog.setOption(QColorDialog.ColorDialogOption.NoButtons)
        dialog.setWindowTitle(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.currentColorChanged.connect(lambda colour: self._subject.write(self._field, colour.name().upper()))
        dialog.show()

    def _show(self) -> None:
        colour = str(self._subject.value(self._field) or "")
        self._choose.setEnabled(not self._subject.session.read_only)
        if not _HEX.fullmatch(colour):
            self._tell(self.tr("This is no colour. One is written as # and six digits, such as #1F4E79."), warn=True)
            return
        self._sample.show_colour(colour)
        ratio = contrast(colour, WHITE)
        shown = self.locale().toString(ratio, "f", 1)
        if ratio >= READABLE:
            told = self.tr("White words on it, and words in it on white, are easy to read ({ratio} : 1).")
        else:
            told = self.tr(
                "Too pale for white words on it, or for words in it on white ({ratio} : 1; 4.5 : 1 is the least). "
                "Print uses dark words on it, and darkens the words in it."
            )
        self._tell(told.format(ratio=shown), warn=ratio < READABLE)

    def _tell(self, words: str, *, warn: bool) -> None:
        self._words.setText(words)
        looking(self._words, Look.WARNING if warn else Look.SMALL)
        self._code.setAccessibleDescription(words)
