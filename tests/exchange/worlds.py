"""What the tests of imports and exports share: ids in order, and an import in one call."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from playbook_app.domain.change import apply
from playbook_app.domain.entities import About, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check_all
from playbook_app.exchange.outcome import Imported
from playbook_app.exchange.registry import read
from playbook_app.exchange.request import ColumnMapping
from tests.factories import ABOUT, entity_id

EMPTY = Playbook(About(id=ABOUT, title="Service"))
_NUMBERS = count(10**6)


def fresh_id() -> EntityId:
    return entity_id(next(_NUMBERS))


def imported(
    source: Path, playbook: Playbook = EMPTY, mapping: ColumnMapping | None = None
) -> tuple[Playbook, Imported]:
    """Return the playbook after an import, which must keep the rules, and what the import answered."""
    answer = read([source], playbook, new_id=fresh_id, mapping=mapping)
    after = apply(playbook, answer.changes)
    assert check_all(after) == ()
    return after, answer


def file_with(text: str | bytes, folder: Path, name: str = "table.csv") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def only(found: Callable[[], object] | object) -> object:
    """Return the one thing that a mapping holds."""
    (one,) = found.values()  # type: ignore[attr-defined]
    return one


def said(answer: Imported) -> str:
    return "\n".join(map(str, answer.notices))
