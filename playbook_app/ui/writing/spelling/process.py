"""The process that holds a dictionary: asked for words, it answers which are wrong; asked for one, what was meant."""

from multiprocessing.connection import Connection
from pathlib import Path

from playbook_app.frozen import frozen

_SUGGESTIONS = 6


@frozen
class Check:
    """Which of these words are wrong?"""

    words: tuple[str, ...]


@frozen
class Suggest:
    """What may have been meant by a word?"""

    word: str


@frozen
class Add:
    """These words are right."""

    words: tuple[str, ...]


Request = Check | Suggest | Add


@frozen
class Checked:
    """The words that were looked at, and those of them that are wrong."""

    words: tuple[str, ...]
    wrong: frozenset[str]


@frozen
class Suggested:
    """What may have been meant by a word, likeliest first."""

    word: str
    meant: tuple[str, ...]


Answer = Checked | Suggested


def serve(connection: Connection, stem: str) -> None:
    """Answer until asked for nothing, or left. `stem` is the dictionary's path without its suffix."""
    from hunspell import Hunspell

    path = Path(stem)
    dictionary = Hunspell(path.name, hunspell_data_dir=str(path.parent))
    while True:
        try:
            request: Request | None = connection.recv()
        except (EOFError, OSError):
            return
        match request:
            case None:
                return
            case Check(words):
                wrong = frozenset(word for word in words if not dictionary.spell(word))
                connection.send(Checked(words, wrong))
            case Suggest(word):
                connection.send(Suggested(word, tuple(dictionary.suggest(word))[:_SUGGESTIONS]))
            case Add(words):
                for word in words:
                    dictionary.add(word)
