"""The language of the window: Qt's own words and ours, and the direction in which it is read."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from playbook_app.resources import resource

_QT = "qtbase"
_OURS = "playbook"
_ENGLISH = QLocale(QLocale.Language.English)
_SPEAKING: list[QTranslator] = []
"""The translators that the application has been given. Asking Qt for them would load the classes of all objects."""


def window_language(chosen: str) -> str:
    """Return the tag (BCP 47) of the language that was chosen in the settings; where none was, the system's."""
    return chosen or QLocale.system().bcp47Name().removesuffix("-POSIX")


def speak(tag: str) -> None:
    """Have the running application speak a language, as far as there are words for it, and no other from then on.

    What has no words in it is in English, whose catalog holds its plurals.
    """
    for former in _SPEAKING:
        QCoreApplication.removeTranslator(former)
    _SPEAKING.clear()
    locale = QLocale(tag)
    QLocale.setDefault(locale)
    ours = str(resource("translations"))
    for spoken, name, folder in (
        (_ENGLISH, _OURS, ours),
        (locale, _QT, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (locale, _OURS, ours),
    ):
        translator = QTranslator()
        if translator.load(spoken, name, "_", folder):
            QCoreApplication.installTranslator(translator)
            _SPEAKING.append(translator)
    QApplication.setLayoutDirection(direction(locale))


def direction(locale: QLocale) -> Qt.LayoutDirection:
    """Return the direction in which a language is read."""
    return locale.textDirection()
