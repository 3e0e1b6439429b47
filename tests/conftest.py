"""What every test gets: a data folder of its own, a person who reads English, and one way to draw examples."""

import os
import signal
from pathlib import Path

import pytest
from hypothesis import Phase, settings

# The window is tried without a display, unless the environment names one; what Qt remarks fails the test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Run in the background, or told to survive a hang-up, this process ignores what stops it; so would all that it starts.
for name, heard in (("SIGINT", signal.default_int_handler), ("SIGTERM", signal.SIG_DFL), ("SIGHUP", signal.SIG_DFL)):
    number = getattr(signal, name, None)
    if number is not None and signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, heard)

settings.register_profile("default", deadline=None, print_blob=True)
# The same examples on every run, so that a change is judged by itself; a failure is not shrunk while others wait: the
# same command with CI unset, or without the phases, does that.
settings.register_profile(
    "ci", settings.get_profile("default"), derandomize=True, database=None, phases=(Phase.explicit, Phase.generate)
)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("PLAYBOOK_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
