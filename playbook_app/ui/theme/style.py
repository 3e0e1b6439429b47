"""The style sheet and the palette that a theme's colours make.

A widget says what it is by its `look` property, and the sheet does the rest: `look.py` names the looks.
"""

from PySide6.QtGui import QColor, QPalette

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.fonts import FAMILY

_SHEET = """
* {{ font-family: "{family}"; font-size: {sizes.TEXT}px; }}
QWidget {{ color: {colours.text}; }}
QMainWindow, QDialog {{ background: {colours.ground}; }}
QToolTip {{ background: {colours.text}; color: {colours.surface}; border: 0; padding: 4px 8px; }}
QLabel[look="place-title"] {{ font-size: {sizes.PLACE_TITLE}px; font-weight: 600; }}
QLabel[look="entity-title"], QLineEdit[look="entity-title"] {{ font-size: {sizes.STANDARD_TITLE}px; font-weight: 600; }}
QLabel[look="heading"] {{ font-weight: 600; }}
QLabel[look="label"] {{ font-size: {sizes.SMALL_TEXT}px; font-weight: 600; color: {colours.muted}; }}
QLabel[look="muted"] {{ color: {colours.muted}; }}
QLabel[look="small"] {{ font-size: {sizes.SMALL_TEXT}px; color: {colours.muted}; }}
QLabel[look="warning"] {{ color: {colours.warn}; }}
QFrame[look="panel"] {{ background: {colours.surface}; border: 1px solid {colours.line};
    border-radius: {sizes.PANEL_RADIUS}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {{ background: {colours.surface};
    border: 1px solid {colours.border}; border-radius: {sizes.CONTROL_RADIUS}px; padding: 6px 8px;
    selection-background-color: {colours.accent}; selection-color: {colours.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {{
    border: 2px solid {colours.focus}; padding: 5px 7px; }}
QPushButton, QToolButton {{ background: {colours.surface}; border: 1px solid {colours.border};
    border-radius: {sizes.CONTROL_RADIUS}px; padding: 6px 12px; }}
QPushButton:hover, QToolButton:hover {{ background: {colours.accent_soft}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {colours.focus}; padding: 5px 11px; }}
QPushButton:disabled, QToolButton:disabled {{ color: {colours.disabled}; }}
QPushButton[look="primary"] {{ background: {colours.accent}; color: {colours.on_accent};
    border-color: {colours.accent}; font-weight: 600; }}
QPushButton[look="flat"], QToolButton[look="flat"] {{ background: transparent; border-color: transparent; }}
"""


def style_sheet(colours: Colours) -> str:
    """Return the application's style sheet."""
    return _SHEET.format(colours=colours, sizes=sizes, family=FAMILY)


def qt_palette(colours: Colours) -> QPalette:
    """Return the palette that native parts and our own painting read."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.ground),
        (QPalette.ColorRole.WindowText, colours.text),
        (QPalette.ColorRole.Base, colours.surface),
        (QPalette.ColorRole.AlternateBase, colours.raised),
        (QPalette.ColorRole.Text, colours.text),
        (QPalette.ColorRole.PlaceholderText, colours.muted),
        (QPalette.ColorRole.Button, colours.surface),
        (QPalette.ColorRole.ButtonText, colours.text),
        (QPalette.ColorRole.Highlight, colours.accent),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.Link, colours.accent),
    ):
        palette.setColor(role, QColor(colour))
    return palette
