"""Where this machine keeps dictionaries, and which of them serves a language."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from playbook_app.folders import data_folder

_MOST_WORDS = 100_000


def dictionary_for(language: str) -> Path | None:
    """Return a dictionary without its suffix, for a BCP 47 tag: the very region, else the language's own. None without
    one.
    """
    wanted = language.replace("-", "_").lower()
    plain = wanted.partition("_")[0]
    best: tuple[int, Path] | None = None
    for path in _dictionaries():
        name = path.stem.replace("-", "_").lower()
        rank = _rank(name, wanted, plain)
        if rank is not None and (best is None or rank < best[0]) and path.with_suffix(".aff").is_file():
            best = rank, path.with_suffix("")
    return best[1] if best else None


def own_words(language: str) -> Path:
    """Return the file of the words that the person added, one a line. It need not exist."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    return data_folder() / "words" / f"{plain}.txt"


def read_own_words(path: Path) -> list[str]:
    """Return the words that the person added."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [word for line in lines[:_MOST_WORDS] if (word := line.strip())]


def add_own_word(path: Path, word: str) -> None:
    """Add a word for good. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{word}\n")


def _rank(name: str, wanted: str, plain: str) -> int | None:
    """Return how well a dictionary serves, 0 for best; None where it is of another language."""
    if name == wanted:
        return 0
    if name in {plain, f"{plain}_{plain}"}:
        return 1
    if name.startswith(f"{plain}_"):
        return 2
    return None


def _dictionaries() -> Iterator[Path]:
    for folder in _folders():
        try:
            yield from sorted(folder.glob("*.dic"))
        except OSError:
            continue


def _folders() -> Iterator[Path]:
    if chosen := os.environ.get("DICPATH"):
        yield from map(Path, chosen.split(os.pathsep))
    yield data_folder() / "dictionaries"
    if sys.platform == "win32":
        program_files = Path(os.environ.get("PROGRAMFILES", "C:/Program Files"))
        yield from program_files.glob("LibreOffice*/share/extensions/dict-*")
    elif sys.platform == "darwin":
        yield Path.home() / "Library/Spelling"
        yield Path("/Library/Spelling")
        yield from Path("/Applications/LibreOffice.app/Contents/Resources/extensions").glob("dict-*")
    else:
        yield Path("/usr/share/hunspell")
        yield Path("/usr/share/myspell")
        yield Path("/usr/share/myspell/dicts")
        yield from Path("/usr/lib/libreoffice/share/extensions").glob("dict-*")
