"""The language of the window: Qt's own words and ours, and the direction in which it is read."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from playbook_app.resources import resource

_QT = "qtbase"
_OURS = "playbook"


def window_language(chosen: str) -> str:
    """Return the tag (BCP 47) of the language that was chosen in the settings; where none was, the system's."""
    return chosen or QLocale.system().bcp47Name().removesuffix("-POSIX")


def speak(tag: str) -> None:
    """Have the running application speak a language, as far as there are words for it."""
    locale = QLocale(tag)
    QLocale.setDefault(locale)
    for name, folder in (
        (_QT, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (_OURS, str(resource("translations"))),
    ):
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(locale, name, "_", folder):
            QCoreApplication.installTranslator(translator)
    QApplication.setLayoutDirection(direction(locale))


def direction(locale: QLocale) -> Qt.LayoutDirection:
    """Return the direction in which a language is read."""
    return locale.textDirection()
