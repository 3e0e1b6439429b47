"""The images of a file: kept once, drawn where they stand (DrawingML, ECMA-376, 20.4), described for who cannot see."""

from collections.abc import Callable

from playbook_app.publishing.blocks import Figure
from playbook_app.publishing.docx.look import EMU
from playbook_app.publishing.docx.relations import Relations
from playbook_app.publishing.docx.text import escaped
from playbook_app.publishing.pictures import Picture, Pictures

SUFFIXES = {"image/png": "png", "image/jpeg": "jpeg"}
"""The images that Word shows on every system, and how their files' names end."""
_FORMATS = frozenset({"PNG", "JPEG"})
_FINEST = 150
"""An image is not enlarged past this many pixels an inch."""
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


class Media:
    """Draws images by the SHA-256 of their bytes, and keeps the parts that hold them."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """`read` returns an image's bytes, or raises as `pictures.Pictures` takes it."""
        self._pictures = Pictures(read, _FORMATS)
        self._names: dict[str, str] = {}
        self._drawn = 0

    def parts(self) -> dict[str, bytes]:
        """Return the bytes of each image, by its name in the folder of the main part."""
        return {name: picture.data for sha256, name in self._names.items() if (picture := self.picture(sha256))}

    def picture(self, sha256: str) -> Picture | None:
        """Return an image, or None where it cannot be read."""
        return self._pictures.picture(sha256)

    def drawing(self, figure: Figure, relations: Relations, width: float, height: float) -> str:
        """Return a run with an image; nothing where it cannot be read.

        `width` and `height` are the room that there is, in points; `relations` are those of the part that it stands in.
        """
        picture = self.picture(figure.sha256)
        if picture is None:
            return ""
        name = self._names.setdefault(
            figure.sha256, f"media/image{len(self._names) + 1}.{SUFFIXES[picture.media_type]}"
        )
        self._drawn += 1
        size = _size(picture, width, height)
        return _inline(figure.alt, self._drawn, relations.to_part("image", name), size)


def _size(picture: Picture, width: float, height: float) -> tuple[int, int]:
    """Return width and height of an image in English metric units; `width` and `height` are the room in points."""
    natural = picture.width * 72 / _FINEST, picture.height * 72 / _FINEST
    scale = min(1.0, width / natural[0], height / natural[1])
    return max(1, round(natural[0] * scale * EMU)), max(1, round(natural[1] * scale * EMU))


def _inline(alt: str, number: int, relation: str, size: tuple[int, int]) -> str:
    described = f'id="{number}" name="Image {number}" descr="{escaped(alt)}"'
    extent = f'cx="{size[0]}" cy="{size[1]}"'
    picture = (
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr {described}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic>"
    )
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:docPr {described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_PICTURE}">{picture}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
