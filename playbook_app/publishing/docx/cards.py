"""How a standard is written: its overline, title and texts, what it permits, and the stories beside it."""

from playbook_app.publishing.blocks import Callout, Card, Facts, Labelled, Overview, Tale, Together
from playbook_app.publishing.docx.look import step_name
from playbook_app.publishing.docx.pieces import joined, run_of
from playbook_app.publishing.docx.scribe import Scribe, WriteBlock
from playbook_app.publishing.docx.text import typed
from playbook_app.publishing.running_in import run_in

_CARD_LEVEL = 3
_TAB, _SPACE = run_of(typed("\t")), run_of(typed("\u2002"))


def _card(scribe: Scribe, block: Card) -> str:
    with scribe.within(block.code or block.title):
        title = scribe.heading(_CARD_LEVEL, scribe.lettered(block.title), block.title, anchor=block.anchor)
        roles = scribe.paragraph(scribe.lettered(block.roles), "StandardRoles")
        return joined((_overline(scribe, block), title, roles, scribe.blocks(block.blocks)))


def _overline(scribe: Scribe, block: Card) -> str:
    """Return what stands over the title: the step's letter, the code, step and latitude, and the state."""
    name = step_name(block.step)
    said = [word for word in block.overline if word != block.mark]
    inner = [scribe.badge(block.step), scribe.lettered(f"\u2002{block.code}", f"Code{name}") if block.code else ""]
    inner += [scribe.lettered(f"\u2002·\u2002{word}") for word in said]
    for word, style in ((block.seal, "Fixed"), (block.mark, "NotApproved")):
        inner += [_SPACE, scribe.lettered(f"\u00a0{word}\u00a0", style)] if word else []
    return scribe.paragraph("".join(inner), f"Overline{name}")


def _labelled(scribe: Scribe, block: Labelled) -> str:
    return joined((scribe.paragraph(scribe.lettered(block.label), "Label"), scribe.blocks(block.blocks)))


def _callout(scribe: Scribe, block: Callout) -> str:
    with scribe.at(f"Permission{step_name(block.step)}"):
        return scribe.blocks(run_in(block.label, block.blocks))


def _facts(scribe: Scribe, block: Facts) -> str:
    with scribe.at("Facts"):
        return joined(scribe.blocks(run_in(entry.label, entry.blocks)) for entry in block.entries)


def _together(scribe: Scribe, block: Together) -> str:
    return scribe.bound(block.blocks)


def _tale(scribe: Scribe, block: Tale) -> str:
    title = scribe.marked(scribe.lettered(block.title), block.anchor) if block.title else ""
    with scribe.at("Story"):
        inner = scribe.blocks(block.blocks)
    source = scribe.paragraph(scribe.lettered(block.source), "StorySource")
    return joined((scribe.paragraph(title, "StoryTitle"), inner, source))


def _overview(scribe: Scribe, block: Overview) -> str:
    return joined(
        scribe.paragraph(
            scribe.badge(step)
            + _TAB
            + scribe.lettered(code, f"Code{step_name(step)}")
            + _TAB
            + scribe.linked(f"#{anchor}", title),
            "Overview",
        )
        for step, code, title, anchor in block.entries
    )


TABLE: dict[type, WriteBlock] = {
    Card: _card,
    Labelled: _labelled,
    Callout: _callout,
    Facts: _facts,
    Together: _together,
    Tale: _tale,
    Overview: _overview,
}
