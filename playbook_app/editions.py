"""Editions of an open playbook: publishing the next one, and what changed between two. Undo passes over both."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from playbook_app.domain.change import Label
from playbook_app.domain.digest import digest
from playbook_app.domain.editions import Hindrance, edition_before, hindrance, left_out, newest_edition
from playbook_app.domain.edits import editions as edits
from playbook_app.domain.entities import Edition, EntityId
from playbook_app.domain.news.since import news_since
from playbook_app.domain.news.turn import News
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status
from playbook_app.editor import Editor, new_id
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.publishing import NothingApproved, NothingNew
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Printing
from playbook_app.reader import Reader


def publish(
    editor: Editor,
    *,
    today: date,
    material: bool,
    effective_from: date | None = None,
    label: str = "",
    notes: str = "",
) -> Edition:
    """Publish what is approved as the next edition; the file keeps the whole value with it.

    `today` is the date where the person is, from which the edition holds unless `effective_from` is given. Raises
    NothingApproved or NothingNew where there is nothing to publish, and what `Editor.perform` raises.
    """
    editor.require_writable()
    try:
        changes = edits.publish(
            editor.playbook,
            new_id(),
            published_on=today,
            effective_from=effective_from,
            material=material,
            label=label,
            notes=notes,
        )
    except edits.Hindered as hindered:
        raise refusal(editor.playbook, hindered.why) from hindered
    edition = cast("Edition", changes[0].after)
    editor.perform(Label.of("edition.publish", number=str(edition.number)), changes)
    return edition


@frozen
class Ahead:
    """What the next edition would be: what hinders it, what is new since the newest one, and what it would leave out.

    `news` is None before the first edition, and where the file does not hold the text of the newest.
    """

    why_not: Hindrance | None
    news: tuple[News, ...] | None
    waiting: Mapping[Status, int]

    @property
    def material(self) -> bool:
        """Tell whether people would have to do something differently, as they do after a first edition."""
        return self.news is None or any(news.material for news in self.news)


def ahead(reader: Reader) -> Ahead:
    """Return what the next edition would be."""
    playbook = reader.playbook
    content, newest = digest(playbook), newest_edition(playbook)
    news = news_if_kept(reader, newest.id, content=content) if newest else None
    return Ahead(hindrance(playbook, content), news, left_out(playbook))


def refusal(playbook: Playbook, why: Hindrance) -> PlaybookError:
    """Return the failure that says why an edition cannot be published."""
    newest = newest_edition(playbook)
    if why is Hindrance.NOTHING_NEW and newest:
        return NothingNew(number=newest.number)
    return NothingApproved()


def news_between(
    reader: Reader, since: EntityId, until: EntityId | None = None, *, content: str | None = None
) -> tuple[News, ...]:
    """Return what changed between two editions, or since one in what is approved now.

    `content` is the digest of the value as it is now, where that is known. Raises EditionMissing where the file does
    not hold the text of one of them.
    """
    content = content or digest(reader.playbook)
    before = printed_value(reader, since, content=content)
    after = reader.playbook if until is None else printed_value(reader, until, content=content)
    return news_since(before, after)


def printed_value(reader: Reader, edition_id: EntityId, *, content: str | None = None) -> Playbook:
    """Return a value that prints what an edition printed; `content` is as in `news_between`.

    Raises EditionMissing where the file does not hold it.
    """
    playbook = reader.playbook
    edition = playbook.editions.get(edition_id)
    if edition and edition.digest == (content or digest(playbook)):
        return playbook
    value = reader.edition(edition_id)
    if value.about.id != playbook.about.id:
        raise EditionMissing(path=reader.path)
    return value


def printing_of(reader: Reader, edition: Edition) -> Printing:
    """Return how an edition is printed; without news where the file does not hold the text of the one before."""
    former = edition_before(reader.playbook, edition)
    return Printing(edition, former, news_if_kept(reader, former.id, edition.id) if former else None)


def news_if_kept(
    reader: Reader, since: EntityId, until: EntityId | None = None, *, content: str | None = None
) -> tuple[News, ...] | None:
    """Return what `news_between` does; None where the file does not hold the text of an edition."""
    try:
        return news_between(reader, since, until, content=content)
    except EditionMissing:
        return None
