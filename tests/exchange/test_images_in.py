"""Images from outside come in upright, in sRGB, without metadata, and of bounded size."""

import hashlib
import random
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from playbook_app.errors import PlaybookError
from playbook_app.errors.image import ImageTooLarge, ImageUnreadable
from playbook_app.exchange import image as intake
from playbook_app.exchange.image import as_kept, take_in
from playbook_app.exchange.images_in import ImagesIn
from tests.exchange.worlds import EMPTY, file_with, fresh_id

ORIENTATION = 0x0112
GPS = 0x8825


def file_of(picture: Image.Image, form: str = "PNG", **options) -> bytes:
    file = BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def photo(width: int = 40, height: int = 20) -> Image.Image:
    return Image.new("RGB", (width, height), (200, 30, 30))


@pytest.mark.parametrize(("form", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/webp")])
def test_three_formats_come_in_and_keep_their_kind(form, media_type):
    taken = take_in(file_of(photo(), form), "x")
    assert taken.media_type == media_type
    assert opened(taken.data).format == form
    assert taken.sha256 == hashlib.sha256(taken.data).hexdigest()


def test_a_picture_is_turned_upright_and_its_place_forgotten():
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (52.0, 31.0, 0.0)}
    taken = opened(take_in(file_of(photo(40, 20), "JPEG", exif=exif), "x").data)
    assert taken.size == (20, 40)
    assert not taken.getexif()


def test_remarks_and_colour_profiles_are_stripped():
    remarks = PngInfo()
    remarks.add_text("Author", "Somebody")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    taken = opened(take_in(file_of(photo(), pnginfo=remarks, icc_profile=profile), "x").data)
    assert taken.info == {}
    assert taken.getpixel((0, 0)) == (200, 30, 30)


def test_a_broken_colour_profile_is_passed_over():
    taken = take_in(file_of(photo(), icc_profile=b"nonsense"), "x")
    assert opened(taken.data).getpixel((0, 0)) == (200, 30, 30)


@pytest.mark.parametrize(("mode", "kept"), [("1", "L"), ("L", "L"), ("I;16", "L"), ("P", "RGB"), ("RGBA", "RGBA")])
def test_every_mode_ends_as_grey_colour_or_transparent(mode, kept):
    assert opened(take_in(file_of(Image.new(mode, (4, 4))), "x").data).mode == kept


def test_cmyk_becomes_rgb():
    assert opened(take_in(file_of(Image.new("CMYK", (4, 4)), "JPEG"), "x").data).mode == "RGB"


def test_a_large_picture_is_scaled_down():
    taken = opened(take_in(file_of(Image.new("L", (5000, 10))), "x").data)
    assert taken.size == (4000, 8)


def test_a_heavy_picture_is_made_lighter(monkeypatch):
    monkeypatch.setattr(intake, "LARGEST", 20_000)
    noise = Image.frombytes("RGB", (200, 200), random.Random(1).randbytes(120_000))
    assert len(take_in(file_of(noise), "x").data) <= 20_000


def test_pixels_are_counted_before_they_are_decoded(monkeypatch):
    monkeypatch.setattr(intake, "MOST_PIXELS", 700)
    with pytest.raises(ImageTooLarge):
        take_in(file_of(photo(40, 20)), "x")


def test_a_bomb_is_refused_by_its_head():
    head = file_of(Image.new("1", (1, 1)))
    bomb = head[:16] + (60_000).to_bytes(4, "big") * 2 + head[24:]
    with pytest.raises((ImageTooLarge, ImageUnreadable)):
        take_in(bomb, "x")


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", file_of(photo(), "BMP"), file_of(photo())[:60]])
def test_anything_else_is_refused(data):
    with pytest.raises(ImageUnreadable):
        take_in(data, "x")


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_file_is_taken_or_refused(data):
    form = data.draw(st.sampled_from(["PNG", "JPEG", "WEBP"]))
    whole = bytearray(file_of(photo(), form))
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PlaybookError):
        take_in(bytes(whole), "x")


def test_what_a_playbook_keeps_already_stays_to_the_byte():
    data = take_in(file_of(photo(), "JPEG"), "x").data
    assert as_kept(data, "x").data == data


def test_one_picture_comes_in_once_and_names_differ(tmp_path):
    paths = [file_with(file_of(photo(8, side)), tmp_path, f"{side}/Front desk.png") for side in (4, 5)]
    again = file_with(file_of(photo(8, 4)), tmp_path, "again.png")
    coming = ImagesIn(EMPTY, fresh_id)
    first, second, third = (coming.take(path, "") for path in (*paths, again))
    assert (first.name, second.name) == ("Front-desk.png", "Front-desk-2.png")
    assert third is first
