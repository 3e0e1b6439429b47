"""Cards that do not fit a page as they are: set closer, or with their story on a page of its own."""

from typing import Any

from playbook_app.publishing.blocks import Card, Paragraph, Run, Tale
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import height_of
from playbook_app.publishing.pdf.theme import Theme
from playbook_app.publishing.pdf.writer import TABLE
from tests.publishing.printing import Printed, absent, book_of, printed

LINE = "Somebody looks up before the door has closed behind the guest, and says so. "


def _paragraphs(count: int) -> tuple[Paragraph, ...]:
    return tuple(Paragraph((Run(f"{number}. {LINE}" * 2),)) for number in range(count))


def _tale(words: str = "The umbrella came back from Buenos Aires. ", count: int = 12) -> Tale:
    return Tale("The umbrella", (Paragraph((Run(words * count),)),), "Told in the hall", "tale", "Story · ARR-01")


def _card(*blocks: Any, anchor: str = "card") -> Card:
    return Card(anchor, "ARR-01", "Look up first", None, (), blocks)


def _printed(*blocks: Any) -> Printed:
    return printed(book_of(*blocks))


def _page_of(book: Printed, words: str) -> int:
    return book.page_with(words)


def test_a_story_stays_beside_its_standard_where_both_fit_a_page() -> None:
    book = _printed(_card(*_paragraphs(8), _tale()))
    assert _page_of(book, "Buenos Aires") == _page_of(book, "Look up first")


def test_a_story_that_does_not_fit_has_a_page_of_its_own_that_says_what_it_shows() -> None:
    book = _printed(_card(*_paragraphs(18), _tale()), _card(anchor="next"))
    page = book.texts[_page_of(book, "Buenos Aires")]
    assert "STORY · ARR-01" in page
    assert LINE.strip() not in " ".join(page.split())
    assert "Look up first" not in page


def test_what_follows_a_story_s_page_begins_on_the_next() -> None:
    book = _printed(_card(*_paragraphs(18), _tale()), Paragraph((Run("After the story."),)))
    assert _page_of(book, "After the story.") == _page_of(book, "Buenos Aires") + 1


def test_a_long_story_goes_on_over_pages_without_losing_a_word() -> None:
    book = _printed(_card(*_paragraphs(18), _tale(count=200)))
    assert book.words.count("Buenos Aires") == 200


def test_a_card_that_is_a_little_taller_than_a_page_is_set_closer_to_fit_one() -> None:
    setter = Setter(Theme.of(Paper.A4, "#1F4E79"), Images(absent), TABLE)
    area = setter.theme.area
    paragraphs = _paragraphs(21)
    (card,) = setter.blocks((_card(*paragraphs),), area.width, Element("Sect"))
    assert height_of(setter.blocks(paragraphs, area.width, Element("Sect"))) > area.height
    assert card.height <= area.height
