"""The operators of page content: how colours, characters and shapes are written (ISO 32000-1, 8 and 9)."""

from itertools import groupby

from playbook_app.colour import channels
from playbook_app.publishing.pdf.fonts import Encoding, Font, Letters
from playbook_app.publishing.pdf.looks import Look
from playbook_app.publishing.pdf.page import PlacedShape, PlacedSquares

_NUMERALS = "0123456789ivxlcdm"
_KAPPA = 0.4477
"""How far a corner's control points lie from its corner, in radii, for a quarter of a circle."""


class Lengths(dict[float, str]):
    """Lengths in points as they are written: the left edges and widths that come again and again."""

    def __missing__(self, length: float) -> str:
        """Write a length for the first time."""
        written = self[length] = f"{length:.2f}"
        return written


class Pen:
    """Writes operators, and keeps what it has written before."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        self.lengths = Lengths()
        self._encodings: dict[Font, Encoding] = {}
        self._numbered: set[Font] = set()
        self._colours: dict[str, str] = {}
        self._settings: dict[tuple[str, Look, float], str] = {}

    @property
    def letters(self) -> Letters:
        """What was written in each face."""
        return {font: encoding.letters for font, encoding in self._encodings.items()}

    def strings(self, look: Look, text: str) -> tuple[tuple[str, str], ...]:
        """Return a text as stretches: the name of a font resource, and the inside of a PDF string."""
        font = look.face.font
        encoding = self._encodings.get(font)
        if encoding is None:
            encoding = self._encodings[font] = Encoding(font)
        return encoding.strings(text)

    def numerals(self, look: Look) -> None:
        """See to it that any page number can be written: what a document embeds does not hang on which it is."""
        font = look.face.font
        if font not in self._numbered:
            self._numbered.add(font)
            self.strings(look, _NUMERALS)

    def colour(self, colour: str) -> str:
        """Return a colour as operands."""
        if colour not in self._colours:
            self._colours[colour] = " ".join(f"{channel:.4g}" for channel in channels(colour))
        return self._colours[colour]

    def settings(self, resource: str, look: Look, leading: float) -> str:
        """Return what sets font, colour, tracking and leading of a text."""
        key = (resource, look, leading)
        if key not in self._settings:
            tracking = f" {look.tracking:.3f} Tc" if look.tracking else ""
            font = f"{resource} {look.size:.2f} Tf {self.colour(look.colour)} rg"
            self._settings[key] = f"{font}{tracking} {leading:.2f} TL"
        return self._settings[key]

    def shape(self, item: PlacedShape) -> str:
        """Return a rectangle, filled or outlined."""
        path = self._rounded(item) if item.radius else self._rectangle(item)
        filled = f"{self.colour(item.colour)} rg {path} f" if item.colour else ""
        outlined = f"{self.colour(item.outline)} RG 0.6 w {path} S" if item.outline else ""
        return f"{filled}\n{outlined}" if filled and outlined else filled or outlined

    def _rectangle(self, item: PlacedShape) -> str:
        lengths = self.lengths
        return f"{lengths[item.x]} {item.y:.2f} {lengths[item.width]} {lengths[item.height]} re"

    def _rounded(self, item: PlacedShape) -> str:
        """Return the path of a rectangle with round corners."""
        radius = min(item.radius, item.width / 2, item.height / 2)
        near = radius * _KAPPA
        across = _places(item.x, near, radius, item.x + item.width)
        left, from_left, begun, ended, to_right, right = map(self.lengths.__getitem__, across)
        up = _places(item.y, near, radius, item.y + item.height)
        low, from_low, lower, upper, to_high, high = [f"{place:.2f}" for place in up]
        return (
            f"{begun} {low} m {ended} {low} l {to_right} {low} {right} {from_low} {right} {lower} c "
            f"{right} {upper} l {right} {to_high} {to_right} {high} {ended} {high} c "
            f"{begun} {high} l {from_left} {high} {left} {to_high} {left} {upper} c "
            f"{left} {lower} l {left} {from_low} {from_left} {low} {begun} {low} c h"
        )

    def squares(self, item: PlacedSquares) -> str:
        """Return a pattern as one path, in which squares side by side are one rectangle."""
        path: list[str] = []
        for number, row in enumerate(reversed(item.rows)):
            start = 0
            for dark, run in groupby(row):
                count = len(list(run))
                if dark:
                    x, y = item.x + start * item.side, item.y + number * item.side
                    path.append(f"{x:.3f} {y:.3f} {count * item.side:.3f} {item.side:.3f} re")
                start += count
        return f"{self.colour(item.colour)} rg {' '.join(path)} f"


def _places(start: float, near: float, radius: float, end: float) -> tuple[float, ...]:
    """Return the places on a side of a rectangle with round corners: its ends, and where its curves turn and end."""
    return start, start + near, start + radius, end - radius, end - near, end
