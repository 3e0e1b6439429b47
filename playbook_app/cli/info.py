"""`playbook info`: what a playbook holds."""

from typing import Any

from playbook_app.cli.opening import Json, PlaybookFile, reading
from playbook_app.cli.output import print_columns, print_json, say
from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor

_SHOWN_APART = {Kind.COMMENT, Kind.EDITION}


def info(file: PlaybookFile, json: Json = False) -> None:
    """Show what a playbook holds.

    Title, brand, counts of all kinds, editions and operations.
    """
    with reading(file) as editor:
        facts = _facts(editor)
    if json:
        print_json(facts)
        return
    counts = facts.pop("counts")
    editions = facts.pop("editions")
    say(f"{facts.pop('title') or 'Untitled'} · {facts.pop('brand') or 'no brand yet'}")
    rows = [*counts.items(), ("editions", len(editions)), *facts.items()]
    print_columns([(name, str(value)) for name, value in rows if value != ""])


def _facts(editor: Editor) -> dict[str, Any]:
    playbook = editor.playbook
    kept = {kind: name for kind, name in COLLECTIONS.items() if kind not in _SHOWN_APART}
    return {
        "title": playbook.about.title,
        "brand": playbook.about.brand,
        "promise": playbook.about.promise,
        "language": playbook.about.language,
        "counts": {name: len(playbook.of(kind)) for kind, name in kept.items()},
        "comments": len(playbook.comments),
        "editions": sorted(edition.number for edition in playbook.editions.values()),
        "operations": editor.operation_count,
        "schema": editor.schema,
    }
