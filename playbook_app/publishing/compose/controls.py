"""What a reader of the book on a screen is offered, in the words of its language."""

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.book import Controls, Section
from playbook_app.publishing.compose.front import listed
from playbook_app.publishing.compose.manuscript import Manuscript, role_anchor
from playbook_app.wording.names import name_of


def controls(manuscript: Manuscript, front: tuple[Section, ...], body: tuple[Section, ...]) -> Controls:
    """Return the controls of a book of these sections."""
    _ = manuscript.translate
    doing = frozenset(role for standard in manuscript.standards for role in standard.roles)
    return Controls(
        contents=listed(front, body),
        roles=tuple((role_anchor(role.id), role.name) for role in manuscript.roles if role.id in doing),
        steps=tuple((step, name_of(step, _)) for step in Step),
        skip=_("Skip to the text"),
        menu=_("Contents"),
        search=_("Search"),
        search_hint=_("Title, code or words"),
        next_hit=_("Next hit"),
        previous_hit=_("Previous hit"),
        hit_of=_("{place} of {count}"),
        nothing_found=_("Nothing found"),
        role=_("For whom"),
        everyone=_("Everyone"),
        shown=_("Standards shown: {shown} of {total}"),
        dark=_("Dark"),
        answer=_("Answer"),
        back=_("Back to the text"),
    )
