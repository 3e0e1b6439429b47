"""Sheets as a book: what all that is filled in by hand has in common."""

from collections.abc import Iterable

from playbook_app.publishing.blocks import Paragraph, Run, Style
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.imprint import imprint
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.preflight import language_remarks


def sheets(
    manuscript: Manuscript,
    title: str,
    sections: tuple[Section, ...],
    remarks: Iterable[Finding] = (),
    lacking: str = "",
) -> Book:
    """Return sheets as a book without cover or contents. Where there are none, it says `lacking` in their stead."""
    about = manuscript.playbook.about
    nothing = Section(title, "nothing", (Paragraph((Run(lacking),), Style.LEAD),), title)
    return Book(
        title=" · ".join(part for part in (title, about.title or about.brand) if part),
        brand=about.brand or about.title,
        language=manuscript.language,
        accent=about.accent,
        typefaces=manuscript.typefaces,
        made_on=manuscript.options.today,
        cover=None,
        front=(),
        body=sections or (nothing,),
        foot=imprint(manuscript),
        page_of=manuscript.translate("{page} of {pages}"),
        remarks=(*language_remarks(about.language), *remarks),
        logo=manuscript.logo,
    )
