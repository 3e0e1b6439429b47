"""Comments in the margin of a document, with the replies to each, as comments about what they stood beside."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from playbook_app.exchange.found import FoundComment
from playbook_app.exchange.word.blocks import Remarked
from playbook_app.exchange.word.markdown import Writer

_DEEPEST = 8


class Remarks:
    """The comments of a document."""

    def __init__(self, comments: Mapping[str, Remarked], writer: Writer) -> None:
        """Take the comments by their ids, and who writes their texts."""
        self._comments = comments
        self._writer = writer
        self._replies: defaultdict[str, list[str]] = defaultdict(list)
        for key, one in comments.items():
            if one.parent in comments:
                self._replies[one.parent or ""].append(key)

    def about(self, keys: Sequence[str]) -> tuple[FoundComment, ...]:
        """Return the comments of some ids, each once, below it what replies to it; empty ones are left out."""
        wanted = {key: self._comments[key] for key in keys if key in self._comments}
        found = (self._found(key, 0) for key, one in wanted.items() if one.parent not in wanted)
        return tuple(one for one in found if one is not None)

    def _found(self, key: str, depth: int) -> FoundComment | None:
        one = self._comments[key]
        body = self._writer.text(one.blocks)
        if not body:
            return None
        replies = (self._found(name, depth + 1) for name in self._replies[key]) if depth < _DEEPEST else ()
        below = tuple(reply for reply in replies if reply is not None)
        return FoundComment(one.author, one.at, body, one.resolved, below)
