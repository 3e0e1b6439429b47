"""`playbook check-copy`: whether a printed copy is current, and what changed since."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from playbook_app.cli.arguments import Parser
from playbook_app.cli.news import declare_all, news_facts, print_news
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import declare_json, print_json, say
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
from playbook_app.wording.language import Words

_LONGEST_QUOTED = 60


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    told = _(
        "The line in the foot of its pages, the edition’s number, the short digest, or what the code on the back says."
    )
    parser.arguments.add_argument("text", nargs="+", metavar=_("TEXT"), help=told)
    declare_all(parser, _)
    declare_json(parser, _)
    parser.epilog = _("The status is 0 for a current copy, 1 for any other.")


def check_copy(file: Path, *, text: list[str], json: bool, everything: bool) -> None:
    """Tell whether a printed copy is current, and what changed since."""
    typed = " ".join(text)
    imprint = read_imprint(typed)
    if imprint == Imprint():
        raise CopyUnreadable(text=typed[:_LONGEST_QUOTED])
    today = datetime.now(UTC).astimezone().date()
    with reading(file) as reader:
        copy = judged(reader.playbook, imprint, today)
        newest = newest_edition(reader.playbook)
        news = _news(reader, copy, today)
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
        sys.exit(1)


def _news(reader: Reader, copy: Copy, today: date) -> Sequence[News] | None:
    """Return what changed from a stale copy to the edition in force; None where that cannot be told."""
    if copy.verdict is not Verdict.STALE or copy.edition is None:
        return None
    held = [edition for edition in copy.newer if edition.effective_from <= today]
    return news_if_kept(reader, copy.edition.id, held[-1].id)
