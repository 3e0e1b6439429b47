"""Prints how long the texts of made-up standards take to read, by the way in which they are read.

`python -m tests.benchmarks.markup [COUNT]`: 300 standards unless told; milliseconds, the best of five.
"""

import random
import sys
from collections.abc import Callable
from time import perf_counter

from playbook_app.publishing import markup

WORDS = ["guest", "welcome", "before", "asking", "offer", "seat", "within", "two", "minutes", "say", "the", "name"]
ROUNDS = 5


def sentence(rng: random.Random, words: int = 12) -> str:
    return " ".join(rng.choices(WORDS, k=words)).capitalize() + "."


def paragraph(rng: random.Random) -> str:
    return " ".join(sentence(rng) for _ in range(2))


def bullets(rng: random.Random) -> str:
    return "\n".join(f"- {sentence(rng, 8)}" for _ in range(3))


def emphasis(rng: random.Random) -> str:
    return f"{sentence(rng)} **{sentence(rng, 4)}** {sentence(rng)}"


def practice(rng: random.Random) -> str:
    rows = "\n".join(f"| {sentence(rng, 4)} | {sentence(rng, 8)} |" for _ in range(3))
    items = f"1. {sentence(rng)}\n2. {emphasis(rng)}\n3. {sentence(rng)}\n"
    items += f"   - {sentence(rng, 7)}\n   - *{sentence(rng, 7)}*"
    return f"{paragraph(rng)}\n\n{items}\n\n| When | Then |\n|---|---|\n{rows}\n\n> {sentence(rng)}"


def fastest(read: Callable[[str], object], texts: list[str]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        markup._read_again.cache_clear()
        start = perf_counter()
        for text in texts:
            read(text)
        best = min(best, perf_counter() - start)
    return best


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    rng = random.Random(1)
    start = perf_counter()
    markup.blocks("the *first* text")
    print(f"{'import, set-up, first text':34}{(perf_counter() - start) * 1000:8.1f} ms")
    groups: list[tuple[str, Callable[[str], object], Callable[[random.Random], str], int]] = [
        ("plain paragraphs (10 a standard)", markup.blocks, paragraph, 10),
        ("flat bullet lists (2 a standard)", markup.blocks, bullets, 2),
        ("lines with emphasis (1)", markup.blocks, emphasis, 1),
        ("lists, a table and a quote (1)", markup.blocks, practice, 1),
    ]
    for name, read, make, each in groups:
        texts = [make(rng) for _ in range(count * each)]
        seconds = fastest(read, texts)
        print(f"{name:34}{seconds * 1000:8.1f} ms  {seconds / len(texts) * 1e6:7.1f} µs a text")


if __name__ == "__main__":
    main()
