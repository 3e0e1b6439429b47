"""The book: sections of blocks, with cover and back, and what is said about all of it. The only thing a writer sees."""

from datetime import date
from enum import StrEnum

from playbook_app.domain.typeface import Typefaces
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Blocks, Contents, Figure, Runs
from playbook_app.publishing.excerpt import Excerpt
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.later import Later


@frozen
class Stop:
    """A moment on its chapter's opening page: where it stands, who owns it, and which steps its standards serve."""

    title: str
    anchor: str
    note: Runs
    steps: tuple[tuple[Step | None, int], ...]


@frozen
class Opener:
    """A chapter's opening page, in full colour."""

    number: str
    introduction: Blocks
    stops: tuple[Stop, ...] = ()
    spoken: Runs = ()
    spoken_by: str = ""


class Side(StrEnum):
    """The side of a spread: the right-hand page is the recto, the left-hand one the verso."""

    ANY = "any"
    RECTO = "recto"
    VERSO = "verso"


@frozen
class Section:
    """A part of the book that begins on a new page. `running` stands in the heads of its pages.

    Without a title it begins with its first block. On facing pages it begins on the side that `opens` says. Pages of a
    `bare` one have neither heads nor feet.
    """

    title: str
    anchor: str
    content: Blocks | Later
    running: str = ""
    opener: Opener | None = None
    opens: Side = Side.ANY
    bare: bool = False

    @property
    def blocks(self) -> Blocks:
        """Its blocks."""
        return self.content.blocks if isinstance(self.content, Later) else self.content


@frozen
class Cover:
    """The first page; `lines` stand at its foot, such as edition and dates."""

    brand: str
    title: str
    promise: str
    lines: tuple[str, ...]
    logo: Figure | None = None


@frozen(kw_only=True)
class Controls:
    """What a reader on a screen is offered, in the words of the book's language.

    `contents` leads to the sections and moments. `roles` are those that one can choose to read for: anchor and name of
    each. `steps` names the steps. `hit_of` has {place} and {count}, `shown` has {shown} and {total}.
    """

    contents: Contents
    roles: tuple[tuple[str, str], ...]
    steps: tuple[tuple[Step, str], ...]
    skip: str
    menu: str
    search: str
    search_hint: str
    next_hit: str
    previous_hit: str
    hit_of: str
    nothing_found: str
    role: str
    everyone: str
    shown: str
    dark: str
    answer: str
    back: str


@frozen
class MatrixCode:
    """A matrix code, a row after the other: True is a dark square. `says` is its text, `alt` describes it."""

    rows: tuple[tuple[bool, ...], ...]
    says: str
    alt: str


@frozen
class BackCover:
    """The last page: what tells this printing from others, for machines and for people; `purpose` says what for."""

    brand: str
    title: str
    lines: tuple[str, ...]
    purpose: str
    code: MatrixCode


@frozen
class Book:
    """A publication, ready for a writer: front matter with roman page numbers, then the body.

    `foot` stands at the foot of each page; `page_of` is the wording of a page's place, with {page} and {pages}. An
    excerpt of a larger book has no cover, and says in `excerpt` where it stands there, if that is known. `made_on` is
    the date that its metadata carry; `language` is a BCP 47 tag. `remarks` are what a person should know of before any
    page is set. `logo` stands in the heads, beside the brand. With `duplex` pages face each other: a gutter, outer page
    numbers, openings on their side. A book that is read on a screen has `controls`, and nothing in it tells a page.
    The brand's `typefaces` take the place of the usual ones as far as they have files.
    `back` is the back cover, which counts as no page. `images` are those that its texts may show, by SHA-256 (hex).
    """

    title: str
    brand: str
    language: str
    accent: str
    made_on: date
    cover: Cover | None
    front: tuple[Section, ...]
    body: tuple[Section, ...]
    foot: str
    page_of: str = "{page} of {pages}"
    excerpt: Excerpt | None = None
    remarks: tuple[Finding, ...] = ()
    duplex: bool = False
    logo: Figure | None = None
    controls: Controls | None = None
    typefaces: Typefaces = Typefaces()
    back: BackCover | None = None
    images: tuple[str, ...] = ()
