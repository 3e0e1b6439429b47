"""The gate for Word and Excel files: what they are made of (ECMA-376 part 2), after everything hostile was refused.

A package is read in memory, part by part, each with a limit. Nothing that it points to is ever fetched: relationships
that lead outside are only named. Macros are never run; their parts are not even given out.
"""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import unquote

from playbook_app.errors.office import (
    BrokenOffice,
    DocumentNotWorkbook,
    NotOffice,
    OldOffice,
    ProtectedByPassword,
    UnpacksTooLarge,
    WorkbookNotDocument,
)
from playbook_app.exchange.archive import Archive
from playbook_app.exchange.gate import MEGABYTE, read_bytes
from playbook_app.exchange.prolog import is_xml
from playbook_app.frozen import frozen

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

LARGEST_OFFICE = 100 * MEGABYTE
LARGEST_TREE = 40 * MEGABYTE
"""Bytes of a part that is held as a tree."""

MOST_MARKS = 2_000_000
"""Tags and attributes of a part that is held as a tree: each takes about 130 bytes of memory, however short it is."""

LARGEST_PART = 100 * MEGABYTE

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The beginning of a compound file ([MS-CFB] 2.2): Word and Excel before 2007, and today's files under a password."""

_UNDER_PASSWORD = "EncryptedPackage".encode("utf-16-le")
"""The stream of a compound file that holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4)."""

_TYPES = "[Content_Types].xml"
_MACROS = "vbaproject"
_XML_NAMES = (".xml", ".rels", ".vml")


class OfficeKind(StrEnum):
    """What a package is."""

    DOCUMENT = "document"
    WORKBOOK = "workbook"


_MAIN_TYPES = {"wordprocessingml": OfficeKind.DOCUMENT, "ms-word": OfficeKind.DOCUMENT,
               "spreadsheetml": OfficeKind.WORKBOOK, "ms-excel": OfficeKind.WORKBOOK}  # fmt: skip


class Watcher(Protocol):
    """Is told of the elements of a part, with names such as `{http://...}row`, and of the texts between their tags."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Be told that an element begins."""

    def end(self, tag: str) -> None:
        """Be told that an element ends."""

    def data(self, text: str) -> None:
        """Be told of a piece of text."""

    def close(self) -> None:
        """Be told that there is no more."""


@frozen
class Relation:
    """One relationship of a part. `kind` is the last word of its type, such as `image` or `hyperlink`.

    `target` is the name of a part, or, where it is `external`, an address that nobody follows.
    """

    id: str
    kind: str
    target: str
    external: bool


@frozen(slots=False)
class Package:
    """A document or workbook that passed the gate. `path` is what people call it, `main` the part that is its body.

    `xml` are the parts that are XML, by their bytes; nothing else is ever parsed.
    """

    path: str
    kind: OfficeKind
    main: str
    archive: Archive
    xml: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts but macros, such as `word/document.xml`."""
        return tuple(name for name in self.archive.names if _MACROS not in name.casefold())

    @property
    def has_macros(self) -> bool:
        """Whether there are macros. They are neither read nor run."""
        return len(self.names) < len(self.archive.names)

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a part of that name."""
        return name in self.archive and _MACROS not in name.casefold()

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of a part piece by piece, as `Archive.chunks`, whose errors it raises."""
        if name not in self:
            raise BrokenOffice(path=self.path, part=name)
        return self.archive.chunks(name)

    def read(self, name: str, limit: int = LARGEST_PART) -> bytes:
        """Return the bytes of a part, `limit` at most. Raises UnpacksTooLarge, and BrokenOffice as `chunks`."""
        if name in self and self.archive.size(name) > limit:
            raise UnpacksTooLarge(path=self.path, limit=limit // MEGABYTE)
        return b"".join(self.chunks(name))

    def tree(self, name: str, limit: int = LARGEST_TREE) -> "_Element":
        """Return the root of a part's XML, without comments and processing instructions. Raises as `read`."""
        from lxml import etree

        self._require_xml(name)
        data = self.read(name, limit)
        if data.count(b"<") + data.count(b"=") > MOST_MARKS:
            raise UnpacksTooLarge(path=self.path, limit=limit // MEGABYTE)
        try:
            return etree.fromstring(data, safe_parser())
        except (etree.XMLSyntaxError, ValueError):
            raise BrokenOffice(path=self.path, part=name) from None

    def follow(self, name: str, watcher: Watcher) -> None:
        """Tell a watcher of a part's XML from beginning to end; nothing of it is held. Raises BrokenOffice."""
        from lxml import etree

        self._require_xml(name)
        parser = safe_parser(watcher)
        try:
            for piece in self.chunks(name):
                parser.feed(piece)
            parser.close()
        except (etree.XMLSyntaxError, UnicodeError):
            raise BrokenOffice(path=self.path, part=name) from None

    def _require_xml(self, name: str) -> None:
        if name.casefold() not in self.xml:
            raise BrokenOffice(path=self.path, part=name)

    def relations(self, name: str) -> tuple[Relation, ...]:
        """Return the relationships of a part; of the package itself for an empty name. Raises as `tree`."""
        folder, file = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        if listed not in self:
            return ()
        return tuple(
            Relation(
                id=one.get("Id") or "",
                kind=(one.get("Type") or "").rpartition("/")[2],
                target=target if external else _resolved(folder, target),
                external=external,
            )
            for one in self.tree(listed).iter("{*}Relationship")
            for target, external in [(one.get("Target") or "", one.get("TargetMode") == "External")]
        )

    @cached_property
    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        """The content types of parts by their names, and by the endings of names."""
        root = self.tree(_TYPES)
        named = {
            _of(one, "PartName").lstrip("/").casefold(): _of(one, "ContentType") for one in root.iter("{*}Override")
        }
        ending = {_of(one, "Extension").casefold(): _of(one, "ContentType") for one in root.iter("{*}Default")}
        return named, ending

    def content_type(self, name: str) -> str:
        """Return the media type of a part, or nothing where it has none. Raises as `tree`."""
        named, ending = self._types
        return named.get(name.casefold()) or ending.get(name.casefold().rpartition(".")[2], "")


def safe_parser(watcher: Watcher | None = None) -> "XMLParser":
    """Return a parser of XML that puts in no entities, reads nothing else, and gives up what is huge or too deep.

    With a watcher it makes no tree.
    """
    from lxml import etree

    return etree.XMLParser(
        target=cast("Any", watcher),  # its published type asks for texts that are bytes as well
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def package(path: Path, kind: OfficeKind) -> Package:
    """Return the parts of a Word document or an Excel workbook, whichever `kind` says.

    Raises as `gate.read_bytes` and `Archive`; OldOffice, ProtectedByPassword, NotOffice, BrokenOffice,
    ForbiddenDeclaration, DocumentNotWorkbook and WorkbookNotDocument.
    """
    data = read_bytes(path.resolve(), LARGEST_OFFICE)
    if data.startswith(_COMPOUND):
        raise ProtectedByPassword(path=path.name) if _UNDER_PASSWORD in data else OldOffice(path=path.name)
    archive = Archive(data, path.name)
    if _TYPES not in archive:
        raise NotOffice(path=path.name)
    xml = frozenset(name.casefold() for name in archive.names if is_xml(archive, name))
    found = _of_kind(Package(path.name, kind, "", archive, xml))
    _refuse_other_than_xml(found)
    if found.kind is not kind:
        raise (WorkbookNotDocument if kind is OfficeKind.DOCUMENT else DocumentNotWorkbook)(path=path.name)
    return found


def _of_kind(bare: Package) -> Package:
    """Return the package with what it is, and where its body is. Raises NotOffice."""
    mains = [one.target for one in bare.relations("") if one.kind == "officeDocument" and not one.external]
    for main in mains[:1]:
        media_type = bare.content_type(main)
        kind = next((kind for word, kind in _MAIN_TYPES.items() if word in media_type), None)
        if kind is not None and media_type.endswith("+xml"):
            return replace(bare, kind=kind, main=main)
    raise NotOffice(path=bare.path)


def _refuse_other_than_xml(found: Package) -> None:
    """Refuse parts that are called XML and cannot be read as such up to their first element. Raises BrokenOffice."""
    for name in found.names:
        called = name.casefold().endswith(_XML_NAMES) or found.content_type(name).endswith("xml")
        if called and name.casefold() not in found.xml:
            raise BrokenOffice(path=found.path, part=name)


def _resolved(folder: str, target: str) -> str:
    """Return the name of the part at a target, which is told from a folder of parts."""
    return posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")


def _of(element: "_Element", name: str) -> str:
    return element.get(name) or ""
