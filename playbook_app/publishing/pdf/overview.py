"""How the standards of a moment are listed ahead of their cards: a line each, with step, code, title and page."""

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Overview, Run
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.cards import badge
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Row, Stack

_BADGE = 15.0
_LEAST_CODE = 6.0
"""Units that the codes take at least, so that titles begin level from one moment to the next."""


def _overview(setter: Setter, block: Overview, width: float, parent: Element) -> list[Box]:
    element = Element("TOC", parent)
    code_width = max(setter.width(code, "overview code") for _, code, _, _ in block.entries) + setter.units(1)
    code_width = min(max(code_width, setter.units(_LEAST_CODE)), width / 3)
    rows = [_line(setter, entry, (code_width, width), Element("TOCI", element)) for entry in block.entries]
    return [Stack(rows, together=True, above=setter.units(2), below=setter.units(2))]


def _line(
    setter: Setter, entry: tuple[Step | None, str, str, str], widths: tuple[float, float], parent: Element
) -> Box:
    step, code, title, anchor = entry
    code_width, width = widths
    link = f"#{anchor}"
    indent, margin = setter.units(4), setter.units(6)
    reference = Element("Reference", parent)
    x, scale = indent + code_width, setter.theme.scale
    name = setter.text((Run(title, link=link),), "overview", width - x - margin, reference, colour=setter.inks.text)
    page = setter.text((Run("", link=link, page=True),), "overview", margin, reference, align=1.0)
    cells: list[tuple[float, Box]] = [
        (0, _lowered(badge(setter, step, _BADGE * scale, style="pill"), (name.height - _BADGE * scale) / 2)),
        (indent, setter.line(code, "overview code", code_width, reference)),
        (x, name),
        (width - margin, page),
    ]
    return Row(cells, above=name.above, below=name.below, rule=setter.inks.line, width=width)


def _lowered(box: Box, distance: float) -> Box:
    """Return a box under so much air, in points."""
    return Stack([Box(distance), box])


TABLE: dict[type, SetBlock] = {Overview: _overview}
