"""Brings tables into a playbook, one after the other, whatever file they lie in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.outcome import Reading, Sheets, together
from playbook_app.exchange.request import ColumnMapping, Request
from playbook_app.exchange.table.columns import chosen, mapped
from playbook_app.exchange.table.delimited import read_csv
from playbook_app.exchange.table.rows import Table
from playbook_app.exchange.table.standards import import_table

_IMPORTER = "csv"
"""What the sources of standards from tables are called in playbooks. Workbooks share it: a table that was CSV last year
and is a workbook now still brings the same standards."""


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with the standards of CSV files. Raises the errors of `read_csv`, `mapped` and `chosen`."""
    return import_tables(sources, playbook, request, lambda source: (read_csv(source), None))


def import_tables(
    sources: Sequence[Path],
    playbook: Playbook,
    request: Request,
    table_in: Callable[[Path], tuple[Table, Sheets | None]],
) -> Reading:
    """Return the playbook with the standards of the tables that `table_in` finds in files.

    Raises as `table_in`, and as `columns.mapped` and `columns.chosen`.
    """
    readings: list[Reading] = []
    for number, source in enumerate(sources):
        table, sheets = table_in(source)
        given = _given(request.mapping, table)
        read = import_table(table, readings[-1].after if readings else playbook, _IMPORTER, given, request)
        readings.append(replace(read, sheets=(sheets,)) if sheets else read)
        request.progress((number + 1) / len(sources))
    return together(readings, playbook)


def _given(mapping: ColumnMapping | None, table: Table) -> dict[str, str]:
    if mapping is None:
        return {}
    return mapped(mapping, table) if isinstance(mapping, Path) else chosen(mapping, table)
