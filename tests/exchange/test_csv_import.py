"""Standards out of tables whose columns nobody here chose."""

from dataclasses import replace
from datetime import date

import pytest

from playbook_app.domain.entities import Source
from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.errors.table import (
    FieldMappedTwice,
    MappingOfUnknownColumn,
    MappingOfUnknownField,
    MappingUnreadable,
    NoMapping,
)
from playbook_app.exchange.outcome import Verb
from tests.exchange.worlds import EMPTY, file_with, imported, only, said
from tests.factories import CHECK_IN, NOON, playbook_with, standard


def one_standard(text, folder, playbook=EMPTY, mapping=None):
    after, _ = imported(file_with(text, folder), playbook, mapping)
    return only(after.standards)


def fields_of(answer):
    return {guess.column: guess.field for guess in answer.columns}


def titles(after):
    return sorted(one.title for one in after.standards.values())


@pytest.mark.parametrize(
    ("heads", "fields"),
    [
        ("Standard Code,Standard Title,Touchpoint,Rationale", ["code", "title", "moment", "why"]),
        ("Kennung,Titel,Kontaktpunkt,Begründung,Schulung", ["code", "title", "moment", "why", "training"]),
        ("Numéro,Titre,Étape,Point de contact,Énoncé", ["code", "title", "stage", "moment", "statement"]),
        ("Código,Título,Momento,Descripción,Formación", ["code", "title", "moment", "statement", "training"]),
        ("neverSay,DO,don't,KPI,review-by,Ref.", ["never_say", "do", "avoid", "measure", "review_by", "code"]),
    ],
)
def test_columns_are_known_by_many_names(heads, fields, tmp_path):
    rows = [[f"{row // 2} {field}" if field != "code" else f"{row}" for field in fields] for row in range(4)]
    _, answer = imported(file_with("\n".join([heads, *map(",".join, rows)]), tmp_path))
    assert list(fields_of(answer).values()) == fields


def test_of_two_languages_the_playbooks_own_is_the_field(tmp_path):
    source = file_with("statement_en,statement_fr\nGreet.,Saluez.\n", tmp_path)
    english, _ = imported(source)
    french, _ = imported(source, replace(EMPTY, about=replace(EMPTY.about, language="fr-CA")))
    assert only(english.standards).statement == "Greet."
    assert only(english.standards).extra == (("statement_fr", "Saluez."),)
    assert only(french.standards).statement == "Saluez."


def test_values_are_known_in_several_wordings(tmp_path):
    found = one_standard(
        "title,moment,step,latitude,status,weight,review by\nSmile,Door,E,May bend,En révision,High,24.12.2026\n",
        tmp_path,
    )
    assert (found.step, found.latitude, found.status) == (Step.EMPOWERMENT, Latitude.FLEXIBLE, Status.REVIEW)
    assert (found.weight, found.review_by) == (3, date(2026, 12, 24))


def test_what_a_field_cannot_hold_is_kept(tmp_path):
    found = one_standard("title,status,weight,review by,colour\nSmile,on hold,9,03/04/2026,red\n", tmp_path)
    assert found.status is Status.DRAFT
    assert dict(found.extra) == {"status": "on hold", "weight": "9", "review by": "03/04/2026", "colour": "red"}


def test_without_a_status_a_row_is_a_draft(tmp_path):
    assert one_standard("title\nSmile\n", tmp_path).status is Status.DRAFT


def test_an_approved_row_without_its_place_is_a_draft_and_says_so(tmp_path):
    after, answer = imported(file_with("title,status,step\nSmile,approved,I\n", tmp_path))
    assert only(after.standards).status is Status.DRAFT
    assert "approved rows" in said(answer)
    assert "draft" in str(answer.outcomes[-1].reason)


def test_stages_moments_and_roles_are_made_as_they_are_met(tmp_path):
    text = (
        "title,stage,moment,roles\nSmile,Arrival,Door,Porter; Agent\nNod,Arrival,Desk,agent\n"
        'Wave,Departure,Door,"Guide\nPorter"\n'
    )
    after, _ = imported(file_with(text, tmp_path))
    assert [(stage.name, [one.name for one in row]) for stage, row in after.journey()] == [
        ("Arrival", ["Door", "Desk"]),
        ("Departure", ["Door"]),
    ]
    assert sorted(role.name for role in after.roles.values()) == ["Agent", "Guide", "Porter"]


def test_a_sentence_is_no_list_of_roles(tmp_path):
    text = (
        'title,roles\nSmile,"Everybody who stands at the front desk in the morning, at noon, or at any other time."\n'
    )
    after, _ = imported(file_with(text, tmp_path))
    assert after.roles == {}
    assert dict(only(after.standards).extra)["roles"].startswith("Everybody")


def test_a_title_is_made_of_the_statement(tmp_path):
    assert (
        one_standard('statement\n"Answer within three rings; then greet."\n', tmp_path).title
        == "Answer within three rings"
    )


def test_text_without_a_known_column_is_still_the_statement(tmp_path):
    text = "nr.,wording of it\n1,We answer the telephone within three rings\n2,We greet each guest by the name\n"
    after, answer = imported(file_with(text, tmp_path))
    assert fields_of(answer)["wording of it"] in {"statement", "say"}
    assert len(after.standards) == 2


REPEATING = "dept,service_id,id,standard\nA,S1,1,Aa\nA,S1,2,Bb\nA,S2,1,Cc\nB,S3,1,Dd\nB,S3,2,Ee\n"


def test_a_column_that_repeats_is_no_code(tmp_path):
    after, answer = imported(file_with(REPEATING, tmp_path))
    assert len({one.code for one in after.standards.values()}) == 5
    assert sorted(dict(one.extra)["id"] for one in after.standards.values()) == ["1", "1", "1", "2", "2"]
    assert "repeats itself" in said(answer)
    assert "id + service_id" in said(answer)


def test_columns_that_group_rows_become_the_journey(tmp_path):
    after, _ = imported(file_with(REPEATING, tmp_path))
    assert [(stage.name, [one.name for one in row]) for stage, row in after.journey()] == [
        ("A", ["S1", "S2"]),
        ("B", ["S3"]),
    ]


def test_a_column_that_is_different_in_each_row_is_no_moment(tmp_path):
    _, answer = imported(file_with("service,standard\nTea,Aa\nCoffee,Bb\nMilk,Cc\n", tmp_path))
    assert fields_of(answer)["service"] == "extra"


def test_the_name_beside_an_identifier_is_shown(tmp_path):
    text = "dept,dept_title,service_id,standard\na,Alpha,S1,Aa\na,Alpha,S1,Bb\nb,Beta,S2,Cc\nb,Beta,S2,Dd\n"
    after, _ = imported(file_with(text, tmp_path))
    assert [stage.name for stage, _ in after.journey()] == ["Alpha", "Beta"]
    assert {dict(one.extra)["dept"] for one in after.standards.values()} == {"a", "b"}


def test_an_identifier_of_a_moment_is_one_moment_in_whatever_stage(tmp_path):
    rows = "".join(f"{d},S{n},{d}{n}{i}\n" for d in "AB" for n in range(6) for i in (1, 2) if (d == "A") == (n < 3))
    after, answer = imported(file_with(f"dept,service_id,standard\n{rows}B,S1,x\n", tmp_path))
    assert len(after.moments) == 6
    stray = next(one for one in after.standards.values() if one.statement == "x")
    assert dict(stray.extra)["dept"] == "B"
    assert "rows that name a moment of another stage: 1" in said(answer)


def test_the_same_file_again_changes_nothing(tmp_path):
    source = file_with(REPEATING, tmp_path)
    after, _ = imported(source)
    _, answer = imported(source, after)
    assert answer.changes == ()
    assert {outcome.verb for outcome in answer.outcomes} == {Verb.UNCHANGED}


def test_a_later_state_of_the_file_updates_what_it_brought(tmp_path):
    after, _ = imported(file_with(REPEATING, tmp_path))
    changed = REPEATING.replace("Cc", "Changed") + "B,S3,3,New\n"
    later, answer = imported(file_with(changed, tmp_path), after)
    assert sorted(one.statement for one in later.standards.values()) == ["Aa", "Bb", "Changed", "Dd", "Ee", "New"]
    verbs = [outcome.verb for outcome in answer.outcomes]
    assert (verbs.count(Verb.UPDATED), verbs.count(Verb.CREATED)) == (1, 1)


def test_what_the_table_does_not_say_stays(tmp_path):
    after, _ = imported(file_with("code,title,why\nA-1,Smile,\n", tmp_path))
    mine = only(after.standards)
    worked_on = replace(after, standards={mine.id: replace(mine, why="Because.", step=Step.IDEAL)})
    later, _ = imported(file_with("code,title,why\nA-1,Smile more,\n", tmp_path), worked_on)
    assert (only(later.standards).title, only(later.standards).why) == ("Smile more", "Because.")
    assert only(later.standards).step is Step.IDEAL


def test_a_code_finds_what_another_source_brought(tmp_path):
    here = playbook_with(standard(1, source=Source("elsewhere", (("id", "7"),))))
    after, _ = imported(file_with("code,title\nCHK-01,Smile\n", tmp_path), here)
    assert titles(after) == ["Smile"]
    assert only(after.standards).source == Source("csv", (("code", "CHK-01"),))


def test_a_changed_text_sends_an_approved_standard_back_to_review(tmp_path):
    approved = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON)
    source = file_with("code,title,status\nCHK-01,Smile,approved\n", tmp_path)
    after, _ = imported(source, playbook_with(approved))
    assert only(after.standards).status is Status.REVIEW
    again, answer = imported(source, after)
    assert answer.changes == ()
    assert again == after


def test_a_moment_here_is_found_by_its_name(tmp_path):
    after, _ = imported(file_with("title,moment\nSmile,Check-in\n", tmp_path), playbook_with())
    assert only(after.standards).moment == CHECK_IN


def test_a_mapping_file_has_the_last_word(tmp_path):
    mapping = file_with("Wording: statement\nClass: extra\ncolour: ignore\nService: moment\n", tmp_path, "map.yaml")
    text = "wording,class,colour,service,title\nSmile.,x,red,Door,Smile\n"
    found = one_standard(text, tmp_path, mapping=mapping)
    assert found.statement == "Smile."
    assert found.extra == (("class", "x"),)
    assert found.moment is not None


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ("nothing: code\n", MappingOfUnknownColumn),
        ("title: colour\n", MappingOfUnknownField),
        ("title: code\nwhy: code\n", FieldMappedTwice),
    ],
)
def test_a_mapping_that_does_not_fit_the_table_is_refused(lines, error, tmp_path):
    with pytest.raises(error):
        one_standard("title,why\nSmile,x\n", tmp_path, mapping=file_with(lines, tmp_path, "map.yaml"))


def test_a_mapping_file_must_be_a_file(tmp_path):
    with pytest.raises(NoMapping):
        one_standard("title\nSmile\n", tmp_path, mapping=tmp_path)


def test_a_mapping_that_is_none_is_refused(tmp_path):
    with pytest.raises(MappingUnreadable):
        one_standard("title\nSmile\n", tmp_path, mapping=file_with("- x\n- y\n", tmp_path, "map.yaml"))


def test_a_choice_of_columns_has_the_last_word_as_a_mapping_file_has(tmp_path):
    choice = {"wording": "statement", "class": "extra", "colour": "ignore", "service": "moment"}
    found = one_standard("wording,class,colour,service,title\nSmile.,x,red,Door,Smile\n", tmp_path, mapping=choice)
    assert (found.statement, found.extra) == ("Smile.", (("class", "x"),))
    assert found.moment is not None


def test_one_choice_serves_tables_of_other_columns_too(tmp_path):
    found = one_standard("Words,title\nSmile.,Smile\n", tmp_path, mapping={"Words": "why", "Other": "statement"})
    assert found.why == "Smile."


@pytest.mark.parametrize(
    ("choice", "error"),
    [({"title": "colour"}, MappingOfUnknownField), ({"title": "code", "why": "code"}, FieldMappedTwice)],
)
def test_a_choice_that_does_not_fit_the_table_is_refused(choice, error, tmp_path):
    with pytest.raises(error):
        one_standard("title,why\nSmile,x\n", tmp_path, mapping=choice)
