"""The tour of the window can set out: what it needs is there."""

import subprocess
import sys


def test_the_tour_tells_how_it_is_used() -> None:
    told = subprocess.run([sys.executable, "-m", "tests.tour", "--help"], capture_output=True, text=True, check=True)
    assert "OUT" in told.stdout
