"""What the place remembers until the playbook is opened again: names and texts. What is read back may be anything."""

from collections.abc import Mapping
from typing import TypeVar

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.frozen import frozen
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.scale import ZOOMS
from playbook_app.ui.journey.sieve import Sieve

_Member = TypeVar("_Member", Status, Latitude, Step)


@frozen(kw_only=True)
class Memory:
    """How the board was left. Scroll positions are in pixels."""

    zoom: float = 1.0
    compact: bool = False
    sieve: Sieve = Sieve()
    across: int = 0
    down: int = 0
    cell: Cell | None = None
    standard: EntityId | None = None


def kept_of(memory: Memory) -> dict[str, str]:
    """Return a memory as names and texts."""
    sieve = memory.sieve
    found = {
        "zoom": str(memory.zoom),
        "compact": "yes" if memory.compact else "",
        "words": sieve.words,
        "role": sieve.role or "",
        "status": sieve.status or "",
        "latitude": sieve.latitude or "",
        "across": str(memory.across),
        "down": str(memory.down),
        "moment": memory.cell[0] if memory.cell else "",
        "step": memory.cell[1] if memory.cell else "",
        "standard": memory.standard or "",
    }
    return {name: str(text) for name, text in found.items() if text}


def memory_of(kept: Mapping[str, str]) -> Memory:
    """Return the memory that names and texts hold; what makes no sense is as at first."""
    step = _member(Step, kept.get("step", ""))
    moment = kept.get("moment", "")
    return Memory(
        zoom=min(ZOOMS[-1], max(ZOOMS[0], _number(kept.get("zoom", ""), 1.0))),
        compact=kept.get("compact") == "yes",
        sieve=Sieve(
            words=kept.get("words", ""),
            role=EntityId(kept["role"]) if kept.get("role") else None,
            status=_member(Status, kept.get("status", "")),
            latitude=_member(Latitude, kept.get("latitude", "")),
        ),
        across=int(_number(kept.get("across", ""), 0)),
        down=int(_number(kept.get("down", ""), 0)),
        cell=(EntityId(moment), step) if moment and step else None,
        standard=EntityId(kept["standard"]) if kept.get("standard") else None,
    )


def _member(kind: type[_Member], text: str) -> _Member | None:
    return next((member for member in kind if member.value == text), None)


def _number(text: str, otherwise: float) -> float:
    try:
        found = float(text)
    except ValueError:
        return otherwise
    return found if abs(found) < 1e9 else otherwise  # noqa: PLR2004 - rules out infinity and what is not a number
