"""How long a large playbook's file takes: `python -m tests.benchmarks.file`. Figures are printed, never asserted."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playbook_app.domain.change import Author, Label, apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.editor import Editor
from tests.factories import ROLE, STAGE, entity_id, playbook_with

STANDARDS = 10_000
MOMENTS = 200
ROUNDS = 15
AUTHOR = Author("Ann Example", entity_id(999))
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ren",
    "tu",
    "sa",
    "vel",
    "or",
    "gu",
    "est",
    "com",
    "ta",
    "ble",
    "min",
    "ute",
    "ca",
    "fé",
]
VOCABULARY = 5_000


def invented(chance: random.Random, words: int) -> str:
    """Return a text of words that nobody wrote, some of them frequent and most of them rare, as in any language."""
    return " ".join(chance.choices(_WORDS, _FREQUENCIES, k=words))


def _vocabulary(chance: random.Random) -> list[str]:
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)]


_WORDS = _vocabulary(random.Random(2))
_FREQUENCIES = [1 / rank for rank in range(1, VOCABULARY + 1)]


def large_playbook() -> Playbook:
    """Return a playbook of 10,000 standards with about 150 words each."""
    chance = random.Random(1)
    moments = [Moment(id=entity_id(10_000 + n), stage=STAGE, name=invented(chance, 2)) for n in range(MOMENTS)]
    prose = ("statement", "practice", "why", "do", "avoid", "say", "tools", "training", "measure", "recovery", "notes")
    standards = [
        Standard(
            id=entity_id(100_000 + number),
            code=f"STD-{number}",
            title=invented(chance, 4),
            moment=moments[number % MOMENTS].id,
            step=list(Step)[number % 5],
            roles=frozenset([ROLE]),
            order=f"a{number % 10}",
            extra=(("fr", invented(chance, 8)),),
            **{field: invented(chance, 12) for field in prose},
        )
        for number in range(STANDARDS)
    ]
    return playbook_with(*moments, *standards)


def timed(action: Callable[[int], object], rounds: int = ROUNDS) -> str:
    """Return the median and the longest time of an action, in milliseconds."""
    times = []
    for number in range(rounds):
        start = time.perf_counter()
        action(number)
        times.append((time.perf_counter() - start) * 1000)
    return f"median {statistics.median(times):7.1f} ms   longest {max(times):7.1f} ms"


def main() -> None:
    """Make a large file, then open, edit and search it."""
    playbook = large_playbook()
    ids = list(playbook.standards)

    def retitled(value: Playbook, number: int) -> object:
        return edit(value, Kind.STANDARD, ids[number * 7], title=f"Another title {number}")

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.playbook"
        start = time.perf_counter()
        Editor.create(path, playbook, author=AUTHOR).close()
        print(f"create with {STANDARDS:,} standards  {(time.perf_counter() - start) * 1000:7.0f} ms")
        print(f"size                          {path.stat().st_size / 1e6:7.1f} MB")
        print("open to value       ", timed(lambda _: Editor.open(path, author=AUTHOR).close(), 5))
        with Editor.open(path, author=AUTHOR) as editor:
            label = Label("standard.edit")
            print("apply one change    ", timed(lambda n: apply(playbook, retitled(playbook, n))))
            print("one edit committed  ", timed(lambda n: editor.perform(label, retitled(editor.playbook, n))))
            print("undo                ", timed(lambda _: editor.undo()))
            for words in (
                "g",
                "wel",
                _WORDS[0],
                _WORDS[60],
                f"{_WORDS[5]} {_WORDS[9]}",
                f"{_WORDS[3][:2]} {_WORDS[200]}",
                "STD-4711",
                "cafe",
            ):
                print(f"search {words!r:16}", timed(lambda _, words=words: editor.search(words)))


if __name__ == "__main__":
    main()
