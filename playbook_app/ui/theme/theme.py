"""The theme in use: follows the system or the person's choice, and tells when it changes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from playbook_app.ui.theme.colours import DARK, LIGHT, Colours
from playbook_app.ui.theme.fonts import interface_font, load_fonts
from playbook_app.ui.theme.icons import Tint, tinted_icon
from playbook_app.ui.theme.style import qt_palette, style_sheet

_GROUND = "Fusion"
"""Qt's own style under the sheet: the same on every system."""
STYLED = ("-style", _GROUND)
"""What an application that begins with that style is told."""
STYLE_IS_SET = "playbook-style-is-set"
"""The application's property that says that it has that style. Asking Qt would load the classes of all styles."""


class Appearance(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of the whole application. Views that draw themselves read `colours`, and draw anew when told."""

    changed = Signal()

    def __init__(self, appearance: Appearance = Appearance.SYSTEM) -> None:
        """Take an appearance; `apply` puts it on the application."""
        super().__init__()
        self._appearance = appearance
        self._colours = self._chosen_colours()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def colours(self) -> Colours:
        """The colours to draw with right now."""
        return self._colours

    def choose(self, appearance: Appearance) -> None:
        """Take another appearance, at once."""
        self._appearance = appearance
        self.apply()

    def apply(self) -> None:
        """Dress the application, and tell."""
        self._colours = self._chosen_colours()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            load_fonts()
            if application.styleSheet():
                _dress_anew(application, self.colours)
            else:
                _dress(application, self.colours)
        self.changed.emit()

    def icon(self, name: str, colour: str | None = None, *, checked: str | None = None) -> QIcon:
        """Return an icon of the family by its name, such as `journey`, tinted with a colour (by default the text's).

        Where a button is checked it has the colour `checked`, by default the accent. Raises OSError for a name without
        a drawing.
        """
        colours = self.colours
        return tinted_icon(name, Tint(colour or colours.text, checked or colours.accent, colours.disabled))

    def _chosen_colours(self) -> Colours:
        return DARK if self._dark() else LIGHT

    def _dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self.apply()


def _dress(application: QApplication, colours: Colours) -> None:
    """Put style, font, palette and sheet on an application that has no sheet yet."""
    if not application.property(STYLE_IS_SET):
        application.setStyle(_GROUND)
        application.setProperty(STYLE_IS_SET, True)
    application.setFont(interface_font())
    application.setPalette(qt_palette(colours))
    application.setStyleSheet(style_sheet(colours))


def _dress_anew(application: QApplication, colours: Colours) -> None:
    """Put other colours on an application.

    Another sheet has Qt dress all widgets anew, and what is within others several times over; no sheet and then
    another, twice. Where the style has forgotten all widgets, a sheet is merely taken, and setting the style has each
    dressed once.
    """
    application.style().unpolish(application)
    application.setStyleSheet(style_sheet(colours))
    application.setPalette(qt_palette(colours))
    application.setStyle(_GROUND)
