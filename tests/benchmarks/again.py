"""What an export costs in a running application: `python -m tests.benchmarks.again`. Figures are printed, not asserted.

In one process, as the working process does it: warmed up, the handbook, a word added to one standard, the handbook
again; then the page of one standard. Processor time, so that other work on the machine counts for little.
"""

import gc
import time
from statistics import median

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.keeping import Keeping
from playbook_app.worker.doing import done, warm_up
from playbook_app.worker.jobs import PageRequest, PublishRequest, Request
from tests.benchmarks.handbook import made

SIZES = (40, 300, 3_000)
ROUNDS = 5


def taken(request: Request, playbook: Playbook, keeping: Keeping) -> float:
    """Return the processor time of a job in milliseconds."""
    start = time.process_time()
    done(request, playbook, _no_image, lambda _: None, keeping=keeping)
    return (time.process_time() - start) * 1000


def _no_image(sha256: str) -> bytes:
    raise LookupError(sha256)


def main() -> None:
    """Export playbooks of several sizes, edit one standard of each, and export them again."""
    gc.set_threshold(50_000, 20, 100)
    for size in SIZES:
        playbook = made(size)
        warm_up(playbook)
        keeping = Keeping()
        first = taken(PublishRequest(name="handbook"), playbook, keeping)
        one = list(playbook.standards)[size // 2]
        later: list[float] = []
        pages: list[float] = []
        for number in range(ROUNDS):
            longer = f"{playbook.standards[one].practice} Edited, {number}."
            playbook = apply(playbook, edit(playbook, Kind.STANDARD, one, practice=longer))
            later.append(taken(PublishRequest(name="handbook"), playbook, keeping))
            pages.append(taken(PageRequest(standard=one), playbook, keeping))
        print(
            f"{size:6,} standards   first {first:7.0f} ms   after an edit {median(later):7.0f} ms "
            f"({median(later) / first:.2f})   one page {min(pages):5.1f} ms"
        )


if __name__ == "__main__":
    main()
