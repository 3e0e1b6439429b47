"""The fields of what both sides have are merged one by one."""

from dataclasses import replace
from datetime import date

import pytest

from playbook_app.domain.change import apply, created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.signing import sign, unsign
from playbook_app.domain.entities import Choice, EntityId, Question, Signatory, Source, Standard
from playbook_app.domain.merge.merged import Answer, Typed
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import BrokenRule
from playbook_app.domain.vocabulary import Kind, Latitude
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import ABOUT, BREAKFAST, CHECK_IN, MANAGER, ROLE, entity_id, playbook_with, standard

ONE = standard(1, practice="Greet. Smile.", roles=frozenset({ROLE}), extra=(("Desk", "Front."),))
QUESTION = Question(id=entity_id(300), choices=(Choice("Yes", 1), Choice("No")), order="a0")
BASE = playbook_with(ONE, standard(2), QUESTION, Signatory(id=entity_id(301), name="Bo"))


def _set(**values: object) -> Edit:
    return lambda book: edit(book, Kind.STANDARD, ONE.id, **values)  # type: ignore[arg-type]


def _one(playbook: Playbook) -> Standard:
    return playbook.standards[ONE.id]


def test_different_fields_are_both_taken() -> None:
    one = _one(settled(BASE, _set(title="Greeting", why="Because"), _set(weight=3, say="Welcome")))
    assert (one.title, one.why, one.weight, one.say) == ("Greeting", "Because", 3, "Welcome")


def test_the_same_change_is_no_conflict() -> None:
    assert _one(settled(BASE, _set(title="Greeting"), _set(title="Greeting", weight=2))).title == "Greeting"


def test_sentences_of_one_text_are_both_taken() -> None:
    assert _one(settled(BASE, _set(practice="Greet. Smile. Ask."), _set(practice="Greet them. Smile."))).practice == (
        "Greet them. Smile. Ask."
    )


def test_the_playbooks_own_fields_are_merged_like_any() -> None:
    result = settled(
        BASE,
        lambda book: edit(book, Kind.PLAYBOOK, ABOUT, promise="By name", accent="#000000"),
        lambda book: edit(book, Kind.PLAYBOOK, ABOUT, brand="Quay"),
    )
    assert (result.about.promise, result.about.accent, result.about.brand) == ("By name", "#000000", "Quay")


def test_a_line_that_both_changed_is_asked_and_may_be_typed() -> None:
    play = Play(BASE, _set(title="Mine"), _set(title="Theirs"))
    key = (Kind.STANDARD, ONE.id, "title")
    assert play.asked() == [key]
    assert play.merged.conflicts[0].answers == (Answer.MINE, Answer.THEIRS)
    assert _one(play.result).title == "Mine"
    assert _one(play.answered({key: Answer.THEIRS})).title == "Theirs"
    assert _one(play.answered({key: Typed("Ours")})).title == "Ours"


def test_a_text_that_both_changed_is_asked_with_all_that_does_not_clash() -> None:
    play = Play(BASE, _set(practice="Greet them. Smile. Ask."), _set(practice="Greet all. Smile."))
    key = (Kind.STANDARD, ONE.id, "practice")
    assert _one(play.result).practice == "Greet them. Smile. Ask."
    assert _one(play.answered({key: Answer.THEIRS})).practice == "Greet all. Smile. Ask."
    assert _one(play.answered({key: Answer.BOTH})).practice == "Greet them.\n\nGreet all. Smile. Ask."
    assert [piece.mine for piece in play.merged.conflicts[0].pieces if piece.clash] == ["Greet them."]


def test_a_choice_of_a_few_is_asked() -> None:
    base = playbook_with(standard(1, weight=2))
    play = Play(base, _set(weight=3), _set(weight=1, latitude=Latitude.FLEXIBLE))
    assert play.asked() == [(Kind.STANDARD, ONE.id, "weight")]
    assert _one(play.result).latitude is Latitude.FLEXIBLE


def test_an_answer_that_makes_no_sense_is_refused() -> None:
    play = Play(BASE, _set(title="Mine"), _set(title="Theirs"))
    with pytest.raises(ValueError, match="no answer"):
        play.answered({(Kind.STANDARD, ONE.id, "title"): Answer.BOTH})


def test_what_is_typed_must_keep_the_rules() -> None:
    play = Play(BASE, _set(weight=3), _set(weight=2))
    with pytest.raises(BrokenRule):
        play.answered({(Kind.STANDARD, ONE.id, "weight"): Typed(9)})


def test_roles_are_merged_one_by_one() -> None:
    base = playbook_with(standard(1, roles=frozenset({ROLE})))
    mine, theirs = _set(roles=frozenset({ROLE, MANAGER})), _set(roles=frozenset[EntityId]())
    assert _one(settled(base, mine, theirs)).roles == {MANAGER}


def test_a_path_is_merged_in_its_order() -> None:
    def path(*roles: EntityId) -> Edit:
        return lambda book: edit(book, Kind.MOMENT, CHECK_IN, path=roles)

    assert settled(BASE, path(MANAGER), path(ROLE, MANAGER, ROLE)).moments[CHECK_IN].path == (MANAGER, ROLE)
    play = Play(BASE, path(ROLE, MANAGER, ROLE), path(ROLE, MANAGER, MANAGER))
    answer = play.answered({play.asked()[0]: Answer.BOTH})
    assert answer.moments[CHECK_IN].path == (ROLE, MANAGER, ROLE, MANAGER)


def test_choices_that_both_added_are_asked() -> None:
    def choices(*texts: str) -> Edit:
        return lambda book: edit(book, Kind.QUESTION, QUESTION.id, choices=tuple(Choice(text) for text in texts))

    play = Play(BASE, choices("Yes", "No", "Mine"), choices("Yes", "No", "Theirs"))
    result = play.answered({(Kind.QUESTION, QUESTION.id, "choices"): Answer.BOTH})
    assert [choice.text for choice in result.questions[QUESTION.id].choices][-2:] == ["Mine", "Theirs"]


def test_marks_of_the_guest_scale_are_merged_but_never_both_taken() -> None:
    def scale(*marks: str) -> Edit:
        return lambda book: edit(book, Kind.PLAYBOOK, ABOUT, guest_scale=marks)

    mine, theirs = scale("Poor", "Expected", "Very good", "Legendary"), scale("Missed", "Expected", "Good", "Legendary")
    assert settled(BASE, mine, theirs).about.guest_scale == ("Poor", "Expected", "Good", "Legendary")
    play = Play(BASE, scale("Poor", "Expected", "Very good", "Legendary"), scale("Bad", "Expected", "Very good", "Top"))
    assert play.merged.conflicts[0].answers == (Answer.MINE, Answer.THEIRS)


def test_extra_texts_are_merged_by_their_names() -> None:
    mine = _set(extra=(("Desk", "Front."), ("Shift", "Early.")))
    theirs = _set(extra=(("Area", "Lobby."), ("Desk", "Front and back.")))
    assert _one(settled(BASE, mine, theirs)).extra == (
        ("Area", "Lobby."),
        ("Desk", "Front and back."),
        ("Shift", "Early."),
    )


def test_extra_texts_of_one_name_are_asked() -> None:
    play = Play(BASE, _set(extra=(("Desk", "Back."), ("New", "x"))), _set(extra=(("Desk", "Side."),)))
    key = (Kind.STANDARD, ONE.id, "extra")
    assert _one(play.answered({key: Answer.THEIRS})).extra == (("Desk", "Side."), ("New", "x"))
    assert _one(play.answered({key: Answer.BOTH})).extra == (("Desk", "Back.\n\nSide."), ("New", "x"))


def test_an_extra_text_that_one_side_took_away_and_the_other_changed_is_asked() -> None:
    play = Play(BASE, _set(extra=()), _set(extra=(("Desk", "Side."),)))
    assert _one(play.result).extra == ()
    assert _one(play.answered({play.asked()[0]: Answer.BOTH})).extra == (("Desk", "Side."),)


def test_signatures_are_merged_by_their_editions() -> None:
    one = entity_id(301)
    base = playbook_with(Signatory(id=one, name="Bo", signed=()))
    result = settled(
        base,
        lambda book: sign(book, [one], 2, date(2026, 2, 3)),
        lambda book: sign(book, [one], 2, date(2026, 2, 1)),
    )
    assert [(signed.edition, signed.on) for signed in result.signatories[one].signed] == [(2, date(2026, 2, 1))]


def test_a_signature_that_was_taken_back_stays_away() -> None:
    one = entity_id(301)
    base = apply(BASE, sign(BASE, [one], 1, date(2026, 1, 1)))
    result = settled(base, lambda book: unsign(book, [one], 1), lambda book: sign(book, [one], 2, date(2026, 2, 1)))
    assert [signed.edition for signed in result.signatories[one].signed] == [2]


def test_where_an_import_found_a_standard_is_never_asked() -> None:
    sources = [Source("csv", (("code", text),)) for text in "ab"]
    settled(BASE, _set(source=sources[0]), _set(source=sources[1]))


def test_what_each_side_added_is_there() -> None:
    result = settled(
        BASE,
        lambda book: (created(Kind.STANDARD, standard(8)),),
        lambda book: (created(Kind.STANDARD, standard(9, moment=BREAKFAST)),),
    )
    assert {standard(8).id, standard(9).id} <= result.standards.keys()


def test_without_a_base_what_is_empty_on_one_side_is_not_asked() -> None:
    mine = playbook_with(standard(1, why="Because", title="Same", weight=2))
    theirs = playbook_with(standard(1, say="Welcome", title="Same", weight=3, roles=frozenset({ROLE})))
    merged = merge(None, mine, theirs)
    assert [conflict.field for conflict in merged.conflicts] == ["weight"]
    changed = {change.field: change.after for change in merged.changes}
    assert changed == {"say": "Welcome", "roles": frozenset({ROLE})}


def test_states_of_two_playbooks_are_refused() -> None:
    other = replace(BASE, about=replace(BASE.about, id=entity_id(999)))
    with pytest.raises(ValueError, match="different playbooks"):
        merge(None, BASE, other)
