"""Texts with their selection drawn in: `¦` is the cursor, `⟦…⟧` what is selected."""

from collections.abc import Callable

from playbook_app.ui.writing.edit import Edit, Selection

Function = Callable[[str, Selection], Edit | None]


def taken(drawn: str) -> tuple[str, Selection]:
    if "¦" in drawn:
        place = drawn.index("¦")
        return drawn.replace("¦", ""), Selection(place, place)
    start = drawn.index("⟦")
    end = drawn.index("⟧") - 1
    return drawn.replace("⟦", "").replace("⟧", ""), Selection(start, end)


def applied(text: str, edit: Edit) -> str:
    return text[: edit.start] + edit.words + text[edit.end :]


def drawn(text: str, selection: Selection) -> str:
    start, end = selection.start, selection.end
    return f"{text[:start]}¦{text[start:]}" if start == end else f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"


def after(function: Function, before: str) -> str | None:
    """Return a drawn text after a function's edit, drawn; None where it has none."""
    text, selection = taken(before)
    edit = function(text, selection)
    return None if edit is None else drawn(applied(text, edit), edit.selection)
