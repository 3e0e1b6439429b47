"""Takes another copy into the playbook of a window at one press, where nothing is to be asked; else it is reviewed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from playbook_app.domain.change import Operation
from playbook_app.domain.rules import BrokenRule
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.ui import whole_file
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.host import Host
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.window.window import PlaybookWindow

_TOPIC = "merge"


class _Asks(Exception):
    """There are conflicts, which a person settles."""


class MergingAtOnce(QObject):
    """One merge of a copy that somebody here made of the playbook of this window."""

    def __init__(
        self, window: PlaybookWindow, host: Host, other: Path, then: Callable[[], None], review: Callable[[], object]
    ) -> None:
        """Prepare. `then` is called once it is merged, `review` where there is something to be asked."""
        super().__init__(window)
        self._window = window
        self._host = host
        self._other = other
        self._then = then
        self._review = review

    def begin(self) -> None:
        """Read the copy and take it in, on the storage thread; nothing is typed meanwhile that might not fit then."""
        sentence = self.tr("Merging “{name}”…").format(name=self._other.stem)
        self._window.tell(Notice(sentence, topic=_TOPIC, lasting=True))
        self._window.setEnabled(False)
        whole_file.merge(self._window.session, self._merge, self._merged, self._failed)

    def _merge(self, editor: Editor) -> tuple[Operation, ...]:
        from playbook_app.merging.completing import complete
        from playbook_app.merging.preparing import prepare

        prepared = prepare(editor, self._other)
        if prepared.merged.conflicts or prepared.suggested:
            raise _Asks
        return complete(editor, prepared, {})

    def _merged(self) -> None:
        self._end()
        self._then()

    def _end(self) -> None:
        self._window.setEnabled(True)
        self._window.take_back(_TOPIC)

    def _failed(self, failure: Exception) -> None:
        self._end()
        if isinstance(failure, _Asks):
            self._review()
        elif isinstance(failure, PlaybookError | BrokenRule):
            words = failure_sentence(failure, self._host.translate)
            self._window.tell(Notice(words, Gravity.WARNING, topic=_TOPIC))
        else:
            self._window.session.broke.emit(failure)
