"""Brings Excel workbooks into a playbook: of each the sheet that was asked for, else the fullest."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.outcome import Reading
from playbook_app.exchange.request import Request
from playbook_app.exchange.table.reading import import_tables
from playbook_app.exchange.table.workbook import read_workbook


def read_sources(sources: Sequence[Path], playbook: Playbook, request: Request) -> Reading:
    """Return the playbook with the standards of workbooks. Raises as `read_workbook`, `mapped` and `chosen`."""
    wanted = request.sheet
    return import_tables(
        sources,
        playbook,
        request,
        lambda source: read_workbook(source, wanted.get(source.name) if isinstance(wanted, Mapping) else wanted),
    )
