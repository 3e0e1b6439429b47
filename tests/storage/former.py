"""A file with a past: every text of every kind was once another, and is gone from the playbook of today."""

from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from playbook_app.domain.change import Author, Label, created
from playbook_app.domain.difference import difference
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.entities import TEXTS, Choice, Comment, Edition, Image, Source
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from tests.factories import NOON, entity_id
from tests.storage.files import FIRST, PICTURES, whole_playbook

GONE = "qxgone"
"""Stands in every text that is in the history alone."""

SAID = "qxsaid"
"""Stands in every comment, and in the names of who made them."""

SENDER = Author("Qxsender Berg", entity_id(998))
OTHER = Author("Qxother Larsen", entity_id(997))
LOST_PICTURE = b"\x89PNG\r\n\x1a\n the bytes of an image that nothing shows any more"
LOST_HASH = sha256(LOST_PICTURE).hexdigest()


def made(path: Path, data: Path) -> Path:
    """Make the file at a path, with backups in a data folder; return the path."""
    today = whole_playbook()
    today = replace(today, comments={}, editions={})
    images = {**PICTURES, LOST_HASH: LOST_PICTURE}
    with Editor.create(path, marked(today), author=OTHER, images=images, data=data) as editor:
        edition = Edition(id=entity_id(800), number=1, published_on=NOON.date(), effective_from=NOON.date())
        editor.perform(Label.of("edition.publish", number="1"), (created(Kind.EDITION, edition),))
        _comment(editor, 810, Kind.STANDARD, FIRST)
        _comment(editor, 811, Kind.COMMENT, entity_id(810))
        editor.perform(
            Label.of("edit", kind="standard", field="title", name=f"{GONE} by hand"),
            edit(editor.playbook, Kind.STANDARD, FIRST, title=f"{GONE} by hand"),
        )
        editor.undo()
    with Editor.open(path, author=SENDER, data=data) as editor:
        wanted = replace(today, comments=editor.playbook.comments, editions=editor.playbook.editions)
        editor.perform(Label.of("import", source=f"{GONE}.csv"), difference(editor.playbook, wanted))
        editor.perform(Label.of("comment.delete", name="x"), delete(editor.playbook, Kind.COMMENT, entity_id(811)))
        editor.undo()
    return path


def marked(playbook: Playbook) -> Playbook:
    """Return a playbook with the mark in every text that it has, and with an image that is to go."""
    image = Image(id=entity_id(820), name=f"{GONE}.png", sha256=LOST_HASH, alt=GONE)
    marked = Playbook(
        _marked(Kind.PLAYBOOK, playbook.about),
        **{
            name: {one.id: _marked(kind, one) for one in playbook.of(kind).values()}
            for kind, name in COLLECTIONS.items()
        },
    )
    return replace(marked, images={**marked.images, image.id: image})


def _marked(kind: Kind, entity: Any) -> Any:
    values: dict[str, Any] = {name: f"{GONE}-{name}-{entity.id}" for name in TEXTS[kind]}
    shaped = {
        "extra": ((f"{GONE} column", f"{GONE} cell"),),
        "source": Source("csv", ((f"{GONE} key", GONE),)),
        "guest_scale": (GONE, "Top"),
        "choices": (Choice(GONE, 1),),
        "text_font": Typeface(GONE),
    }
    known = {item.name for item in fields(entity)}
    return replace(entity, **{name: value for name, value in {**shaped, **values}.items() if name in known})


def _comment(editor: Editor, number: int, kind: Kind, subject: Any) -> None:
    comment = Comment(
        id=entity_id(number), subject_kind=kind, subject=subject, at=NOON, author=f"{SAID} Ben", body=f"{SAID} so?"
    )
    editor.perform(Label.of("comment.add", name=SAID), (created(Kind.COMMENT, comment),))
