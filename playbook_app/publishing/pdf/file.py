"""The file: all objects of a document, where each begins, and an identifier that follows from what they say.

ReportLab 5.1 leaves out the end of line before `endstream` that ISO 19005-2, 6.1.7.1 asks for, and names a document
by its title alone.
"""

from hashlib import md5

from reportlab.pdfbase import pdfdoc

from playbook_app.publishing.pdf.objects import STREAM_END, Content, Document

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def written(document: Document) -> bytes:
    """Return a document, whose fonts and outline are there, as the bytes of its file."""
    catalog = document.Reference(document.Catalog).format(document).decode("ascii")
    information = document.Reference(document.info).format(document).decode("ascii")
    parts, size = [_HEAD], len(_HEAD)
    places: list[int] = []
    while len(places) < document.objectcounter:  # an object may add others while it is written
        part = _indirect(document, len(places) + 1)
        places.append(size)
        parts.append(part)
        size += len(part)
    name = md5(b"".join(parts), usedforsecurity=False).hexdigest().upper()
    entries = "".join([f"{place:010d} 00000 n \n" for place in places])
    parts.append(
        f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{entries}trailer\n"
        f"<< /Size {len(places) + 1} /Root {catalog} /Info {information} /ID [<{name}> <{name}>] >>\n"
        f"startxref\n{size}\n%%EOF\n".encode("ascii")
    )
    return b"".join(parts)


def _indirect(document: Document, number: int) -> bytes:
    item = document.idToObject[document.numberToId[number]]
    inside = pdfdoc.format(item, document, toplevel=1).rstrip(b"\n")
    if inside.endswith(b"endstream") and not isinstance(item, Content):
        inside = inside.removesuffix(b"endstream") + STREAM_END
    return b"%d 0 obj\n%b\nendobj\n" % (number, inside)
