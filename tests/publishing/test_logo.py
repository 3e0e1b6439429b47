"""The brand's logo on cover and heads: made out on whatever it stands on."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from playbook_app.publishing.blocks import Figure
from playbook_app.publishing.pdf.images import Images
from tests.publishing.printing import book_of, printed


def _logo(mark: str, ground: str) -> bytes:
    image = Image.new("RGBA", (200, 100), ground)
    ImageDraw.Draw(image).ellipse((60, 20, 140, 80), fill=mark)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("mark", "ground", "paper", "seen"),
    [
        ("#FFFFFF", "#00000000", "#FFFFFF", False),
        ("#FFFFFF", "#00000000", "#1F4E79", True),
        ("#1F4E79", "#00000000", "#FFFFFF", True),
        ("#FFFFFF", "#1F4E79", "#1F4E79", True),  # a badge of the accent's own colour, with a white mark on it
        ("#FFF2B0", "#00000000", "#FFFFFF", False),
    ],
)
def test_a_logo_stands_out_where_enough_of_it_differs_from_the_ground(
    mark: str, ground: str, paper: str, *, seen: bool
) -> None:
    images = Images(lambda _: _logo(mark, ground))
    assert images.stands_out("a", paper) is seen


def test_the_logo_is_in_the_head_of_every_page_that_has_one() -> None:
    book = replace(book_of(), logo=Figure("a", "The logo"))
    page = printed(book, images=lambda _: _logo("#1F4E79", "#00000000")).reader.pages[-1]
    assert len(page.images) == 1


def test_a_logo_that_cannot_be_read_leaves_the_head_as_it_is() -> None:
    book = replace(book_of(), logo=Figure("a", "The logo"))
    assert "A brand" in printed(book).text
