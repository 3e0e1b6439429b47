"""Chapters that are made in a process of their own are those that would have been made here."""

import io
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image as Picture

from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.pdf import apart
from playbook_app.publishing.pdf.writer import write
from tests.publishing.hotel import TODAY, hotel, uid
from tests.publishing.printing import absent
from tests.publishing.test_keeping import edited

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only where a process can be copied safely"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),  # whoever runs the tests may have threads
]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take the sample for a large book."""
    monkeypatch.setattr(apart, "_is_possible", lambda: True)
    monkeypatch.setattr(apart, "_LEAST", 1)
    yield
    with pytest.raises(ChildProcessError):  # none is left
        os.waitpid(-1, os.WNOHANG)


def written(playbook: Playbook, images: Any = absent) -> Any:
    out = io.BytesIO()
    book = compose(playbook, options=Options(today=TODAY))
    return write(book, out, images=images), out.getvalue(), len(apart.set_apart(book))


def alone(playbook: Playbook, images: Any = absent) -> Any:
    """The same with all chapters made here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(apart, "_is_possible", lambda: False)
        return written(playbook, images)


@pytest.mark.usefixtures("large")
def test_half_of_the_chapters_made_apart_make_the_same_book() -> None:
    made = written(hotel())
    assert made[2] > 0
    assert made[:2] == alone(hotel())[:2]


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("name", ["fill", "drawn"])
def test_what_fails_apart_is_made_here(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> object:
        raise RuntimeError

    expected = alone(hotel())
    monkeypatch.setattr(apart, name, failing)
    assert written(hotel())[:2] == expected[:2]


@pytest.mark.usefixtures("large")
def test_images_are_read_here_alone() -> None:
    picture = io.BytesIO()
    Picture.new("RGB", (80, 60), "#446688").save(picture, "PNG")
    here = os.getpid()

    def read(_: str) -> bytes:
        assert os.getpid() == here
        return picture.getvalue()

    playbook = edited(hotel(), ((Kind.STAGE, "introduction"), 3, "![Door](door)"))
    door = Image(id=uid(900), name="door", alt="A door", sha256="aa")
    playbook = replace(playbook, images={door.id: door})
    assert written(playbook, read)[:2] == alone(playbook, read)[:2]


def test_a_small_book_and_facing_pages_are_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_is_possible", lambda: True)
    assert apart.set_apart(compose(hotel(), options=Options(today=TODAY))) == ()
    monkeypatch.setattr(apart, "_LEAST", 1)
    assert apart.set_apart(compose(hotel(), options=Options(today=TODAY, duplex=True))) == ()
