"""What is drawn is drawn when its event is over, whoever still looks at how."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard

Windows = Callable[..., PlaybookWindow]


@contextmanager
def drawing_looked_at() -> Iterator[set[str]]:
    """Keep what is local to functions that draw, as a traceback does, or a thread that looks at another's frames.

    Yields the names of their modules.
    """
    kept: list[FrameType] = []
    seen: set[str] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and "painter" in frame.f_code.co_varnames:
            kept.append(frame)
            seen.add(frame.f_globals["__name__"])

    sys.setprofile(note)
    try:
        yield seen
    finally:
        sys.setprofile(None)
        kept.clear()


def test_no_painter_outlives_its_event(window_on: Windows) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    with drawing_looked_at() as seen:
        for name in PlaceName:
            window.visit(name)
            window.repaint()
    # Qt remarks on a painter that is left, which fails the test.
    assert {"playbook_app.ui.journey.board_picture", "playbook_app.ui.readiness.figures"} <= seen
