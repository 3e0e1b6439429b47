"""Brings CSV files into a playbook, one after the other."""

from collections.abc import Sequence
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.outcome import Reading, together
from playbook_app.exchange.request import ColumnMapping, Request
from playbook_app.exchange.table.columns import chosen, mapped
from playbook_app.exchange.table.rows import Table, read_csv
from playbook_app.exchange.table.standards import import_table


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with the standards of CSV files. Raises the errors of `read_csv`, `mapped` and `chosen`."""
    readings: list[Reading] = []
    for number, source in enumerate(sources):
        table = read_csv(source)
        given = _given(request.mapping, table)
        readings.append(import_table(table, readings[-1].after if readings else playbook, "csv", given, request))
        request.progress((number + 1) / len(sources))
    return together(readings, playbook)


def _given(mapping: ColumnMapping | None, table: Table) -> dict[str, str]:
    if mapping is None:
        return {}
    return mapped(mapping, table) if isinstance(mapping, Path) else chosen(mapping, table)
