"""A copy of what an opening holds, also where its file was changed, replaced or spoilt by somebody else meanwhile.

As much of the history comes along as can be had: all of it while the file is ours or grew from where we were, else
what was done since it was opened. Where the copy came of is right in any case, so that it can be merged.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from playbook_app.domain.ancestry import Ancestry
from playbook_app.domain.change import StaleChange, apply
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.typeface import USUAL
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.errors.image import ImageLost
from playbook_app.errors.saving import CannotWrite, DiskFull
from playbook_app.frozen import frozen
from playbook_app.storage.brought import Brought
from playbook_app.storage.file import File
from playbook_app.storage.opening import fill, making, open_file, place, require_free
from playbook_app.storage.properties import Properties
from playbook_app.storage.remembered import Remembered

Bytes = Callable[[str], bytes | None]
"""Where else the bytes of an image or font may be found, by their SHA-256 (hex)."""


@frozen
class Kept:
    """What an opening holds: its file, the value as it was saved last, what is remembered, and where bytes may be."""

    file: File
    value: Playbook
    remembered: Remembered
    elsewhere: Bytes


def copy_file(kept: Kept, to: Path, file_id: EntityId) -> None:
    """Make a copy of what an opening holds under a path that is free, with a UUID of its own.

    Raises AlreadyThere, NoFolder, CannotWriteThere and NoRoomToWrite.
    """
    require_free(to)
    unfinished = to.with_name(f".{to.name}.{file_id}.new")
    with making(to):
        try:
            write_copy(kept, unfinished, file_id)
            place(unfinished, to)
        finally:
            unfinished.unlink(missing_ok=True)


def write_copy(kept: Kept, unfinished: Path, file_id: EntityId) -> None:
    """Write what an opening holds under a path that is free, with a UUID. Raises what writing raises."""
    if not _copied(kept, unfinished, file_id):
        unfinished.unlink(missing_ok=True)
        _made_anew(kept, unfinished, file_id)


def _copied(kept: Kept, unfinished: Path, file_id: EntityId) -> bool:
    """Copy the file, and bring the copy to where we were; return whether that worked."""
    try:
        kept.file.copy(unfinished)
        copied, found = open_file(unfinished, read_only=False)
    except (DiskFull, CannotWrite):
        raise
    except PlaybookError:
        return False
    try:
        if copied.head != kept.file.head or found != kept.value:
            _bring(copied, found, kept.remembered)
        if copied.value() != kept.value:
            return False
        copied.become_copy(file_id)
    except (PlaybookError, StaleChange, _Unknown):
        return False
    finally:
        copied.close()
    return True


class _Unknown(Exception):
    """A file that has nothing in common with the one that was opened."""


def _bring(copied: File, found: Playbook, remembered: Remembered) -> None:
    """Take back what others did to a file since it stood where we were last, and do again what it lacks of ours."""
    told = copied.told()
    common = next((one for one in reversed(remembered.ids()) if one in told), None)
    if common is None:
        raise _Unknown
    copied.rewind(common, found)
    _do_again(copied, remembered, common)


def _do_again(copied: File, remembered: Remembered, since: EntityId) -> None:
    for step, before, after in remembered.values_after(since):
        copied.commit(step.operation, before, after, brought=step.brought)


def _made_anew(kept: Kept, unfinished: Path, file_id: EntityId) -> None:
    """Make a file of what is remembered: as it was opened and all since, or, where bytes are lost, what it is now."""
    remembered = kept.remembered
    images, lost = _gathered(kept)
    owned = Properties(file_id, kept.file.properties.purpose, remembered.head)
    try:
        if not lost:
            _make(unfinished, remembered.value, owned, images)
            _continue(unfinished, remembered, remembered.head, images)
            return
    except (ImageLost, StaleChange):
        unfinished.unlink(missing_ok=True)
    last = remembered.ids()[-1]
    _make(unfinished, _without(kept.value, lost), replace(owned, origin=last), images)
    _continue(unfinished, remembered, last, images)


def _make(unfinished: Path, value: Playbook, owned: Properties, images: Mapping[str, bytes]) -> None:
    fill(unfinished, value, owned, {sha256: images[sha256] for sha256 in value.files()})


def _continue(unfinished: Path, remembered: Remembered, since: EntityId, images: Mapping[str, bytes]) -> None:
    """Let a file that was just made know what it came of, and do what was saved after that."""
    made, _ = open_file(unfinished, read_only=False)
    try:
        made.take_in(Brought(images))
        _do_again(made, remembered, since)
        made.take_in(Brought(ancestry=_ancestry(remembered)))
    finally:
        made.close()


def _ancestry(remembered: Remembered) -> Ancestry:
    """Return what is known of where the operations came of."""
    known = dict(remembered.lineage.ancestry) if remembered.lineage else {}
    for step in remembered.steps_after(remembered.head):
        known |= {**(step.brought.ancestry or {}), step.operation.id: step.operation.parents}
    return known


def _gathered(kept: Kept) -> tuple[dict[str, bytes], frozenset[str]]:
    """Return the bytes of all images and fonts that are still to be had, and which are not."""
    wanted = {*kept.remembered.value.files(), *kept.value.files()}
    found: dict[str, bytes] = {}
    for sha256 in wanted:
        try:
            content: bytes | None = kept.file.image(sha256)
        except PlaybookError:
            content = kept.elsewhere(sha256)
        if content is not None:
            found[sha256] = content
    return found, frozenset(wanted - found.keys())


def _without(value: Playbook, lost: frozenset[str]) -> Playbook:
    """Return a value without the images and fonts whose bytes are lost: its words are what matters."""
    for image in tuple(value.images.values()):
        if image.sha256 in lost:
            value = apply(value, delete(value, Kind.IMAGE, image.id))
    if not lost.isdisjoint(value.about.files()):
        value = apply(value, edit(value, Kind.PLAYBOOK, value.about.id, text_font=USUAL, heading_font=USUAL))
    return value
