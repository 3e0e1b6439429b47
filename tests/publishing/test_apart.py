"""Work that is shared out between processes is all done, each part once, whatever happens to one of them."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from playbook_app.publishing.pdf import apart
from playbook_app.publishing.pdf.apart import shared_out

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only where a process can be copied safely"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),  # whoever runs the tests may have threads
]
PARTS = ("one", "two", "three", "four", "five")


@pytest.fixture(autouse=True)
def three(monkeypatch: pytest.MonkeyPatch, copies_end: None) -> None:
    """Three processes work, of which none is left afterwards."""
    monkeypatch.setattr(apart, "processes", lambda: 3)


def made_of(parts: Sequence[str], make: Callable[[str], Any], **more: Any) -> dict[int, Any]:
    """What comes of parts that are shared out."""
    with shared_out(parts, make, **more) as made:
        return made()


def elsewhere(make: Callable[[str], Any], others: int = len(PARTS) - 1) -> Callable[[str], Any]:
    """Make parts with `make` in the copies: this process waits with its first part until they took so many others."""
    here = os.getpid()
    taken, take = os.pipe()
    waiting = list(range(others))

    def made(part: str) -> Any:
        if os.getpid() == here:
            while waiting:
                os.read(taken, 1)
                waiting.pop()
            return part
        os.write(take, b".")
        return make(part)

    return made


def test_every_part_is_made_once() -> None:
    parts = [f"part {number}" for number in range(300)]
    assert made_of(parts, str.upper) == {place: part.upper() for place, part in enumerate(parts)}


def test_the_copies_make_what_is_not_made_here() -> None:
    made = made_of(PARTS, elsewhere(lambda _: os.getpid()))
    assert made.keys() == set(range(5))
    assert {type(one) for one in made.values()} <= {int, str}
    assert os.getpid() not in made.values()


def test_what_fails_in_a_copy_is_missing() -> None:
    def failing(part: str) -> str:
        if len(part) == 3:
            raise ValueError(part)
        return part

    made = made_of(PARTS, elsewhere(failing))
    assert {2: "three", 3: "four", 4: "five"}.items() <= made.items()
    assert made.items() <= dict(enumerate(PARTS)).items()


def test_what_cannot_travel_is_missing() -> None:
    made = made_of(PARTS, elsewhere(lambda part: part if part == "five" else lambda: part))
    assert "five" in made.values()
    assert len(made) <= 2


def test_a_copy_that_ends_leaves_its_parts() -> None:
    made = made_of(PARTS, elsewhere(lambda _: os.kill(os.getpid(), signal.SIGKILL), others=2))
    assert len(made) == len(PARTS) - 2


def test_what_fails_here_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "processes", lambda: 1)

    def failing(part: str) -> str:
        raise ValueError(part)

    with pytest.raises(ValueError, match="one"):
        made_of(PARTS[:1], failing)


def test_each_copy_is_told_before_it_begins() -> None:
    begun: list[int] = []
    made = made_of(PARTS, elsewhere(lambda _: len(begun)), begin=lambda: begun.append(1))
    assert {one for one in made.values() if isinstance(one, int)} == {1}
    assert begun == []


def test_what_is_not_asked_for_is_given_up() -> None:
    with shared_out(PARTS, str.upper):
        pass


def test_one_process_alone_makes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "processes", lambda: 1)
    assert made_of(PARTS, lambda _: os.getpid()) == dict.fromkeys(range(5), os.getpid())


_KILLED = """
import os, signal
from playbook_app.publishing.pdf import apart
apart.processes = lambda: 3
with apart.shared_out(range(9), lambda _: bytes(1_000_000)):
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_copies_end_after_a_process_that_was_killed() -> None:
    # They hold the output open as long as they are there.
    killed = subprocess.run([sys.executable, "-c", _KILLED], capture_output=True, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL


def test_a_copy_is_ended_that_is_started_while_a_stop_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    fork = os.fork

    def stopped_fork() -> int:
        process = fork()
        if process:
            signal.raise_signal(signal.SIGINT)
        return process

    monkeypatch.setattr(os, "fork", stopped_fork)
    with pytest.raises(KeyboardInterrupt), shared_out(PARTS, str.upper):
        pass
