"""A screen for tests that need a real one: Xvfb, on whatever display is free."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from playbook_app.folders import data_folder

_TREE = Path(__file__).parents[2]
_LONGEST = 280
"""Seconds that a script may take."""

_GRACE = 20.0
"""Seconds after which a process counts as left behind."""


def require_xvfb() -> None:
    """Skip the test where Xvfb is not installed; on the machine that lands changes it always is."""
    if shutil.which("Xvfb") is None and not os.environ.get("CI"):
        pytest.skip("Xvfb is not installed: a real window cannot be tried")


@contextmanager
def screen() -> Iterator[str]:
    """Run Xvfb; yield the display's name."""
    require_xvfb()
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            assert number, "Xvfb offers no display"
            yield f":{number}"
        finally:
            server.terminate()


def environment(display: str) -> dict[str, str]:
    """Return the environment of a program on a display, with the test's own data folder."""
    return {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PLAYBOOK_DATA": str(data_folder()),
        "LANGUAGE": "en",
        "PYTHONPATH": str(_TREE),
    }


def begun(display: str, module: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a module in a group of processes of its own, whose number is that of the process."""
    return subprocess.Popen(
        [sys.executable, "-m", module, *map(str, arguments)],
        env=environment(display),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        cwd=_TREE,
    )


def played(display: str, module: str, *arguments: object) -> str:
    """Run a module to its end, see that it ended well and left nobody behind, and return what it printed."""
    process = begun(display, module, *arguments)
    try:
        printed, errors = _said(process)
        assert (process.returncode, errors) == (0, ""), f"{module} said:\n{printed}\n{errors}"
        assert ended(process.pid), f"{module} left a process behind, and said:\n{printed}"
    finally:
        end_group(process.pid)
    return printed


def _said(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Return what a process printed and what it said of errors; one that takes too long is ended, and so told by."""
    try:
        return process.communicate(timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        end_group(process.pid)
        return process.communicate()


def ended(group: int) -> bool:
    """Return whether all processes of a group end, which those that work for another may do a little after it."""
    over = time.monotonic() + _GRACE
    while still_there(group) and time.monotonic() < over:
        time.sleep(0.05)
    return not still_there(group)


def still_there(group: int) -> bool:
    """Return whether some process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def end_group(group: int) -> None:
    """End all processes of a group, where there are any."""
    try:
        os.killpg(group, 9)
    except ProcessLookupError:
        return
