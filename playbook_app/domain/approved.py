"""What a published handbook is made of: the approved standards, and all that stands around them."""

from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status


def approved_content(playbook: Playbook) -> Iterator[tuple[Kind, Entity]]:
    """Go through what a published handbook says, in its printed order.

    Comments, editions, drafts and retired standards are not in it; stories show only the approved of their standards.
    """
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
