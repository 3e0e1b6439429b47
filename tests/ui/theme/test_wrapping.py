"""A title takes a few lines, and what does not fit is known by its ellipsis."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font, load_fonts
from playbook_app.ui.theme.wrapping import wrapped

WIDTH = 120


@pytest.fixture(autouse=True)
def faces(qapp: QApplication) -> None:
    load_fonts()


def test_what_fits_stays_one_line() -> None:
    assert wrapped("Check-in", WIDTH) == ("Check-in",)


def test_a_longer_text_is_broken_between_words() -> None:
    lines = wrapped("The message before arrival", WIDTH)
    assert len(lines) == 2
    assert " ".join(lines) == "The message before arrival"


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    lines = wrapped("Every guest is greeted by name within ten seconds of arriving", WIDTH)
    assert len(lines) == 2
    assert lines[1].endswith("…")


@pytest.mark.parametrize("text", ["🛎️ bell and 🧳 suitcase at the door", "word" * 30, "\n\n".join(["a line"] * 9)])
def test_every_line_has_its_width_and_no_character_is_torn(text: str) -> None:
    lines = wrapped(text, WIDTH, 9)
    metrics = QFontMetricsF(font(sizes.TEXT, semibold=True))
    assert all(metrics.horizontalAdvance(line) <= WIDTH for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
