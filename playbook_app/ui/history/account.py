"""What an operation changed, as a page to read: each entity, its fields, old and new text, differences marked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from playbook_app.analysis.differing import Fate, Piece, differing, exchanged
from playbook_app.domain.change import Change, Changes
from playbook_app.domain.entities import ENTITIES, TEXTS, Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.history.values import HIDDEN, in_words
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate
from playbook_app.wording.names import kind_name

_MOST_ENTITIES = 200
"""An import may touch thousands; nobody reads on after so many."""


class Account:
    """Writes HTML of changes. Nothing of a playbook's texts is taken as HTML."""

    def __init__(self, playbook: Playbook, translate: Translate, colours: Colours) -> None:
        """`playbook` gives the names of what is referred to."""
        self._playbook = playbook
        self._translate = translate
        self._colours = colours

    def page(self, changes: Changes) -> str:
        """Return the page of some changes."""
        gathered: defaultdict[tuple[Kind, EntityId], list[Change]] = defaultdict(list)
        for change in changes:
            gathered[change.kind, change.id].append(change)
        parts = [
            self._entity(kind, entity_id, own) for (kind, entity_id), own in list(gathered.items())[:_MOST_ENTITIES]
        ]
        if not any(parts):
            parts = [f"<p>{escape(_said_order())}</p>"]
        if len(gathered) > _MOST_ENTITIES:
            parts.append(f"<p>{escape(_said_more(len(gathered) - _MOST_ENTITIES))}</p>")
        return "".join(parts)

    def _entity(self, kind: Kind, entity_id: EntityId, changes: list[Change]) -> str:
        fields = "".join(self._fields(kind, changes))
        if not fields:
            return ""
        known = self._playbook.find(kind, entity_id)
        named = known or next(
            (one for change in changes for one in (change.before, change.after) if _is_entity(one)), None
        )
        name = spoken_name(named) if _is_entity(named) else ""  # type: ignore[arg-type]
        title = getattr(named, "title", "")
        heading = " ".join(filter(None, (name, title if title != name else "")))
        kind_in_words = escape(kind_name(kind, self._translate))
        return (
            f'<p style="margin-top:{sizes.LARGE}px; margin-bottom:{sizes.UNIT}px">'
            f'<span style="color:{self._colours.muted}">{kind_in_words}</span>&nbsp; <b>{escape(heading)}</b></p>'
            f"{fields}"
        )

    def _fields(self, kind: Kind, changes: list[Change]) -> Iterator[str]:
        for change in changes:
            if change.field is None:
                yield from self._whole(kind, change)
            elif change.field not in HIDDEN:
                yield self._field(kind, change.field, change.before, change.after)

    def _whole(self, kind: Kind, change: Change) -> Iterator[str]:
        """Tell a creation or a deletion by the fields that say something."""
        for field in ENTITIES[kind].__dataclass_fields__:
            before = getattr(change.before, field, None)
            after = getattr(change.after, field, None)
            if field != "id" and field not in HIDDEN and (before or after):
                yield self._field(kind, field, before, after)

    def _field(self, kind: Kind, field: str, before: object, after: object) -> str:
        old = in_words(kind, field, before, self._playbook, self._translate)  # type: ignore[arg-type]
        new = in_words(kind, field, after, self._playbook, self._translate)  # type: ignore[arg-type]
        name = field_name(field, self._translate)
        pieces = differing(old, new) if field in TEXTS[kind] else exchanged(old, new)
        return (
            f'<p style="margin-top:{sizes.SMALL}px; margin-bottom:0; color:{self._colours.muted};'
            f' font-size:{sizes.SMALL_TEXT}px">{escape(name)}</p>'
            f'<p style="margin-top:2px; margin-bottom:0">{"".join(self._marked(pieces))}</p>'
        )

    def _marked(self, pieces: Iterable[Piece]) -> Iterator[str]:
        colours = self._colours
        styles = {
            Fate.REMOVED: f"background:{colours.danger_soft}; color:{colours.danger}; text-decoration:line-through",
            Fate.ADDED: f"background:{colours.good_soft}; color:{colours.good}; text-decoration:underline",
        }
        for piece in pieces:
            words = escape(piece.text).replace("\n", "<br>")
            yield f'<span style="{styles[piece.fate]}">{words}</span>' if piece.fate in styles else words


def _is_entity(value: object) -> bool:
    return isinstance(value, Entity)


def _said_order() -> str:
    return QCoreApplication.translate("History", "Only the order was changed.")


def _said_more(count: int) -> str:
    return QCoreApplication.translate("History", "And %n more.", "", count)
