"""A scroll area that is as high as what is in it, and gives way where there is no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 180
"""So much of what is in it is seen at least."""


class Yielding(QScrollArea):
    """Holds a widget whose height may change."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        """Take the widget in."""
        super().__init__(parent)
        self._inner = inner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        for ground in (self.viewport(), inner):
            ground.setAutoFillBackground(False)
        inner.installEventFilter(self)
        for kind in (QComboBox, QAbstractSpinBox):
            for field in inner.findChildren(kind):
                field.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As what is in it would like."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A part of it."""
        hint = self._inner.sizeHint()
        return QSize(0, min(hint.height(), _LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is in it does; leave the wheel to scrolling, which must change no field."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif watched is not self._inner and event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
