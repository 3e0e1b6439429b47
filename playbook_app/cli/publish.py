"""`playbook publish`: what is approved becomes the next edition."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from playbook_app import editions
from playbook_app.cli.arguments import Parser
from playbook_app.cli.news import declare_all, news_facts, print_news
from playbook_app.cli.opening import declare_author, declare_file, reading, writing
from playbook_app.cli.output import declare_json, print_json, say
from playbook_app.cli.speech import words
from playbook_app.cli.values import day
from playbook_app.domain.editions import edition_before, left_out
from playbook_app.domain.entities import Edition
from playbook_app.domain.news.turn import News
from playbook_app.domain.vocabulary import Status
from playbook_app.errors.usage import MaterialOrMinor
from playbook_app.reader import Reader
from playbook_app.wording.imprint import imprint_line
from playbook_app.wording.language import Words
from playbook_app.wording.names import name_of


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    add = parser.options.add_argument
    add("--material", action="store_true", default=None, help=_("People must acknowledge it again."))
    add(
        "--minor",
        dest="material",
        action="store_false",
        default=None,
        help=_("Only words were mended: people need not."),
    )
    add("-m", "--notes", metavar=_("TEXT"), default="", help=_("What this edition is about."))
    add("--label", metavar=_("NAME"), default="", help=_("A name of the edition, such as Spring."))
    told = _("Since when it holds, as 2026-11-23; without it, today.")
    add("--effective", metavar=_("DATE"), type=day, help=told)
    add("--dry-run", action="store_true", help=_("Show what would be published; publish nothing."))
    declare_all(parser, _)
    declare_json(parser, _)
    declare_author(parser, _)
    parser.epilog = _("What changed since the edition before is told. One of --material and --minor is needed.")


def publish(
    file: Path,
    *,
    material: bool | None,
    notes: str,
    label: str,
    effective: date | None,
    dry_run: bool,
    everything: bool,
    json: bool,
    author: str | None,
) -> None:
    """Publish what is approved as the next edition, and tell what changed since the one before."""
    today = datetime.now(UTC).astimezone().date()
    holds = effective or today
    if dry_run:
        _show_ahead(file, everything=everything, json=json)
        return
    if material is None:
        raise MaterialOrMinor
    with writing(file, author) as editor:
        edition = editions.publish(
            editor, today=today, material=material, effective_from=holds, label=label, notes=notes
        )
        former = edition_before(editor.playbook, edition)
        news = _news(editor, former)
        waiting = left_out(editor.playbook)
    if json:
        print_json({"edition": edition_facts(edition), "changes": None if news is None else news_facts(news)})
        return
    _ = words()
    kind = _("material") if edition.material else _("minor")
    say(_("Published: {edition} ({kind}).").format(edition=imprint_line(edition, _.language), kind=kind))
    if holds < today:
        say(_("The date since when it holds is in the past."), err=True)
    _tell(news, waiting, everything=everything)


def _show_ahead(file: Path, *, everything: bool, json: bool) -> None:
    """Tell what an edition would bring, or raise what hinders it."""
    with reading(file) as reader:
        found = editions.ahead(reader)
        if found.why_not:
            raise editions.refusal(reader.playbook, found.why_not)
    if json:
        print_json({"edition": None, "changes": None if found.news is None else news_facts(found.news)})
    else:
        say(words()("Nothing was published yet."))
        _tell(found.news, found.waiting, everything=everything)


def _tell(news: Sequence[News] | None, waiting: Mapping[Status, int], *, everything: bool) -> None:
    _ = words()
    if waiting:
        counted = ", ".join(f"{name_of(status, _)} {count}" for status, count in waiting.items())
        say(_("Not in it, because not approved: {standards}.").format(standards=counted))
    print_news(news or (), everything=everything)


def _news(reader: Reader, former: Edition | None) -> Sequence[News] | None:
    """Return what changed since a former edition; None where there is none, or its text is not kept."""
    return editions.news_if_kept(reader, former.id) if former else None


def edition_facts(edition: Edition) -> dict[str, Any]:
    """Return an edition for machines."""
    return {
        "number": edition.number,
        "label": edition.label,
        "published_on": edition.published_on.isoformat(),
        "effective_from": edition.effective_from.isoformat(),
        "material": edition.material,
        "notes": edition.notes,
        "digest": edition.digest,
    }
