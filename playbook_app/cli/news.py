"""Lists of what changed, for the commands that tell it."""

from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any

from playbook_app.cli.arguments import Parser
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.domain.news.turn import News
from playbook_app.wording.language import Words
from playbook_app.wording.news import news_sentence

_LISTED = 10


def declare_all(parser: Parser, _: Words) -> None:
    """Let a command list all that changed."""
    told = _("List every change, not just the first ones.")
    parser.options.add_argument("--all", dest="everything", action="store_true", help=told)


def print_news(news: Sequence[News], *, everything: bool) -> None:
    """Print what changed: what people must do differently, then what is small; of each the first few, or all."""
    _ = words()
    for material, members in groupby(news, key=lambda one: one.material):
        sentences = [news_sentence(one, _) for one in members]
        head = _("To do differently ({count})") if material else _("Small changes ({count})")
        say("\n" + head.format(count=len(sentences)))
        for sentence in sentences if everything else sentences[:_LISTED]:
            say(f"  {sentence}")
        if not everything and (more := len(sentences) - _LISTED) > 0:
            told = _.ngettext("… and {count} more (--all lists it)", "… and {count} more (--all lists them)", more)
            say("  " + told.format(count=more))


def news_facts(news: Sequence[News]) -> list[dict[str, Any]]:
    """Return what changed for machines."""
    return [
        {
            **{name: value for name, value in asdict(one).items() if name != "turn"},
            "key": one.turn,
            "material": one.material,
            "values": dict(one.values),
            "sentence": news_sentence(one, words()),
        }
        for one in news
    ]
