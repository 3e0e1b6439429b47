"""The sign-off register: who has yet to sign, with room for date and signature, and who has signed."""

from playbook_app.domain.digest import SHORT
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.register import Entry, Register, register_of
from playbook_app.publishing.blocks import Blocks, Facts, Heading, Labelled, Paragraph, Run, Runs, Style, Table
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.forms import Masthead
from playbook_app.publishing.sheet_findings import nobody_to_sign

_SPARE = 6
"""Empty lines under the names, for those who are new."""
_EMPTY_PAGE = 14
"""Empty lines where no names are known."""
_SHARES = (4.0, 3.0, 2.0, 4.0)


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the register of the newest edition."""
    manuscript = Manuscript(playbook, options)
    _ = manuscript.translate
    title = _("Sign-off register")
    register = register_of(playbook)
    if register is None:
        lacking = _("No edition is published yet, so there is nothing to sign. Publish one first.")
        return sheets(manuscript, title, (), lacking=lacking)
    section = Section("", "register", _blocks(manuscript, register, title), title)
    return sheets(manuscript, title, (section,), () if register.entries else (nobody_to_sign(),))


def _blocks(manuscript: Manuscript, register: Register, title: str) -> Blocks:
    about = manuscript.playbook.about
    _ = manuscript.translate
    note = _("Whoever signs here has read the edition below and knows whom to ask about it.")
    return (
        Masthead(about.title or about.brand, title, "register", note),
        Facts(tuple(Labelled(label, (Paragraph((Run(text),)),)) for label, text in _facts(manuscript, register))),
        *_missing(manuscript, register),
        *_signed(manuscript, [entry for entry in register.entries if entry.signed]),
    )


def _facts(manuscript: Manuscript, register: Register) -> list[tuple[str, str]]:
    _ = manuscript.translate
    edition, asking = register.edition, register.asking
    number = " · ".join(part for part in (str(edition.number), edition.label) if part)
    facts = [
        (_("Edition"), number),
        (_("Holds from"), manuscript.day(edition.effective_from)),
        (_("Digest of its content"), edition.digest[:SHORT]),
    ]
    if asking != edition:
        counts = _("Whoever has signed edition {number} or a later one has signed.").format(number=asking.number)
        facts.append((_("Minor edition"), counts))
    return facts


def _missing(manuscript: Manuscript, register: Register) -> Blocks:
    _ = manuscript.translate
    missing = list(register.missing())
    if register.entries and not missing:
        return (Paragraph((Run(_("Everybody has signed.")),), Style.LEAD),)
    head = tuple((Run(word),) for word in (_("Name"), _("Role"), _("Date"), _("Signature")))
    named = tuple((*_person(manuscript, entry), (), ()) for entry in missing)
    blank: tuple[Runs, ...] = ((), (), (), ())
    spare = (blank,) * (_SPARE if missing else _EMPTY_PAGE)
    heading = Heading((Run(_("Yet to sign")),), 2)
    return (heading, Table(head, (*named, *spare), shares=_SHARES, written_in=True))


def _signed(manuscript: Manuscript, entries: list[Entry]) -> Blocks:
    if not entries:
        return ()
    _ = manuscript.translate
    head = tuple((Run(word),) for word in (_("Name"), _("Role"), _("Edition"), _("Date")))
    rows = tuple(
        (
            *_person(manuscript, entry),
            (Run(str(entry.signed.edition)),),
            (Run(manuscript.day(entry.signed.on)),),
        )
        for entry in entries
        if entry.signed
    )
    return (Heading((Run(_("Have signed")),), 2), Table(head, rows, shares=_SHARES))


def _person(manuscript: Manuscript, entry: Entry) -> tuple[Runs, Runs]:
    role = manuscript.playbook.roles.get(entry.signatory.role) if entry.signatory.role else None
    return (Run(entry.signatory.name),), (Run(role.name if role else ""),)
