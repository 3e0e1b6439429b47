"""One piece of work that a person has asked for and may cancel."""

from collections.abc import Callable
from typing import Any

from playbook_app.worker.jobs import Request

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Job:
    """What is shown of a piece of work: its title, how much is done (0 to 1), and a way to give it up.

    `done` or `failed` is called at its end, unless it was cancelled.
    """

    def __init__(
        self, title: str, request: Request, *, done: Done, failed: Failed, cancel: Callable[["Job"], None]
    ) -> None:
        """`cancel` is called with the job when the person gives it up."""
        self.title = title
        self.request = request
        self.share = 0.0
        self.cancelled = False
        self.done = done
        self.failed = failed
        self._cancel = cancel

    def cancel(self) -> None:
        """Give the work up: nothing is left of it. Nothing happens where it has ended already."""
        self.cancelled = True
        self._cancel(self)
