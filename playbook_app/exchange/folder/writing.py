"""Writes a whole playbook into a folder, over an earlier export of it at most; what is not its own stays untouched."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from playbook_app.domain.entities import Entity, EntityId, Image
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.export import FolderHoldsOther
from playbook_app.exchange.folder import document
from playbook_app.exchange.folder.layout import MANIFEST, ROOT_FILE, font_paths, image_suffix, is_own_path, stems
from playbook_app.exchange.gate import LARGEST_MARKDOWN, listing, read_bytes
from playbook_app.replacing import replacing

_VERSIONED = (".git", ".hg")
"""How the names begin that version control keeps in a folder, which do not make it another's."""


def write(playbook: Playbook, images: Callable[[str], bytes], out: Path) -> tuple[()]:
    """Write the playbook into the folder `out`, made where it is missing. `images` gives the bytes of a SHA-256 (hex).

    Files of an earlier export that are stale now are removed. Raises FolderHoldsOther where the folder holds anything
    else or a file stands in the way, and LinkRefused or OddFile where links or devices lie in it.
    """
    former = _former_files(playbook, out)
    files = dict(_files(playbook, images))
    _refuse_strangers(out, files.keys() - former)
    for folder in {"", *(path.rpartition("/")[0] for path in files)}:
        (out / folder).mkdir(parents=True, exist_ok=True)
    _write_manifest(playbook, out, former | files.keys())
    for path, data in files.items():
        _replace(out / path, data)
    for path in former - files.keys():
        (out / path).unlink(missing_ok=True)
    _write_manifest(playbook, out, files)
    return ()


def _files(playbook: Playbook, images: Callable[[str], bytes]) -> Iterator[tuple[str, bytes]]:
    def name_of(entity_id: EntityId) -> str:
        return names.get(entity_id, "")

    names = {id_: spoken_name(entity) for kind in COLLECTIONS for id_, entity in playbook.of(kind).items()}
    yield ROOT_FILE, document.write(Kind.PLAYBOOK, playbook.about, name_of).encode()
    for kind, folder in COLLECTIONS.items():
        for entity_id, stem in stems(playbook, kind).items():
            entity: Entity = playbook.of(kind)[entity_id]
            yield f"{folder}/{stem}.md", document.write(kind, entity, name_of).encode()
            if isinstance(entity, Image):
                yield f"{folder}/{stem}{image_suffix(entity.media_type)}", images(entity.sha256)
    for path, sha256 in font_paths(playbook).items():
        yield path, images(sha256)


def _former_files(playbook: Playbook, out: Path) -> set[str]:
    """Return what an earlier export of this playbook wrote there. Raises FolderHoldsOther for a folder of others."""
    manifest = out / MANIFEST
    if not out.is_dir():
        if out.exists():
            raise FolderHoldsOther(path=out.parent, name=out.name)
        return set()
    listing(out, strict=True)
    if not manifest.exists():
        for name in sorted(path.name for path in out.iterdir()):
            if not name.startswith(_VERSIONED):
                raise FolderHoldsOther(path=out, name=name)
        return set()
    head, *paths = read_bytes(manifest, LARGEST_MARKDOWN).decode("utf-8", "replace").split("\n")
    if head != playbook.about.id:
        raise FolderHoldsOther(path=out, name=MANIFEST)
    return {path for path in paths if is_own_path(path)}


def _refuse_strangers(out: Path, paths: Iterable[str]) -> None:
    for path in sorted(paths):
        if os.path.lexists(out / path):
            raise FolderHoldsOther(path=out, name=path)


def _write_manifest(playbook: Playbook, out: Path, paths: Iterable[str]) -> None:
    _replace(out / MANIFEST, "\n".join([playbook.about.id, *sorted(paths), ""]).encode())


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; one that holds the same already keeps its time."""
    if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
        return
    with replacing(path, synced=False) as file:
        file.write(data)
