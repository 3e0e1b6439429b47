"""What every place of a window works with, passed to its constructor."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from playbook_app.domain.entities import EntityId
from playbook_app.editor import new_id
from playbook_app.frozen import frozen
from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.notice import Notice
from playbook_app.ui.session import Session
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.working.workers import Workers
from playbook_app.wording.language import Words


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


@frozen(kw_only=True)
class Desk:
    """The session, and everything around it. `workers` do what takes long.

    `translate` words what `playbook_app.wording` holds in the window's language; `go` shows an entity, `visit` a place;
    `tell` says something in the bar.
    """

    session: Session
    theme: Theme
    settings: Settings
    actions: Actions
    workers: Workers
    translate: Words
    go: Callable[[Target], None]
    visit: Callable[[PlaceName], None]
    tell: Callable[[Notice], None]
    now: Callable[[], datetime] = _now
    today: Callable[[], date] = _today
    new_id: Callable[[], EntityId] = new_id
