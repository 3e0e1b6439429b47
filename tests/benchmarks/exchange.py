"""How long 10,000 standards take out and back in: `python -m tests.benchmarks.exchange`. Figures are printed only."""

import tempfile
import time
from pathlib import Path

from playbook_app.exchange.registry import read, write
from tests.exchange.worlds import fresh_id
from tests.factories import playbook_with, standard

STANDARDS = 10_000
TEXT = "Greet each guest by name.\n\n- within ten seconds\n- with the key in hand\n\nHand over the key."
FIELDS = ("statement", "practice", "why", "do", "tools", "training", "measure")


def main() -> None:
    """Write and read each format, and print the seconds."""
    texts = dict.fromkeys(FIELDS, TEXT)
    playbook = playbook_with(*(standard(number, code=f"CHK-{number:05}", **texts) for number in range(STANDARDS)))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("csv", "markdown"):
            out = Path(folder) / (f"out.{name}" if name == "csv" else name)
            start = time.perf_counter()
            write(name, playbook, lambda _: b"", out)
            written = time.perf_counter()
            read([out], playbook, new_id=fresh_id)
            print(f"{name:9} out {written - start:5.1f} s, in {time.perf_counter() - written:5.1f} s")


if __name__ == "__main__":
    main()
