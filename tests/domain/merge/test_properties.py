"""What holds for every merge, whatever two people did."""

from hypothesis import assume, given
from hypothesis import strategies as st

from playbook_app.domain.change import apply, inverse
from playbook_app.domain.entities import PROSE
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.merge.merged import Answer, Conflict, Merged
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.merge.units import Unit, units
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Kind
from tests.domain.merge.edits import edited, worlds
from tests.fuzz import bounded
from tests.strategies import playbooks, reworked

Trio = tuple[Playbook, Playbook, Playbook]


@st.composite
def trios(draw: st.DrawFn) -> Trio:
    base = draw(worlds())
    return base, draw(edited(base, 1)), draw(edited(base, 2))


@st.composite
def wild_trios(draw: st.DrawFn) -> Trio:
    base = draw(playbooks())
    mine, theirs = draw(reworked(base)), draw(reworked(base))
    assume(not check_all(mine) and not check_all(theirs))
    return base, mine, theirs


def _result(mine: Playbook, merged: Merged) -> Playbook:
    return apply(mine, merged.changes)


@bounded(40)
@given(trios())
def test_merging_with_oneself_changes_nothing(trio: Trio) -> None:
    base, mine, _ = trio
    for former in (base, None):
        merged = merge(former, mine, mine)
        assert (merged.changes, merged.conflicts, merged.notes) == ((), (), ())


@bounded(40)
@given(trios())
def test_what_only_one_side_did_is_the_outcome(trio: Trio) -> None:
    base, mine, theirs = trio
    unchanged, followed = merge(base, mine, base), merge(base, base, theirs)
    assert unchanged.changes == ()
    assert (unchanged.conflicts, unchanged.notes) == ((), ())
    assert _result(base, followed) == theirs
    assert (followed.conflicts, followed.notes) == ((), ())


@bounded(40)
@given(trios())
def test_without_conflicts_the_order_of_merging_does_not_matter(trio: Trio) -> None:
    base, mine, theirs = trio
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert {conflict.key for conflict in one.conflicts} == {conflict.key for conflict in other.conflicts}
    assume(not one.conflicts)
    assert _result(mine, one) == _result(theirs, other)


@bounded(40)
@given(trios() | wild_trios(), st.data())
def test_any_answers_give_a_playbook_that_keeps_the_rules(trio: Trio, data: st.DataObject) -> None:
    base, mine, theirs = trio
    former = data.draw(st.sampled_from([base, None]))
    merged = merge(former, mine, theirs)
    assert check_all(_result(mine, merged)) == ()
    answers = {conflict.key: data.draw(st.sampled_from(conflict.answers)) for conflict in merged.conflicts}
    assert check_all(apply(mine, answered(mine, merged, answers))) == ()


@bounded(40)
@given(trios())
def test_answering_everything_with_mine_is_the_result_as_it_was_proposed(trio: Trio) -> None:
    base, mine, theirs = trio
    merged = merge(base, mine, theirs)
    mines = {conflict.key: Answer.MINE for conflict in merged.conflicts}
    assert answered(mine, merged, {}) == answered(mine, merged, mines) == merged.changes


@bounded(40)
@given(trios())
def test_nothing_that_only_one_side_wrote_is_lost(trio: Trio) -> None:
    base, mine, theirs = trio
    merged = merge(base, mine, theirs)
    kept = answered(mine, merged, {one.key: _keeping(one) for one in merged.conflicts if one.field is None})
    asked = {unit for one in merged.conflicts for side in (one.mine, one.theirs) for unit in _units(side)}
    written = (_written(mine) | _written(theirs)) - _written(base)
    assert written <= _written(apply(mine, kept)) | asked


def _keeping(conflict: Conflict) -> Answer:
    return Answer.MINE if conflict.mine else Answer.THEIRS


def _written(playbook: Playbook) -> set[Unit]:
    """Return all that the texts of a playbook say, in sentences; images go by another name, and do not count."""
    texts = (getattr(entity, name) for kind in Kind for entity in playbook.of(kind).values() for name in PROSE[kind])
    return {unit for text in texts for unit in _units(text)}


def _units(text: object) -> set[Unit]:
    return {unit for unit in units(text) if not unit.text.startswith("![")} if isinstance(text, str) else set()


@bounded(40)
@given(trios())
def test_a_merge_taken_back_leaves_mine_as_it_was(trio: Trio) -> None:
    base, mine, theirs = trio
    merged = merge(base, mine, theirs)
    assert apply(_result(mine, merged), inverse(merged.changes)) == mine


@bounded(40)
@given(trios())
def test_the_same_questions_are_not_asked_again_once_answered(trio: Trio) -> None:
    base, mine, theirs = trio
    merged = merge(base, mine, theirs)
    result = _result(mine, merged)
    assert merge(mine, result, mine).conflicts == ()
