"""Writes the standards as a CSV file that a spreadsheet opens and that comes back equal, however texts look in it."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from playbook_app.destination import check_file
from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.table.cells import guarded
from playbook_app.exchange.table.own import HEADS, text_of
from playbook_app.replacing import replacing

_ENCODING = "utf-8-sig"
_BEGINNING = ",".join(HEADS[:8]).encode(_ENCODING)


def write(playbook: Playbook, images: Callable[[str], bytes], out: Path) -> tuple[()]:
    """Write the standards to the file `out`, in UTF-8 with the byte order mark that spreadsheets need.

    Only an earlier export is replaced. Raises as `destination.check_file`, and OSError.
    """
    del images
    check_file(out, (_BEGINNING,))
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADS)
    for standard in playbook.standards_in_order():
        writer.writerow(guarded(text_of(playbook, standard, head)) for head in HEADS)
    with replacing(out) as file:
        file.write(text.getvalue().encode(_ENCODING))
    return ()
