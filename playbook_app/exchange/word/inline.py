"""Spans as a line of Markdown: marks stand where they are read as marks, words as they were written.

Emphasis begins and ends at letters (CommonMark 0.31, 6.2): blanks, and signs that touch a word outside, are left out.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from playbook_app.exchange.escaping import escaped
from playbook_app.exchange.word.blocks import Picture, Span
from playbook_app.frozen import frozen

ShowPicture = Callable[[Picture], str]
"""Returns the Markdown that shows a picture; its words, or nothing, where it cannot come in."""

GiveMark = Callable[[str], str]
"""Returns the mark of a note by its name; nothing where there is no such note."""

_BREAK = "  \n"
_BRACKET = re.compile(r"(?<!\\)([\[\]])")
_ESCAPED = r"\\\1"
_BLANKS = re.compile(r"[ \t]+")
_AROUND_BREAK = re.compile(r" ?\n[ \n]*")
_THING = "\0"
"""Stands for what is Markdown already, in a text of letters; no XML holds it."""


@frozen
class _Piece:
    """Letters in one style, or, as `_THING`, a link, an image or the mark of a note, whose Markdown is `made`."""

    text: str
    bold: bool = False
    italic: bool = False
    made: str = ""


def inline(spans: Sequence[Span], show: ShowPicture, mark: GiveMark) -> str:
    """Return spans as Markdown, in one line but for breaks."""
    pieces = [
        piece
        for link, some in groupby(spans, lambda span: span.link)
        for piece in (_linked(link, list(some), show, mark) if link else _unlinked(some, show, mark))
    ]
    return _marked(_trimmed(pieces))


def plain(spans: Sequence[Span]) -> str:
    """Return the words of spans as one line, without marks."""
    return " ".join("".join(span.text for span in spans).split())


def _unlinked(spans: Iterable[Span], show: ShowPicture, mark: GiveMark) -> Iterable[_Piece]:
    for span in spans:
        if span.picture is not None:
            made = show(span.picture)
        elif span.note:
            made = mark(span.note)
        else:
            yield _Piece(span.text, span.bold, span.italic)
            continue
        if made:
            yield _Piece(_THING, made=made)


def _linked(link: str, spans: Sequence[Span], show: ShowPicture, mark: GiveMark) -> Iterable[_Piece]:
    """Return what leads somewhere: its words as one link, pictures and notes after it."""
    words = [span for span in spans if span.text.strip()]
    label = "".join(span.text for span in spans)
    bold, italic = all(span.bold for span in words), all(span.italic for span in words)
    if words:
        made = f"[{_BRACKET.sub(_ESCAPED, escaped(' '.join(label.split())))}]({_address(link)})"
        yield _Piece(label[: len(label) - len(label.lstrip())], bold, italic)
        yield _Piece(_THING, bold, italic, made)
        yield _Piece(label[len(label.rstrip()) :], bold, italic)
    yield from _unlinked((span for span in spans if not span.text), show, mark)


def _address(link: str) -> str:
    signs = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "`": "%60", '"': "%22"}
    return "".join(signs.get(sign, sign) for sign in link if sign.isprintable())


def _trimmed(pieces: Iterable[_Piece]) -> list[_Piece]:
    """Return pieces of one style each, with no blanks at either end, around breaks, or beside one another."""
    result: list[_Piece] = []
    last = "\n"
    for piece in pieces:
        text = _AROUND_BREAK.sub("\n", _BLANKS.sub(" ", piece.text.replace("\0", ""))) if not piece.made else piece.text
        text = text.lstrip(" \n") if last == "\n" else text.lstrip(" ") if last == " " else text
        if text.startswith("\n") and last == " ":
            result[-1] = replace(result[-1], text=result[-1].text[:-1])
        if not text:
            continue
        last = text[-1]
        former = result[-1] if result else None
        if former and not (piece.made or former.made) and (former.bold, former.italic) == (piece.bold, piece.italic):
            result[-1] = replace(former, text=former.text + text)
        else:
            result.append(replace(piece, text=text))
    while result and not result[-1].text.rstrip(" \n"):
        result.pop()
    if result:
        result[-1] = replace(result[-1], text=result[-1].text.rstrip(" \n"))
    return result


def _marked(pieces: Sequence[_Piece]) -> str:
    text = "".join(piece.text for piece in pieces)
    things = iter([piece.made for piece in pieces if piece.made])
    bold = _runs(text, [(len(piece.text), piece.bold) for piece in pieces])
    italic = _apart(_runs(text, [(len(piece.text), piece.italic) for piece in pieces]), bold)
    opens: dict[int, str] = {}
    closes: dict[int, str] = {}
    for mark, runs in (("**", bold), ("*", italic)):
        for begin, end in runs:
            opens[begin] = opens.get(begin, "") + mark
            closes[end] = mark + closes.get(end, "")
    places = sorted({0, len(text), *opens, *closes})
    result: list[str] = []
    for begin, end in pairwise(places):
        result += (closes.get(begin, ""), opens.get(begin, ""), _words(text[begin:end], things))
    return "".join((*result, closes.get(len(text), "") if text else ""))


def _runs(text: str, marks: Iterable[tuple[int, bool]]) -> list[tuple[int, int]]:
    """Return where a mark begins and ends, each as far from blanks, and from signs at words, as it must be."""
    raw: list[tuple[int, int]] = []
    place = 0
    for marked, some in groupby(marks, lambda one: one[1]):
        begin, place = place, place + sum(length for length, _ in some)
        if marked and raw and not text[raw[-1][1] : begin].strip(" "):
            raw[-1] = (raw[-1][0], place)
        elif marked:
            raw.append((begin, place))
    trimmed = (_from_letters(text, begin, end) for begin, end in raw)
    return [(begin, end) for begin, end in trimmed if begin < end]


def _from_letters(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and not _may_touch(text[begin], text[begin - 1 : begin]):
        begin += 1
    while begin < end and not _may_touch(text[end - 1], text[end : end + 1]):
        end -= 1
    return begin, end


def _may_touch(inside: str, outside: str) -> bool:
    """Tell whether a mark may stand between two signs."""
    return inside.isalnum() or (not inside.isspace() and not outside.isalnum())


def _apart(inner: Iterable[tuple[int, int]], outer: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the runs of one mark that lie within those of another, or do not touch them: marks never overlap."""
    result: list[tuple[int, int]] = []
    place = 0
    for begin, end in inner:
        while place < len(outer) and outer[place][1] < begin:
            place += 1
        one, other = outer[place] if place < len(outer) else (end + 1, end + 1)
        if end < one or one <= begin <= end <= other:
            result.append((begin, end))
    return result


def _words(text: str, things: Iterable[str]) -> str:
    """Return a stretch without emphasis as Markdown, with the things that stand in it."""
    found = iter(things)
    return "".join(
        next(found) if part == _THING else _BREAK.join(map(escaped, part.split("\n")))
        for part in re.split(f"({_THING})", text)
    )
