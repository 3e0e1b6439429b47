"""Brings CSV files into a playbook, one after the other."""

from collections.abc import Sequence
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.outcome import ColumnGuess, Outcome, Reading, Remark
from playbook_app.exchange.registry import Request
from playbook_app.exchange.table.columns import mapped
from playbook_app.exchange.table.rows import read_csv
from playbook_app.exchange.table.standards import import_table


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with the standards of CSV files. Raises the errors of `read_csv` and `mapped`."""
    outcomes: list[Outcome] = []
    columns: list[ColumnGuess] = []
    notices: list[Remark] = []
    for number, source in enumerate(sources):
        table = read_csv(source)
        given = mapped(request.mapping, table) if request.mapping else {}
        reading = import_table(table, playbook, "csv", given, request)
        request.progress((number + 1) / len(sources))
        playbook = reading.after
        outcomes += reading.outcomes
        columns += reading.columns
        notices += reading.notices
    return Reading(playbook, {}, tuple(outcomes), tuple(columns), tuple(notices))
