"""What goes over the pipe between the window's process and a working one. Both ends are this program."""

from dataclasses import dataclass, field

from playbook_app.domain.change import Changes
from playbook_app.domain.playbook import Playbook
from playbook_app.worker.jobs import Request

GRACE = 3.0
"""Seconds that work may take to unwind when it is to end, before it is cut off."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The value that is worked on from now on."""

    playbook: Playbook = field(repr=False)


@dataclass(frozen=True, slots=True)
class Follow:
    """What an operation changed in the value."""

    changes: Changes = field(repr=False)


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Load what a page needs, while nobody waits for one."""


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be done. Of pages that wait, only the one asked for last is made."""

    number: int
    request: Request


@dataclass(frozen=True, slots=True)
class ImageAnswer:
    """The bytes of an image that was asked for, or None where there are none."""

    sha256: str
    data: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class End:
    """Stop working, at once."""


Order = Hold | Follow | WarmUp | Work | ImageAnswer | End
"""What a working process is told."""


@dataclass(frozen=True, slots=True)
class ImageWanted:
    """The bytes of an image are needed, by their SHA-256 (hex)."""

    sha256: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """How much of a job is done, from 0 to 1."""

    number: int
    share: float


@dataclass(frozen=True, slots=True)
class Done:
    """What a job came to."""

    number: int
    result: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a job came to nothing: a PlaybookError, or a WorkFault."""

    number: int
    failure: Exception


Report = ImageWanted | Progressed | Done | Failed
"""What a working process tells."""
