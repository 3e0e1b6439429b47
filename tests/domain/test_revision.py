"""Revisions: what is left of a history still leads from value to value."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from playbook_app.domain.change import Author, Label, Operation, apply
from playbook_app.domain.difference import difference
from playbook_app.domain.entities import TEXTS
from playbook_app.domain.erasing import NOBODY, Erasure
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.revision import Revision, files_of, without_comments
from playbook_app.domain.vocabulary import Kind
from tests.factories import NOON, entity_id, playbook_with, standard
from tests.storage.files import whole_playbook
from tests.storage.former import GONE, marked
from tests.strategies import playbooks, reworked

ADA = Author("Ada Berg", entity_id(990))
steps = playbooks().flatmap(lambda one: st.tuples(st.just(one), reworked(one)))
words = st.text(min_size=2, max_size=4).filter(lambda one: not Erasure(one, "").passage.is_too_short)


def operation(*changes: Any, label: Label | None = None, author: Author = ADA) -> Operation:
    return Operation(
        id=entity_id(991), label=label or Label("edit"), author=author, at=NOON, file=entity_id(992), changes=changes
    )


def leads_on(revision: Revision, before: Playbook, after: Playbook) -> bool:
    """Tell whether the revised operation leads from one revised value to the other."""
    revised = revision.operation(operation(*difference(before, after)))
    return apply(revision.value(before), revised.changes) == revision.value(after)


@settings(max_examples=15)
@given(steps)
def test_without_comments_an_operation_leads_from_value_to_value(step: tuple[Playbook, Playbook]) -> None:
    assert leads_on(without_comments(), *step)


@settings(max_examples=15)
@given(steps, words, st.booleans())
def test_after_an_erasure_an_operation_leads_from_value_to_value(
    step: tuple[Playbook, Playbook], text: str, person: bool
) -> None:
    assert leads_on(Erasure(text, "[erased]", person=person).revision(), *step)


@settings(max_examples=15)
@given(playbooks(), words)
def test_what_was_erased_is_found_no_more(playbook: Playbook, text: str) -> None:
    erasure = Erasure(text, "[erased]")
    assert erasure.count(erasure.revision().value(playbook)) == 0


def test_a_text_is_found_in_every_text_of_every_kind() -> None:
    playbook = marked(whole_playbook())
    erased = Erasure(GONE, "[erased]").revision().value(playbook)
    for kind in Kind:
        for entity in erased.of(kind).values():
            assert [name for name in TEXTS[kind] if "[erased]" not in getattr(entity, name)] == []
    assert GONE not in repr(erased)


def test_what_wording_reads_in_a_label_is_no_text_to_erase() -> None:
    label = Label.of("edit", kind="standard", field="title", name="The standard title")
    revised = Erasure("standard", "…").revision().operation(operation(label=label))
    assert dict(revised.label.values) == {"kind": "standard", "field": "title", "name": "The … title"}


def test_a_change_that_comes_to_nothing_goes() -> None:
    before = playbook_with(standard(1, title="Ada"))
    after = playbook_with(standard(1, title="ADA"))
    assert Erasure("ada", "…").revision().operation(operation(*difference(before, after))).changes == ()


def test_the_operations_of_a_person_become_anonymous() -> None:
    erasure = Erasure("ada berg", "Former colleague", person=True)
    assert erasure.is_in(operation())
    assert erasure.revision().operation(operation()).author == Author("Former colleague", NOBODY)
    other = replace(ADA, name="Ada Bergmann")
    assert erasure.revision().operation(operation(author=other)).author == other


def test_the_files_of_changes_are_those_that_they_name() -> None:
    playbook = marked(whole_playbook())
    bare = replace(playbook, images={}, about=replace(playbook.about, logo=None))
    named = {image.sha256 for image in playbook.images.values()}
    assert named <= set(files_of(difference(bare, playbook)))
    assert {item.name for item in fields(playbook.about)} >= {"text_font", "heading_font"}
