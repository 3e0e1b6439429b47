"""Words of what is printed, in the playbook's language: labels through gettext, dates through Babel.

The English sentence is the message id, so English needs no catalog, and a language without one stays English.
"""

from collections.abc import Callable
from datetime import date
from functools import cache

from playbook_app.resources import resource

DOMAIN = "playbook"
Translate = Callable[[str], str]


@cache
def translation(language: str) -> Translate:
    """Return the function that translates English labels into a language, given as a BCP 47 tag."""
    if _primary(language) == "en":
        return str
    import gettext

    languages = [language.replace("-", "_"), _primary(language)]
    found = gettext.translation(DOMAIN, str(resource("translations")), languages, fallback=True)
    return found.gettext


def date_in_words(day: date, language: str) -> str:
    """Return a date as a language writes it, such as 1 December 2026; in English where Babel does not know it."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    if locale.language == "en" and locale.territory is None:
        return format_date(day, "d MMMM yyyy", locale=locale)
    return format_date(day, "long", locale=locale)


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
