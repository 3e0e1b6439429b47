"""`playbook info`: what a playbook holds."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import declare_json, print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.domain.sharing import Purpose
from playbook_app.domain.vocabulary import Kind
from playbook_app.reader import Reader
from playbook_app.wording.language import Words
from playbook_app.wording.names import counted
from playbook_app.wording.sharing import PURPOSES

_COUNTED = {
    kind: name for kind, name in COLLECTIONS.items() if kind not in {Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY}
}

_ABOUT = {"promise": "promise", "language": "language", "operations": "operations", "schema": "format"}
"""What the lines are called that count no entities."""


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    declare_json(parser, _)
    parser.epilog = _(
        "Title, brand, counts of all kinds, editions and operations; of a shared copy, what it is for and when it was "
        "made."
    )


def info(file: Path, *, json: bool) -> None:
    """Show what a playbook holds."""
    with reading(file) as reader:
        facts, shared_at = _facts(reader), reader.shared_at
    if json:
        print_json(facts)
        return
    _ = words()
    say(f"{facts['title'] or _('Untitled')} · {facts['brand'] or _('no brand yet')}")
    counts: list[tuple[Kind, int]] = [(kind, facts["counts"][name]) for kind, name in _COUNTED.items()]
    counts += [(Kind.EDITION, len(facts["editions"])), (Kind.COMMENT, facts["comments"])]
    rows = [counted(kind, count, _)[::-1] for kind, count in counts]
    rows += [(_(word), str(facts[name])) for name, word in _ABOUT.items() if facts[name] != ""]
    print_columns([*rows, *_copy_row(Purpose(facts["purpose"]), shared_at)])


def _facts(reader: Reader) -> dict[str, Any]:
    playbook = reader.playbook
    return {
        "title": playbook.about.title,
        "brand": playbook.about.brand,
        "promise": playbook.about.promise,
        "language": playbook.about.language,
        "counts": {name: len(playbook.of(kind)) for kind, name in _COUNTED.items()},
        "comments": len(playbook.comments),
        "editions": sorted(edition.number for edition in playbook.editions.values()),
        "operations": reader.operation_count,
        "schema": reader.schema,
        "purpose": reader.purpose.value,
        "shared": reader.shared_at.isoformat() if reader.shared_at else None,
    }


def _copy_row(purpose: Purpose, shared_at: datetime | None) -> Iterator[tuple[str, str]]:
    """Yield what the file is for, where it is a copy for others."""
    if purpose is not Purpose.FULL or shared_at:
        day = f"{shared_at.astimezone():%Y-%m-%d}" if shared_at else ""
        yield words()("copy"), " · ".join(filter(None, (words()(PURPOSES[purpose]), day)))
