"""Copies that were shared without their comments, and playbooks from which words were erased, merged."""

from pathlib import Path

import pytest

from playbook_app.domain.change import Label, created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Comment
from playbook_app.domain.erasing import Erasure
from playbook_app.domain.sharing import Sharing
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.merging.completing import complete
from playbook_app.merging.preparing import prepare
from tests.factories import NOON, entity_id
from tests.storage.files import AUTHOR, FIRST, LABEL, SECOND, make_file, retitle

REMARK = Comment(id=entity_id(900), subject_kind=Kind.STANDARD, subject=FIRST, at=NOON, author="Ben", body="Why?")


@pytest.fixture
def sender(tmp_path: Path) -> Editor:
    return Editor.open(make_file(tmp_path / "Service.playbook"), author=AUTHOR, data=tmp_path / "data")


def opened(path: Path) -> Editor:
    return Editor.open(path, author=AUTHOR, data=path.parent / "data")


def take_in(mine: Editor, theirs: Editor) -> None:
    """Merge another copy without a question."""
    prepared = prepare(mine, theirs.path)
    assert not prepared.merged.conflicts
    complete(mine, prepared, {})


@pytest.mark.parametrize("history", [False, True])
def test_a_copy_without_comments_takes_none_away_when_it_comes_back(
    sender: Editor, tmp_path: Path, history: bool
) -> None:
    with sender:
        retitle(sender, "Before")
        sender.perform(Label("comment.add"), (created(Kind.COMMENT, REMARK),))
        sender.share(tmp_path / "Copy.playbook", Sharing(history=history))
        with opened(tmp_path / "Copy.playbook") as copy:
            retitle(copy, "In the copy")
            take_in(sender, copy)
        assert sender.playbook.comments == {REMARK.id: REMARK}
        assert sender.playbook.standards[FIRST].title == "In the copy"


def test_an_older_copy_brings_erased_words_back_nowhere(sender: Editor, tmp_path: Path) -> None:
    with sender:
        retitle(sender, "Ask Qxsecret first")
        sender.share(tmp_path / "Copy.playbook", Sharing(history=True))
        sender.erase(Erasure("Qxsecret", "[erased]"))
        with opened(tmp_path / "Copy.playbook") as copy:
            copy.perform(LABEL, edit(copy.playbook, Kind.STANDARD, SECOND, why="Meanwhile"))
            take_in(sender, copy)
        assert sender.playbook.standards[FIRST].title == "Ask [erased] first"
        assert sender.playbook.standards[SECOND].why == "Meanwhile"
