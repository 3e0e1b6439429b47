"""What goes over the pipe between the window's process and a working one. Both ends are this program."""

from collections.abc import Iterator
from dataclasses import field
from itertools import islice

from playbook_app.domain.change import Changes
from playbook_app.domain.entities import About, Entity
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.worker.jobs import Request

GRACE = 3.0
"""Seconds that work may take to unwind when it is to end, before it is cut off."""
_MOST = 200
"""Entities in one part: pickling them takes a few milliseconds, in which the window's thread may have to wait."""


@frozen
class Hold:
    """The value that is worked on from now on. It goes over the pipe as parts, and then the whole."""

    playbook: Playbook = field(repr=False)


@frozen
class Part:
    """Some entities of a value that is on its way."""

    kind: Kind
    entities: tuple[Entity, ...] = field(repr=False)


@frozen
class Whole:
    """All parts of a value have been sent, and this is what it is about."""

    about: About


@frozen
class Follow:
    """What an operation changed in the value."""

    changes: Changes = field(repr=False)


@frozen
class WarmUp:
    """Load what a page needs, while nobody waits for one."""


@frozen
class Work:
    """Something to be done. Of pages that wait, only the one asked for last is made."""

    number: int
    request: Request


@frozen
class ImageAnswer:
    """The bytes of an image that was asked for, or None where there are none."""

    sha256: str
    data: bytes | None = field(repr=False)


@frozen
class End:
    """Stop working, at once."""


Order = Hold | Part | Whole | Follow | WarmUp | Work | ImageAnswer | End
"""What a working process is told."""


@frozen
class ImageWanted:
    """The bytes of an image are needed, by their SHA-256 (hex)."""

    sha256: str


@frozen
class Progressed:
    """How much of a job is done, from 0 to 1."""

    number: int
    share: float


@frozen
class Done:
    """What a job came to."""

    number: int
    result: object = field(repr=False)


@frozen
class Failed:
    """Why a job came to nothing: a PlaybookError, or a WorkFault."""

    number: int
    failure: Exception


Report = ImageWanted | Progressed | Done | Failed
"""What a working process tells."""


def in_parts(order: Order) -> Iterator[Order]:
    """Yield an order as it goes over the pipe: a value in parts, anything else as it is."""
    if not isinstance(order, Hold):
        yield order
        return
    for kind in COLLECTIONS:
        entities = iter(order.playbook.of(kind).values())
        while part := tuple(islice(entities, _MOST)):
            yield Part(kind, part)
    yield Whole(order.playbook.about)
