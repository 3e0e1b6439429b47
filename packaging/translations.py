"""Keeps the catalogs of all words outside the window: `uv run python packaging/translations.py`.

Finds every sentence in the code, brings the catalogs in resources/translations up to date with them, and compiles
them. New sentences stand there with an empty msgstr, to be translated by hand; what the code no longer says goes. The
status is 1 while anything is untranslated. The window's words are Qt's: their catalogs, playbook_<language>.qm, lie
beside the folders of these.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from sentences import ROOT, sentences

CATALOGS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")

_WIDTH = 118
_WHENEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""Compiled catalogs bear a time; with this one, the same words make the same bytes."""


def template() -> Catalog:
    """Return a catalog of what is to be translated, without translations. Raises sentences.Unclear."""
    catalog = Catalog(project="Playbook", domain="playbook")
    for sentence in sentences():
        flags = ["python-brace-format"] if "{" in str(sentence.text) else []
        catalog.add(sentence.text, locations=[(sentence.file, 1)], flags=flags)
    return catalog


def path_of(language: str) -> Path:
    """Return the path of a language's catalog."""
    return CATALOGS / language / "LC_MESSAGES" / "playbook.po"


def read(language: str) -> Catalog:
    """Return a language's catalog as it is kept."""
    with path_of(language).open("rb") as file:
        return read_po(file, locale=language, domain="playbook")


def untranslated(catalog: Catalog) -> Iterator[str]:
    """Yield the sentences that a catalog has no words for."""
    for message in catalog:
        texts = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.id and (message.fuzzy or not all(texts)):
            yield str(message.id)


def bring_up_to_date(language: str) -> list[str]:
    """Bring a catalog up to date with the code, compile it, and return what it has no words for.

    The head of the file, with the glossary for translators, is written by hand and stays.
    """
    path, catalog = path_of(language), read(language)
    head = path.read_text("utf-8").partition("\n\n")[0]
    catalog.update(template(), no_fuzzy_matching=True, update_creation_date=False)
    with path.open("wb") as file:
        file.write(f"{head}\n\n".encode())
        write_po(
            file,
            catalog,
            width=_WIDTH,
            omit_header=True,
            sort_by_file=True,
            include_lineno=False,
            ignore_obsolete=True,
        )
    catalog.creation_date = _WHENEVER
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalog)
    return list(untranslated(catalog))


def main() -> int:
    """Bring all catalogs up to date and say what they lack."""
    lacking = {language: bring_up_to_date(language) for language in LANGUAGES}
    for language, texts in lacking.items():
        print(f"{language}: {len(texts)} to be translated")
        for text in texts:
            print(f"    {text}")
    return 1 if any(lacking.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
