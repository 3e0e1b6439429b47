"""The bars across the top of a window: a sentence each, with its ways on. What only informs fades by itself."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_FADES_AFTER = 8_000
"""Milliseconds that a bar stays which offers nothing to do."""
_OFFERS_FOR = 20_000
"""Milliseconds that a bar stays which only informs, but offers something to do."""

_LOOKS = {Gravity.INFO: Look.BAR_INFO, Gravity.WARNING: Look.BAR_WARN, Gravity.ERROR: Look.BAR_ERROR}


class Bars(QWidget):
    """The notices that stand across the top, the newest last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin without a bar."""
        super().__init__(parent)
        self._theme = theme
        self._topics: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def tell(self, notice: Notice) -> None:
        """Show a notice, in the stead of one of the same topic."""
        topic = notice.topic or notice.sentence
        self.take_back(topic)
        bar = self._bar(notice, topic)
        self._topics[topic] = bar
        self._column.addWidget(bar)
        if (time := _time_of(notice)) is not None:
            QTimer.singleShot(time, bar, lambda: self._fade(topic, bar))

    def take_back(self, topic: str) -> None:
        """Take the bar of a topic away, where there is one."""
        if bar := self._topics.pop(topic, None):
            self._column.removeWidget(bar)
            bar.deleteLater()

    def _fade(self, topic: str, bar: QFrame) -> None:
        if self._topics.get(topic) is bar:
            self.take_back(topic)

    def _go_on(self, topic: str, way: WayOn) -> None:
        if not way.stays:
            self.take_back(topic)
        way.run()

    def _bar(self, notice: Notice, topic: str) -> QFrame:
        bar = looking(QFrame(self), _LOOKS[notice.gravity])
        row = QHBoxLayout(bar)
        row.setContentsMargins(sizes.LARGE, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        row.setSpacing(sizes.SMALL)
        sign = QLabel(bar)
        icon = {Gravity.INFO: "info", Gravity.WARNING: "warning", Gravity.ERROR: "error"}[notice.gravity]
        sign.setPixmap(self._theme.icon(icon).pixmap(sizes.ICON, sizes.ICON))
        row.addWidget(sign)
        words = QLabel(notice.sentence, bar)
        words.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a long sentence beside several buttons takes as many lines as it needs
        words.setSizePolicy(policy)
        row.addWidget(words, 1)
        for way in notice.ways_on:
            button = QPushButton(way.text, bar)
            button.clicked.connect(partial(self._go_on, topic, way))
            row.addWidget(button)
        close = looking(QToolButton(bar), Look.FLAT)
        close.setIcon(self._theme.icon("close"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(lambda: self.take_back(topic))
        row.addWidget(close)
        bar.setAccessibleName(notice.sentence)
        return bar


def _time_of(notice: Notice) -> int | None:
    """Return the milliseconds after which a notice fades; None for one that stays."""
    if notice.lasting or notice.gravity is Gravity.ERROR:
        return None
    if not notice.ways_on:
        return _FADES_AFTER
    return _OFFERS_FOR if notice.gravity is Gravity.INFO else None
