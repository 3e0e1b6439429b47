"""The clipboard is one for all places and all windows."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.clipping import FORMAT
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard

Windows = Callable[..., PlaybookWindow]


def put(data: bytes) -> None:
    content = QMimeData()
    content.setData(FORMAT, data)
    QGuiApplication.clipboard().setMimeData(content)


def codes(window: PlaybookWindow) -> list[str]:
    return sorted(one.code for one in window.session.playbook.standards.values())


@pytest.mark.parametrize(
    ("copied_at", "pasted_at"),
    [(PlaceName.STANDARDS, PlaceName.JOURNEY), (PlaceName.JOURNEY, PlaceName.STANDARDS)],
)
def test_what_is_copied_at_one_place_is_pasted_at_another(
    window_on: Windows, copied_at: PlaceName, pasted_at: PlaceName
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.go(Target(Kind.STANDARD, EntityId(standard(1).id), place=copied_at))
    window.desk.actions["edit.copy"].trigger()
    window.visit(pasted_at)
    window.desk.actions["edit.paste"].trigger()
    assert codes(window) == ["CHK-01", "CHK-02"]


@pytest.mark.parametrize("data", [b"{", json.dumps({"version": 2, "standards": [1]}).encode()])
def test_what_cannot_be_read_is_told_and_nothing_is_changed(window_on: Windows, data: bytes) -> None:
    window = window_on(playbook_with(standard(1)))
    window.visit(PlaceName.STANDARDS)
    put(data)
    window.desk.actions["edit.paste"].trigger()
    assert codes(window) == ["CHK-01"]
    assert any("cannot be read as standards" in label.text() for label in window.findChildren(QLabel))
