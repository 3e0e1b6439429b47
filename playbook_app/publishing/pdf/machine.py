"""The fonts found on the machine, for characters that neither the brand's nor the bundled fonts have.

Nothing is looked at before such a character is met; then the character maps of all fonts are read, once a process, and
only fonts that are chosen are read whole. The choice depends on what the fonts say of themselves and on their names,
so one machine always chooses the same.
"""

import hashlib
import os
import struct
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from functools import cache
from pathlib import Path

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf.faces import Face, face_from_outside
from playbook_app.truetype.characters import ranges_of
from playbook_app.truetype.licence import require_licence
from playbook_app.truetype.names import Description, described
from playbook_app.truetype.tables import Tables, faces_of
from playbook_app.truetype.unusable import Unusable

_SUFFIXES = (".ttf", ".ttc", ".otf")
_MOST_FILES = 5_000
_LARGEST = 64_000_000
"""Bytes of a font's file."""
_REGULAR, _BOLD, _UPRIGHT_WIDTH = 400, 700, 5


@frozen
class _Entry:
    """A face on the machine: its file, which of it, and where ranges of its characters begin and end."""

    path: Path
    number: int
    description: Description
    firsts: Sequence[int] = field(repr=False)
    lasts: Sequence[int] = field(repr=False)

    def seems_to_have(self, character: str) -> bool:
        """Tell whether the character map says so; the shape may still be missing."""
        place = bisect_right(self.firsts, ord(character)) - 1
        return place >= 0 and ord(character) <= self.lasts[place]

    def rank(self, weight: int) -> tuple[object, ...]:
        """Return what faces are chosen by: upright, near to a weight, of usual width, then by name."""
        about = self.description
        return (about.italic, abs(about.weight - weight), about.width != _UPRIGHT_WIDTH, self.path.name, str(self.path))


class MachineFonts:
    """Fonts by the characters that they have."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` are looked through, with those inside them, when the first character is asked for."""
        self._folders = tuple(folders)
        self._entries: dict[int, list[_Entry]] | None = None
        self._found: dict[tuple[str, int], Face | None] = {}

    def face_with(self, character: str, *, bold: bool) -> Face | None:
        """Return the face to set a character in; None where no font that may be embedded has it."""
        weight = _BOLD if bold else _REGULAR
        key = (character, weight)
        if key not in self._found:
            faces = map(_opened, filter(lambda entry: entry.seems_to_have(character), self._ranked(weight)))
            self._found[key] = next((face for face in faces if face and character in face.characters), None)
        return self._found[key]

    def _ranked(self, weight: int) -> list[_Entry]:
        if self._entries is None:
            found = [entry for path in _files(self._folders) for entry in _entries(path)]
            self._entries = {one: sorted(found, key=lambda entry: entry.rank(one)) for one in (_REGULAR, _BOLD)}
        return self._entries[weight]


@cache
def machine_fonts() -> MachineFonts:
    """Return the fonts of this machine."""
    return MachineFonts(font_folders())


def font_folders() -> tuple[Path, ...]:
    """Return where this system keeps the fonts of all users and of this one."""
    home = Path.home()
    if sys.platform == "win32":
        system = Path(os.environ.get("WINDIR", "C:\\Windows"))
        own = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return (system / "Fonts", own / "Microsoft" / "Windows" / "Fonts")
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    places = [Path(folder) for folder in shared.split(":") if folder]
    return (*(folder / "fonts" for folder in (*places, own)), home / ".fonts")


def _files(folders: Iterable[Path]) -> list[Path]:
    found: set[Path] = set()
    for folder in folders:
        for where, inside, names in os.walk(folder):
            inside.sort()
            found.update(Path(where, name) for name in names if name.lower().endswith(_SUFFIXES))
            if len(found) >= _MOST_FILES:
                return sorted(found)[:_MOST_FILES]
    return sorted(found)


def _entries(path: Path) -> Iterator[_Entry]:
    """Yield the faces of a file that may be used; a file that cannot be read has none."""
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return
        with path.open("rb") as file:
            for number, tables in enumerate(faces_of(file)):
                entry = _entry(path, number, tables)
                if entry is not None:
                    yield entry
    except (OSError, Unusable, struct.error):
        return


def _entry(path: Path, number: int, tables: Tables) -> _Entry | None:
    try:
        require_licence(tables)
        ranges = ranges_of(tables.read(b"cmap", 4))
        return _Entry(path, number, described(tables), [one.first for one in ranges], [one.last for one in ranges])
    except (Unusable, struct.error):
        return None


def _opened(entry: _Entry) -> Face | None:
    try:
        data = entry.path.read_bytes()
        return face_from_outside(hashlib.sha256(data).hexdigest(), lambda: data, entry.number)
    except (OSError, Unusable):
        return None
