"""What the window says in a bar across its top: a sentence, how grave it is, and the ways on."""

from collections.abc import Callable
from enum import StrEnum

from playbook_app.frozen import frozen


class Gravity(StrEnum):
    """How grave a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@frozen
class WayOn:
    """A button of a notice. The bar goes when it is pressed, unless it `stays` until what it tells is no longer so."""

    text: str
    run: Callable[[], object]
    stays: bool = False


@frozen
class Notice:
    """A sentence for the person. A later notice of the same `topic` takes its place.

    What is grave stays until it is closed; what only informs fades, unless it is `lasting` because it is still so.
    """

    sentence: str
    gravity: Gravity = Gravity.INFO
    ways_on: tuple[WayOn, ...] = ()
    topic: str = ""
    lasting: bool = False
