"""Web pages in tests: a playbook or a book as a page that was parsed by the book, and can be asked what it says."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import Contents
from playbook_app.publishing.book import Book, Controls, Cover, Section
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.html.writer import write
from playbook_app.remark import Remark
from tests.publishing.hotel import TODAY
from tests.publishing.printing import absent

CONTROLS = Controls(
    contents=Contents((("", "Section", "section", 0),)),
    roles=(),
    steps=(),
    skip="Skip",
    menu="Contents",
    search="Search",
    search_hint="Words",
    next_hit="Next",
    previous_hit="Previous",
    hit_of="{place} of {count}",
    nothing_found="Nothing",
    role="For whom",
    everyone="Everyone",
    shown="{shown} of {total}",
    dark="Dark",
    answer="Answer",
    back="Back",
)


@dataclass
class Page:
    """A page as written; looking at it fails where it breaks a rule of HTML."""

    source: str
    remarks: tuple[Remark, ...]

    @cached_property
    def root(self) -> Element:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        root: Element = parser.parse(self.source)
        return root

    @cached_property
    def text(self) -> str:
        """What the page says, every space and line end as one space."""
        return " ".join("".join(self.one("main").itertext()).split())

    def all(self, tag: str, look: str = "") -> list[Element]:
        """All elements of a name, those of one class where one is given."""
        return [one for one in self.root.iter(tag) if not look or look in one.get("class", "").split()]

    def one(self, tag: str, look: str = "") -> Element:
        (found,) = self.all(tag, look)
        return found

    @cached_property
    def ids(self) -> list[str]:
        return [name for one in self.root.iter() if (name := one.get("id"))]

    def addresses(self) -> Iterator[str]:
        """What the page leads to or loads."""
        for one in self.root.iter():
            yield from (one.get(name, "") for name in ("href", "src", "srcset", "action", "data") if one.get(name))


def words_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def web_page(book: Book, *, images: Any = absent) -> Page:
    out = io.BytesIO()
    remarks = write(book, out, images=images)
    return Page(out.getvalue().decode(), remarks)


def web_handbook(playbook: Playbook, *, images: Any = absent, **options: Any) -> Page:
    book = compose(playbook, options=Options(**({"today": TODAY, "paged": False} | options)))
    return web_page(book, images=images)


def page_of(*blocks: Any, images: Any = absent, **changes: Any) -> Page:
    """A page of one section."""
    given: dict[str, Any] = {"language": "en", "accent": "#1F4E79", "cover": Cover("A brand", "A book", "", ())}
    given |= changes
    book = Book(
        title="A book",
        brand="A brand",
        made_on=TODAY,
        front=(),
        body=(Section("Section", "section", tuple(blocks), "Section"),),
        foot="Foot",
        controls=CONTROLS,
        **given,
    )
    return web_page(book, images=images)
