"""Facing pages: what is set differently for printing on both sides of the paper."""

from functools import cache

from tests.publishing.hotel import STAGES, hotel
from tests.publishing.printing import Printed, handbook


@cache
def book() -> Printed:
    return handbook(hotel(), duplex=True)


def _left_edge(number: int, words: str) -> float:
    """Return where a text of a page begins, in points from the paper's left edge."""
    found: list[float] = []

    def visit(text: str, _cm: object, matrix: list[float], _font: object, _size: object) -> None:
        if words in text:
            found.append(matrix[4])

    book().reader.pages[number].extract_text(visitor_text=visit)
    return found[0]


def test_chapters_open_on_right_hand_pages() -> None:
    labels = book().reader.page_labels
    for place, stage in enumerate(STAGES.values(), start=1):
        opening = next(
            number
            for number, text in enumerate(book().texts)
            if text.split()[:1] == [str(place)] and stage.name in text
        )
        assert int(labels[opening]) % 2 == 1


def test_the_body_begins_on_a_right_hand_page() -> None:
    assert book().reader.page_labels.index("1") % 2 == 0


def test_text_stands_clear_of_the_spine_on_both_pages() -> None:
    labels = book().reader.page_labels
    right = next(number for number, text in enumerate(book().texts) if labels[number] == "3" and text)
    left = next(number for number, text in enumerate(book().texts) if labels[number] == "2" and text)
    assert _left_edge(right, "Harbour House Hotels") > _left_edge(left, "Before the stay")


def test_the_page_number_stands_at_the_outer_edge() -> None:
    labels = book().reader.page_labels
    middle = float(book().reader.pages[0].mediabox.width) / 2
    total = sum(label.isdigit() for label in labels)
    assert _left_edge(labels.index("2"), f"2 of {total}") < middle
    assert _left_edge(labels.index("3"), f"3 of {total}") > middle


def test_pages_that_do_not_face_each_other_leave_none_empty() -> None:
    assert all(text.strip() for text in handbook(hotel()).texts)
