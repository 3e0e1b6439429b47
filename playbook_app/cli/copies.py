"""`playbook check-copy`: whether a printed copy is current, and what changed since."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from playbook_app.cli.news import news_facts, print_news
from playbook_app.cli.opening import Json, PlaybookFile, reading
from playbook_app.cli.output import print_json, say
from playbook_app.cli.publish import edition_facts
from playbook_app.cli.speech import words
from playbook_app.domain.copies import Copy, Imprint, Verdict, judged
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.news.turn import News
from playbook_app.editions import news_if_kept
from playbook_app.errors.publishing import CopyUnreadable
from playbook_app.reader import Reader
from playbook_app.wording.copies import VERDICTS, copy_sentences
from playbook_app.wording.imprint import read_imprint

_LONGEST_QUOTED = 60


def check_copy(
    file: PlaybookFile,
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT", help="What stands in its foot, or its code says.", show_default=False)
    ],
    json: Json = False,
    everything: Annotated[bool, typer.Option("--all", help="List every change, not just the first ones.")] = False,
) -> None:
    """Tell whether a printed copy is current, and what changed since.

    TEXT is the line in the foot of its pages, the edition's number, the short digest, or what the code on the back
    says. The status is 0 for a current copy, 1 for any other.
    """
    typed = " ".join(text)
    imprint = read_imprint(typed)
    if imprint == Imprint():
        raise CopyUnreadable(text=typed[:_LONGEST_QUOTED])
    today = datetime.now(UTC).astimezone().date()
    with reading(file) as editor:
        copy = judged(editor.playbook, imprint, today)
        newest = newest_edition(editor.playbook)
        news = _news(editor, copy, today)
    sentences = copy_sentences(copy, imprint, newest.number if newest else 0, today, words())
    if json:
        print_json(
            {
                "verdict": copy.verdict,
                "copy": {"edition": imprint.number, "digest": imprint.digest},
                "edition": edition_facts(copy.edition) if copy.edition else None,
                "newest": edition_facts(newest) if newest else None,
                "sentences": list(sentences),
                "changes": None if news is None else news_facts(news),
            }
        )
    else:
        for sentence in sentences:
            say(sentence)
        if copy.verdict is Verdict.STALE and news is None:
            say(words()(VERDICTS["not_kept"]))
        print_news(news or (), everything=everything)
    if copy.verdict is not Verdict.CURRENT:
        raise typer.Exit(1)


def _news(editor: Reader, copy: Copy, today: date) -> Sequence[News] | None:
    """Return what changed from a stale copy to the edition in force; None where that cannot be told."""
    if copy.verdict is not Verdict.STALE or copy.edition is None:
        return None
    held = [edition for edition in copy.newer if edition.effective_from <= today]
    return news_if_kept(editor, copy.edition.id, held[-1].id)
