"""Knows which words are wrong, without ever making anybody wait: what is not known yet counts as right."""

import contextlib
from collections.abc import Callable, Iterable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Signal

from playbook_app.ui.writing.spelling.dictionaries import add_own_word, dictionary_for, own_words, read_own_words
from playbook_app.ui.writing.spelling.process import Add, Answer, Check, Checked, Request, Suggest, Suggested, serve

_MOST_KNOWN = 50_000
_LONGEST_WORD = 60


class Speller(QObject):
    """One language's dictionary in its process. `learned` tells that more words are known."""

    learned = Signal()
    _arrived = Signal(object)

    def __init__(self, dictionary: Path, words: Path, parent: QObject) -> None:
        """Begin to load `dictionary`; `words` is the file of the person's own."""
        super().__init__(parent)
        self._words_file = words
        self._right: set[str] = set(read_own_words(words))
        self._wrong: set[str] = set()
        self._asked: set[str] = set()
        self._meant: dict[str, tuple[str, ...]] = {}
        self._waiting: dict[str, list[Callable[[tuple[str, ...]], None]]] = {}
        context = get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, str(dictionary)), daemon=True)
        self._arrived.connect(self._take)
        Thread(target=self._run, args=(self._ours, theirs), daemon=True).start()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def is_wrong(self, word: str) -> bool:
        """Tell whether a word is known to be wrong."""
        return word in self._wrong

    def look_up(self, words: Iterable[str]) -> None:
        """Ask about words that are not known yet; `learned` follows."""
        new = [word for word in words if word not in self._right | self._wrong | self._asked]
        new = [word for word in dict.fromkeys(new) if len(word) <= _LONGEST_WORD]
        if new:
            self._asked.update(new)
            self._ask(Check(tuple(new)))

    def suggest(self, word: str, tell: Callable[[tuple[str, ...]], None]) -> None:
        """Call `tell` with what may have been meant by a word, soon."""
        if word in self._meant:
            tell(self._meant[word])
            return
        self._waiting.setdefault(word, []).append(tell)
        self._ask(Suggest(word))

    def add(self, word: str) -> None:
        """Take a word for right from now on, and keep it for the next time where that can be done."""
        self._wrong.discard(word)
        self._right.add(word)
        with contextlib.suppress(OSError):
            add_own_word(self._words_file, word)
        self._ask(Add((word,)))
        self.learned.emit()

    def close(self) -> None:
        """Let the process end; the thread that listens to it ends with it."""
        self._ask(None)

    def _run(self, ours: Connection, theirs: Connection) -> None:
        """Start the process, and hand on its answers: in a thread, since starting takes a while too."""
        try:
            self._process.start()
            theirs.close()
            while True:
                self._arrived.emit(ours.recv())
        except (EOFError, OSError, RuntimeError, TypeError):
            return  # it has ended, or the window has gone

    def _ask(self, request: Request | None) -> None:
        with contextlib.suppress(OSError):
            self._ours.send(request)

    def _take(self, answer: Answer) -> None:
        match answer:
            case Checked(words, wrong):
                self._asked.difference_update(words)
                if len(self._right) > _MOST_KNOWN:
                    self._right = set(read_own_words(self._words_file))
                self._wrong.update(wrong)
                self._right.update(set(words) - wrong)
                if wrong:
                    self.learned.emit()
            case Suggested(word, meant):
                self._meant[word] = meant
                for tell in self._waiting.pop(word, []):
                    tell(meant)


def speller_for(language: str) -> Speller | None:
    """Return the speller of a language, one for the whole application; None where this machine has no dictionary."""
    application = QCoreApplication.instance()
    dictionary = dictionary_for(language)
    if application is None or dictionary is None:
        return None
    name = f"speller {dictionary} {own_words(language)}"
    for found in application.findChildren(Speller):
        if found.objectName() == name:
            return found
    speller = Speller(dictionary, own_words(language), application)
    speller.setObjectName(name)
    return speller
