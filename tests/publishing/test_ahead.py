"""Sections that are made ahead, by several processes, are those that would have been made in turn."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from PIL import Image as Picture

from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.manuscript import stage_anchor
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.pdf import ahead, apart, writer
from playbook_app.publishing.pdf.ahead import making_ahead
from playbook_app.publishing.pdf.filling import fill
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.writer import write
from tests.publishing.hotel import TODAY, hotel, uid
from tests.publishing.printing import absent
from tests.publishing.test_keeping import edited
from tests.publishing.test_typefaces import BRAND, TEXT

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only where a process can be copied safely"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),  # whoever runs the tests may have threads
]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, copies_end: None) -> None:
    """Take the sample for a large book, and this machine for one of two cores."""
    monkeypatch.setattr(ahead, "processes", lambda: 2)
    monkeypatch.setattr(apart, "processes", lambda: 2)
    monkeypatch.setattr(ahead, "_LEAST", 1)


def written(playbook: Playbook, images: Any = absent, **options: Any) -> Any:
    out = io.BytesIO()
    return write(compose(playbook, options=Options(today=TODAY, **options)), out, images=images), out.getvalue()


@pytest.fixture
def made_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts of which pages are filled by this process, which leaves to its copies what they can do."""
    made: list[str] = []
    here, claimed = os.getpid(), apart._claimed
    monkeypatch.setattr(apart, "_claimed", lambda claims: iter(()) if os.getpid() == here else claimed(claims))

    def noted(*arguments: Any) -> Any:
        made.append(getattr(arguments[1], "anchor", ""))
        return fill(*arguments)

    monkeypatch.setattr(writer, "fill", noted)
    return made


def in_turn(playbook: Playbook, images: Any = absent, **options: Any) -> Any:
    """The same with nothing made ahead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ahead, "_LEAST", 1_000_000)
        return written(playbook, images, **options)


def with_a_picture() -> tuple[Playbook, bytes]:
    """A playbook whose chapters show an image, and its bytes."""
    picture = io.BytesIO()
    Picture.new("RGB", (80, 60), "#446688").save(picture, "PNG")
    playbook = hotel()
    for place in range(len(playbook.stages)):
        playbook = edited(playbook, ((Kind.STAGE, "introduction"), place, "![Door](door)"))
    door = Image(id=uid(900), name="door", alt="A door", sha256="aa")
    return replace(playbook, images={door.id: door}), picture.getvalue()


@pytest.mark.usefixtures("large")
def test_all_but_the_index_is_made_ahead_and_makes_the_same_book(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    @contextmanager
    def noted(*arguments: Any) -> Iterator[Any]:
        with making_ahead(*arguments) as quires:
            found = quires()
            made.extend(found)
            yield lambda: found

    monkeypatch.setattr(writer, "making_ahead", noted)
    assert written(hotel()) == in_turn(hotel())
    assert {*made, "index"} == {section.anchor for section in compose(hotel(), options=Options(today=TODAY)).body}


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("name", ["fill", "drawn", "finished"])
def test_what_fails_in_a_copy_is_made_here(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    expected, here, usual = in_turn(hotel()), os.getpid(), getattr(writer, name)

    def failing(*arguments: Any) -> Any:
        if os.getpid() != here:
            raise RuntimeError
        return usual(*arguments)

    monkeypatch.setattr(writer, name, failing)
    assert written(hotel()) == expected


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("most", [0, 1_000_000])
def test_images_are_read_here_alone(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_MOST_AT_HAND", most)
    playbook, picture = with_a_picture()
    here = os.getpid()

    def read(_: str) -> bytes:
        assert os.getpid() == here
        return picture

    assert written(playbook, read) == in_turn(playbook, read)


@pytest.mark.usefixtures("large")
def test_links_that_lead_nowhere_are_no_links_as_ever() -> None:
    texts = "See CHK-01, [the first](#standard-00000000-0000-0000-0000-000000000029), [nothing](#nothing)."
    playbook = edited(hotel(), ((Kind.STANDARD, "practice"), 0, texts))
    assert written(playbook) == in_turn(playbook)


@pytest.mark.usefixtures("large")
def test_chapters_in_the_brands_typeface_are_made_ahead_as_well(made_here: list[str]) -> None:
    playbook = replace(hotel(), about=replace(hotel().about, text_font=TEXT))
    with_brand = written(playbook, BRAND.__getitem__)
    assert not {stage_anchor(stage) for stage in playbook.stages}.intersection(made_here)
    assert with_brand == in_turn(playbook, BRAND.__getitem__)


@pytest.mark.usefixtures("large")
def test_an_image_that_is_lost_is_told_of_as_ever() -> None:
    playbook, _ = with_a_picture()
    assert written(playbook) == in_turn(playbook)


@pytest.mark.usefixtures("large")
def test_progress_only_rises() -> None:
    shares: list[float] = []
    write(compose(hotel(), options=Options(today=TODAY)), io.BytesIO(), images=absent, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize(("least", "duplex"), [(1_000, False), (1, True)])
def test_a_small_book_and_facing_pages_are_made_in_turn(
    least: int, *, duplex: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "processes", lambda: 2)
    monkeypatch.setattr(ahead, "_LEAST", least)
    book = compose(hotel(), options=Options(today=TODAY, duplex=duplex))
    with making_ahead(book, Images(absent), lambda _: pytest.fail("made ahead")) as made:
        assert made() == {}
