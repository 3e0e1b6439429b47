"""What an XML part has before its first element: the only place in which a document type can be declared."""

from xml.parsers import expat

from playbook_app.errors.office import ForbiddenDeclaration
from playbook_app.exchange.archive import Archive

_ENCODINGS = frozenset({"utf-8", "utf-16"})
"""The encodings that the XML of a package may be in (ECMA-376 part 2, 4th edition, 9.1.4)."""

_LONGEST = 64 * 1024
"""Bytes that may stand before the first element is begun."""


def is_xml(archive: Archive, name: str) -> bool:
    """Tell whether a part is XML in an encoding that is allowed, whatever it is called.

    It is parsed up to its first element. Raises ForbiddenDeclaration for a document type, which the standard forbids
    (ECMA-376 part 2, 9.1.4) and without which no entity can be declared; and as `Archive.chunks`.
    """
    prolog = _Prolog()
    seen = 0
    try:
        for piece in archive.chunks(name):
            prolog.parser.Parse(piece, False)  # noqa: FBT003 - expat's own signature
            seen += len(piece)
            if prolog.over or seen > _LONGEST:
                break
    except expat.ExpatError:
        pass
    if prolog.declares:
        raise ForbiddenDeclaration(path=archive.path, part=name)
    return prolog.over


class _Prolog:
    """Watches the XML of a part up to its first element."""

    def __init__(self) -> None:
        self.over = False
        self.declares = False
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._declared
        self.parser.StartElementHandler = self._begun
        self.parser.XmlDeclHandler = self._introduced

    def _declared(self, *_: object) -> None:
        self.declares = True

    def _begun(self, *_: object) -> None:
        self.over = True

    def _introduced(self, _version: str, encoding: str | None, _standalone: int) -> None:
        """Stop at an encoding that others might decode in another way than this parser."""
        if encoding is not None and encoding.casefold() not in _ENCODINGS:
            raise expat.ExpatError
