"""What the command line says about sheets, as choices: days, moments and standards by what people call them."""

from datetime import date

import typer

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.export import NoSuchMoment, NoSuchStandard


def day_given(text: str | None) -> date | None:
    """Return a day written as 2026-11-23; None for no text. Raises typer.BadParameter, which says how to write one."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day. Write it with year, month and day, as 2026-11-23.") from None


def moment_named(playbook: Playbook, name: str | None) -> EntityId | None:
    """Return the moment of a name, whatever its case; None for no name. Raises NoSuchMoment, naming those there are."""
    if name is None:
        return None
    for moment in playbook.moments_in_order():
        if moment.name.casefold() == name.strip().casefold():
            return moment.id
    raise NoSuchMoment(name=name, moments=", ".join(moment.name for moment in playbook.moments_in_order()))


def standard_coded(playbook: Playbook, code: str | None) -> EntityId | None:
    """Return the standard of a code, whatever its case; None for no code. Raises NoSuchStandard."""
    if code is None:
        return None
    for standard in playbook.standards_in_order():
        if standard.code.casefold() == code.strip().casefold():
            return standard.id
    raise NoSuchStandard(code=code)
