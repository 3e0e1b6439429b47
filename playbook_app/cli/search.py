"""`playbook search`: words in every text of a playbook."""

from pathlib import Path

from playbook_app.cli import speech
from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import declare_json, print_json, say
from playbook_app.cli.values import whole_number
from playbook_app.domain.naming import spoken_name
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Words
from playbook_app.wording.names import kind_name

_USUAL = 20
_MOST = 1000


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    parser.arguments.add_argument(
        "words", nargs="+", metavar=_("WORDS"), help=_("Words, or their beginnings. Accents and case do not matter.")
    )
    parser.options.add_argument(
        "--limit",
        metavar="N",
        type=whole_number(1, _MOST),
        default=_USUAL,
        help=_("How many places, {most} at most; without it, {usual}.").format(most=_MOST, usual=_USUAL),
    )
    declare_json(parser, _)


def search(file: Path, *, words: list[str], limit: int, json: bool) -> None:
    """Find words in every text, the best places first."""
    with reading(file) as reader:
        playbook = reader.playbook
        hits = reader.search(" ".join(words), limit=limit)
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
