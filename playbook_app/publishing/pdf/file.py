"""The file: all objects of a document, where each begins, and an identifier that follows from what they say.

What is no stream is packed into object streams (ISO 32000-1, 7.5.7), since the structure tree has tens of thousands of
small objects, much alike. ReportLab 5.1 knows none of that; it also leaves out the end of line before `endstream` that
ISO 19005-2, 6.1.7.1 asks for, and names a document by its title alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import md5
from itertools import accumulate, chain, islice
from struct import Struct
from typing import BinaryIO

from reportlab.pdfbase import pdfdoc

from playbook_app.publishing.pdf.objects import STREAM_END, Content, Document, Ready

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 500
"""So many objects are packed into one stream: a viewer unpacks all of them to read one."""
_FREE, _PLAIN, _PACKED = 0, 1, 2
_ENTRY = Struct(">BIH")
"""Where an object is: at a place in the file, or in which stream and which one there."""


def write(document: Document, file: BinaryIO, others: range, texts: Iterable[str]) -> None:
    """Write a document, whose fonts are there, to a file.

    `texts` are objects beside its own; their numbers, `others`, are kept free.
    """
    root, information = _reference(document, document.Catalog), _reference(document, document.info)
    output = _Output(file)
    loose: list[tuple[int, str]] = []
    for number, item in _own(document, others):
        if isinstance(item, Ready):
            loose.append((number, item.text))
        elif (inside := _formatted(item, document)).endswith(STREAM_END):
            output.add(number, inside)
        else:
            loose.append((number, inside.decode("latin-1")))
    number = document.objectcounter
    packed = chain(loose, zip(others, texts, strict=True))
    while group := list(islice(packed, _TOGETHER)):
        number += 1
        output.add(number, _together(group).format(document))
        output.packed(number, [member for member, _ in group])
    output.finish(number + 1, f" /Root {root} /Info {information}", document)


class _Output:
    """What is written so far: how much, its digest, and where each object is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = 0
        self._digest = md5(usedforsecurity=False)
        self._table = bytearray(_ENTRY.pack(_FREE, 0, 65535))
        self._write(_HEAD)

    def _note(self, number: int, kind: int, place: int, more: int) -> None:
        start = number * _ENTRY.size
        self._table.extend(bytes(max(0, start + _ENTRY.size - len(self._table))))
        _ENTRY.pack_into(self._table, start, kind, place, more)

    def _write(self, part: bytes) -> None:
        self._file.write(part)
        self._digest.update(part)
        self._size += len(part)

    def add(self, number: int, inside: bytes) -> None:
        """Write an object."""
        self._note(number, _PLAIN, self._size, 0)
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, inside))

    def packed(self, stream: int, numbers: Iterable[int]) -> None:
        """Note that objects are in a stream, in this order."""
        for place, number in enumerate(numbers):
            self._note(number, _PACKED, stream, place)

    def finish(self, number: int, entries: str, document: Document) -> None:
        """Write the table of all objects, as the last of them."""
        start, name = self._size, self._digest.hexdigest().upper()
        self._note(number, _PLAIN, start, 0)
        entries = f" /Type /XRef /Size {number + 1} /W [1 4 2]{entries} /ID [<{name}> <{name}>]"
        self.add(number, Content(bytes(self._table), entries).format(document))
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)


def _reference(document: Document, item: pdfdoc.PDFObject) -> str:
    reference: bytes = document.Reference(item).format(document)
    return reference.decode("ascii")


def _own(document: Document, others: range) -> Iterator[tuple[int, pdfdoc.PDFObject]]:
    """Yield a document's own objects with their numbers; writing one may add others."""
    number = 0
    while number < document.objectcounter:
        number += 1
        if number not in others:
            yield number, document.idToObject[document.numberToId[number]]


def _formatted(item: pdfdoc.PDFObject, document: Document) -> bytes:
    """Return an object as it is written; a stream ends as PDF/A wants it."""
    inside: bytes = pdfdoc.format(item, document, toplevel=1).rstrip(b"\n")
    if inside.endswith(b"endstream") and not isinstance(item, Content):
        return inside.removesuffix(b"endstream") + STREAM_END
    return inside


def _together(group: Sequence[tuple[int, str]]) -> Content:
    """Return objects as one stream: their numbers and places there, then the objects."""
    texts = [text for _, text in group]
    places = accumulate((len(text) + 1 for text in texts), initial=0)
    head = " ".join([f"{number} {place}" for (number, _), place in zip(group, places, strict=False)]) + "\n"
    entries = f" /Type /ObjStm /N {len(group)} /First {len(head)}"
    return Content((head + "\n".join(texts)).encode("latin-1"), entries)
