"""Brings CSV files into a playbook, one after the other."""

from collections.abc import Sequence
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.outcome import Reading, together
from playbook_app.exchange.request import Request
from playbook_app.exchange.table.columns import mapped
from playbook_app.exchange.table.rows import read_csv
from playbook_app.exchange.table.standards import import_table


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with the standards of CSV files. Raises the errors of `read_csv` and `mapped`."""
    readings: list[Reading] = []
    for number, source in enumerate(sources):
        table = read_csv(source)
        given = mapped(request.mapping, table) if request.mapping else {}
        readings.append(import_table(table, readings[-1].after if readings else playbook, "csv", given, request))
        request.progress((number + 1) / len(sources))
    return together(readings, playbook)
