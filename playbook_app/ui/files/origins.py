"""Which file a copy is a working copy of, so that it can be merged back: kept with the settings of this machine.

Not in the file: it is passed on, and a path of this computer is nobody else's business; nor is a path that comes with
a file from elsewhere anything to look at.
"""

from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.frozen import frozen
from playbook_app.ui.failures.working_copy import Kind, Why
from playbook_app.ui.settings.settings import Settings


@frozen
class Origin:
    """The file that a working copy goes back to, and what kind of copy it is."""

    path: Path
    kind: Kind = Kind()


def origin_of(settings: Settings, copy: EntityId) -> Origin | None:
    """Return what a file is a working copy of, by its UUID; None for any other file."""
    kept = settings.kept(_topic(copy))
    if not kept.get("path"):
        return None
    why = kept.get("why", "")
    return Origin(Path(kept["path"]), Kind(Why(why) if why in set(Why) else Why.ASKED, kept.get("by", "")))


def keep_origin(settings: Settings, copy: EntityId, origin: Origin) -> None:
    """Remember what a file is a working copy of."""
    settings.keep(_topic(copy), {"path": str(origin.path), "why": origin.kind.why.value, "by": origin.kind.by})


def forget_origin(settings: Settings, copy: EntityId) -> None:
    """Let a file be one of its own."""
    settings.keep(_topic(copy), {})


def _topic(copy: EntityId) -> str:
    return f"{copy}/origin"
