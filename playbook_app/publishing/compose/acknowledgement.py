"""The acknowledgement: what somebody confirms of one edition; filled in on a screen or by pen, signed by pen."""

from playbook_app.domain.digest import SHORT, digest
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import Blocks, Facts, Labelled, Paragraph, Run, Style
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.back import pledge
from playbook_app.publishing.compose.imprint import edition_of
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.forms import Blank, Blanks, Masthead, Ticks, Topic
from playbook_app.publishing.sheet_findings import no_edition


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the form, for the whole book or for a role's."""
    manuscript = Manuscript(playbook, options)
    _ = manuscript.translate
    title = _("Acknowledgement")
    edition = edition_of(manuscript)
    book = _book_title(manuscript)
    ticks = (
        _("I have received this edition of “{title}” and have read it.").format(title=book),
        _("I could ask about what I did not understand, and I know whom to ask from now on."),
    )
    giver = Blank(_("Handed over by"), 3, _("The name of whoever handed the book over"))
    blocks: Blocks = (
        Masthead(book, title, "acknowledgement"),
        Facts(tuple(Labelled(label, (Paragraph((Run(text),)),)) for label, text in _edition(manuscript))),
        *pledge(manuscript, Style.LEAD),
        Ticks(tuple((Run(text),) for text in ticks)),
        Blanks((Blank(_("Name"), 3, _("Your name")), Blank(_("Role"), 2, _("Your role")))),
        Blanks((Blank(_("Signature"), 3), Blank(_("Date"), 2, _("The day on which you sign")))),
        Topic(_("For the house"), (Blanks((giver, Blank(_("Date"), 2, _("The day of the handover")))),)),
    )
    section = Section("", "form", blocks, title)
    return sheets(manuscript, title, (section,), () if edition else (no_edition(),))


def _book_title(manuscript: Manuscript) -> str:
    about = manuscript.playbook.about
    return about.title or about.brand or manuscript.translate("Handbook")


def _edition(manuscript: Manuscript) -> list[tuple[str, str]]:
    """Return what tells the edition from others: its number, its dates, the digest of its content; and its readers."""
    _ = manuscript.translate
    edition = edition_of(manuscript)
    facts = [(_("Book of the role"), manuscript.role.name)] if manuscript.role else []
    if edition:
        number = " · ".join(part for part in (str(edition.number), edition.label) if part)
        facts += [(_("Edition"), number), (_("Holds from"), manuscript.day(edition.effective_from))]
    else:
        facts.append((_("Working copy of"), manuscript.day(manuscript.options.today)))
    content = edition.digest if edition else digest(manuscript.playbook)
    return [*facts, (_("Digest of its content"), content[:SHORT])]
