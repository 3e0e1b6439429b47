"""The bands of a board on sheets: how many whole ones stand on each, and rows that fill it."""

from collections.abc import Iterator

from playbook_app.publishing.pdf.board_table import StepRow, even_out
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.stacks import RepeatingRows, height_of


def packed(bands: list[Box], rooms: Iterator[float]) -> list[list[Box]] | None:
    """Put whole bands on sheets with so much room, in points; None where one is taller than its sheet."""
    sheets: list[list[Box]] = []
    room = 0.0
    for band in bands:
        if sheets and height_of([*sheets[-1], band]) <= room:
            sheets[-1].append(band)
            continue
        room = next(rooms)
        if band.height > room:
            return None
        sheets.append([band])
    return sheets


def stretch(bands: list[Box], room: float) -> None:
    """Make the rows of a sheet taller, so that they fill it; those of a band to be split stay as they are."""
    tables = [band for band in bands if isinstance(band, RepeatingRows)]
    rows = [row for table in tables for row in table.children if isinstance(row, StepRow)]
    even_out(rows, max(0.0, room - height_of(bands)))
    for table in tables:
        table.height = height_of(table.children)
