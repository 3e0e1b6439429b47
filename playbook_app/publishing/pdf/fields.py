"""Empty fields of forms: widget annotations that look right in every viewer (ISO 32000-1, 12.7).

A text field is typed in with a font that is embedded whole, since no one knows what will be typed; a box that is
checked shows a drawn tick. Both have their appearance with them, as PDF/A asks (ISO 19005-2, 6.3.3 and 6.4), and a
description as PDF/UA does (ISO 14289-1, 7.18.4).
"""

from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.faces import bundled
from playbook_app.publishing.pdf.page import PlacedField
from playbook_app.publishing.pdf.streams import Packed, Sink

_FACE = "SourceSansPro-Regular"
_RESOURCE = "Typed"
_ENCODING = "cp1252"
_FIRST, _LAST = 32, 255
_TALLEST, _SHARE = 11.0, 0.62
"""Typed letters are so large at most, and take this share of a field's height."""
_NON_SYMBOLIC = 32
_FORM = " /Type /XObject /Subtype /Form"


class Fields:
    """The fields of one document."""

    def __init__(self, sink: Sink) -> None:
        """Begin without a field."""
        self._sink = sink
        self._references: list[str] = []
        self._names: set[str] = set()
        self._font = ""

    def widget(self, item: PlacedField, number: int) -> str:
        """Return a field's annotation; its number is its key in the parent tree, too."""
        self._references.append(f"{number} 0 R")
        kind = self._text(item) if item.kind == "text" else self._check(item)
        box = f"[{item.x:.2f} {item.y:.2f} {item.x + item.width:.2f} {item.y + item.height:.2f}]"
        return (
            f"<< /Type /Annot /Subtype /Widget /Rect {box} /F 4 /StructParent {number} "
            f"/T {objects.string(self._name(item.name))} /TU {objects.string(item.tooltip)} {kind} >>"
        )

    @property
    def form(self) -> str | None:
        """The form's dictionary, for the catalog; None where there are no fields."""
        if not self._references:
            return None
        fonts = f" /DR << /Font << /{_RESOURCE} {self._font} >> >> /DA (/{_RESOURCE} 0 Tf 0 g)" if self._font else ""
        return f"<< /Fields [{' '.join(self._references)}]{fonts} >>"

    def _name(self, wanted: str) -> str:
        """Return a name that no other field has; a full stop would make a field part of another."""
        plain = wanted.replace(".", " ").strip() or "field"
        name, number = plain, 1
        while name in self._names:
            number += 1
            name = f"{plain} {number}"
        self._names.add(name)
        return name

    def _text(self, item: PlacedField) -> str:
        self._font = self._font or _typed_font(self._sink)
        size = min(_TALLEST, item.height * _SHARE)
        nothing = self._appearance(item, "/Tx BMC\nEMC")
        return f"/FT /Tx /DA (/{_RESOURCE} {size:.2f} Tf 0 g) /AP << /N {nothing} >>"

    def _check(self, item: PlacedField) -> str:
        width, height = item.width, item.height
        places = ((0.22, 0.52), (0.42, 0.28), (0.8, 0.76))
        (x, y), *rest = [(width * across, height * up) for across, up in places]
        lines = " ".join(f"{right:.2f} {high:.2f} l" for right, high in rest)
        tick = self._appearance(item, f"0 G {height * 0.11:.2f} w 1 J 1 j {x:.2f} {y:.2f} m {lines} S")
        nothing = self._appearance(item, "")
        return f"/FT /Btn /V /Off /AS /Off /AP << /N << /Yes {tick} /Off {nothing} >> >>"

    def _appearance(self, item: PlacedField, code: str) -> str:
        """Add what a field looks like, in operators, and return its reference."""
        entries = f"{_FORM} /BBox [0 0 {item.width:.2f} {item.height:.2f}] /Resources << >>"
        return self._sink.add_stream(Packed.of(code.encode("ascii"), entries))


def _typed_font(sink: Sink) -> str:
    """Add the font of what is typed, whole, in the encoding that every viewer can type in; return its reference."""
    glyphs = bundled(_FACE).font.glyphs
    measures = glyphs.measures
    file = sink.add_stream(Packed.of(glyphs.data, f" /Length1 {len(glyphs.data)}"))
    descriptor = sink.add_text(
        f"<< /Type /FontDescriptor /FontName /{measures.name} /Flags {_NON_SYMBOLIC} /ItalicAngle 0 /StemV 80 "
        f"/FontBBox [{' '.join(f'{edge:.0f}' for edge in measures.box)}] /Ascent {measures.ascent:.0f} "
        f"/Descent {measures.descent:.0f} /CapHeight {measures.capitals:.0f} /FontFile2 {file} >>"
    )
    letters = bytes(range(_FIRST, _LAST + 1)).decode(_ENCODING, "replace")
    widths = " ".join(f"{glyphs.width(ord(letter)):.0f}" for letter in letters)
    return sink.add_text(
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{measures.name} /Encoding /WinAnsiEncoding /FirstChar {_FIRST} "
        f"/LastChar {_LAST} /Widths [{widths}] /FontDescriptor {descriptor} >>"
    )
