"""Heavy work as the window asks for it: with real processes, and a window's thread that goes on."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.image import ImageUnreadable
from playbook_app.errors.working import WorkBroke
from playbook_app.exchange.registry import read
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.paper import Paper
from playbook_app.ui.working.job import Job
from playbook_app.ui.working.workers import Workers
from playbook_app.worker.jobs import (
    ExportRequest,
    ImportRequest,
    PageMade,
    PublishRequest,
    TakeInRequest,
    WorkFault,
)
from tests.benchmarks.handbook import made
from tests.exchange.worlds import fresh_id
from tests.factories import entity_id, playbook_with, standard
from tests.worker.pipe import runs
from tests.worker.test_doing import text_of

ONE = standard(1, statement="We greet.")
PATIENCE = 60_000

unix = pytest.mark.skipif(sys.platform == "win32", reason="Signals are of Unix")


def no_image(_sha256: str, give: Callable[[bytes | None], None]) -> None:
    give(None)


class World:
    """The workers of a window, and all that they answered."""

    def __init__(self, qtbot: QtBot) -> None:
        self.workers = Workers(no_image)
        self.answers: list[Any] = []
        self.failures: list[Exception] = []
        self.ended: list[Job] = []
        self.workers.ended.connect(self.ended.append)
        self.workers.faulted.connect(self.failures.append)
        self._qtbot = qtbot

    def hold(self, playbook: Playbook) -> None:
        self.playbook = playbook
        self.workers.hold(playbook)

    def write(self, statement: str) -> None:
        self.workers.follow(edit(self.playbook, Kind.STANDARD, ONE.id, statement=statement))

    def ask_page(self, number: int = 1) -> None:
        self.workers.page(entity_id(100 + number), Paper.A4, self.answers.append)

    def do(self, ask: Callable[..., Job], request: object) -> Job:
        return ask(request, self.answers.append, self.failures.append)

    def wait(self, count: int = 1) -> Any:
        """The latest answer, when there are so many answers and failures."""
        self._qtbot.waitUntil(lambda: len(self.answers) + len(self.failures) >= count, timeout=PATIENCE)
        return self.answers[-1] if self.answers else None

    def page(self, number: int = 1) -> PageMade:
        self.ask_page(number)
        return self.wait(len(self.answers) + len(self.failures) + 1)

    def pids(self) -> list[int]:
        pages = self.workers._pages
        helpers = [*([pages.helper] if pages else []), *(bench.helper for bench in self.workers._benches)]
        return [helper.pid for helper in helpers if helper.pid]

    def wait_until(self, told: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(told, timeout=PATIENCE)


@pytest.fixture
def world(qtbot: QtBot) -> Iterator[World]:
    world = World(qtbot)
    world.hold(playbook_with(ONE, standard(2, statement="We listen.")))
    yield world
    pids = world.pids()
    world.workers.close()
    world.wait_until(lambda: not any(map(runs, pids)))


def test_nothing_runs_before_it_is_needed(world: World) -> None:
    assert world.pids() == []


def test_a_page_shows_the_text_that_was_written_last(world: World) -> None:
    assert "We greet." in text_of(world.page().data)
    world.write("We smile.")
    assert "We smile." in text_of(world.page().data)


def test_a_reloaded_playbook_takes_the_place_of_the_former(world: World) -> None:
    world.page()
    world.hold(playbook_with(standard(1, statement="From another day.")))
    assert "From another day." in text_of(world.page().data)


def test_only_the_page_that_was_asked_for_last_is_answered(world: World, qtbot: QtBot) -> None:
    world.workers.warm()
    for number in (1, 2, 1, 2):
        world.ask_page(number)
    world.wait()
    world.page()  # whatever was still on its way came before
    assert [made.standard for made in world.answers] == [entity_id(102), entity_id(101)]


def test_a_page_has_its_number_once_the_whole_was_set(world: World) -> None:
    assert world.page().number is None
    world.do(world.workers.publish, PublishRequest(name="handbook"))
    published = world.wait(2)
    assert published.data.startswith(b"%PDF")
    assert world.page().number == published.places[ONE.id]


def test_a_book_of_approved_standards_alone_does_not_number_pages(world: World) -> None:
    world.do(world.workers.publish, PublishRequest(name="handbook", choices=Choices(approved_only=True)))
    world.wait()
    assert world.page().number is None


def test_an_image_that_the_file_lacks_is_a_warning(world: World) -> None:
    image = Image(id=entity_id(900), name="lobby.png", media_type="image/png", sha256="0" * 64)
    world.workers.follow((created(Kind.IMAGE, image),))
    world.write("![The lobby](lobby.png)")
    assert len(world.page().warnings) == 1


@unix
def test_a_killed_process_is_followed_by_another_that_makes_the_page(world: World) -> None:
    world.page()
    (pid,) = world.pids()
    os.kill(pid, signal.SIGKILL)
    world.write("We smile.")
    assert "We smile." in text_of(world.page().data)
    assert world.failures == []


@unix
def test_long_work_that_breaks_is_told_and_can_be_asked_for_again(world: World) -> None:
    world.hold(made(400))
    world.do(world.workers.publish, PublishRequest(name="handbook"))
    world.wait_until(lambda: bool(world.pids()))
    os.kill(world.pids()[0], signal.SIGKILL)
    world.wait()
    assert [type(failure) for failure in world.failures] == [WorkBroke]
    world.do(world.workers.publish, PublishRequest(name="handbook"))
    assert world.wait(2).pages > 100


def test_pages_are_answered_while_a_publication_is_written(world: World, tmp_path: Path) -> None:
    world.hold(made(400))
    world.page()
    job = world.do(world.workers.publish, PublishRequest(name="handbook", out=tmp_path / "book.pdf"))
    world.wait_until(lambda: job.share > 0)
    assert isinstance(world.page(), PageMade)
    assert world.ended == []
    assert world.wait(3).path == tmp_path / "book.pdf"
    assert world.ended == [job]


def test_a_cancelled_publication_leaves_no_file_and_no_process(world: World, tmp_path: Path) -> None:
    world.hold(made(400))
    job = world.do(world.workers.publish, PublishRequest(name="handbook", out=tmp_path / "book.pdf"))
    world.wait_until(lambda: job.share > 0)
    (pid,) = world.pids()
    job.cancel()
    assert world.ended == [job]
    world.wait_until(lambda: not runs(pid))
    assert list(tmp_path.iterdir()) == []
    assert world.answers + world.failures == []


def test_a_job_that_waits_can_be_cancelled_too(world: World, tmp_path: Path) -> None:
    jobs = [world.do(world.workers.export, ExportRequest("csv", tmp_path / f"{n}.csv")) for n in range(3)]
    jobs[2].cancel()
    world.wait(2)
    jobs[2].cancel()
    assert world.ended.count(jobs[2]) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.csv", "1.csv"]


def test_work_goes_on_after_a_cancel(world: World, tmp_path: Path) -> None:
    world.do(world.workers.publish, PublishRequest(name="handbook")).cancel()
    world.do(world.workers.export, ExportRequest("csv", tmp_path / "rows.csv"))
    assert world.wait().path == tmp_path / "rows.csv"


def test_an_import_is_what_the_command_line_would_bring(world: World, tmp_path: Path) -> None:
    source = tmp_path / "rows.csv"
    source.write_text("Wording,Moment,x\nSmile first.,Check-in,1\n", "utf-8")
    world.do(world.workers.import_, ImportRequest((source,)))
    found, expected = world.wait(), read([source], world.playbook, new_id=fresh_id)
    assert (found.outcomes, found.columns, found.notices) == (expected.outcomes, expected.columns, expected.notices)
    assert len(found.changes) == len(expected.changes)


def test_an_image_that_is_none_is_refused_with_its_own_failure(world: World) -> None:
    world.do(world.workers.take_in, TakeInRequest(b"text", "dot.png"))
    world.wait()
    assert [type(failure) for failure in world.failures] == [ImageUnreadable]


def test_a_bug_is_told_as_one(world: World) -> None:
    world.do(world.workers.publish, PublishRequest(name="no such publication"))
    world.wait()
    assert [type(failure) for failure in world.failures] == [WorkFault]


def test_a_closed_window_leaves_no_process(world: World, tmp_path: Path) -> None:
    world.page()
    world.do(world.workers.export, ExportRequest("csv", tmp_path / "rows.csv"))
    world.wait(2)
    pids = world.pids()
    assert len(pids) == 2
    world.workers.close()
    world.wait_until(lambda: not any(map(runs, pids)))


def test_whoever_still_asks_after_the_window_was_closed_starts_nothing(world: World, tmp_path: Path) -> None:
    world.workers.close()
    world.workers.warm()
    world.ask_page()
    world.write("We smile.")
    world.do(world.workers.export, ExportRequest("csv", tmp_path / "rows.csv")).cancel()
    assert world.pids() == []
    assert world.workers._benches == []


def test_a_job_says_what_it_is_about(world: World, tmp_path: Path) -> None:
    begun: list[Job] = []
    world.workers.started.connect(begun.append)
    job = world.do(world.workers.export, ExportRequest("csv", tmp_path / "rows.csv"))
    assert begun == [job]
    assert job.title == "Writing rows.csv"
    world.wait()
