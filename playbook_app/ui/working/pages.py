"""The live page: its process, the page that was asked for last, and where standards stood in the last layout."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from playbook_app.domain.change import Changes
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.working import WorkBroke
from playbook_app.frozen import frozen
from playbook_app.publishing.excerpt import Excerpt
from playbook_app.publishing.paper import Paper
from playbook_app.ui.working.helper import FetchImage, Helper
from playbook_app.worker.jobs import PageMade, PageRequest, Published


@frozen
class _Asked:
    """The page that somebody waits for. `again` says that the process broke once over it."""

    number: int
    request: PageRequest
    done: Callable[[PageMade], None]
    failed: Callable[[Exception], None]
    again: bool = False


class Pages(QObject):
    """Makes pages of single standards, the one asked for last."""

    def __init__(self, image: FetchImage, parent: QObject | None = None) -> None:
        """`image` gets the bytes of images."""
        super().__init__(parent)
        self.helper = Helper(image, self)
        self._asked: _Asked | None = None
        self._layouts: dict[Paper, Published] = {}
        self.helper.done.connect(self._take)
        self.helper.failed.connect(self._refuse)
        self.helper.gone.connect(self._recover)
        self._playbook: Playbook | None = None

    def hold(self, playbook: Playbook) -> None:
        """Take another value; page numbers of the former are forgotten."""
        self._playbook = playbook
        self._layouts.clear()
        self.helper.forget()

    def follow(self, playbook: Playbook, changes: Changes) -> None:
        """Take what an operation changed, and the value that it led to."""
        self._playbook = playbook
        self.helper.follow(changes)

    def remember(self, paper: Paper, layout: Published) -> None:
        """Keep where standards stand, from a layout of the whole."""
        self._layouts[paper] = layout

    def ask(
        self,
        standard: EntityId,
        paper: Paper,
        done: Callable[[PageMade], None],
        failed: Callable[[Exception], None],
        draft: Standard | None = None,
    ) -> None:
        """Ask for a page; whoever asked before is not answered any more. `draft` is what is being typed."""
        request = PageRequest(standard=standard, paper=paper, excerpt=self._excerpt(standard, paper), draft=draft)
        self._send(request, done, failed, again=False)

    def _send(
        self,
        request: PageRequest,
        done: Callable[[PageMade], None],
        failed: Callable[[Exception], None],
        *,
        again: bool,
    ) -> None:
        if self._playbook:
            self._asked = _Asked(self.helper.ask(request, self._playbook), request, done, failed, again)

    def _excerpt(self, standard: EntityId, paper: Paper) -> Excerpt | None:
        layout = self._layouts.get(paper)
        place = layout.places.get(standard) if layout else None
        return Excerpt(place, layout.body_pages) if layout and place else None

    @Slot(int, object)
    def _take(self, number: int, made: PageMade | None) -> None:
        asked = self._asked
        if asked and asked.number == number:
            self._asked = None
            if made:
                asked.done(made)

    @Slot(int, object)
    def _refuse(self, number: int, failure: Exception) -> None:
        asked = self._asked
        if asked and asked.number == number:
            self._asked = None
            asked.failed(failure)

    @Slot()
    def _recover(self) -> None:
        """Ask a fresh process once more for what the one that broke was asked for."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if asked.again:
            asked.failed(WorkBroke())
        else:
            self._send(asked.request, asked.done, asked.failed, again=True)
