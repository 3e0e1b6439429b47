"""What a copy says of itself is read back from what people type, in every language and with their slips."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.copies import Imprint
from playbook_app.domain.entities import Edition
from playbook_app.wording.imprint import CODED, code_text, imprint_line, read_imprint
from playbook_app.wording.language import spoken_languages
from tests.factories import entity_id

HEXADECIMAL = st.text("0123456789abcdef", min_size=64, max_size=64)


def edition(number: int, digest: str, holds: date = date(2026, 12, 1)) -> Edition:
    return Edition(id=entity_id(900), number=number, published_on=holds, effective_from=holds, digest=digest)


THIRD = edition(3, "71751d1e" + "0" * 56)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Edition 3 · 1 December 2026 · 71751d1"),
        ("de", "Ausgabe 3 · 1. Dezember 2026 · 71751d1"),
        ("fr", "Édition 3 · 1 décembre 2026 · 71751d1"),
        ("es", "Edición 3 · 1 de diciembre de 2026 · 71751d1"),
    ],
)
def test_the_line_of_an_edition_speaks_the_playbook_s_language(language: str, line: str) -> None:
    assert imprint_line(THIRD, language) == line


def test_the_code_holds_number_and_digest_in_signs_that_a_code_packs_best() -> None:
    assert code_text(THIRD) == "PLAYBOOK EDITION 3 71751D1E00000000"
    assert len(code_text(THIRD).split()[-1]) == CODED


@given(
    st.sampled_from(spoken_languages()),
    st.integers(1, 999_999),
    HEXADECIMAL,
    st.dates(date(2000, 1, 1), date(2099, 1, 1)),
)
def test_every_line_is_read_back(language: str, number: int, digest: str, holds: date) -> None:
    printed = edition(number, digest, holds)
    assert read_imprint(imprint_line(printed, language)) == Imprint(number, digest[:7])
    assert read_imprint(code_text(printed)) == Imprint(number, digest[:CODED])


@pytest.mark.parametrize(
    "typed",
    [
        "edition 3 1 december 2026 71751d1",
        "EDITION 3, 71751D1",
        "Editon 3 - 71751d1",
        "Ed. 3 / 71751dl",
        "edición3 · 7175ld1",
        "Ausgabe Nr. 3 · 1. Dezember 2026 · 71751d1   12 von 80",
        "édition n° 3 (71751d1)",
        "71751d1 edition 3",
        "Edition 3 · 1 December 2026 · 717 51d1",
        "playbook:3:71751d1",
        "3 71751d1",
        "Ｅdition ３ · ７１７５１d１",
    ],
)
def test_slips_of_the_pen_are_taken_as_they_are_meant(typed: str) -> None:
    assert read_imprint(typed) == Imprint(3, "71751d1")


@pytest.mark.parametrize(
    ("typed", "imprint"),
    [
        ("3", Imprint(3)),
        ("#3", Imprint(3)),
        ("Edition 3", Imprint(3)),
        ("71751d1", Imprint(None, "71751d1")),
        ("71751", Imprint(71751)),
        ("1 December 2026 · 71751d1", Imprint(None, "71751d1")),
        ("1 de diciembre de 2026 · 71751d1", Imprint(None, "71751d1")),
        ("Edition 3 · 1 Dec 2026", Imprint(3)),
        ("Edition 3 · 71751d", Imprint(3, "71751d")),
    ],
)
def test_half_a_line_is_enough(typed: str, imprint: Imprint) -> None:
    assert read_imprint(typed) == imprint


@pytest.mark.parametrize("typed", ["", " · ", "hello", "oficial", "1 December 2026", "Edition", "\x00\u202e", "٣ ٤"])
def test_what_names_neither_edition_nor_digest_reads_as_nothing(typed: str) -> None:
    assert read_imprint(typed) == Imprint()


@given(st.text(max_size=400))
def test_nothing_that_is_typed_can_do_harm(typed: str) -> None:
    read = read_imprint(typed)
    assert read.number is None or 0 <= read.number < 1_000_000
    assert set(read.digest) <= set("0123456789abcdef")
