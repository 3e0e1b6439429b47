"""Which language the person at this computer reads, as far as the system says. The window asks Qt instead."""

import re
import sys
from collections.abc import Iterator, Mapping

from playbook_app.wording.language import ENGLISH, is_spoken

_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that name the locale of messages, the strongest first (POSIX)."""

_WITHOUT_LANGUAGE = {"C", "POSIX"}


def language_of_person(environment: Mapping[str, str]) -> str:
    """Return the tag of the first language asked for that labels can be put into; English where there is none.

    `LANGUAGE` is a list that goes before the locale, unless that is C, as in GNU gettext.
    """
    return next(filter(is_spoken, _asked_for(environment)), ENGLISH)


def _asked_for(environment: Mapping[str, str]) -> Iterator[str]:
    locale = next(filter(None, map(environment.get, _LOCALES)), None)
    if locale in _WITHOUT_LANGUAGE:
        return
    listed = environment.get("LANGUAGE", "").split(":")
    yield from filter(None, map(_tag_of, (*listed, locale or _language_of_system())))


def _tag_of(locale: str) -> str:
    """Return a locale such as `de_AT.UTF-8@euro` as a language tag, `de-AT`."""
    return re.split("[.@]", locale, maxsplit=1)[0].replace("_", "-")


def _language_of_system() -> str:
    """Return the locale of Windows, whose terminals set no variable; nothing elsewhere."""
    if sys.platform == "win32":
        from ctypes import windll
        from locale import windows_locale

        return windows_locale.get(windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
