"""What a sheet says of the playbook that it was made from."""

from playbook_app.domain.digest import SHORT, digest
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.entities import Edition
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.wording.imprint import imprint_line


def edition_of(manuscript: Manuscript) -> Edition | None:
    """Return the edition that is printed; else the newest, where the approved content still says what it said."""
    if manuscript.options.edition:
        return manuscript.options.edition.edition
    newest = newest_edition(manuscript.playbook)
    return newest if newest and newest.digest == digest(manuscript.playbook) else None


def imprint(manuscript: Manuscript) -> str:
    """Return what stands at the foot of each page: the edition where it is one, the date, the short digest.

    A printing that may hold drafts is no edition, whatever the approved standards say.
    """
    options = manuscript.options
    edition = edition_of(manuscript) if options.edition or options.approved_only else None
    if edition:
        return imprint_line(edition, manuscript.language)
    return f"{manuscript.day(options.today)} · {digest(manuscript.playbook)[:SHORT]}"
