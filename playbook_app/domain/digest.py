"""The digest of a playbook's approved content: equal where two printed handbooks would say the same."""

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from playbook_app.domain.entities import UNPRINTED, Entity, EntityId
from playbook_app.domain.plain import Plain, entity_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status

SHORT = 7
"""How many characters of a digest are printed."""


def digest(playbook: Playbook) -> str:
    """Return the SHA-256, in hexadecimal, of the approved content in its printed order.

    Comments, editions, drafts, retired standards and fields that are never printed do not count.
    """
    running = sha256()
    for kind, entity in _approved(playbook):
        plain: Plain = {"kind": kind, **_printed(kind, entity)}
        line = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        running.update(line.encode("ascii") + b"\n")
    return running.hexdigest()


def _printed(kind: Kind, entity: Entity) -> dict[str, Plain]:
    return {name: value for name, value in entity_to_plain(kind, entity).items() if name not in UNPRINTED[kind]}


def _approved(playbook: Playbook) -> Iterator[tuple[Kind, Entity]]:
    approved: set[EntityId] = set()
    yield Kind.PLAYBOOK, playbook.about
    yield from ((Kind.ROLE, role) for role in playbook.roles_in_order())
    for stage, moments in playbook.journey():
        yield Kind.STAGE, stage
        yield from ((Kind.MOMENT, moment) for moment in moments)
    for standard in playbook.standards_in_order():
        if standard.status is Status.APPROVED:
            approved.add(standard.id)
            yield Kind.STANDARD, standard
    for story in playbook.stories_in_order():
        yield Kind.STORY, replace(story, standards=story.standards & approved)
    yield from ((Kind.TERM, term) for term in playbook.terms_in_order())
    for question in playbook.questions_in_order():
        if question.standard is None or question.standard in approved:
            yield Kind.QUESTION, question
    yield from ((Kind.IMAGE, image) for image in sorted(playbook.images.values(), key=lambda image: image.name))
