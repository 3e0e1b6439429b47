"""`playbook erase`: a text or a person taken out of everything that a file holds, for good."""

import sys
from dataclasses import asdict
from pathlib import Path

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_author, declare_file, writing
from playbook_app.cli.output import declare_json, print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.erasing import ErasedBackups, Erasure, Occurrences
from playbook_app.editor import Editor
from playbook_app.errors.usage import TextOrPerson
from playbook_app.wording.language import Words
from playbook_app.wording.sharing import erasure_of, found_rows


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    add = parser.options.add_argument
    add("--text", metavar=_("TEXT"), help=_("The text to erase, wherever it stands."))
    add("--person", metavar=_("NAME"), help=_("The person whose name is to go."))
    add("--backups", action="store_true", help=_("Erase from the backups of this file, too."))
    add("--yes", action="store_true", help=_("Erase it; without this, it is only told where it is."))
    declare_json(parser, _)
    declare_author(parser, _)
    parser.epilog = _(
        "It is erased from the playbook, its history, its editions and the search. This cannot be undone, and copies "
        "elsewhere cannot be reached. Capitals do not count. A name is erased as a whole word, and what that person "
        "did becomes anonymous. Without --yes nothing is changed, and the status is 1."
    )


def erase(
    file: Path, *, text: str | None, person: str | None, backups: bool, yes: bool, json: bool, author: str | None
) -> None:
    """Erase a text or a person for good."""
    if (text is None) == (person is None):
        raise TextOrPerson
    with writing(file, author) as editor:
        erasure = erasure_of(text or person or "", editor.playbook.about.language, person=person is not None)
        found, count = editor.occurrences(erasure), editor.backup_count()
        done = _erase(editor, erasure, backups=backups) if yes else None
    if json:
        facts = {**asdict(found), "backups": count}
        print_json({"found": facts, "erased": yes, "erased_backups": asdict(done) if done and backups else None})
    else:
        _print(erasure, found, count)
        _tell_end(erasure, done, backups=backups, count=count)
    if not yes:
        sys.exit(1)


def _erase(editor: Editor, erasure: Erasure, *, backups: bool) -> ErasedBackups:
    editor.erase(erasure)
    return editor.erase_from_backups(erasure) if backups else ErasedBackups()


def _print(erasure: Erasure, found: Occurrences, backups: int) -> None:
    say(words()("“{words}”:").format(words=erasure.words))
    print_columns(found_rows(found, backups, words()), right=frozenset({0}))


def _tell_end(erasure: Erasure, done: ErasedBackups | None, *, backups: bool, count: int) -> None:
    _ = words()
    if done is None:
        say(_("Nothing was changed. With --yes it is erased, and nobody can bring it back."))
        return
    say(_("It is erased. “{replacement}” stands in its place.").format(replacement=erasure.replacement))
    if backups:
        told = _.ngettext("{count} backup was rewritten.", "{count} backups were rewritten.", done.rewritten)
        say(told.format(count=done.rewritten))
    elif count:
        say(_("The backups still hold what they held: --backups erases there, too."))
    if done.deleted:
        told = _.ngettext(
            "{count} backup could not be read and was deleted.",
            "{count} backups could not be read and were deleted.",
            done.deleted,
        )
        say(told.format(count=done.deleted))
    say(_("Copies that lie elsewhere, or that others have, still hold it: no one can reach them from here."))
