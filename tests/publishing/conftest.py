"""What tests of printing share: a machine without fonts, so that pages are the same on all of them; and copies of the
process, of which none is left.
"""

import os
from collections.abc import Iterator

import pytest

from playbook_app.publishing.pdf import machine


@pytest.fixture(autouse=True)
def no_machine_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = machine.MachineFonts(())
    monkeypatch.setattr("playbook_app.publishing.pdf.typography.machine_fonts", lambda: bare)


@pytest.fixture
def copies_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold that each copy of this process that a test starts has ended with it."""
    fork, started = os.fork, list[int]()

    def noted() -> int:
        process = fork()
        started.append(process)
        return process

    monkeypatch.setattr(os, "fork", noted)
    yield
    for process in started:
        with pytest.raises(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
