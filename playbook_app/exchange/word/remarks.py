"""Comments in the margin of a document, with the replies to each, as comments about what they stood beside."""

from collections.abc import Mapping, Sequence

from playbook_app.exchange.found import FoundComment
from playbook_app.exchange.word.blocks import Remarked
from playbook_app.exchange.word.markdown import Writer

_DEEPEST = 8


def comments_about(keys: Sequence[str], comments: Mapping[str, Remarked], writer: Writer) -> tuple[FoundComment, ...]:
    """Return the comments of some ids, each once, below it what replies to it; empty ones are left out."""
    wanted = [key for key in dict.fromkeys(keys) if key in comments]
    return tuple(
        found
        for key in wanted
        if comments[key].parent not in wanted and (found := _found(key, comments, writer, 0)) is not None
    )


def _found(key: str, comments: Mapping[str, Remarked], writer: Writer, depth: int) -> FoundComment | None:
    one = comments[key]
    body = writer.text(one.blocks)
    if not body:
        return None
    replies = [name for name, other in comments.items() if other.parent == key] if depth < _DEEPEST else []
    below = (_found(name, comments, writer, depth + 1) for name in replies)
    return FoundComment(one.author, one.at, body, one.resolved, tuple(reply for reply in below if reply is not None))
