"""The guest card, four to a sheet: how it was, on the playbook's scale, and on the back who would like to hear more."""

import re
from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.entities import GUEST_SCALE
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.publishing.blocks import Blocks, Paragraph, Passage, Run, Runs, Style, flattened
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.forms import GuestBack, GuestFront, Quarters
from playbook_app.publishing.sheet_findings import half_invitation

_OWN_BOX = re.compile(r"^\s*(?:☐|□|\[ ?\])\s*")
"""A box that the consent brings along; the card has one of its own, to be ticked with a pen."""


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the fronts, and the backs where there is an invitation with its consent."""
    manuscript = Manuscript(playbook, options)
    about = playbook.about
    invites = bool(about.invitation.strip()), bool(about.consent.strip())
    title = manuscript.translate("Guest card")
    cards = (_front(manuscript), *((_back(manuscript),) if all(invites) else ()))
    sections = tuple(
        Section("", f"cards-{number}", (Quarters(card),), title, bare=True) for number, card in enumerate(cards)
    )
    lacking = "consent" if invites[0] else "invitation"
    findings = (half_invitation(lacking),) if any(invites) and not all(invites) else ()
    return sheets(manuscript, title, sections, findings)


def _front(manuscript: Manuscript) -> GuestFront:
    _ = manuscript.translate
    about = manuscript.playbook.about
    return GuestFront(
        brand=about.brand or about.title,
        promise=about.promise,
        lead=_("How was it?"),
        questions=tuple(_questions(manuscript)),
        scale=_scale(manuscript),
        comment=_("What should we keep, and what should we change?"),
        logo=manuscript.logo,
    )


def _questions(manuscript: Manuscript) -> Iterator[Runs]:
    """Yield the playbook's questions for guests; without any, one on the service and one on the product."""
    _ = manuscript.translate
    questions = [
        runs
        for question in manuscript.playbook.questions_in_order()
        if question.kind is QuestionKind.GUEST and (runs := _as_one(manuscript.prose(question.prompt, _("Guest card"))))
    ]
    yield from questions
    if not questions:
        yield (Run(_("Our service: how we received you, listened and helped")),)
        yield (Run(_("What you came for: how good it was, and in what state you found it")),)


def _as_one(blocks: Blocks) -> Runs:
    """Return the paragraphs of blocks as one line of runs."""
    runs: list[Run] = []
    for block in flattened(blocks):
        if isinstance(block, Paragraph):
            runs += [*([Run(" ")] if runs else []), *block.runs]
    return tuple(runs)


def _scale(manuscript: Manuscript) -> tuple[str, ...]:
    """Return the marks from the lowest to the top; those that every playbook begins with speak its language."""
    _ = manuscript.translate
    scale = manuscript.playbook.about.guest_scale or GUEST_SCALE
    if scale == GUEST_SCALE:
        return (_("Missed"), _("Expected"), _("Very good"), _("Legendary"))
    return scale


def _back(manuscript: Manuscript) -> GuestBack:
    _ = manuscript.translate
    about = manuscript.playbook.about
    return GuestBack(
        title=_("Stay in touch"),
        invitation=manuscript.prose(about.invitation, _("Invitation")),
        consent=_boxless(manuscript.prose_in(Style.SMALL, about.consent, _("Consent"))),
        blanks=(_("Name"), _("E-mail")),
        thanks=_("Thank you. Leave this card with any of us, or at the place where you found it."),
    )


def _boxless(blocks: Blocks) -> Blocks:
    """Return the blocks of a consent without the box that its first words bring along."""
    first, *rest = blocks
    if isinstance(first, Passage):
        return (replace(first, blocks=_boxless(first.blocks)), *rest) if first.blocks else blocks
    if isinstance(first, Paragraph) and first.runs:
        head = replace(first.runs[0], text=_OWN_BOX.sub("", first.runs[0].text))
        return (replace(first, runs=(head, *first.runs[1:])), *rest)
    return blocks
