"""A field for a language: the four that are complete stand first, then all others that this computer can name."""

from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.finder import Finder
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme.theme import Theme

COMPLETE = ("en", "de", "fr", "es")
"""The languages in which a publication has all its own words."""


def language_called(tag: str) -> str:
    """Return what a language (BCP 47) is called by those who speak it, with its tag."""
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName()
    if "-" in tag and (territory := locale.nativeTerritoryName()):
        name = f"{name} ({territory})"
    return f"{name} · {tag}"


@cache
def _languages() -> tuple[Option, ...]:
    everywhere = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    tags = sorted({locale.bcp47Name() for locale in everywhere if locale.language() is not QLocale.Language.C})
    first = [*COMPLETE, *(tag for tag in tags if tag.partition("-")[0] in COMPLETE and tag not in COMPLETE)]
    ordered = dict.fromkeys([*first, *tags])
    return tuple(Option(tag, f"{language_called(tag)} · {_in_english(tag)}") for tag in ordered)


def _in_english(tag: str) -> str:
    return QLocale.languageToString(QLocale(tag).language())


class LanguageField(Chip):
    """Shows and writes the language of the playbook."""

    def __init__(self, subject: Subject, field: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a field called `name`."""
        super().__init__(theme, name, parent=parent)
        self._subject, self._field = subject, field
        self.clicked.connect(self._open)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _open(self) -> None:
        finder = Finder(_languages(), self.tr("Search languages"), self)
        finder.chosen.connect(self._write)
        finder.show_below(self)

    def _write(self, tag: str) -> None:
        self._subject.write(self._field, tag, joins=False)
        self._show()

    def _show(self) -> None:
        self.show_choice(language_called(str(self._subject.value(self._field) or "en")))
        self.setEnabled(not self._subject.session.read_only)
