"""What may be chosen about a publication."""

from dataclasses import dataclass
from datetime import date

from playbook_app.domain.entities import EntityId


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """`today` is the date of printing. With `role`, only what that role does is printed.

    Drafts and standards in review are printed, marked as such, unless `approved_only`; retired standards never are.
    """

    today: date
    role: EntityId | None = None
    approved_only: bool = False
