"""How text is coded in fonts: by the font alone, so that parts of a book can be written apart."""

import pickle

import pytest

from playbook_app.publishing.blocks import Paragraph, Run
from playbook_app.publishing.pdf.faces import SERIF, bundled, face_from_outside
from playbook_app.publishing.pdf.fonts import Encoding
from tests.publishing.printing import book_of, printed
from tests.truetype.making import font

FACE = bundled(f"{SERIF}-Regular")


def test_a_code_does_not_hang_on_what_was_written_before() -> None:
    one, other = Encoding(FACE.font), Encoding(FACE.font)
    one.strings("Ждём “здесь”")
    assert one.strings("“Ж”") == other.strings("“Ж”")


def test_no_two_characters_share_a_code() -> None:
    points = [point for point in FACE.font.glyphs.characters if point != 0xA0]
    places = {FACE.font.place_of(point) for point in points}
    assert len(places) == len(points)
    assert {code for _, code in places} <= set(range(32, 256))


def test_all_characters_of_a_face_are_read_as_they_were_written() -> None:
    written = sorted(one for one in FACE.characters if FACE.sets(one) and one.strip() and one != "\u00ad")
    assert len(written) > 400
    words = " ".join(written)
    assert set(written) <= set(printed(book_of(Paragraph((Run(words),)))).text)


def test_a_document_embeds_the_letters_that_it_has_and_no_others() -> None:
    plain = len(printed(book_of(Paragraph((Run("a"),)))).data)
    assert len(printed(book_of(Paragraph((Run("abcdefghijklmnopqrstuvwxyz" * 2),)))).data) > plain + 1_000


def test_a_bundled_font_travels_as_its_name() -> None:
    assert pickle.loads(pickle.dumps(FACE.font)) is FACE.font


def test_a_face_from_outside_travels_as_its_name_to_who_opened_it() -> None:
    face = face_from_outside("travelling", lambda: font("ab ", family="Travelling"))
    packed = pickle.dumps(face)
    assert pickle.loads(packed) is face
    with pytest.raises(LookupError):
        pickle.loads(packed.replace(face.name.encode(), face.name.swapcase().encode()))
