"""What a sheet says of the playbook that it was made from."""

from playbook_app.domain.digest import SHORT, digest
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.front import edition_line
from playbook_app.publishing.compose.manuscript import Manuscript


def current_edition(playbook: Playbook, content: str) -> Edition | None:
    """Return the newest edition, where the playbook still says what it said; `content` is its digest."""
    newest = max(playbook.editions.values(), key=lambda edition: edition.number, default=None)
    return newest if newest and newest.digest == content else None


def imprint(manuscript: Manuscript) -> str:
    """Return what stands at the foot of each page: edition where there is one, date, short digest."""
    content = digest(manuscript.playbook)
    return edition_line(manuscript, content[:SHORT], current_edition(manuscript.playbook, content))
