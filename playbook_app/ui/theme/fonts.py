"""The interface's font, from its package, so that the window looks the same on every machine."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from playbook_app.ui.theme import sizes

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold", "It", "Bold")


@cache
def load_fonts() -> None:
    """Make the faces known to the application. Call it before the first text is drawn; once is enough."""
    from font_source_sans_pro import font_directory

    for face in _FACES:
        QFontDatabase.addApplicationFont(str(Path(font_directory) / f"SourceSansPro-{face}.ttf"))


def interface_font() -> QFont:
    """Return the font of all text that does not say otherwise."""
    return font(sizes.TEXT)


def font(size: int, *, semibold: bool = False) -> QFont:
    """Return the interface's font in a size in pixels, such as `sizes.SMALL_TEXT`; it is the caller's to change."""
    return QFont(_made(size, semibold))


@cache
def _made(size: int, semibold: bool) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(size)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
