"""`playbook restore`: the backups there are, and a playbook made of one."""

from pathlib import Path

from playbook_app.backups import Backup, all_backups, free_path, name_of
from playbook_app.backups import restore as restore_backup
from playbook_app.cli.arguments import Parser
from playbook_app.cli.new import named
from playbook_app.cli.output import declare_json, print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.errors.opening import NoSuchBackup
from playbook_app.wording.language import Words

_LONGEST_NUMBER = 9


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    told = _("A backup’s number in the list, or its path; without it, they are listed, the newest first.")
    parser.arguments.add_argument("backup", nargs="?", metavar=_("BACKUP"), help=told)
    told = _("The playbook to make of it; without it, one beside what is there.")
    parser.options.add_argument("-o", "--output", metavar=_("FILE"), type=Path, help=told)
    declare_json(parser, _)
    parser.epilog = _("What is there already is never overwritten.")


def restore(backup: str | None, *, output: Path | None, json: bool) -> None:
    """List the backups, newest first, or make a playbook of one."""
    found = all_backups()
    if backup is None:
        _list(found, json=json)
        return
    chosen = _chosen(backup, found)
    made = named(output) if output else free_path(_restored(name_of(chosen)))
    restore_backup(chosen, made)
    say(made)


def _list(found: tuple[Backup, ...], *, json: bool) -> None:
    if json:
        print_json([{"path": str(one.path), "name": one.name, "at": one.at.isoformat()} for one in found])
    elif found:
        numbered = enumerate(found, start=1)
        rows = [(str(number), f"{one.at.astimezone():%Y-%m-%d %H:%M}", one.name) for number, one in numbered]
        print_columns(rows, right=frozenset({0}))
    else:
        say(words()("There are no backups yet. One is taken whenever a playbook is closed after edits."))


def _chosen(backup: str, found: tuple[Backup, ...]) -> Path:
    if backup.isdecimal():
        number = int(backup[:_LONGEST_NUMBER])
        if not 1 <= number <= len(found):
            raise NoSuchBackup(number=backup[:_LONGEST_NUMBER], count=len(found))
        return found[number - 1].path
    return Path(backup)


def _restored(name: str) -> Path:
    return Path(words()("{name} restored").format(name=name) + ".playbook")
