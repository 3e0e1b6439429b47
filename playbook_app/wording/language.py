"""Labels and dates in a language: labels through gettext, dates through Babel.

The English sentence is the message id, so English needs no catalog, and a language without one stays English.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from playbook_app.resources import resource

Translate = Callable[[str], str]
"""Puts an English label into a language."""

_CATALOGS = "playbook"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@cache
def translation(language: str) -> Translate:
    """Return the function that translates English labels into a language, given as a BCP 47 tag."""
    tag = language_tag(language)
    primary = tag.partition("-")[0]
    if primary == "en":
        return str
    import gettext

    languages = [tag.replace("-", "_"), primary]
    found = gettext.translation(_CATALOGS, str(resource("translations")), languages, fallback=True)
    return found.gettext


def date_in_words(day: date, language: str) -> str:
    """Return a date as a language writes it, such as 1 December 2026; in English where Babel does not know it."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(language_tag(language), sep="-")
    except (ValueError, UnknownLocaleError):
        locale = Locale("en")
    if locale.language == "en" and locale.territory is None:
        return format_date(day, "d MMMM yyyy", locale=locale)
    return format_date(day, "long", locale=locale)


def language_tag(language: str) -> str:
    """Return a language as it is, where it has the form of a BCP 47 tag; else English. It becomes part of paths."""
    return language if _TAG.fullmatch(language) else "en"
