"""Guest cards: four to a sheet, with the playbook's own questions and scale, and the invitation on the back."""

from dataclasses import replace
from typing import Any

import pytest

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.paper import Paper
from tests.publishing.hotel import ABOUT, QUESTIONS, hotel, uid
from tests.publishing.printing import publication

LONG = "Tell us at length what you thought of everything that you saw, heard, ate and slept in on all of these days. "


def house(**about: Any) -> Playbook:
    return hotel(about=replace(ABOUT, **about))


def guest_questions(count: int, prompt: str = "How was part {number}?") -> dict[Any, Any]:
    return {
        uid(400 + number): replace(
            QUESTIONS[3], id=uid(400 + number), prompt=prompt.format(number=number), order=f"a{number}"
        )
        for number in range(count)
    }


def test_four_cards_ask_the_playbook_s_questions_for_guests() -> None:
    printed = publication("guest-card", hotel())
    assert printed.pages == 1
    assert printed.words.count("How were we?") == 4
    assert "How long may check-in take?" not in printed.text


def test_without_questions_a_card_asks_for_service_and_product() -> None:
    words = publication("guest-card", hotel(questions={})).words
    assert words.count("Our service") == words.count("What you came for") == 4


def test_the_scale_is_the_playbook_s_with_its_top_last() -> None:
    words = publication("guest-card", house(guest_scale=("Poor", "Fine", "Told for years"))).words
    assert "Poor Fine Told for years" in words


def test_the_usual_scale_speaks_the_playbook_s_language() -> None:
    assert "Legendär" in publication("guest-card", house(language="de")).text


def test_the_back_invites_with_a_consent_that_has_one_box() -> None:
    printed = publication("guest-card", house(invitation="Write to us.", consent="☐ Yes, *please* write to me."))
    assert printed.pages == 2
    assert printed.texts[1].count("Write to us.") == 4
    assert "☐" not in printed.text
    assert "Yes, please write to me." in printed.words


@pytest.mark.parametrize("about", [{"invitation": "Write to us."}, {"consent": "Yes."}])
def test_without_its_consent_nobody_is_invited(about: Any) -> None:
    printed = publication("guest-card", house(**about))
    assert printed.pages == 1
    assert "does not invite" in str(printed.warnings[0])


def test_questions_that_do_not_fit_are_left_out_from_the_last_and_told() -> None:
    printed = publication("guest-card", hotel(questions=guest_questions(20)))
    assert "How was part 0?" in printed.text
    assert "How was part 19?" not in printed.text
    assert "of 20 questions" in str(printed.warnings[0])


def test_a_consent_that_does_not_fit_is_left_out_whole() -> None:
    printed = publication("guest-card", house(invitation="Write to us.", consent=LONG * 40))
    assert "Tell us at length" not in printed.text
    assert "too long for the back" in str(printed.warnings[0])


def test_an_invitation_gives_way_to_its_consent() -> None:
    printed = publication("guest-card", house(invitation=LONG * 40, consent="Yes, please."))
    assert "Tell us at length" not in printed.text
    assert printed.text.count("Yes, please.") == 4


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_nothing_of_a_card_leaves_its_quarter(paper: Paper) -> None:
    playbook = replace(house(brand=LONG * 9, promise=LONG * 9), questions=guest_questions(9, LONG))
    page = publication("guest-card", playbook, paper=paper).reader.pages[0]
    heights: list[float] = []
    page.extract_text(visitor_text=lambda text, _, place, *__: heights.append(place[5]) if text.strip() else None)
    middle = paper.size[1] / 2
    assert all(abs(height - middle) > 15 for height in heights)


def test_questions_that_are_left_out_are_not_remarked_on_otherwise() -> None:
    printed = publication("guest-card", hotel(questions=guest_questions(20) | guest_questions(1, "How was it ☃?")))
    assert sum("☃" in str(finding) for finding in printed.warnings) == 1
    late = {uid(490): replace(QUESTIONS[3], id=uid(490), prompt="Late ☃?", order="z")}
    printed = publication("guest-card", hotel(questions=guest_questions(20) | late))
    assert not any("☃" in str(finding) for finding in printed.warnings)
