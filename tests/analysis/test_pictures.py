"""Where an image is shown is found by its name."""

import pytest

from playbook_app.analysis.pictures import uses
from playbook_app.domain.entities import Image
from playbook_app.domain.vocabulary import Kind
from tests.factories import entity_id, playbook_with, standard

DESK = Image(id=entity_id(500), name="desk.png", sha256="a" * 64)


@pytest.mark.parametrize("text", ["![](desk.png)", "See ![the desk](<desk.png>).", '![desk](desk.png "From above")'])
def test_a_text_that_shows_an_image_is_found(text: str) -> None:
    found = uses(playbook_with(DESK, standard(1, practice=text)))
    assert [(use.kind, use.field) for use in found[DESK.id]] == [(Kind.STANDARD, "practice")]


@pytest.mark.parametrize("text", ["[desk](desk.png)", "![](other.png)", "desk.png"])
def test_a_link_or_a_name_alone_shows_nothing(text: str) -> None:
    assert not uses(playbook_with(DESK, standard(1, practice=text)))


def test_the_logo_counts_as_a_use() -> None:
    found = uses(playbook_with(DESK, logo=DESK.id))
    assert [(use.kind, use.field) for use in found[DESK.id]] == [(Kind.PLAYBOOK, "logo")]
