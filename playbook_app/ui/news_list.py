"""What changed, as a list to read and to go by: what people do differently first, then what is small."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.domain.news.turn import News
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.wording.language import Translate
from playbook_app.wording.news import news_sentence

_MOST = 500
"""So many of each are listed: nobody reads on after that, and the printed edition has them all."""
_TALLEST = 10_000
"""Pixels that no sentence takes."""


@frozen
class _Row:
    """A heading, or a piece of news."""

    heading: str = ""
    news: News | None = None


class NewsModel(QAbstractListModel):
    """Holds headings and sentences; a sentence is worded when it is looked at, since there may be thousands."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        """Begin with nothing new."""
        super().__init__(parent)
        self._translate = translate
        self._rows: list[_Row] = []

    def show(self, news: Sequence[News]) -> None:
        """Take what to show, the material first."""
        self.beginResetModel()
        self._rows = []
        for material in (True, False):
            members = [one for one in news if one.material is material]
            if members:
                self._rows.append(_Row(heading=self._heading(len(members), material=material)))
                self._rows += [_Row(news=one) for one in members[:_MOST]]
            if (more := len(members) - _MOST) > 0:
                self._rows.append(_Row(heading=self.tr("And %n more.", "", more)))
        self.endResetModel()

    def news(self, index: Index) -> News | None:
        """Return the piece of news of a row; None for a heading."""
        return self._rows[index.row()].news if index.isValid() else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let news be chosen, and headings only be read."""
        return super().flags(index) if self.news(index) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words; headings stand out."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return news_sentence(row.news, self._translate) if row.news else row.heading
        if role == Qt.ItemDataRole.ToolTipRole and row.news:
            return news_sentence(row.news, self._translate)
        if role == Qt.ItemDataRole.FontRole and row.news is None:
            return font(sizes.TEXT, semibold=True)
        return None

    def _heading(self, count: int, *, material: bool) -> str:
        text = self.tr("What people do differently ({count})") if material else self.tr("Small changes ({count})")
        return text.format(count=count)


class _Wrapped(QStyledItemDelegate):
    """Gives a row the height that its words take in the width of the view."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row; Qt's own does not count the padding that the style gives."""
        width = max(0, self._view.viewport().width() - 2 * sizes.LARGE)
        metrics = QFontMetrics(index.data(Qt.ItemDataRole.FontRole) or option.font)
        room = QRect(0, 0, width, _TALLEST)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(width, words.height() + sizes.MEDIUM)


class NewsList(QListView):
    """Shows what changed. Enter or a double click leads to what a piece of news is about, where that is still there."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        """Begin with nothing; `name` is what screen readers call it."""
        super().__init__(parent)
        self._desk = desk
        self._news = NewsModel(desk.translate, self)
        self.setModel(self._news)
        self.setAccessibleName(name)
        self.setItemDelegate(_Wrapped(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._go)

    def show_news(self, news: Sequence[News]) -> None:
        """Show what changed."""
        self._news.show(news)

    def _go(self, index: Index) -> None:
        news = self._news.news(index)
        if news and self._desk.session.playbook.find(news.kind, news.id):
            self._desk.go(Target(news.kind, news.id))
