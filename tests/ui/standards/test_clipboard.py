"""What comes from the clipboard is from outside."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from playbook_app.domain.change import apply
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.editor import new_id
from playbook_app.ui.standards.clipboard import FORMAT, copied_standards, copy_standards, pasted
from tests.factories import CHECK_IN, ROLE, entity_id, playbook_with, standard

Clipboard = Callable[[object], None]


def _put(plain: object) -> None:
    data = QMimeData()
    data.setData(FORMAT, json.dumps(plain).encode() if not isinstance(plain, bytes) else plain)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize(
    "plain",
    [b"{", b"[[[[", {"standard": 1}, [{"standard": {}, "moment": "", "roles": []}], [{"standard": {"id": "x"}}], [7]],
)
def test_what_is_malformed_is_nothing(qapp: QApplication, plain: object) -> None:
    _put(plain)
    assert copied_standards() == ()


def test_texts_go_to_other_programs(qapp: QApplication) -> None:
    playbook = playbook_with()
    copy_standards(playbook, [standard(1, statement="We greet."), standard(2)])
    assert QGuiApplication.clipboard().text() == "CHK-01 Standard 1\nWe greet.\n\nCHK-02 Standard 2"


def test_a_standard_is_pasted_as_a_draft_at_the_moment_of_its_name(qapp: QApplication) -> None:
    there = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", roles=frozenset({ROLE}), why="So")
    copy_standards(playbook_with(there), [there])
    other = playbook_with()
    elsewhere = apply(other, ())
    changes, ids = pasted(elsewhere, copied_standards(), new_id)
    pasted_one = apply(elsewhere, changes).standards[ids[0]]
    assert (pasted_one.code, pasted_one.moment, pasted_one.roles) == ("CHK-01", CHECK_IN, {ROLE})
    assert (pasted_one.status, pasted_one.approved_by, pasted_one.why) == (Status.DRAFT, "", "So")


def test_what_the_playbook_does_not_have_is_left_out(qapp: QApplication) -> None:
    copied = standard(1, moment=EntityId(entity_id(900)), roles=frozenset({entity_id(901)}))
    copy_standards(playbook_with(), [copied])
    changes, ids = pasted(playbook_with(), copied_standards(), new_id)
    pasted_one = apply(playbook_with(), changes).standards[ids[0]]
    assert pasted_one.moment is None
    assert pasted_one.roles == frozenset()
