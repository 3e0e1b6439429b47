"""The digest of a playbook's approved content: equal where two printed handbooks would say the same."""

import json
from hashlib import sha256

from playbook_app.domain.approved import approved_content
from playbook_app.domain.entities import UNPRINTED, Entity
from playbook_app.domain.plain import Plain, entity_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

SHORT = 7
"""How many characters of a digest are printed."""


def digest(playbook: Playbook) -> str:
    """Return the SHA-256, in hexadecimal, of the approved content in its printed order.

    Comments, editions, drafts, retired standards and fields that are never printed do not count.
    """
    running = sha256()
    for kind, entity in approved_content(playbook):
        plain: Plain = {"kind": kind, **_printed(kind, entity)}
        line = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        running.update(line.encode("ascii") + b"\n")
    return running.hexdigest()


def _printed(kind: Kind, entity: Entity) -> dict[str, Plain]:
    return {name: value for name, value in entity_to_plain(kind, entity).items() if name not in UNPRINTED[kind]}
