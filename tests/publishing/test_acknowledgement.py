"""The acknowledgement: for one edition, to be filled in on a screen or by pen."""

from dataclasses import replace
from datetime import date
from typing import Any

from playbook_app.domain.digest import digest
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from tests.publishing.hotel import ABOUT, ROLES, hotel, uid
from tests.publishing.printing import Printed, publication


def published() -> Playbook:
    edition = Edition(
        id=uid(500),
        number=3,
        published_on=date(2026, 11, 1),
        effective_from=date(2026, 12, 1),
        digest=digest(hotel()),
    )
    return hotel(editions={edition.id: edition})


def fields(printed: Printed) -> dict[str, Any]:
    return printed.reader.get_fields() or {}


def test_it_names_the_edition_that_it_is_for() -> None:
    printed = publication("acknowledgement", published())
    assert f"Edition 3 Holds from 1 December 2026 Digest of its content {digest(hotel())[:7]}" in printed.words
    assert printed.warnings == ()


def test_a_text_that_is_no_edition_is_named_as_a_working_copy_and_remarked_on() -> None:
    changed = replace(published(), about=replace(ABOUT, promise="Another one."))
    printed = publication("acknowledgement", changed)
    assert "Working copy of 22 November 2026" in printed.words
    assert "no published edition" in str(printed.warnings[0])


def test_it_says_the_playbook_s_own_words_or_words_of_ours() -> None:
    assert "I have read The Harbour Book." in publication("acknowledgement", hotel()).words
    silent = hotel(about=replace(ABOUT, acknowledgement=""))
    assert "I have read this book." in publication("acknowledgement", silent).words


def test_a_role_s_book_is_named() -> None:
    assert "Concierge" in publication("acknowledgement", hotel(), role=ROLES["concierge"].id).text


def test_names_and_dates_can_be_typed_boxes_checked_and_signatures_only_written() -> None:
    found = fields(publication("acknowledgement", published()))
    kinds = [field["/FT"] for field in found.values()]
    assert (kinds.count("/Tx"), kinds.count("/Btn")) == (5, 2)
    assert "Signature" not in found
    assert found["Name"]["/TU"] == "Your name"
