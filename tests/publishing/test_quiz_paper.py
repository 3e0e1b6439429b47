"""The quiz on paper: what is asked, the key apart from it, and how points are counted by hand."""

from dataclasses import replace

from playbook_app.domain.entities import Choice
from playbook_app.domain.mentality import Band, band_of, band_ranges
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.finding import Subject
from tests.publishing.hotel import QUESTIONS, STANDARDS, hotel, uid
from tests.publishing.printing import publication


def test_each_kind_of_question_has_pages_of_its_own() -> None:
    texts = [" ".join(text.split()) for text in publication("quiz", hotel()).texts]
    assert [title for text in texts for title in TITLES if title in text] == list(TITLES)


TITLES = ("What do you know?", "To talk over", "How do you see it?", "Count your points")


def test_questions_for_guests_are_not_asked() -> None:
    assert "How were we?" not in publication("quiz", hotel()).text


def test_the_paper_holds_no_answers_and_the_key_nothing_else() -> None:
    assert "From greeting to key." not in publication("quiz", hotel()).text
    key = publication("quiz", hotel(), key=True)
    assert "B Four minutes From greeting to key." in key.words
    assert "Two minutes" not in key.text


def test_a_question_that_cannot_be_judged_is_left_out_and_named() -> None:
    lame = replace(QUESTIONS[0], choices=(Choice("Yes"), Choice("No")))
    printed = publication("quiz", hotel(questions={lame.id: lame}))
    assert "How long may check-in take?" not in printed.text
    (finding,) = printed.warnings
    assert "“How long may check-in take?” is left out" in str(finding)
    assert finding.subject == Subject(Kind.QUESTION, lame.id, "choices")


def test_a_question_without_choices_has_lines_to_answer_on() -> None:
    free = replace(QUESTIONS[0], choices=(), answer="Four minutes.")
    playbook = hotel(questions={free.id: free})
    assert "How long may check-in take?" in publication("quiz", playbook).text
    assert "Four minutes." in publication("quiz", playbook, key=True).text


def test_more_choices_than_letters_go_on_with_two() -> None:
    many = replace(QUESTIONS[0], choices=tuple(Choice(f"Choice {number}", number) for number in range(28)))
    assert "AB Choice 27" in publication("quiz", hotel(questions={many.id: many})).words


def test_a_question_about_a_draft_bears_its_watermark() -> None:
    draft = next(one for one in STANDARDS if one.status == "draft")
    about = replace(QUESTIONS[0], standard=draft.id)
    assert "DRAFT" in publication("quiz", hotel(questions={about.id: about})).text


def test_points_are_counted_with_what_they_mean() -> None:
    scale = (Choice("Never", 0), Choice("Always", 3))
    asked = {
        uid(300 + number): replace(QUESTIONS[1], id=uid(300 + number), choices=scale, order=f"a{number}")
        for number in range(5)
    }
    words = publication("quiz", hotel(questions=asked)).words
    assert "Your points, of 15" in words
    assert "0–4 You mostly wait" in words
    assert "14–15 You treat what you notice as yours." in words


def test_the_ranges_on_paper_are_the_bands_of_the_window() -> None:
    for most in (1, 2, 3, 7, 10, 15, 100):
        ranges = band_ranges(most)
        told = {points: band for band, first, last in ranges for points in range(first, last + 1)}
        assert told == {points: band_of(points / most) for points in range(most + 1)}


def test_points_beyond_counting_have_ranges_too() -> None:
    ranges = band_ranges(10**15)
    assert [band for band, _, _ in ranges] == list(Band)
    assert ranges[-1][2] == 10**15


def test_a_book_without_questions_says_so() -> None:
    assert "no question in this book yet" in publication("quiz", hotel(questions={})).words
