"""`playbook search`: words in every text of a playbook."""

from typing import Annotated

import typer

from playbook_app.cli import speech
from playbook_app.cli.opening import Json, PlaybookFile, reading
from playbook_app.cli.output import print_json, say
from playbook_app.domain.naming import spoken_name
from playbook_app.wording.fields import field_name
from playbook_app.wording.names import kind_name


def search(
    file: PlaybookFile,
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS", help="Words, or their beginnings.", show_default=False)
    ],
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many places at most.")] = 20,
    json: Json = False,
) -> None:
    """Find words in every text, the best places first. Accents and case do not matter."""
    with reading(file) as editor:
        playbook = editor.playbook
        hits = editor.search(" ".join(words), limit=limit)
    if json:
        print_json([{"kind": hit.kind, "id": hit.id, "field": hit.field, "snippet": hit.snippet} for hit in hits])
        return
    _ = speech.words()
    for hit in hits:
        entity = playbook.find(hit.kind, hit.id)
        name = spoken_name(entity) if entity else hit.id
        say(f"{name} · {kind_name(hit.kind, _)}, {field_name(hit.field, _)}\n  {' '.join(hit.snippet.split())}")
    if not hits:
        say(_("Nothing found."))
