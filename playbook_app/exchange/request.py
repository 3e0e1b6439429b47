"""What every import is given, whatever its format."""

from collections.abc import Callable, Mapping
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.frozen import frozen

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""


ColumnMapping = Path | Mapping[str, str]
"""What the columns of tables are, and the parts of documents: a mapping file, or the field of each column by its name
(see `table.columns`), and what each level of headings and each part becomes (see `word.mapping`)."""


SheetChoice = str | Mapping[str, str]
"""Which sheet of workbooks is read: one name for all of them, or the name of each by the workbook's file name."""


@frozen
class Request:
    """What a reader is given besides its sources: a maker of ids, what tables hold where, and a listener."""

    new_id: Callable[[], EntityId]
    mapping: ColumnMapping | None = None
    sheet: SheetChoice | None = None
    progress: Progress = lambda _: None
