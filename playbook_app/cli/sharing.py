"""`playbook share`: a copy for others, that holds what is meant for them."""

from pathlib import Path

from playbook_app.cli.arguments import Parser
from playbook_app.cli.new import named
from playbook_app.cli.opening import copying, declare_file
from playbook_app.cli.output import declare_json, print_json, say
from playbook_app.cli.speech import words
from playbook_app.cli.values import one_of
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.errors.usage import ReadingOrComments
from playbook_app.wording.language import Words
from playbook_app.wording.sharing import along_sentences

_ALONG = ("history", "comments")


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    add = parser.options.add_argument
    add("-o", "--output", metavar=_("COPY"), type=Path, required=True, help=_("The copy to make."))
    told = _("What goes along: {known}, or both with a comma between them.").format(known=", ".join(_ALONG))
    add("--with", dest="along", metavar=_("WHAT"), type=_chosen, default=frozenset(), help=told)
    add("--read-only", action="store_true", help=_("A copy for reading."))
    told = _("A copy for comments: what is changed in it is a suggestion.")
    add("--for-comments", action="store_true", help=told)
    declare_json(parser, _)
    parser.epilog = _("It opens like any playbook and can be merged back. Notes and the sign-off register go along.")


def share(file: Path, *, output: Path, along: frozenset[str], read_only: bool, for_comments: bool, json: bool) -> None:
    """Make a copy for others, without history and comments unless they are asked for."""
    sharing = Sharing(
        history="history" in along,
        comments="comments" in along,
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
    named = (part.strip().casefold() for part in along.split(","))
    return frozenset(map(one_of(_ALONG), filter(None, named)))


def _purpose(*, read_only: bool, for_comments: bool) -> Purpose:
    if read_only and for_comments:
        raise ReadingOrComments
    if read_only:
        return Purpose.READ_ONLY
    return Purpose.COMMENTS if for_comments else Purpose.FULL
