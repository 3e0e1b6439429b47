"""How the parts around the standards are written: the steps, the journey, questions, glossary, lists of places."""

from playbook_app.publishing.blocks import (
    Anchor,
    Asked,
    Contents,
    Glossary,
    Grid,
    GridRow,
    Index,
    Runs,
    Signature,
    Steps,
)
from playbook_app.publishing.html.scribe import Scribe, WriteBlock, look_of
from playbook_app.publishing.html.text import escaped


def _steps(scribe: Scribe, block: Steps) -> str:
    entries = "".join(
        f"<div><dt>{scribe.badge(step)} {escaped(name)}</dt><dd>{escaped(meaning)}</dd></div>\n"
        for step, name, meaning in block.entries
    )
    return f'<dl class="steps">\n{entries}</dl>\n' if entries else ""


def _grid(scribe: Scribe, block: Grid) -> str:
    heads = "".join(
        f'<th scope="col" class="{look_of(step)}"><span>{escaped(name)}</span></th>' for step, name in block.head
    )
    head = f'<thead><tr><th scope="col">{escaped(block.corner)}</th>{heads}</tr></thead>\n'
    groups = "".join(_group(scribe, block, title, rows) for title, rows in block.groups)
    return f'<div class="table"><table class="grid">\n{head}{groups}</table></div>\n'


def _group(scribe: Scribe, block: Grid, title: Runs, rows: tuple[GridRow, ...]) -> str:
    span = 1 + len(block.head)
    head = f'<tr><th scope="rowgroup" colspan="{span}">{scribe.runs(title)}</th></tr>\n' if title else ""
    return f"<tbody>\n{head}{''.join(_grid_row(scribe, block, row) for row in rows)}</tbody>\n"


def _grid_row(scribe: Scribe, block: Grid, row: GridRow) -> str:
    cells = "".join(
        f'<td class="{look_of(step)}">{scribe.runs(runs)}</td>' if runs else "<td></td>"
        for (step, _name), runs in zip(block.head, row.cells, strict=False)
    )
    return f'<tr><th scope="row">{scribe.runs(row.title)}</th>{cells}</tr>\n'


def _asked(scribe: Scribe, block: Asked) -> str:
    choices = "".join(
        f'<li><b class="letter">{letter}</b> <span>{scribe.runs(runs)}</span></li>\n' for letter, runs in block.choices
    )
    listed = f'<ul class="choices">\n{choices}</ul>\n' if choices else ""
    answer = scribe.blocks(block.answer)
    summary = f"<summary>{escaped(scribe.controls.answer)}</summary>"
    unfolded = f"<details>{summary}\n{answer}</details>\n" if answer else ""
    number = f'<p class="number">{escaped(block.number)}</p>\n'
    return f'<div class="asked" data-hit>\n{number}<div>\n{scribe.blocks(block.blocks)}{listed}{unfolded}</div></div>\n'


def _anchor(scribe: Scribe, block: Anchor) -> str:
    name = scribe.named(block.name)
    return f"<span{name}></span>\n" if name else ""


def _glossary(scribe: Scribe, block: Glossary) -> str:
    entries = "".join(
        f'<div data-hit><dt class="name"{scribe.named(anchor)}>{escaped(term)}</dt>'
        f"<dd>{scribe.blocks(blocks)}</dd></div>\n"
        for term, anchor, blocks in block.entries
    )
    return f'<dl class="glossary">\n{entries}</dl>\n' if entries else ""


def _contents(scribe: Scribe, block: Contents) -> str:
    entries = "".join(
        f"<li>{scribe.linked(f'#{anchor}', escaped(title))}</li>\n" for _, title, anchor, _ in block.entries
    )
    return f'<ul class="contents">\n{entries}</ul>\n' if entries else ""


def _index(scribe: Scribe, block: Index) -> str:
    entries = "".join(
        f"<li>{scribe.linked(f'#{anchors[0]}', scribe.runs(runs)) if anchors else scribe.runs(runs)}</li>\n"
        for _title, members in block.groups
        for runs, anchors in members
    )
    return f'<ul class="contents">\n{entries}</ul>\n' if entries else ""


def _signature(_scribe: Scribe, block: Signature) -> str:
    return "".join(f'<p class="signature">{escaped(label)}</p>\n' for label in block.labels)


TABLE: dict[type, WriteBlock] = {
    Steps: _steps,
    Grid: _grid,
    Asked: _asked,
    Anchor: _anchor,
    Glossary: _glossary,
    Contents: _contents,
    Index: _index,
    Signature: _signature,
}
