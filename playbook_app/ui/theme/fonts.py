"""The interface's font, from its package, so that the window looks the same on every machine."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from playbook_app.ui.theme import sizes

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold", "It", "Bold")


def load_fonts() -> None:
    """Make the faces known to the application. Call it once, before the first text is drawn."""
    from font_source_sans_pro import font_directory

    for face in _FACES:
        QFontDatabase.addApplicationFont(str(Path(font_directory) / f"SourceSansPro-{face}.ttf"))


def interface_font() -> QFont:
    """Return the font of all text that does not say otherwise."""
    font = QFont(FAMILY)
    font.setPixelSize(sizes.TEXT)
    return font
