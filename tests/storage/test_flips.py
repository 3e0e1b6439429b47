"""Random damage: whatever a flipped bit does, nothing but known failures comes of it."""

import os
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from playbook_app.domain.rules import BrokenRule
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from tests.factories import entity_id
from tests.storage.files import AUTHOR, FIRST, PICTURE_HASH, retitle

FLIPS = int(os.environ.get("PLAYBOOK_FLIPS", "100"))


def test_flipped_bits_fail_in_known_ways_only(sound: Path, tmp_path: Path) -> None:
    """A flipped bit inside a text may pass unseen; every other one may refuse, and none may crash."""
    whole = sound.read_bytes()
    chance = random.Random(20_260_601)
    opened = [used(flipped(whole, tmp_path / f"{number}.playbook", chance)) for number in range(FLIPS)]
    assert 0 < sum(opened) < FLIPS


def flipped(whole: bytes, path: Path, chance: random.Random) -> Path:
    spoilt = bytearray(whole)
    reach = chance.choice((len(spoilt), len(spoilt), 4096))
    for _ in range(chance.choice((1, 1, 1, 8, 64))):
        spoilt[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    path.write_bytes(spoilt)
    return path


def used(path: Path) -> bool:
    """Try everything on a file that may be damaged; return whether it opened."""
    try:
        editor = Editor.open(path, author=AUTHOR)
    except PlaybookError:
        return False
    with editor:
        uses: tuple[Callable[[], object], ...] = (
            lambda: editor.search("standard guest"),
            editor.history,
            lambda: editor.image(PICTURE_HASH),
            lambda: editor.edition(entity_id(350)),
            editor._file.replayed,
            editor.undo,
            editor.redo,
            lambda: retitle(editor, "Mended") if FIRST in editor.playbook.standards else None,
        )
        for use in uses:
            fails_in_known_ways(use)
    return True


def fails_in_known_ways(use: Callable[[], object]) -> None:
    with suppress(PlaybookError, BrokenRule):
        use()
