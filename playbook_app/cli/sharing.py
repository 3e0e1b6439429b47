"""`playbook share`: a copy for others, that holds what is meant for them."""

from pathlib import Path
from typing import Annotated

import typer

from playbook_app.cli.new import named
from playbook_app.cli.opening import Json, PlaybookFile, copying
from playbook_app.cli.output import print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.wording.sharing import along_sentences

_ALONG = ("history", "comments")


def share(
    file: PlaybookFile,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="COPY", help="The copy to make.")],
    along: Annotated[
        str, typer.Option("--with", metavar="WHAT", help="What goes along: history, comments, or history,comments.")
    ] = "",
    read_only: Annotated[bool, typer.Option("--read-only", help="A copy for reading.")] = False,
    for_comments: Annotated[
        bool, typer.Option("--for-comments", help="A copy for comments: what is changed in it is a suggestion.")
    ] = False,
    json: Json = False,
) -> None:
    """Make a copy for others, without history and comments unless they are asked for.

    It opens like any playbook and can be merged back. Notes and the sign-off register go along.
    """
    sharing = Sharing(
        history="history" in _chosen(along),
        comments="comments" in _chosen(along),
        purpose=_purpose(read_only=read_only, for_comments=for_comments),
    )
    copy = named(output)
    with copying(file) as editor:
        editor.share(copy, sharing)
        sentences = along_sentences(sharing, editor.playbook, words())
    if json:
        facts = {"purpose": sharing.purpose, "history": sharing.history, "comments": sharing.comments}
        print_json({"path": str(copy), **facts, "bytes": copy.stat().st_size})
        return
    say(copy)
    for sentence in sentences:
        say(sentence)


def _chosen(along: str) -> frozenset[str]:
    """Return what is to go along, of a list with commas."""
    chosen = frozenset(filter(None, (part.strip().casefold() for part in along.split(","))))
    if unknown := chosen - set(_ALONG):
        raise typer.BadParameter(f"“{min(unknown)}” is none of {', '.join(_ALONG)}.", param_hint="--with")
    return chosen


def _purpose(*, read_only: bool, for_comments: bool) -> Purpose:
    if read_only and for_comments:
        raise typer.BadParameter("A copy is either for reading or for comments.", param_hint="--for-comments")
    if read_only:
        return Purpose.READ_ONLY
    return Purpose.COMMENTS if for_comments else Purpose.FULL
