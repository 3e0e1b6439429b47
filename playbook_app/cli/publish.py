"""`playbook publish`: what is approved becomes the next edition."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from playbook_app import editions
from playbook_app.cli.news import news_facts, print_news
from playbook_app.cli.opening import AuthorName, Json, PlaybookFile, reading, writing
from playbook_app.cli.output import print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.editions import edition_before, left_out
from playbook_app.domain.entities import Edition
from playbook_app.domain.news.turn import News
from playbook_app.domain.vocabulary import Status
from playbook_app.reader import Reader
from playbook_app.wording.imprint import imprint_line
from playbook_app.wording.names import name_of


def publish(
    file: PlaybookFile,
    material: Annotated[
        bool | None,
        typer.Option("--material/--minor", help="Whether people must acknowledge it again, or only words were mended."),
    ] = None,
    notes: Annotated[str, typer.Option("--notes", "-m", help="What this edition is about.")] = "",
    label: Annotated[str, typer.Option(help="A name of the edition, such as Spring.")] = "",
    effective: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="Since when it holds (YYYY-MM-DD); today without it."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be published; publish nothing.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="List every change, not just the first ones.")] = False,
    json: Json = False,
    author: AuthorName = None,
) -> None:
    """Publish what is approved as the next edition, and tell what changed since the one before."""
    today = datetime.now(UTC).astimezone().date()
    holds = effective.date() if effective else today
    if dry_run:
        _show_ahead(file, everything=everything, json=json)
        return
    if material is None:
        raise typer.BadParameter("Say --material (people acknowledge it again) or --minor (only words were mended).")
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
    with reading(file) as editor:
        found = editions.ahead(editor)
        if found.why_not:
            raise editions.refusal(editor.playbook, found.why_not)
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


def _news(editor: Reader, former: Edition | None) -> Sequence[News] | None:
    """Return what changed since a former edition; None where there is none, or its text is not kept."""
    return editions.news_if_kept(editor, former.id) if former else None


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
