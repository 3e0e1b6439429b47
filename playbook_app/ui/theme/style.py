"""The style sheet and the palette that a theme's colours make.

The sheet itself is `resources/look/window.qss`. A widget says what it is by its `look` property, and the sheet does the
rest: `look.py` names the looks.
"""

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from playbook_app.colour import mixed
from playbook_app.resources import resource
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.drawings import drawing_url

_ICON = re.compile(r"icon\(([\w-]+), (#\w+)\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}
_WRITTEN = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def style_sheet(colours: Colours) -> str:
    """Return the application's style sheet."""
    text = resource("look", "window.qss").read_text(encoding="utf-8")
    filled = Template(_COMMENT.sub("", text)).substitute(_tokens(colours))
    return _ICON.sub(lambda found: drawing_url(found[1], found[2]), filled)


def qt_palette(colours: Colours) -> QPalette:
    """Return the palette that native parts and our own painting read."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(colours, token)))
    for role in _WRITTEN:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette


def _tokens(colours: Colours) -> dict[str, str]:
    """Return what the sheet's `$name`s stand for."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    own = {name: value for name in Colours.__dataclass_fields__ if isinstance(value := getattr(colours, name), str)}
    lengths = {f"px_{name.lower()}": f"{value}px" for name, value in vars(sizes).items() if name.isupper()}
    return (
        own
        | lengths
        | {
            "accent_hover": mixed(colours.accent, colours.text, 0.15),
            "accent_pressed": mixed(colours.accent, colours.text, 0.3),
            "chip": mixed(colours.hover, colours.pressed, 0.3),
            "leading": "right" if mirrored else "left",
            "trailing": "left" if mirrored else "right",
            "tip": colours.text,
            "on_tip": colours.surface,
        }
    )
