"""How a standard is written: its card, and what a card is made of."""

from playbook_app.publishing.blocks import (
    Callout,
    Card,
    Columns,
    Facts,
    Labelled,
    Overview,
    Tale,
    Together,
)
from playbook_app.publishing.html.scribe import Scribe, WriteBlock, look_of
from playbook_app.publishing.html.text import escaped
from playbook_app.publishing.running_in import run_in


def _card(scribe: Scribe, block: Card) -> str:
    with scribe.within(block.code or block.title):
        head, body = _card_head(scribe, block), scribe.blocks(block.blocks)
    name, roles = scribe.named(block.anchor), scribe.roles_of(block.doers)
    opening = f'<article class="card {look_of(block.step)}"{name} data-hit data-roles="{roles}">\n'
    return f"{opening}{head}{body}</article>\n"


def _card_head(scribe: Scribe, block: Card) -> str:
    code = f'<a class="code" href="#{escaped(block.anchor)}">{escaped(block.code)}</a>' if block.code else ""
    words = [f"<span>{escaped(word)}</span>" for word in block.overline if word != block.mark]
    seal = f' <span class="seal">{escaped(block.seal)}</span>' if block.seal else ""
    mark = f' <span class="mark">{escaped(block.mark)}</span>' if block.mark else ""
    title = scribe.heading(3, escaped(block.title), look="name")
    roles = f'<p class="roles">{escaped(block.roles)}</p>\n' if block.roles else ""
    overline = f'<p class="overline">{" · ".join((*((code,) if code else ()), *words))}{seal}{mark}</p>\n'
    return f"<header>{scribe.badge(block.step)}\n{overline}{title}\n{roles}</header>\n"


def _labelled(scribe: Scribe, block: Labelled) -> str:
    return f'<dl class="labelled">{_entry(scribe, block)}</dl>\n'


def _entry(scribe: Scribe, block: Labelled) -> str:
    return f"<div><dt>{escaped(block.label)}</dt>\n<dd>{scribe.blocks(block.blocks)}</dd></div>\n"


def _columns(scribe: Scribe, block: Columns) -> str:
    if not block.columns:
        return ""
    look = "columns ruled" if block.ruled else "columns"
    return f'<dl class="{look}">\n{"".join(_entry(scribe, column) for column in block.columns)}</dl>\n'


def _callout(scribe: Scribe, block: Callout) -> str:
    return f'<div class="callout {look_of(block.step)}">\n{scribe.blocks(run_in(block.label, block.blocks))}</div>\n'


def _facts(scribe: Scribe, block: Facts) -> str:
    if not block.entries:
        return ""
    return f'<dl class="facts">\n{"".join(_entry(scribe, entry) for entry in block.entries)}</dl>\n'


def _together(scribe: Scribe, block: Together) -> str:
    return scribe.blocks(block.blocks)


def _tale(scribe: Scribe, block: Tale) -> str:
    title = f'<p class="name">{escaped(block.title)}</p>\n' if block.title else ""
    source = f'<p class="source">{escaped(block.source)}</p>\n' if block.source else ""
    body = scribe.blocks(block.blocks)
    label = f' aria-label="{escaped(block.title)}"' if block.title else ""
    return f'<aside class="tale"{scribe.named(block.anchor)}{label} data-hit>\n{title}{body}{source}</aside>\n'


def _overview(scribe: Scribe, block: Overview) -> str:
    lines = "".join(
        f'<li>{scribe.badge(step)} <span class="code">{escaped(code)}</span> '
        f"{scribe.linked(f'#{anchor}', escaped(title))}</li>\n"
        for step, code, title, anchor in block.entries
    )
    return f'<ul class="overview">\n{lines}</ul>\n' if lines else ""


TABLE: dict[type, WriteBlock] = {
    Card: _card,
    Labelled: _labelled,
    Columns: _columns,
    Callout: _callout,
    Facts: _facts,
    Together: _together,
    Tale: _tale,
    Overview: _overview,
}
