"""Suggestions: what is one, what goes along with what, and what a verdict comes to."""

from playbook_app.domain.change import apply, created
from playbook_app.domain.edits.journey import add_moment
from playbook_app.domain.entities import Comment, Story
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.merging.completing import without
from playbook_app.ui.merging.review import Review
from playbook_app.ui.merging.suggestions import Suggestion, Suggestions, Verdict
from tests.factories import BREAKFAST, NOON, STAGE, entity_id, playbook_with, standard
from tests.ui.merging.made import AT, after, prepared
from tests.ui.merging.rounds import Deed, adds, deletes, writes

ONE, TWO = (standard(number, statement=f"Statement {number}.") for number in (1, 2))
BASE = playbook_with(ONE, TWO)
FAREWELL = entity_id(77)


def adds_moment(now: Playbook) -> tuple:  # type: ignore[type-arg]
    return add_moment(now, FAREWELL, STAGE, "Farewell")


def comments(_: Playbook) -> tuple:  # type: ignore[type-arg]
    comment = Comment(id=entity_id(80), subject_kind=Kind.STANDARD, subject=ONE.id, at=NOON, author="Ben", body="Why?")
    return (created(Kind.COMMENT, comment),)


def round_of(*deeds: Deed, base: Playbook = BASE, mine: Playbook | None = None) -> Suggestions:
    return Suggestions(Review(prepared(base, mine or base, after(base, *deeds), suggested=True)))


def named(found: Suggestions) -> list[tuple[str, tuple[str | None, ...]]]:
    return [(one.subject.title(), one.fields) for one in found.all]


def one_of(found: Suggestions, title: str, field: str | None = None) -> Suggestion:
    return next(one for one in found.all if title in one.subject.title() and field in one.fields)


def result(found: Suggestions, mine: Playbook = BASE) -> Playbook:
    """Return what is made of the verdicts, as completing a merge does."""
    merged = found._review.prepared.merged
    return apply(mine, without(mine, answered(mine, merged, found.given()), found.left_out()))


def test_each_field_is_a_suggestion_of_its_own() -> None:
    found = round_of(writes(Kind.STANDARD, ONE.id, title="Theirs", why="Theirs."))
    assert named(found) == [("CHK-01 Standard 1", ("title",)), ("CHK-01 Standard 1", ("why",))]


def test_where_something_stands_is_one_suggestion() -> None:
    found = round_of(writes(Kind.STANDARD, ONE.id, moment=BREAKFAST, step=Step.IDEAL, order="a9"))
    assert named(found) == [("CHK-01 Standard 1", ("moment", "step", "order"))]


def test_comments_are_counted_and_come_in_whatever_the_verdicts() -> None:
    found = round_of(comments, writes(Kind.STANDARD, ONE.id, title="Theirs"))
    found.judge_all(Verdict.DECLINED)
    assert (found.comments, found.total, found.open) == (1, 1, 0)
    made = result(found)
    assert set(made.comments) == {entity_id(80)}
    assert made.standards == BASE.standards


def test_what_is_accepted_comes_in_and_what_is_declined_does_not() -> None:
    found = round_of(writes(Kind.STANDARD, ONE.id, title="Theirs", why="Theirs."))
    found.judge(one_of(found, "Standard 1", "title"), Verdict.DECLINED)
    found.judge(one_of(found, "Standard 1", "why"), Verdict.ACCEPTED)
    made = result(found).standards[ONE.id]
    assert (made.title, made.why) == ("Standard 1", "Theirs.")


def test_a_standard_that_is_accepted_takes_its_new_moment_along() -> None:
    found = round_of(adds_moment, adds("Wave", FAREWELL))
    wave, farewell = one_of(found, "Wave"), one_of(found, "Farewell")
    assert found.along(wave, Verdict.ACCEPTED) == (farewell,)
    found.judge(wave, Verdict.ACCEPTED)
    assert found.open == 0
    assert FAREWELL in result(found).moments


def test_a_moment_that_is_declined_takes_its_standards_along() -> None:
    found = round_of(adds_moment, adds("Wave", FAREWELL))
    found.judge(one_of(found, "Farewell"), Verdict.DECLINED)
    assert found.open == 0
    assert result(found) == BASE


def test_what_only_follows_from_a_deletion_is_no_suggestion_and_shares_its_verdict() -> None:
    base = playbook_with(ONE, TWO, Story(id=entity_id(60), title="Rain", standards=frozenset({ONE.id, TWO.id})))
    found = round_of(deletes(Kind.STANDARD, ONE.id), base=base)
    assert named(found) == [("CHK-01 Standard 1", (None,))]
    found.judge_all(Verdict.DECLINED)
    assert result(found, base) == base
    found.judge_all(Verdict.ACCEPTED)
    assert result(found, base).stories[entity_id(60)].standards == {TWO.id}


def test_an_approval_that_ends_is_no_suggestion_of_its_own() -> None:
    base = playbook_with(standard(1, step=Step.IDEAL, statement="One.", status=Status.APPROVED, approved_by="Ada"))
    found = round_of(writes(Kind.STANDARD, ONE.id, why="Because."), base=base)
    assert [one.fields for one in found.all] == [("why",)]
    found.judge_all(Verdict.DECLINED)
    assert result(found, base) == base


def test_an_approval_is_a_suggestion() -> None:
    base = playbook_with(standard(1, step=Step.IDEAL, statement="One.", status=Status.REVIEW))
    found = round_of(writes(Kind.STANDARD, ONE.id, status=Status.APPROVED), base=base)
    assert ("status",) in [one.fields for one in found.all]


def test_what_both_changed_is_theirs_if_accepted_and_mine_if_declined() -> None:
    mine = after(BASE, writes(Kind.STANDARD, ONE.id, title="Mine"))
    found = round_of(writes(Kind.STANDARD, ONE.id, title="Theirs"), mine=mine)
    found.judge_all(Verdict.ACCEPTED)
    assert result(found, mine).standards[ONE.id].title == "Theirs"
    found.judge_all(Verdict.DECLINED)
    assert result(found, mine) == mine


def test_a_suggestion_bears_its_author_and_time() -> None:
    found = round_of(writes(Kind.STANDARD, ONE.id, title="Theirs"))
    credit = found.credit(found.all[0])
    assert credit is not None
    assert (credit.author, credit.at) == ("Ben", AT)
