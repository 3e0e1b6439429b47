"""What a widget is, in the style sheet's eyes."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QWidget

_Widget = TypeVar("_Widget", bound=QWidget)


class Look(StrEnum):
    """The looks that the style sheet knows."""

    PLACE_TITLE = "place-title"
    ENTITY_TITLE = "entity-title"
    ENTITY_CODE = "entity-code"
    PROSE = "prose"
    HEADING = "heading"
    LABEL = "label"
    MUTED = "muted"
    SMALL = "small"
    WARNING = "warning"
    PANEL = "panel"
    BARE = "bare"
    PRIMARY = "primary"
    FLAT = "flat"
    LINK = "link"
    CHIP = "chip"
    SEGMENT = "segment"
    SEGMENTS = "segments"
    SIDE = "side"
    PAGE = "page"
    DESK = "desk"
    RAIL = "rail"
    HEADER = "header"
    BAR_INFO = "bar-info"
    BAR_WARN = "bar-warn"
    BAR_ERROR = "bar-error"


def looking(widget: _Widget, look: Look) -> _Widget:
    """Give a widget its look, and return it. It may have had another before."""
    had_one = widget.property("look") is not None
    widget.setProperty("look", look.value)
    if had_one:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget
