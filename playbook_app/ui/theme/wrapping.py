"""A text broken into lines for a narrow place, as views need that draw their words themselves."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font

TITLE_LINES = 2
"""The lines that a title has, unless another number is asked for."""


@lru_cache(maxsize=20_000)
def wrapped(
    title: str, width: int, lines: int = TITLE_LINES, size: int = sizes.TEXT, *, semibold: bool = True
) -> tuple[str, ...]:
    """Return a text broken into lines of a width in pixels at 100 %, the last one shortened if need be."""
    text = title.replace("\n", " ")
    made = font(size, semibold=semibold)
    metrics = QFontMetricsF(made)
    if metrics.horizontalAdvance(text) <= width:
        return (text,) if text else ()
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, made)
    layout.setTextOption(options)
    units = text.encode("utf-16-le")  # Qt counts in these
    found: list[str] = []
    layout.beginLayout()
    while len(found) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start, end = line.textStart(), line.textStart() + line.textLength()
        last = len(found) == lines - 1
        part = units[2 * start :] if last else units[2 * start : 2 * end]
        found.append(part.decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    found[-1] = metrics.elidedText(found[-1], Qt.TextElideMode.ElideRight, width)
    return tuple(found)
