"""The viewports of the journey's views, made by us in the place of Qt's.

Where Qt hands over a widget that it made itself, Qt for Python looks for its class among all classes of widgets, and
loads those first: a twentieth of the launch. A widget that was made here is known.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

_NAME = "qt_scrollarea_viewport"


def make_viewport(view: QAbstractItemView) -> None:
    """Give a view that has just been made a viewport just like the one that Qt gave it."""
    viewport = QWidget(view)
    viewport.setObjectName(_NAME)
    viewport.setAutoFillBackground(True)
    is_header = isinstance(view, QHeaderView)
    viewport.setBackgroundRole(QPalette.ColorRole.Button if is_header else QPalette.ColorRole.Base)
    viewport.setMouseTracking(is_header)
    view.setViewport(viewport)
