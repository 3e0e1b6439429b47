"""The file: all objects of a document, where each begins, and an identifier that follows from what they say.

What is no stream is packed into object streams (ISO 32000-1, 7.5.7), since the structure tree has tens of thousands of
small objects, much alike. ReportLab 5.1 knows none of that; it also leaves out the end of line before `endstream` that
ISO 19005-2, 6.1.7.1 asks for, and names a document by its title alone.
"""

from collections.abc import Sequence
from hashlib import md5
from itertools import accumulate
from struct import Struct

from reportlab.pdfbase import pdfdoc

from playbook_app.publishing.pdf.objects import STREAM_END, Content, Document, Ready

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 500
"""So many objects are packed into one stream: a viewer unpacks all of them to read one."""
_FREE, _PLAIN, _PACKED = 0, 1, 2
_entry = Struct(">BIH").pack
"""Where an object is: at a place in the file, or in which stream and which one there."""


def written(document: Document, first: int, texts: Sequence[str]) -> bytes:
    """Return a document as the bytes of its file.

    Its fonts are there; `texts` are objects beside its own, whose numbers are kept free from `first` on.
    """
    root, information = _reference(document, document.Catalog), _reference(document, document.info)
    streams, packed = _sorted(document, range(first, first + len(texts)))
    packed += zip(range(first, first + len(texts)), texts, strict=True)
    count = document.objectcounter
    table = [_entry(_FREE, 0, 65535)] * (count + 1)
    for start in range(0, len(packed), _TOGETHER):
        count += 1
        group = packed[start : start + _TOGETHER]
        for place, (number, _) in enumerate(group):
            table[number] = _entry(_PACKED, count, place)
        table.append(b"")
        streams.append((count, _together(group).format(document)))
    parts, size = [_HEAD], len(_HEAD)
    for number, stream in streams:
        part = b"%d 0 obj\n%b\nendobj\n" % (number, stream)
        table[number] = _entry(_PLAIN, size, 0)
        parts.append(part)
        size += len(part)
    table.append(_entry(_PLAIN, size, 0))
    name = md5(b"".join(parts), usedforsecurity=False).hexdigest().upper()
    entries = f" /Type /XRef /Size {count + 2} /W [1 4 2] /Root {root} /Info {information} /ID [<{name}> <{name}>]"
    places = Content(b"".join(table), entries)
    parts.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (count + 1, places.format(document), size))
    return b"".join(parts)


def _reference(document: Document, item: pdfdoc.PDFObject) -> str:
    reference: bytes = document.Reference(item).format(document)
    return reference.decode("ascii")


def _sorted(document: Document, others: range) -> tuple[list[tuple[int, bytes]], list[tuple[int, str]]]:
    """Return a document's own objects with their numbers: streams, and what is none."""
    streams: list[tuple[int, bytes]] = []
    rest: list[tuple[int, str]] = []
    number = 0
    while number < document.objectcounter:  # an object may add others while it is written
        number += 1
        if number in others:
            continue
        item = document.idToObject[document.numberToId[number]]
        if isinstance(item, Ready):
            rest.append((number, item.text))
            continue
        inside = pdfdoc.format(item, document, toplevel=1).rstrip(b"\n")
        if isinstance(item, Content):
            streams.append((number, inside))
        elif inside.endswith(b"endstream"):
            streams.append((number, inside.removesuffix(b"endstream") + STREAM_END))
        else:
            rest.append((number, inside.decode("latin-1")))
    return streams, rest


def _together(group: Sequence[tuple[int, str]]) -> Content:
    """Return objects as one stream: their numbers and places there, then the objects."""
    texts = [text for _, text in group]
    places = accumulate((len(text) + 1 for text in texts), initial=0)
    head = " ".join([f"{number} {place}" for (number, _), place in zip(group, places, strict=False)]) + "\n"
    entries = f" /Type /ObjStm /N {len(group)} /First {len(head)}"
    return Content((head + "\n".join(texts)).encode("latin-1"), entries)
