"""Tables that keep every cell: the widest row says how many columns there are. Excessive ones print as typed."""

import xml.etree.ElementTree as ET
from typing import cast

from markdown.extensions.tables import TableProcessor

TABLE = r"(?=[^\n]*\|)[^\n]*\n(?=[^\n]*-)(?=[^\n]*\|)[ :|-]+$"
"""The two lines with which a table begins."""

_MOST_COLUMNS = 100
_MOST_CELLS = 10_000
_LONGEST_ROW = 5_000


class WholeTableProcessor(TableProcessor):
    """Reads tables into rows of cells, head first."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Tell whether `block` is a table, and not an excessive one."""
        if "|" not in block or "\n" not in block:
            return False
        rows = block.split("\n")
        columns = max(row.count("|") for row in rows) + 1
        return (
            columns <= _MOST_COLUMNS
            and columns * len(rows) <= _MOST_CELLS
            and max(map(len, rows)) <= _LONGEST_ROW
            and super().test(parent, block)
        )

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Take the table off the front of `blocks`."""
        lines = [line.strip(" ") for line in blocks.pop(0).split("\n")]
        table = ET.SubElement(parent, "table", aligns=" ".join(map(_align, self.separator)))
        for line in [lines[0], *lines[2:]]:
            if line:
                row = ET.SubElement(table, "tr")
                for cell in self._split_row(line):  # type: ignore[attr-defined]
                    ET.SubElement(row, "td").text = cell.strip(" ")

    def _split(self, row: str) -> list[str]:
        if "`" in row or "\\" in row:
            return cast("list[str]", super()._split(row))  # type: ignore[misc]
        return row.split("|")


def _align(rule: str) -> str:
    rule = rule.strip(" ")
    if not rule.endswith(":"):
        return "left"
    return "center" if rule.startswith(":") and len(rule) > 1 else "right"
