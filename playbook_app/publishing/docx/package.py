"""A package of parts as a file (ECMA-376, part 2: a ZIP archive with the types of its parts): the same for the same
parts, whenever it is written."""

import zipfile
from collections.abc import Mapping
from typing import BinaryIO

from playbook_app.publishing.docx.styles import DECLARATION

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "word/document.xml": f"{_DOCUMENT}.document.main+xml",
    "word/styles.xml": f"{_DOCUMENT}.styles+xml",
    "word/settings.xml": f"{_DOCUMENT}.settings+xml",
    "word/numbering.xml": f"{_DOCUMENT}.numbering+xml",
    "word/footnotes.xml": f"{_DOCUMENT}.footnotes+xml",
    "word/fontTable.xml": f"{_DOCUMENT}.fontTable+xml",
    "word/header1.xml": f"{_DOCUMENT}.header+xml",
    "word/header2.xml": f"{_DOCUMENT}.header+xml",
    "word/footer1.xml": f"{_DOCUMENT}.footer+xml",
    "word/footer2.xml": f"{_DOCUMENT}.footer+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
_BY_SUFFIX = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "jpeg": "image/jpeg",
    "png": "image/png",
}
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The only time that files in the archive have, so that the bytes are the same tomorrow."""
_FIRST = ("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")
"""What is looked for at the beginning of a package stands there, and is not compressed, so that it is seen."""


def write_package(parts: Mapping[str, bytes], file: BinaryIO) -> None:
    """Write parts, given by their names, to a file."""
    held = {"[Content_Types].xml": _types(parts).encode(), **parts}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(held, key=lambda name: (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_STORED if name in _FIRST else zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else the system that it is written on is told
            archive.writestr(entry, held[name])


def _types(parts: Mapping[str, bytes]) -> str:
    defaults = "".join(
        f'<Default Extension="{suffix}" ContentType="{kind}"/>' for suffix, kind in sorted(_BY_SUFFIX.items())
    )
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in sorted(_KINDS.items()) if name in parts
    )
    return f'{DECLARATION}<Types xmlns="{_TYPES}">{defaults}{overrides}</Types>'
