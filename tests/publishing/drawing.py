"""Drawing in tests: placed items to a document of one page, without a book."""

import io

from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.canvas import Canvas
from playbook_app.publishing.pdf.faces import bundled
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.lines import Line
from playbook_app.publishing.pdf.looks import Look
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.page import Element, Placed, PlacedText
from tests.publishing.hotel import TODAY
from tests.publishing.printing import absent

LOOK = Look(bundled("SourceSerifPro-Regular"), 11, "#000000")


def placed(element: Element | None, *stretches: tuple[Look, str], y: float = 700) -> PlacedText:
    """A line of text in several looks."""
    segments = tuple((look, text, look.width(text)) for look, text in stretches)
    width = sum(width for _, _, width in segments)
    return PlacedText(element, 72, y, (Line(segments, width),), 14, 400, 0)


def drawn(root: Element, *items: Placed) -> bytes:
    """A document of one page."""
    out = io.BytesIO()
    canvas = Canvas(out, Paper.A4.size, "en", Images(absent))
    canvas.preferences["DisplayDocTitle"] = "true"
    for item in items:
        canvas.draw(item)
    canvas.end_page()
    canvas.finish(root, Metadata("Title", "Author", "en", TODAY))
    return out.getvalue()
