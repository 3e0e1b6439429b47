"""Editions of a file: published once, kept whole, and told apart by what changed between them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.news.turn import Turn
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.editions import news_between, printed_value, publish
from playbook_app.editor import Editor
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.publishing import NothingApproved, NothingNew
from playbook_app.errors.saving import OpenedToRead
from tests.factories import NOON, entity_id, playbook_with, standard

AUTHOR = Author("Ada", entity_id(700))
TODAY = date(2026, 6, 1)
GREET = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_at=NOON)


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    playbook = playbook_with(GREET, standard(2, step=Step.IDEAL))
    with Editor.create(tmp_path / "one.playbook", playbook, author=AUTHOR, data=tmp_path) as editor:
        yield editor


def reword(editor: Editor, statement: str) -> None:
    """Give the standard another statement and approve it again."""
    editor.perform(Label("edit"), edit(editor.playbook, Kind.STANDARD, GREET.id, statement=statement))
    editor.perform(Label("standard.status"), approve(editor.playbook, GREET.id, "Ada", NOON))


def test_an_edition_is_an_operation_that_undo_passes_over(editor: Editor) -> None:
    reword(editor, "Look up.")
    edition = publish(editor, today=TODAY, material=True, notes="First")
    assert editor.history(1)[0].label == Label.of("edition.publish", number="1")
    editor.undo()
    assert editor.playbook.editions == {edition.id: edition}
    assert editor.playbook.standards[GREET.id].status is Status.REVIEW


def test_an_edition_keeps_the_text_of_its_day(editor: Editor) -> None:
    edition = publish(editor, today=TODAY, material=True)
    reword(editor, "Look up.")
    assert printed_value(editor, edition.id).standards[GREET.id].statement == ""


def test_what_changed_between_editions_and_since_the_last_is_told(editor: Editor) -> None:
    first = publish(editor, today=TODAY, material=True)
    reword(editor, "Look up.")
    second = publish(editor, today=TODAY, material=False)
    editor.perform(Label("edit"), edit(editor.playbook, Kind.STANDARD, GREET.id, statement="Not yet approved."))
    assert [news.turn for news in news_between(editor, first.id, second.id)] == [Turn.STANDARD_DIFFERENT]
    assert [news.turn for news in news_between(editor, second.id)] == [Turn.STANDARD_WITHDRAWN]


def test_nothing_is_published_where_nothing_is_approved_or_new(editor: Editor) -> None:
    publish(editor, today=TODAY, material=True)
    with pytest.raises(NothingNew, match="edition 1"):
        publish(editor, today=TODAY, material=True)
    editor.perform(Label("edit"), edit(editor.playbook, Kind.STANDARD, GREET.id, statement="Not yet approved."))
    with pytest.raises(NothingApproved):
        publish(editor, today=TODAY, material=True)
    assert len(editor.playbook.editions) == 1


def test_a_file_opened_to_be_read_publishes_nothing(editor: Editor, tmp_path: Path) -> None:
    with Editor.open(editor.path, author=AUTHOR, read_only=True, data=tmp_path) as reader, pytest.raises(OpenedToRead):
        publish(reader, today=TODAY, material=True)


def test_an_edition_whose_text_is_not_kept_is_known_by_what_the_playbook_still_says(
    editor: Editor, tmp_path: Path
) -> None:
    edition = publish(editor, today=TODAY, material=True)
    engine = create_engine(f"sqlite:///{editor.path}")
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM edition_values"))
    engine.dispose()
    assert printed_value(editor, edition.id) == editor.playbook
    reword(editor, "Look up.")
    with pytest.raises(EditionMissing):
        news_between(editor, edition.id)
