"""How an export grows with the playbook: `python -m tests.benchmarks.handbook`. Figures are printed, never asserted.

Whole processes of the command line, 300 and 3,000 standards in turn, so that the ratio holds on a busy machine.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playbook_app.domain.change import Author
from playbook_app.domain.entities import Moment, Stage, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.editor import Editor
from tests.benchmarks.file import invented
from tests.factories import ROLE, STAGE, entity_id, playbook_with, standard

SIZES = (300, 3_000)
ROUNDS = 3
_STAGES = 6
SENTENCES = ("statement", "why", "permission", "tools", "training", "measure", "recovery", "missed", "expected")


def made(count: int) -> Playbook:
    """Return a playbook of so many approved standards with lists, a table and a quote each."""
    chance = random.Random(count)
    stages = [STAGE, *(entity_id(40_000 + n) for n in range(1, _STAGES))]
    moments = [
        Moment(id=entity_id(50_000 + n), stage=stages[n * 10 * _STAGES // count], name=invented(chance, 2))
        for n in range(count // 10)
    ]
    named = (Stage(id=one, name=invented(chance, 2), order=f"b{place}") for place, one in enumerate(stages[1:]))
    return playbook_with(*named, *moments, *(_standard(chance, number, moments) for number in range(count)))


def _standard(chance: random.Random, number: int, moments: list[Moment]) -> Standard:
    def said(words: int) -> str:
        return f"{invented(chance, words).capitalize()}."

    bullets = "\n".join(f"- {said(8)}" for _ in range(3))
    table = f"| When | Then |\n|---|---|\n| {said(4)} | {said(8)} |\n| {said(4)} | {said(8)} |"
    return standard(
        number,
        code=f"S-{number:05}",
        title=said(4),
        moment=moments[number // 10].id,
        step=list(Step)[number % 5],
        status=Status.APPROVED,
        roles=frozenset({ROLE}),
        practice=f"{said(40)}\n\n1. {said(12)}\n2. **{said(4)}** {said(8)}\n\n{table}\n\n> {said(14)}",
        do=bullets,
        avoid=bullets,
        **{field: said(14) for field in SENTENCES},
    )


def exported(file: Path) -> tuple[float, int]:
    """Export a playbook in a process of its own; return the seconds and the most memory (MB) that it took."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "playbook_app", "export", str(file), "-o", str(file.with_suffix(".pdf"))]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the export ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss // 1024


def main() -> None:
    """Export both sizes in turn, and print medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        files = {count: Path(folder) / f"{count}.playbook" for count in SIZES}
        for count, file in files.items():
            Editor.create(file, made(count), author=Author("Ann Example", entity_id(999))).close()
        runs = {count: [] for count in SIZES}
        for _ in range(ROUNDS):
            for count, file in files.items():
                runs[count].append(exported(file))
    medians = {count: statistics.median(seconds for seconds, _ in runs[count]) for count in SIZES}
    for count in SIZES:
        print(f"{count:5} standards {medians[count]:6.2f} s, {max(memory for _, memory in runs[count])} MB")
    print(f"ratio {medians[SIZES[1]] / medians[SIZES[0]]:.1f}")


if __name__ == "__main__":
    main()
