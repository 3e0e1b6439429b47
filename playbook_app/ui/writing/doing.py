"""What a command does to a text: one function for what the toolbar, the keys and the menus all ask for."""

from playbook_app.ui.writing import lines, marks
from playbook_app.ui.writing.edit import Edit, Selection
from playbook_app.ui.writing.inline import Kind, Span, spans
from playbook_app.ui.writing.keys import Command
from playbook_app.ui.writing.lines import line_bounds, line_of
from playbook_app.ui.writing.pieces import Mark

_MARKS = {Command.BOLD: Mark.BOLD, Command.ITALIC: Mark.ITALIC}


def edit_for(command: Command, text: str, selection: Selection) -> Edit | None:
    """Return what a command that asks nothing does; None where there is nothing to do."""
    match command:
        case Command.BOLD | Command.ITALIC:
            return marks.toggle(text, selection, _MARKS[command])
        case Command.LIST | Command.NUMBERED_LIST:
            return lines.toggle_list(text, selection, numbered=command is Command.NUMBERED_LIST)
        case Command.QUOTE:
            return lines.toggle_quote(text, selection)
        case _:
            return None


def state(text: str, selection: Selection) -> set[Command]:
    """Return the commands that hold at a selection."""
    start, end = line_bounds(text, selection.start)
    line = line_of(text[start:end])
    on = {command for command, mark in _MARKS.items() if marks.bears(text, selection, mark)}
    if line.signs:
        on.add(Command.HEADING)
    if line.marker:
        on.add(Command.NUMBERED_LIST if line.numbered else Command.LIST)
    if line.quote:
        on.add(Command.QUOTE)
    if link_at(text, selection) is not None:
        on.add(Command.LINK)
    return on


def link_at(text: str, selection: Selection) -> Span | None:
    """Return the link around a selection, by its place in the text."""
    start, end = line_bounds(text, selection.start)
    for span in spans(text[start:end]):
        if span.kind is Kind.LINK and start + span.start <= selection.start and selection.end <= start + span.end:
            return Span(span.kind, *(start + at for at in (span.start, span.end, span.inner_start, span.inner_end)))
    return None
