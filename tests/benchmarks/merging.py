"""How long merging two large playbooks takes: `python -m tests.benchmarks.merging`. Figures are printed, not asserted.

10,000 standards against 10,000, with 1,000 changes spread over both sides; nothing is shared between the three values,
as when each is read from a file of its own. Processor time, so that other work on the machine counts for little.
"""

import pickle
import time
from collections.abc import Callable
from typing import TypeVar

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.merge.matching import matched
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from tests.benchmarks.file import large_playbook

CHANGES = 1_000
_Outcome = TypeVar("_Outcome")


def changed(playbook: Playbook, first: int, words: str) -> Playbook:
    """Return a copy, apart in memory, with changes in every twentieth standard from the first one on."""
    playbook = pickle.loads(pickle.dumps(playbook))
    ids = sorted(playbook.standards)[first::20]
    changes = [
        change
        for one in ids[: CHANGES // 2]
        for change in edit(playbook, Kind.STANDARD, one, practice=f"{playbook.standards[one].practice} {words}")
    ]
    return apply(playbook, changes)


def timed(name: str, run: Callable[[], _Outcome]) -> _Outcome:
    """Run something, print the processor time it took in milliseconds, and return its outcome."""
    begun = time.process_time()
    outcome = run()
    print(f"{name:45} {(time.process_time() - begun) * 1000:6.0f} ms")
    return outcome


def main() -> None:
    """Merge with half the changes on each side: in other standards, in the same, and without a base."""
    base = large_playbook()
    mine, theirs = changed(base, 0, "Mine."), changed(base, 10, "Theirs.")
    merged = timed("changes in different standards", lambda: merge(base, mine, theirs))
    print(f"{len(merged.changes)} changes, {len(merged.conflicts)} conflicts")
    theirs = changed(base, 0, "Theirs.")
    merged = timed("changes in the same sentences", lambda: merge(base, mine, theirs))
    print(f"{len(merged.changes)} changes, {len(merged.conflicts)} conflicts")
    answers = {conflict.key: Answer.BOTH for conflict in merged.conflicts}
    timed("answering them all", lambda: answered(mine, merged, answers))
    print(f"{len(pickle.dumps(merged)):,} bytes when pickled")
    theirs = timed("matching", lambda: matched(mine, theirs))
    timed("without a base", lambda: merge(None, mine, theirs))


if __name__ == "__main__":
    main()
