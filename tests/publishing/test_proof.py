"""Photos: they go into a print as they are, and onto the live page as small as that allows."""

import io
from typing import Any

import pytest
from PIL import Image as Picture

from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.excerpt import compose
from playbook_app.publishing.pdf.proof import proof_of
from tests.factories import entity_id, playbook_with, standard
from tests.publishing.hotel import TODAY
from tests.publishing.printing import Printed, printed

PHOTO = Image(id=entity_id(900), name="lobby.jpg", media_type="image/jpeg", sha256="0" * 64, alt="The lobby")
ONE = standard(1, practice="Before.\n\n![The lobby](lobby.jpg)\n\nAfter.")


def picture(mode: str, size: tuple[int, int], form: str) -> bytes:
    out = io.BytesIO()
    Picture.linear_gradient("L").resize(size).convert(mode).save(out, form)
    return out.getvalue()


def page_with(data: bytes, playbook: Playbook | None = None) -> Printed:
    book = compose(playbook or playbook_with(ONE, PHOTO), ONE.id, today=TODAY)
    return printed(book, images=lambda _: data)


def image_in(page: Printed) -> Any:
    (found,) = page.reader.pages[0]["/Resources"]["/XObject"].get_object().values()
    return found.get_object()


def places(page: Printed) -> list[tuple[str, float]]:
    """The words of a page, and how high each stands."""
    found: list[tuple[str, float]] = []
    page.reader.pages[0].extract_text(
        visitor_text=lambda text, _, matrix, *__: found.append((text.strip(), round(matrix[5])))
    )
    return [one for one in found if one[0]]


def test_a_photo_goes_into_the_document_as_it_is() -> None:
    data = picture("RGB", (1200, 800), "JPEG")
    image = image_in(page_with(data))
    assert image["/Filter"] == ["/DCTDecode"]
    assert image._data == data


@pytest.mark.parametrize(("mode", "form"), [("RGB", "PNG"), ("RGBA", "PNG"), ("L", "JPEG"), ("RGB", "WEBP")])
@pytest.mark.parametrize("size", [(4000, 3000), (1500, 4000), (300, 200)])
def test_a_proof_is_laid_out_as_the_image_itself(mode: str, form: str, size: tuple[int, int]) -> None:
    data = picture(mode, size, form)
    proof = proof_of(data)
    assert places(page_with(proof)) == places(page_with(data))
    with Picture.open(io.BytesIO(proof)) as small:
        assert small.width * small.height <= 1275 * 1755


def test_a_proof_keeps_what_can_be_seen_through() -> None:
    with Picture.open(io.BytesIO(proof_of(picture("RGBA", (4000, 3000), "PNG")))) as small:
        assert small.mode == "RGBA"


def test_what_is_no_image_stays_as_it_is() -> None:
    assert proof_of(b"text") == b"text"
