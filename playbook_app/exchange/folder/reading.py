"""Reads a playbook in text form as a value of its own, and makes new playbooks from such a value as their template."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from playbook_app.domain.entities import About, Entity, EntityId, Image
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.references import TARGETS, references_of
from playbook_app.domain.rules import MOST_IMAGE_BYTES
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.folder import DanglingReference, NoPlaybookFolder, RepeatedId
from playbook_app.errors.font import FontMissing
from playbook_app.errors.image import ImageMissing, ImagesTooLarge
from playbook_app.exchange.folder import document
from playbook_app.exchange.folder.layout import FONTS, KINDS_BY_FOLDER, ROOT_FILE, is_playbook_folder
from playbook_app.exchange.font import LARGEST as LARGEST_FONT
from playbook_app.exchange.font import GivenFont, described
from playbook_app.exchange.gate import LARGEST_IMAGE, MEGABYTE, listing, read_bytes, read_text
from playbook_app.exchange.image import SUFFIXES, TakenImage, as_kept, take_in
from playbook_app.exchange.journey_in import last_order
from playbook_app.frozen import frozen

_IMAGE_SUFFIXES = (*SUFFIXES.values(), ".jpeg")
_LEFT_BEHIND_BY_TEMPLATES = (Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY)


@frozen
class FolderContent:
    """What a folder holds: the value, the bytes of images and fonts by SHA-256 (hex), and the file of each entity."""

    playbook: Playbook
    images: dict[str, bytes]
    paths: dict[EntityId, str]


def read(root: Path, new_id: Callable[[], EntityId]) -> FolderContent:
    """Return the playbook of a folder. An entity whose file has no id gets a new one, and a place behind the others.

    Raises the errors of `document.read`, `listing`, `read_text` and `take_in`, NoPlaybookFolder, RepeatedId,
    ImageMissing, FontMissing, those of `font.described`, ImagesTooLarge and DanglingReference.
    """
    if not is_playbook_folder(root):
        raise NoPlaybookFolder(path=root)
    files = listing(root, strict=True).files
    unnumbered: set[EntityId] = set()

    def numbered() -> EntityId:
        entity_id = new_id()
        unnumbered.add(entity_id)
        return entity_id

    about = cast("About", document.read(Kind.PLAYBOOK, read_text(root / ROOT_FILE), ROOT_FILE, numbered))
    paths = {about.id: ROOT_FILE}
    entities: dict[Kind, dict[EntityId, Entity]] = {kind: {} for kind in COLLECTIONS}
    images: dict[str, bytes] = {}
    for path, kind in _entity_files(files):
        text = read_text(root / path)
        entity = document.read(kind, text, path, numbered)
        if entity.id in paths:
            raise RepeatedId(path=path, other=paths[entity.id])
        if isinstance(entity, Image):
            taken = _image(root, path, entity)
            images[taken.sha256] = taken.data
            entity = replace(entity, sha256=taken.sha256, media_type=taken.media_type)
        paths[entity.id] = path
        entities[kind][entity.id] = entity
    images |= _fonts(root, files, about)
    if sum(map(len, images.values())) > MOST_IMAGE_BYTES:
        raise ImagesTooLarge(limit=MOST_IMAGE_BYTES // MEGABYTE)
    mappings: Any = {COLLECTIONS[kind]: _in_order(found, unnumbered) for kind, found in entities.items()}
    playbook = Playbook(about, **mappings)
    _refuse_dangling(playbook, paths)
    return FolderContent(playbook, images, paths)


def renewed(playbook: Playbook, new_id: Callable[[], EntityId]) -> Playbook:
    """Return a new playbook made from a template: fresh ids that references follow, no comments or editions."""
    kinds = [kind for kind in COLLECTIONS if kind not in _LEFT_BEHIND_BY_TEMPLATES]
    fresh = {entity_id: new_id() for kind in (Kind.PLAYBOOK, *kinds) for entity_id in playbook.of(kind)}
    mappings: Any = {
        COLLECTIONS[kind]: {fresh[id_]: with_ids(kind, entity, fresh) for id_, entity in playbook.of(kind).items()}
        for kind in kinds
    }
    return Playbook(cast("About", with_ids(Kind.PLAYBOOK, playbook.about, fresh)), **mappings)


def with_ids(kind: Kind, entity: Entity, ids: dict[EntityId, EntityId]) -> Entity:
    """Return an entity with its id and its references put into other ids; those that `ids` lacks stay."""
    named = ("id", *TARGETS.get(kind, ()), *(("subject",) if kind is Kind.COMMENT else ()))
    changed: Any = {field: _with_ids(getattr(entity, field), ids) for field in named}
    return replace(entity, **changed)


def _with_ids(value: Any, ids: dict[EntityId, EntityId]) -> Any:
    if isinstance(value, str):
        return ids.get(EntityId(value), value)
    return value if value is None else type(value)(ids.get(one, one) for one in value)


def _entity_files(files: Iterable[str]) -> Iterator[tuple[str, Kind]]:
    for path in files:
        folder, _, name = path.rpartition("/")
        if folder in KINDS_BY_FOLDER and name.endswith(".md"):
            yield path, KINDS_BY_FOLDER[folder]


def _image(root: Path, path: str, image: Image) -> TakenImage:
    """Return the image beside its description: as it is where its hash is the one described, else taken in."""
    import hashlib

    beside = [path.removesuffix(".md") + suffix for suffix in _IMAGE_SUFFIXES]
    found = next((candidate for candidate in beside if (root / candidate).is_file()), None)
    if found is None:
        raise ImageMissing(path=path)
    data = read_bytes(root / found, LARGEST_IMAGE)
    known = hashlib.sha256(data).hexdigest() == image.sha256
    return as_kept(data, found) if known else take_in(data, found)


def _fonts(root: Path, files: Iterable[str], about: About) -> dict[str, bytes]:
    """Return the bytes of the brand's fonts by SHA-256 (hex), found by it in their folder, and checked anew."""
    import hashlib

    wanted = set(about.files())
    found: dict[str, bytes] = {}
    for path in files if wanted else ():
        if path.startswith(f"{FONTS}/") and path.lower().endswith(".ttf"):
            data = read_bytes(root / path, LARGEST_FONT)
            digest = hashlib.sha256(data).hexdigest()
            if digest in wanted:
                described(GivenFont(path, data))
                found[digest] = data
    for typeface in (about.text_font, about.heading_font):
        if any(sha256 not in found for _, sha256 in typeface.files()):
            raise FontMissing(path=ROOT_FILE, name=typeface.name)
    return found


def _in_order(entities: dict[EntityId, Entity], unnumbered: Container[EntityId]) -> dict[EntityId, Entity]:
    """Give new entities without an order key a place behind all others, in the order of their files."""
    orders = [cast("str", getattr(entity, "order", "")) for entity in entities.values()]
    waiting = [id_ for id_, order in zip(entities, orders, strict=True) if not order and id_ in unnumbered]
    if not waiting or not hasattr(entities[waiting[0]], "order"):
        return entities
    keys = keys_between(last_order(orders), None, len(waiting))
    placed: dict[EntityId, Entity] = {
        id_: replace(cast("Any", entities[id_]), order=key) for id_, key in zip(waiting, keys, strict=True)
    }
    return entities | placed


def _refuse_dangling(playbook: Playbook, paths: dict[EntityId, str]) -> None:
    for kind in Kind:
        for entity in playbook.of(kind).values():
            for reference in references_of(kind, entity):
                if playbook.find(reference.kind, reference.id) is None:
                    raise DanglingReference(path=paths[entity.id], key=reference.field, id=reference.id)
