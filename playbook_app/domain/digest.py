"""The digest of a playbook's approved content: equal where two printed handbooks would say the same."""

from functools import cache
from hashlib import sha256
from json import JSONEncoder

from playbook_app.domain.approved import approved_content
from playbook_app.domain.entities import UNPRINTED
from playbook_app.domain.plain import Form, forms
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

SHORT = 7
"""How many characters of a digest are printed."""

_CANONICAL = JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def digest(playbook: Playbook) -> str:
    """Return the SHA-256, in hexadecimal, of the approved content in its printed order.

    Comments, editions, drafts, retired standards and fields that are never printed do not count.
    """
    running = sha256()
    for kind, entity in approved_content(playbook):
        plain = {name: form.write(getattr(entity, name)) for name, form in _printed_forms(kind)}
        running.update(_CANONICAL.encode({"kind": kind, **plain}).encode("ascii") + b"\n")
    return running.hexdigest()


@cache
def _printed_forms(kind: Kind) -> tuple[tuple[str, Form], ...]:
    return tuple((name, form) for name, form in forms(kind).items() if name not in UNPRINTED[kind])
