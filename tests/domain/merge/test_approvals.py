"""An approval is of the words that were approved: it holds for these alone."""

from collections.abc import Callable
from datetime import UTC, datetime

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import approve, set_status
from playbook_app.domain.entities import Standard
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import playbook_with, standard

ONE = standard(1, step=Step.IDEAL, practice="Greet. Smile.")
BASE = playbook_with(ONE)
APPROVED = apply(BASE, approve(BASE, ONE.id, "Ann", datetime(2026, 1, 1, tzinfo=UTC)))


def _approve(by: str, day: int) -> Edit:
    return lambda book: approve(book, ONE.id, by, datetime(2026, 2, day, tzinfo=UTC))


def _set(**values: object) -> Edit:
    return lambda book: edit(book, Kind.STANDARD, ONE.id, **values)  # type: ignore[arg-type]


def _both(*edits: Edit) -> Edit:
    def one_after_another(book: Playbook) -> list[object]:
        changes: list[object] = []
        for one in edits:
            step = tuple(one(book))
            book = apply(book, step)
            changes += step
        return changes

    return one_after_another  # type: ignore[return-value]


def _approval(standard: Standard) -> tuple[Status, str]:
    return (standard.status, standard.approved_by)


_one: Callable[[Playbook], Standard] = lambda book: book.standards[ONE.id]  # noqa: E731


def test_an_approval_and_an_unprinted_change_merge() -> None:
    assert _approval(_one(settled(BASE, _approve("Bo", 1), _set(notes="x")))) == (Status.APPROVED, "Bo")


def test_an_approval_does_not_cover_the_others_words() -> None:
    play = Play(BASE, _approve("Bo", 1), _set(why="Because"))
    assert _approval(_one(play.result)) == (Status.REVIEW, "")
    assert play.told() == [("back_to_review", {"name": "CHK-01"})]


def test_changed_words_stay_in_review() -> None:
    play = Play(APPROVED, _set(why="Because"), _set(notes="x"))
    assert _approval(_one(play.result)) == (Status.REVIEW, "")
    assert play.told() == []


def test_the_later_of_two_approvals_holds() -> None:
    assert _approval(_one(settled(BASE, _approve("Bo", 3), _approve("Cy", 2)))) == (Status.APPROVED, "Bo")


def test_two_approvals_of_different_words_cover_neither() -> None:
    mine, theirs = _both(_set(why="x"), _approve("Bo", 3)), _both(_set(say="y"), _approve("Cy", 2))
    assert _approval(_one(settled(APPROVED, mine, theirs))) == (Status.REVIEW, "")


def test_the_approval_of_the_words_that_were_chosen_holds() -> None:
    mine, theirs = _both(_set(title="Mine"), _approve("Bo", 3)), _both(_set(title="Theirs"), _approve("Cy", 2))
    play = Play(BASE, mine, theirs)
    answer = play.answered({(Kind.STANDARD, ONE.id, "title"): Answer.THEIRS})
    assert _approval(_one(answer)) == (Status.APPROVED, "Cy")


def test_on_the_way_to_print_the_further_status_holds() -> None:
    review = _set(status=Status.REVIEW)
    assert _one(settled(BASE, review, _approve("Bo", 1))).status is Status.APPROVED


def test_a_standard_that_one_side_retired_and_the_other_approved_is_asked() -> None:
    play = Play(BASE, lambda book: set_status(book, ONE.id, Status.RETIRED), _approve("Bo", 1))
    assert play.asked() == [(Kind.STANDARD, ONE.id, "status")]
    assert _approval(_one(play.result)) == (Status.RETIRED, "")
    assert _approval(_one(play.answered({play.asked()[0]: Answer.THEIRS}))) == (Status.APPROVED, "Bo")


def test_without_a_base_the_same_words_stay_approved() -> None:
    assert merge(None, BASE, APPROVED).conflicts == ()
    assert apply(BASE, merge(None, BASE, APPROVED).changes) == APPROVED
