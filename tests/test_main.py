"""What a command line leads to: a command, a window, or a sentence."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from playbook_app import __main__ as start
from playbook_app.cli import COMMANDS
from playbook_app.editor import Editor
from playbook_app.wording import commands
from tests.factories import playbook_with
from tests.storage.files import AUTHOR


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the window would be opened on, kept instead of shown."""
    paths: list[Path] = []
    monkeypatch.setattr(start, "_show", paths.extend)
    return paths


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Commands, which end with their process, look for no garbage; this process goes on."""
    yield
    gc.enable()


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program without a display, unless the environment has one."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "CI"}}
    kept.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "playbook_app", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=kept | environment, check=False)


def test_each_command_is_told_in_a_sentence() -> None:
    assert list(commands.COMMANDS) == list(COMMANDS)


def test_a_command_is_run_without_loading_the_others() -> None:
    code = (
        "import sys; from playbook_app.cli.app import run\n"
        "try: run(['export', '--help'])\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith(('playbook_app.analysis', 'playbook_app.cli.check'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_command_that_ends_at_once_has_printed_all_that_it_says() -> None:
    ended = run("--help")
    assert ended.returncode == 0
    assert ended.stdout.splitlines()[-1].split()[0] == list(COMMANDS)[-1]


def test_wrong_usage_is_told_by_the_status() -> None:
    assert run("export").returncode == 2


def test_files_lead_to_the_window(shown: list[Path], tmp_path: Path) -> None:
    one, two = tmp_path / "one.playbook", tmp_path / "two.playbook"
    for path in (one, two):
        path.write_bytes(b"")
    start._start([str(one), str(two)])
    assert shown == [one, two]


def test_a_command_wins_over_a_file_of_its_name(
    shown: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("restore").write_bytes(b"")
    with pytest.raises(SystemExit):
        start._start(["restore"])
    assert shown == []
    start._start(["./restore"])
    assert shown == [Path("restore")]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("exprt", "“playbook export” is near to it."),
        ("gibberish", "There is no command and no file “gibberish”."),
        ("Gone.playbook", "There is no file Gone.playbook."),
        ("some/where", "There is no file some/where."),
    ],
)
def test_what_is_neither_is_told_in_a_sentence(
    word: str, told: str, capsys: pytest.CaptureFixture[str], shown: list[Path]
) -> None:
    with pytest.raises(SystemExit) as ended:
        start._start([word])
    assert ended.value.code == 1
    assert told in capsys.readouterr().err
    assert shown == []


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere there is always a display")
def test_without_a_display_a_sentence_says_so() -> None:
    ended = run()
    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no display here")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="Of X11")
def test_a_display_that_does_not_answer_is_named() -> None:
    ended = run(DISPLAY=":4711")
    assert ended.returncode == 1
    assert "The display :4711 does not answer" in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="Elsewhere there is always a display")
def test_the_demo_ends_by_itself_without_a_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run("demo")
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
    assert Path("playbook-demo/Harbour House.playbook").is_file()


@pytest.mark.parametrize(("arguments", "opened"), [(["demo"], 1), (["demo", "-o", "here"], 0)])
def test_the_demo_opens_the_window_for_somebody_who_watches(
    arguments: list[str], opened: int, shown: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(start, "_is_watched", lambda: True)
    with suppress(SystemExit):
        start._start(arguments)
    assert len(shown) == opened
    assert all(path.is_file() for path in shown)


@pytest.mark.skipif(sys.platform == "win32", reason="Signals are of Unix")
def test_a_request_to_end_closes_the_window_tidily(tmp_path: Path) -> None:
    import signal
    import time

    path = tmp_path / "Hotel.playbook"
    Editor.create(path, playbook_with(), author=AUTHOR).close()
    lock = tmp_path / ".Hotel.playbook.lock"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "playbook_app", str(path)]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
        for _ in range(600):
            if lock.exists():
                break
            time.sleep(0.05)
        time.sleep(1)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
    assert process.returncode == start.STOPPED
    assert told.splitlines()[-1] == "Stopped. What was saved before is kept."
    assert not lock.exists()
