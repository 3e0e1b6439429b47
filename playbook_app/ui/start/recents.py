"""The list of playbooks opened before: what each is called, whose it is, where it lies, and when it was open."""

import threading
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.ui.files.recent import Recent, Recents
from playbook_app.ui.indexes import Index
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import interface_font
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_words
from playbook_app.ui.theme.theme import Theme

_ROW = 60
_ROLE = Qt.ItemDataRole.UserRole


class RecentsModel(QAbstractListModel):
    """The recent playbooks. Whether a file is still there is looked up apart: a disk of the network takes its time."""

    _looked = Signal(object)

    def __init__(self, recents: Recents, parent: QObject | None = None) -> None:
        """Follow the list."""
        super().__init__(parent)
        self._recents = recents
        self._shown: tuple[Recent, ...] = ()
        self._missing: frozenset[str] = frozenset()
        recents.changed.connect(self.refresh)
        self._looked.connect(self._take_missing)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew, and look which files are there."""
        self.beginResetModel()
        self._shown = self._recents.all()
        self.endResetModel()
        paths = tuple(one.path for one in self._shown)
        threading.Thread(target=self._look, args=(paths,), name="recent files", daemon=True).start()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words, its path for a tip, or the Recent itself."""
        recent = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(recent)
        if role == Qt.ItemDataRole.ToolTipRole:
            return recent.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (name_of(recent), str(Path(recent.path).parent), self.told_of(recent))
            return ", ".join(filter(None, parts))
        return recent if role == _ROLE else None

    def is_missing(self, recent: Recent) -> bool:
        """Return whether the file is known to be gone."""
        return recent.path in self._missing

    def told_of(self, recent: Recent) -> str:
        """Return what stands at the end of a row: that the file is not there, or when it was open."""
        if self.is_missing(recent):
            return self.tr("not found")
        return when(recent.opened.astimezone()) if recent.opened else ""

    def _look(self, paths: tuple[str, ...]) -> None:
        missing = frozenset(path for path in paths if not _is_there(path))
        try:
            self._looked.emit(missing)
        except RuntimeError:
            return  # the page was closed meanwhile

    def _take_missing(self, missing: frozenset[str]) -> None:
        self._missing = missing
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))


class RecentsDelegate(QStyledItemDelegate):
    """Draws a row in two lines: the name and the time; the file and its folder."""

    def __init__(self, model: RecentsModel, theme: Theme, parent: QObject | None = None) -> None:
        """Draw the rows of a model."""
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row, which grows with the font."""
        line = QFontMetrics(interface_font()).height()
        return QSize(0, max(_ROW, 2 * line + 2 * sizes.MEDIUM))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        recent: Recent = index.data(_ROLE)
        colours = self._theme.colours
        missing = self._model.is_missing(recent)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.raised))
            painter.drawRoundedRect(area, sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        inner = area.adjusted(sizes.MEDIUM, sizes.SMALL + 2, -sizes.MEDIUM, -sizes.SMALL - 2)
        top = QRect(inner.topLeft(), QSize(inner.width(), inner.height() // 2))
        bottom = top.translated(0, inner.height() - top.height())
        small = interface_font()
        small.setPixelSize(sizes.SMALL_TEXT)
        told = self._model.told_of(recent)
        width = QFontMetrics(small).horizontalAdvance(told) + sizes.LARGE
        self._write(painter, top, told, small, colours.warn if missing else colours.muted, trailing=True)
        name = interface_font()
        name.setWeight(QFont.Weight.DemiBold)
        self._write(painter, _shortened(top, width), name_of(recent), name, colours.muted if missing else colours.text)
        self._write(painter, bottom, recent.path, small, colours.muted, middle=True)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        font: QFont,
        colour: str,
        *,
        trailing: bool = False,
        middle: bool = False,
    ) -> None:
        elide = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        side = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        along = side | Qt.AlignmentFlag.AlignVCenter
        paint_words(painter, QRectF(area), text, font, colour, along=along, elide=elide)


class RecentsList(QListView):
    """The list to choose from. Enter opens, Delete takes off the list; the file stays."""

    wanted = Signal(object)
    """A path to open."""

    revealed = Signal(object)
    """A path to show in its folder."""

    def __init__(self, recents: Recents, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the recent playbooks."""
        super().__init__(parent)
        self._recents = recents
        self._model = RecentsModel(recents, self)
        self.setModel(self._model)
        self.setItemDelegate(RecentsDelegate(self._model, theme, self))
        looking(self, Look.BARE)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Playbooks opened before"))
        self.clicked.connect(self._open)
        self.customContextMenuRequested.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or take off what is selected."""
        index = self.currentIndex()
        if index.isValid() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self._recents.remove(_path(index))
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.wanted.emit(_path(index))

    def _offer(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        path = _path(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.wanted.emit(path))
        menu.addAction(self.tr("Show in folder"), lambda: self.revealed.emit(path))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from the list"), lambda: self._recents.remove(path))
        menu.popup(self.viewport().mapToGlobal(place))


def name_of(recent: Recent) -> str:
    """Return what a playbook is called in the list: brand and title, or the file's name."""
    return " — ".join(filter(None, (recent.brand, recent.title))) or Path(recent.path).stem


def when(moment: datetime) -> str:
    """Return a local time in words as short as its nearness allows: the time today, else the day."""
    locale, given = QLocale(), QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if given.date() == QDate.currentDate():
        return locale.toString(given.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(given.date(), QLocale.FormatType.ShortFormat)


def _path(index: QModelIndex) -> Path:
    return Path(index.data(_ROLE).path)


def _shortened(area: QRect, width: int) -> QRect:
    """Return an area without so much at its trailing end."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return area.adjusted(width, 0, 0, 0)
    return area.adjusted(0, 0, -width, 0)


def _is_there(path: str) -> bool:
    try:
        return Path(path).is_file()
    except OSError:
        return False
