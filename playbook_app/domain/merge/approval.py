"""Merging the status of a standard, with who approved it and when. An approval is of the words that were approved."""

from dataclasses import replace

from playbook_app.domain.difference import fields_changed
from playbook_app.domain.entities import UNPRINTED, Standard
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import Conflict, Note, Side
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind, Status

FIELDS = ("status", "approved_by", "approved_at")
_ON_THE_WAY = (Status.DRAFT, Status.REVIEW, Status.APPROVED)


def merged_approval(base: Standard | None, mine: Standard, theirs: Standard, inquiry: Inquiry) -> Side:
    """Return whose status and approval hold, where both sides changed them.

    Of two approvals the later holds; on the way to print, the one that is further. Whatever else differs is asked.
    """
    if mine.status is theirs.status:
        return Side.MINE if _approval(mine) > _approval(theirs) else Side.THEIRS
    places = [_ON_THE_WAY.index(one.status) for one in (mine, theirs) if one.status in _ON_THE_WAY]
    if len(places) == 2 and (base is None or base.status in _ON_THE_WAY[:2]):  # noqa: PLR2004
        return Side.MINE if places[0] > places[1] else Side.THEIRS
    conflict = Conflict(
        kind=Kind.STANDARD,
        id=mine.id,
        field="status",
        base=base.status if base else None,
        mine=mine.status,
        theirs=theirs.status,
        outcomes=(mine.status, theirs.status),
    )
    return Side.THEIRS if inquiry.ask(conflict) is theirs.status else Side.MINE


def checked(standard: Standard, mine: Standard | None, theirs: Standard | None, inquiry: Inquiry) -> Standard:
    """Return a merged standard as it may stand: approved only if somebody approved what it says now."""
    if standard.status is not Status.APPROVED:
        return standard
    approved = [one for one in (mine, theirs) if one and one.status is Status.APPROVED and says_the_same(one, standard)]
    if approved:
        newest = max(approved, key=_approval)
        return replace(standard, approved_by=newest.approved_by, approved_at=newest.approved_at)
    inquiry.notes.append(Note.of("back_to_review", Kind.STANDARD, standard.id, name=spoken_name(standard)))
    return replace(standard, status=Status.REVIEW, approved_by="", approved_at=None)


def says_the_same(one: Standard, other: Standard) -> bool:
    """Tell whether two states of a standard are printed alike."""
    changes = fields_changed(Kind.STANDARD, one, other)
    return all(change.field in UNPRINTED[Kind.STANDARD] for change in changes)


def _approval(standard: Standard) -> tuple[str, str]:
    return (standard.approved_at.isoformat() if standard.approved_at else "", standard.approved_by)
