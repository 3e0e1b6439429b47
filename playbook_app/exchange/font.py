"""Takes fonts in: checked, allowed to be embedded, and sorted into the styles of one typeface by what they say."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import PurePath

from playbook_app.domain.typeface import STYLES, Typeface
from playbook_app.errors import PlaybookError
from playbook_app.errors.font import (
    EmbeddingForbidden,
    FontCollection,
    FontDamaged,
    FontTooLarge,
    NoCharacters,
    NotAFont,
    NoTrueTypeOutlines,
    OnlyBitmaps,
    OnlyForTheWeb,
    StyleTwice,
    SubsettingForbidden,
)
from playbook_app.exchange.gate import MEGABYTE
from playbook_app.frozen import frozen
from playbook_app.truetype.names import Description
from playbook_app.truetype.rebuilding import rebuilt
from playbook_app.truetype.tables import COLLECTION
from playbook_app.truetype.unusable import Reason, Unusable

LARGEST = 20 * MEGABYTE
"""Bytes of one font."""

_FAILURES: dict[Reason, type[PlaybookError]] = {
    Reason.NO_FONT: NotAFont,
    Reason.DAMAGED: FontDamaged,
    Reason.POSTSCRIPT: NoTrueTypeOutlines,
    Reason.WEB: OnlyForTheWeb,
    Reason.RESTRICTED: EmbeddingForbidden,
    Reason.WHOLE_ONLY: SubsettingForbidden,
    Reason.BITMAPS_ONLY: OnlyBitmaps,
    Reason.NO_CHARACTERS: NoCharacters,
}


@frozen
class GivenFont:
    """A font's bytes as they came, and the name of its file."""

    name: str
    data: bytes = field(repr=False)


@frozen
class TakenTypeface:
    """A typeface as a playbook keeps it, and the bytes of its files by SHA-256 (hex)."""

    typeface: Typeface
    files: Mapping[str, bytes] = field(repr=False)


def take_in(given: Sequence[GivenFont]) -> TakenTypeface:
    """Return the typeface of one to four files; it is called as they say, or as the first one's file.

    Raises a PlaybookError of `errors.font` that names the file at fault.
    """
    styles: dict[str, GivenFont] = {}
    families: list[str] = []
    for font in given:
        about = described(font)
        style = _style(about)
        if style in styles:
            raise StyleTwice(name=font.name, other=styles[style].name)
        styles[style] = font
        families.append(about.family)
    digests = {style: hashlib.sha256(font.data).hexdigest() for style, font in styles.items()}
    name = next(filter(None, families), PurePath(given[0].name).stem if given else "")
    files = {digests[style]: font.data for style, font in styles.items()}
    return TakenTypeface(Typeface(name, **digests), files)


def described(font: GivenFont) -> Description:
    """Return what a font says of itself, when all of it has been checked. Raises as `take_in`."""
    if len(font.data) > LARGEST:
        raise FontTooLarge(name=font.name, limit=LARGEST // MEGABYTE)
    if font.data.startswith(COLLECTION):
        raise FontCollection(name=font.name)
    try:
        return rebuilt(font.data).description
    except Unusable as error:
        raise _FAILURES[error.reason](name=font.name) from None


def _style(about: Description) -> str:
    regular, bold, italic, bold_italic = STYLES
    if about.bold:
        return bold_italic if about.italic else bold
    return italic if about.italic else regular
