"""Pages that are drawn before the numbers of pages are known, and once more when they are."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Element, Page, Placed, PlacedDrawn, PlacedPlain, PlacedShape
from playbook_app.publishing.pdf.page_numbers import PageNumbers, Printed
from playbook_app.publishing.pdf.quire import DrawnPage
from tests.publishing.drawing import LOOK, placed
from tests.publishing.printing import absent

NOT_KNOWN = Printed({}, whole=False)
LINK = replace(LOOK, link="#there")
NUMBER = replace(LOOK, link="#there", page=True)
KINDS: dict[str, Callable[[], Placed]] = {
    "text": lambda: PlacedPlain(Element("P"), 72, 700, LOOK, "Text", 14),
    "link": lambda: placed(Element("P"), (LOOK, "See "), (LINK, "there")),
    "number": lambda: placed(Element("P"), (LOOK, "on page "), (NUMBER, "000")),
    "number that is not read": lambda: placed(None, (NUMBER, "000")),
    "rule": lambda: PlacedShape(None, 72, 600, 100, 1, "#000000"),
    "figure": lambda: PlacedShape(Element("Figure"), 72, 600, 100, 1, "#000000"),
}


def drawn(page: Page, printed: Printed) -> DrawnPage:
    drawing = Drawing(Images(absent), PageNumbers(printed))
    for item in page.items:
        drawing.draw(item)
    return drawing.end_page(page)


def page_of(kinds: list[str]) -> Page:
    return Page(0, [KINDS[kind]() for kind in kinds])


@given(st.lists(st.sampled_from(sorted(KINDS)), max_size=8).map(lambda kinds: [*kinds, "number"]))
def test_a_page_that_is_drawn_again_is_as_if_it_were_drawn_once(kinds: list[str]) -> None:
    before = drawn(page_of(kinds), NOT_KNOWN)
    drawn(before.page, Printed({"there": "7"}))

    again, once = (drawn(page, Printed({"there": "12"})) for page in (before.page, page_of(kinds)))

    assert (again.content, again.annotations, again.marked) == (once.content, once.annotations, once.marked)


def test_a_page_has_no_content_as_long_as_it_lacks_a_number() -> None:
    assert drawn(page_of(["text", "number"]), NOT_KNOWN).content == b""
    assert drawn(page_of(["text", "link"]), NOT_KNOWN).content


def test_of_a_page_only_what_tells_numbers_is_kept_to_be_drawn_again() -> None:
    page = drawn(page_of(["text", "number", "rule", "link"]), NOT_KNOWN).page

    assert [type(item) for item in page.items if not isinstance(item, PlacedDrawn)] == [type(KINDS["number"]())]
