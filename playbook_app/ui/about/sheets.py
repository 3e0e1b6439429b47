"""The pages of the dialog on the playbook, each a form of some of its own fields."""

from PySide6.QtCore import QCoreApplication

from playbook_app.ui.about.language import LanguageField
from playbook_app.ui.about.logo import LogoField
from playbook_app.ui.about.typeface import TypefaceField
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.colour import ColourField
from playbook_app.ui.form.lines import LineField
from playbook_app.ui.form.ordered import OrderedField
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme import sizes


class AboutSheet(Sheet):
    """A page of the dialog. `fields` tells which it has."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Begin with no field."""
        super().__init__(top=sizes.LARGE)
        self._desk = desk
        self._subject = subject

    def _line(self, field: str, label: str, hint: str = "", placeholder: str = "") -> None:
        self.add_field(field, label, LineField(self._subject, field, label, placeholder=placeholder), hint)

    def _prose(self, field: str, label: str, hint: str, lines: int) -> None:
        made = ProseField(self._subject, field, label, self._desk, lines=lines)
        self.add_field(field, label, made, hint)


class BrandSheet(AboutSheet):
    """What the playbook is, and what the brand stands for."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__(desk, subject)
        self._line("title", self.tr("Title of the playbook"))
        self._line("brand", self.tr("Brand"))
        self._line(
            "promise",
            self.tr("Promise"),
            self.tr("The service that you stand for, in one sentence that a customer would recognise."),
        )
        self._prose("values", self.tr("Values"), self.tr("What decides where no standard does."), 5)


class ReadersSheet(AboutSheet):
    """Whom the playbook is for, and in which language."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__(desk, subject)
        self._line("audience", self.tr("Audience"), self.tr("Who reads the playbook; it stands on the cover."))
        self.add_field(
            "language",
            self.tr("Language of the playbook"),
            LanguageField(subject, "language", self.tr("Language of the playbook"), desk.theme),
            self.tr(
                "What is printed takes its own words, dates and the order of the index from it. "
                "English, German, French and Spanish are complete; in any other language those words stay English."
            ),
        )


class PrintSheet(AboutSheet):
    """How the playbook looks in print."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__(desk, subject)
        colour = self.tr("Accent colour")
        self.add_field("accent", colour, ColourField(subject, "accent", colour, desk.theme))
        logo = self.tr("Logo on the cover")
        self.add_field("logo", logo, LogoField(desk, subject, logo))
        text, headings = self.tr("Typeface of texts"), self.tr("Typeface of headings, labels and small print")
        self.add_field(
            "text_font",
            text,
            TypefaceField(desk, subject, "text_font", text),
            self.tr(
                "TrueType files, one for each style: regular, bold, italic, bold italic. They become part of the "
                "playbook. Characters that they lack are printed in the usual typefaces."
            ),
        )
        self.add_field("heading_font", headings, TypefaceField(desk, subject, "heading_font", headings))


class SigningSheet(AboutSheet):
    """What readers sign."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__(desk, subject)
        self._prose(
            "acknowledgement",
            self.tr("What a reader signs"),
            self.tr("It stands on the last page of the handbook, above date, name and signature."),
            7,
        )


class GuestSheet(AboutSheet):
    """What guests are asked, and what they are invited to."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__(desk, subject)
        scale = self.tr("Guest scale, from the lowest mark to the top")
        field = OrderedField(subject, "guest_scale", self.tr("Mark"), desk.theme, add=self.tr("Add a mark"))
        self.add_field(
            "guest_scale", scale, field, self.tr("The top mark is the service that people tell each other about.")
        )
        self._prose(
            "invitation", self.tr("Invitation to the mailing list"), self.tr("What a guest gets, how often."), 3
        )
        self._prose(
            "consent",
            self.tr("Consent"),
            self.tr("What a guest agrees to beside the box that is ticked, in words that hold in your country."),
            4,
        )


def page_names() -> tuple[str, ...]:
    """Return what the pages are called, in their order."""
    return (
        QCoreApplication.translate("AboutDialog", "The brand"),
        QCoreApplication.translate("AboutDialog", "Readers"),
        QCoreApplication.translate("AboutDialog", "Look in print"),
        QCoreApplication.translate("AboutDialog", "Acknowledgement"),
        QCoreApplication.translate("AboutDialog", "Guest card"),
    )


PAGES: tuple[type[AboutSheet], ...] = (BrandSheet, ReadersSheet, PrintSheet, SigningSheet, GuestSheet)
"""The pages in their order, each made when it is first looked at."""

PAGE_OF = {
    "title": 0, "brand": 0, "promise": 0, "values": 0, "audience": 1, "language": 1, "accent": 2, "logo": 2,
    "text_font": 2, "heading_font": 2,    "acknowledgement": 3, "guest_scale": 4, "invitation": 4, "consent": 4,
}  # fmt: skip
"""The page that each field is on."""
