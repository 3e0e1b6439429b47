"""What a review knows: what differs, in which order, how it came to be so, and what is left out with what."""

from playbook_app.domain.edits.journey import add_moment
from playbook_app.domain.merge.merged import Answer, Typed
from playbook_app.domain.vocabulary import Kind
from playbook_app.merging.completing import without
from playbook_app.ui.merging.review import Fate, Nature, Review, Subject
from tests.factories import CHECK_IN, ROLE, STAGE, entity_id, playbook_with, standard
from tests.ui.merging.made import after, review
from tests.ui.merging.rounds import adds, deletes, writes

ONE, TWO, THREE = (standard(number, statement=f"Statement {number}.") for number in (1, 2, 3))
BASE = playbook_with(ONE, TWO, THREE)


def subject_of(found: Review, title: str) -> Subject:
    return next(one for one in found.subjects if title in one.title())


def test_what_asks_comes_first_then_standards_then_the_rest() -> None:
    mine = after(BASE, writes(Kind.STANDARD, THREE.id, title="Mine"))
    theirs = after(
        BASE,
        writes(Kind.ROLE, ROLE, name="Host"),
        writes(Kind.STANDARD, ONE.id, title="Theirs"),
        writes(Kind.STANDARD, THREE.id, title="Theirs"),
    )
    assert [one.title() for one in review(BASE, mine, theirs).subjects] == [
        "CHK-03 Mine",
        "CHK-01 Standard 1",
        "Front desk agent",
    ]


def test_each_field_tells_how_it_came_to_be_so() -> None:
    mine = after(BASE, writes(Kind.STANDARD, ONE.id, title="Mine", why="Mine.", practice="First.\n\nMiddle."))
    both = "Middle.\n\nLast."
    theirs = after(BASE, writes(Kind.STANDARD, ONE.id, title="Theirs", measure="Theirs.", practice=both))
    found = review(BASE, mine, theirs)
    natures = {field.name: field.nature for field in found.fields(found.subjects[0])}
    assert natures["title"] is Nature.ASKED
    assert natures["why"] is Nature.MINE
    assert natures["measure"] is Nature.THEIRS


def test_a_field_that_both_changed_alike_in_parts_is_put_together() -> None:
    base = playbook_with(standard(1, practice="One.\n\nTwo.\n\nThree."))
    mine = after(base, writes(Kind.STANDARD, ONE.id, practice="Zero.\n\nOne.\n\nTwo.\n\nThree."))
    theirs = after(base, writes(Kind.STANDARD, ONE.id, practice="One.\n\nTwo.\n\nThree.\n\nFour."))
    found = review(base, mine, theirs)
    (field,) = found.fields(found.subjects[0])
    assert field.nature is Nature.BOTH
    assert found.decided(found.subjects[0], field) == "Zero.\n\nOne.\n\nTwo.\n\nThree.\n\nFour."


def test_what_comes_goes_or_is_asked_is_told_of_the_whole() -> None:
    mine = after(BASE, deletes(Kind.STANDARD, THREE.id))
    theirs = after(
        BASE,
        adds("New"),
        deletes(Kind.STANDARD, TWO.id),
        writes(Kind.STANDARD, THREE.id, why="Still wanted."),
        writes(Kind.STANDARD, ONE.id, why="Because."),
    )
    found = review(BASE, mine, theirs)
    assert [(one.title(), one.fate) for one in found.subjects] == [
        ("CHK-03 Standard 3", Fate.ASKED),
        ("CHK-01 Standard 1", Fate.CHANGED),
        ("CHK-02 Standard 2", Fate.GONE),
        ("NEW-01 New", Fate.NEW),
    ]


def test_answers_are_counted_and_may_be_given_anew() -> None:
    mine = after(BASE, writes(Kind.STANDARD, ONE.id, title="Mine", statement="Mine."))
    theirs = after(BASE, writes(Kind.STANDARD, ONE.id, title="Theirs", statement="Theirs."))
    found = review(BASE, mine, theirs)
    first, second = (conflict for _, conflict in found.questions)
    assert (found.open, found.total) == (2, 2)
    found.answer(first, Answer.MINE)
    found.answer(first, Answer.THEIRS)
    assert found.open == 1
    found.answer(second, Typed("Ours."))
    assert (found.open, found.given()) == (0, {first.key: Answer.THEIRS, second.key: Typed("Ours.")})


def test_a_moment_that_is_left_out_takes_its_standards_along_and_comes_back_with_them() -> None:
    moment = entity_id(77)
    theirs = after(BASE, lambda now: add_moment(now, moment, STAGE, "Farewell"), adds("Wave", moment))
    found = review(BASE, BASE, theirs)
    farewell, wave = subject_of(found, "Farewell"), subject_of(found, "Wave")
    found.decline(farewell, None, declined=True)
    assert found.is_declined(wave, None)
    found.decline(wave, None, declined=False)
    assert found.left_out() == frozenset()


def test_what_is_left_out_alone_leaves_the_rest() -> None:
    theirs = after(BASE, writes(Kind.STANDARD, ONE.id, title="Theirs", why="Theirs."))
    found = review(BASE, BASE, theirs)
    found.decline(found.subjects[0], "title", declined=True)
    left = without(BASE, found.prepared.merged.changes, found.left_out())
    assert [change.field for change in left] == ["why"]


def test_a_deletion_that_is_left_out_leaves_what_referred_to_it_be_decided_by_itself() -> None:
    theirs = after(BASE, deletes(Kind.MOMENT, CHECK_IN))
    found = review(BASE, BASE, theirs)
    found.decline(subject_of(found, "Check-in"), None, declined=True)
    assert not found.is_declined(subject_of(found, "Standard 1"), "moment")
