"""Keeps the catalogs of the window's words, which are Qt's: `uv run python packaging/window_translations.py`.

Brings resources/translations/playbook_<language>.ts up to date with the code and compiles them to .qm beside them. New
texts stand there unfinished, to be translated by hand or with Qt Linguist; what the code no longer says goes. English
has a catalog for its plurals alone. The status is 1 while anything is unfinished.
"""

import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
CATALOGS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en", "es", "fr")

_TOOLS = Path(sysconfig.get_path("scripts"))
_PLURALS_ALONE = {"en"}


def catalog(language: str, folder: Path = CATALOGS) -> Path:
    """Return the path of a language's catalog."""
    return folder / f"playbook_{language}.ts"


def gather(language: str, folder: Path = CATALOGS) -> None:
    """Bring a language's catalog up to date with the code. Raises CalledProcessError where Qt's tool fails."""
    sources = sorted((ROOT / "playbook_app" / "ui").rglob("*.py"))
    plurals = ["-pluralonly"] if language in _PLURALS_ALONE else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    _run("pyside6-lupdate", *map(str, sources), *options, *plurals, "-ts", str(catalog(language, folder)))


def compile_(language: str, folder: Path = CATALOGS) -> None:
    """Compile a language's catalog. Raises CalledProcessError where Qt's tool fails."""
    source = catalog(language, folder)
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def unfinished(language: str, folder: Path = CATALOGS) -> Iterator[str]:
    """Go through the texts that a catalog has no words for."""
    for message in ET.parse(catalog(language, folder)).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            yield message.findtext("source", "")


def main() -> int:
    """Gather, compile and tell what is unfinished."""
    status = 0
    for language in LANGUAGES:
        gather(language)
        compile_(language)
        for text in unfinished(language):
            status = 1
            sys.stdout.write(f"{language}: {text}\n")
    return status


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
