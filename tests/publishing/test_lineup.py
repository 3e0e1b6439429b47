"""Line-up sheets: whose turn it is on which day, what there is to talk over, and one page a sheet."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, QuestionKind, Step
from playbook_app.publishing.compose.lineup import days, in_turn
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options, Order, Pace
from playbook_app.publishing.finding import Rule, Subject
from tests.publishing.hotel import MOMENTS, QUESTIONS, STANDARDS, TODAY, hotel, uid
from tests.publishing.printing import publication

MONDAY = date(2026, 11, 23)


def turns(playbook: Playbook, **options: Any) -> list[str]:
    return [one.code for one in in_turn(Manuscript(playbook, Options(today=TODAY, **options)))]


def options(**chosen: Any) -> Options:
    return Options(today=TODAY, **chosen)


def test_without_a_start_sheets_begin_with_the_next_monday() -> None:
    assert next(days(options())) == MONDAY
    assert next(days(Options(today=MONDAY))) == MONDAY


@pytest.mark.parametrize(
    ("pace", "count"), [(Pace.DAY, 14), (Pace.MONDAY_TO_SATURDAY, 12), (Pace.MONDAY_TO_FRIDAY, 10), (Pace.WEEK, 2)]
)
def test_the_pace_says_which_days_of_the_weeks_have_a_sheet(pace: Pace, count: int) -> None:
    found = list(days(options(pace=pace, weeks=2, start=MONDAY)))
    assert len(found) == count
    assert found == sorted(set(found))
    assert found[-1] < MONDAY + timedelta(14)


def test_sheets_end_where_the_calendar_does() -> None:
    assert list(days(options(start=date.max))) == [date.max]


def test_standards_take_turns_along_the_journey() -> None:
    codes = turns(hotel())
    assert codes[:4] == ["BKG-01", "BKG-02", "CNF-01", "KRB-01"]


def test_from_step_to_step_no_two_neighbours_serve_the_same_while_there_are_others() -> None:
    playbook = hotel()
    steps = [one.step for one in in_turn(Manuscript(playbook, options(order=Order.STEPS)))]
    assert steps[:5] == list(Step)
    assert sorted(turns(playbook, order=Order.STEPS)) == sorted(turns(playbook))


def test_the_first_standard_can_be_chosen_and_all_others_follow() -> None:
    codes = turns(hotel(), first=uid(45))
    assert codes[0] == "CHK-01"
    assert sorted(codes) == sorted(turns(hotel()))


def test_a_sheet_a_day_with_its_date_in_the_words_of_the_playbook() -> None:
    german = hotel(about=replace(hotel().about, language="de"))
    printed = publication("lineup", german, start=MONDAY, weeks=1)
    assert printed.pages == 7
    assert "Montag, 23. November 2026" in printed.texts[0]
    assert "Sonntag, 29. November 2026" in printed.texts[6]


def test_when_all_had_their_turn_they_come_again() -> None:
    one = STANDARDS[0]
    printed = publication("lineup", hotel(standards={one.id: one}), weeks=1)
    assert all(one.code in text for text in printed.texts)


def test_a_standard_s_own_question_comes_before_that_of_its_moment_and_any_other() -> None:
    own = replace(QUESTIONS[2], id=uid(201), prompt="What is ours?", standard=uid(41))
    near = replace(QUESTIONS[2], id=uid(202), prompt="What is near?", moment=MOMENTS["booking"].id)
    printed = publication("lineup", hotel(questions={own.id: own, near.id: near}), weeks=1)
    assert "What is ours?" in printed.texts[0]
    assert "What is near?" in printed.texts[1]
    assert "When did this last go right" in printed.texts[2]


def test_only_what_is_to_be_talked_over_is_asked() -> None:
    quiz = replace(QUESTIONS[2], kind=QuestionKind.KNOWLEDGE, prompt="How long is four?", standard=uid(41))
    assert "How long is four?" not in publication("lineup", hotel(questions={quiz.id: quiz}), weeks=1).text


def test_a_story_that_shows_the_standard_is_told_and_where_there_is_none_it_is_asked_for() -> None:
    printed = publication("lineup", hotel(), weeks=1)
    assert "They were at the car" in printed.texts[3]
    assert "Nobody has written one down" in printed.words


def test_what_is_too_long_for_a_sheet_leaves_out_the_practice_and_says_so() -> None:
    long = replace(STANDARDS[0], practice="Word for word. " * 400)
    printed = publication("lineup", hotel(standards={long.id: long}), weeks=1, pace=Pace.WEEK)
    assert printed.pages == 1
    assert "Word for word" not in printed.text
    (finding,) = printed.warnings
    assert "Place: BKG-01" in str(finding)
    assert finding.subject == Subject(Kind.STANDARD, long.id, "practice")


def test_what_was_tried_and_not_printed_is_not_remarked_on() -> None:
    long = replace(STANDARDS[0], practice="Word for word. ☃ " * 400)
    printed = publication("lineup", hotel(standards={long.id: long}), weeks=1, pace=Pace.WEEK)
    assert not any("☃" in str(remark) for remark in printed.warnings)


def test_what_is_printed_is_remarked_on_though_it_was_tried_before() -> None:
    long = replace(STANDARDS[0], statement="Snow ☃ falls.", practice="Word for word. " * 400)
    printed = publication("lineup", hotel(standards={long.id: long}), weeks=1, pace=Pace.WEEK)
    assert sum("☃" in str(remark) for remark in printed.warnings) == 1


def test_only_the_standards_that_are_printed_are_said_to_be_drafts() -> None:
    draft = next(one for one in STANDARDS if one.status == "draft")
    said = publication("lineup", hotel(), weeks=1, pace=Pace.WEEK, first=draft.id).warnings
    assert [finding.subject for finding in said if finding.rule is Rule.UNAPPROVED] == [
        Subject(Kind.STANDARD, draft.id, "status")
    ]


def test_a_draft_bears_its_watermark() -> None:
    texts = publication("lineup", hotel()).texts
    draft = next(text for text in texts if "DRAFT" in text)
    assert "BKG-01" not in draft


def test_a_book_without_standards_says_that_there_is_nothing_to_talk_about() -> None:
    printed = publication("lineup", hotel(standards={}))
    assert printed.pages == 1
    assert "no standard in this book yet" in printed.words
