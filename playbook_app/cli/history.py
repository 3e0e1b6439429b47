"""`playbook history`: the operations of a playbook."""

from pathlib import Path

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import declare_json, print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.cli.values import whole_number
from playbook_app.domain.change import Operation
from playbook_app.wording.language import Words
from playbook_app.wording.sentences import operation_name

_USUAL = 30
_MOST = 1_000_000


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    parser.options.add_argument(
        "--limit",
        metavar="N",
        type=whole_number(1, _MOST),
        default=_USUAL,
        help=_("How many operations; without it, {usual}.").format(usual=_USUAL),
    )
    declare_json(parser, _)


def history(file: Path, *, limit: int, json: bool) -> None:
    """List the operations, the newest first, with time and author."""
    with reading(file) as reader:
        operations = reader.history(limit)
    if json:
        print_json([_facts(operation) for operation in operations])
    elif operations:
        print_columns([_row(operation) for operation in operations])
    else:
        say(words()("No operations yet."))


def _row(operation: Operation) -> tuple[str, ...]:
    when = operation.at.astimezone().strftime("%Y-%m-%d %H:%M")
    _ = words()
    name = operation_name(operation.label, _)
    if operation.undoes:
        name = _("{operation} (taken back)").format(operation=name)
    return when, operation.author.name or _("unnamed"), name


def _facts(operation: Operation) -> dict[str, object]:
    return {
        "id": operation.id,
        "label": {"key": operation.label.key, "values": dict(operation.label.values)},
        "sentence": operation_name(operation.label, words()),
        "author": operation.author.name,
        "at": operation.at.isoformat(),
        "undoes": operation.undoes,
    }
