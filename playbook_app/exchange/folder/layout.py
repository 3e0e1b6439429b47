"""Where each entity lies in the folder: stable, readable paths that every system takes."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.gate import is_device
from playbook_app.exchange.image import SUFFIXES

ROOT_FILE = "playbook.md"
FONTS = "fonts"
MANIFEST = ".playbook-files"
KINDS_BY_FOLDER = {folder: kind for kind, folder in COLLECTIONS.items()}

_LONGEST_STEM = 60
_OTHER_SUFFIX = ".img"
_ENDS_IN_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_OWN_PATH = re.compile(
    rf"playbook\.md|fonts/[a-z0-9][a-z0-9-]*\.ttf"
    rf"|(?:{'|'.join(KINDS_BY_FOLDER)})/[a-z0-9][a-z0-9-]*\.(?:md|png|jpg|webp|img)"
)


def is_playbook_folder(path: Path) -> bool:
    """Tell whether a path is the folder of a playbook in text form."""
    return path.is_dir() and (path / ROOT_FILE).is_file()


def is_own_path(path: str) -> bool:
    """Tell whether a path could be one that an export writes: such a path never leads out of the folder."""
    return _OWN_PATH.fullmatch(path) is not None


def stems(playbook: Playbook, kind: Kind) -> dict[EntityId, str]:
    """Return the file name without suffix of each entity of a kind; those of equal names bear their ids, too."""
    entities = playbook.of(kind)
    wanted = {entity_id: _slug(spoken_name(entity)) for entity_id, entity in entities.items()}
    count = Counter(wanted.values())
    return {
        entity_id: stem if _stands_alone(stem, count[stem]) else "-".join(filter(None, (stem, entity_id)))
        for entity_id, stem in wanted.items()
    }


def font_paths(playbook: Playbook) -> dict[str, str]:
    """Return the path of each font's file, with its SHA-256 (hex)."""
    paths: dict[str, str] = {}
    for typeface in (playbook.about.text_font, playbook.about.heading_font):
        for style, sha256 in typeface.files():
            stem = "-".join(filter(None, (_slug(typeface.name), style.replace("_", "-"), sha256[:8])))
            paths[f"{FONTS}/{stem}.ttf"] = sha256
    return paths


def image_suffix(media_type: str) -> str:
    """Return the suffix of an image's file."""
    return SUFFIXES.get(media_type, _OTHER_SUFFIX)


def _stands_alone(stem: str, count: int) -> bool:
    return bool(stem) and count == 1 and not _ENDS_IN_ID.search(stem)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text[:500]).encode("ascii", "ignore").decode("ascii").lower()
    words = re.findall(r"[a-z0-9]+", plain)
    slug = "-".join(words)[:_LONGEST_STEM].strip("-")
    return f"{slug}-" if is_device(slug) else slug
