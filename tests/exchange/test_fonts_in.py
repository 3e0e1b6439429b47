"""Fonts that come in: sorted into styles by what they say, refused with the reason where they cannot print."""

import hashlib

import pytest

from playbook_app.errors import PlaybookError
from playbook_app.errors.font import (
    EmbeddingForbidden,
    FontCollection,
    FontDamaged,
    FontTooLarge,
    NoCharacters,
    NotAFont,
    NoTrueTypeOutlines,
    OnlyBitmaps,
    OnlyForTheWeb,
    StyleTwice,
    SubsettingForbidden,
)
from playbook_app.exchange.font import LARGEST, GivenFont, take_in
from tests.truetype.making import cmap12, collection, font, sfnt, tables


def test_files_are_sorted_into_styles_by_what_they_say() -> None:
    files = {
        "regular": font(family="Quay"),
        "bold": font(family="Quay", weight=700),
        "italic": font(family="Quay", italic=True),
        "bold_italic": font(family="Quay", weight=700, italic=True),
    }
    given = [GivenFont(f"{number}.ttf", data) for number, data in enumerate(reversed(files.values()))]
    taken = take_in(given)
    assert taken.typeface.name == "Quay"
    assert {style: taken.files[sha256] for style, sha256 in taken.typeface.files()} == files


def test_the_bytes_are_kept_as_they_came() -> None:
    data = font()
    assert take_in([GivenFont("a.ttf", data)]).files == {hashlib.sha256(data).hexdigest(): data}


def test_a_font_without_a_name_is_called_as_its_file() -> None:
    assert take_in([GivenFont("Quay-Regular.ttf", font(family=""))]).typeface.name == "Quay-Regular"


def test_two_files_of_one_style_are_refused_by_name() -> None:
    with pytest.raises(StyleTwice, match=r"b\.ttf and a\.ttf are of the same style"):
        take_in([GivenFont("a.ttf", font("ab")), GivenFont("b.ttf", font("abc"))])


@pytest.mark.parametrize(
    ("data", "failure"),
    [
        (b"MZ is no font", NotAFont),
        (font()[:-100], FontDamaged),
        (sfnt(tables(), kind=b"OTTO"), NoTrueTypeOutlines),
        (sfnt(tables(), kind=b"wOFF"), OnlyForTheWeb),
        (collection(tables(), tables()), FontCollection),
        (font() + bytes(LARGEST), FontTooLarge),
        (font(fs_type=0x0002), EmbeddingForbidden),
        (font(fs_type=0x0100), SubsettingForbidden),
        (font(fs_type=0x0200), OnlyBitmaps),
        (sfnt(tables() | {b"cmap": cmap12([])}), NoCharacters),
    ],
)
def test_what_cannot_be_printed_with_is_refused_with_the_reason(data: bytes, failure: type[PlaybookError]) -> None:
    with pytest.raises(failure, match=r"^.*sign\.ttf.*Nothing was changed\."):
        take_in([GivenFont("sign.ttf", data)])
