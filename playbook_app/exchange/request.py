"""What every import is given, whatever its format."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playbook_app.domain.entities import EntityId

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a reader is given besides its sources: a maker of ids, a mapping file for tables, and a listener."""

    new_id: Callable[[], EntityId]
    mapping: Path | None = None
    progress: Progress = lambda _: None
