"""Working processes: what they answer, and that they end, whatever happens to either side."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import Pipe
from pathlib import Path

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Image
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.image import ImageUnreadable
from playbook_app.errors.working import WorkTooLarge
from playbook_app.worker import process
from playbook_app.worker.jobs import (
    ImportRequest,
    PageMade,
    PageRequest,
    Published,
    PublishRequest,
    TakeInRequest,
    WorkFault,
)
from playbook_app.worker.messages import Done, Failed, Follow, Hold, ImageAnswer, ImageWanted, Progressed, Work
from tests.benchmarks.handbook import made
from tests.factories import entity_id, playbook_with, standard
from tests.worker.pipe import GONE, PATIENCE, Piped, process_with, runs
from tests.worker.test_doing import text_of

ONE = standard(1, statement="We greet.")
unix = pytest.mark.skipif(sys.platform == "win32", reason="Signals are of Unix")


def test_a_page_shows_what_was_changed_since_the_value_was_given() -> None:
    playbook = playbook_with(ONE)
    with process_with(playbook) as piped:
        first = piped.answer(PageRequest(standard=ONE.id))
        piped.child.post(Follow(edit(playbook, Kind.STANDARD, ONE.id, statement="We smile.")))
        second = piped.answer(PageRequest(standard=ONE.id))
    assert "We greet." in text_of(first.data)
    assert "We smile." in text_of(second.data)


def test_of_pages_that_wait_only_the_last_is_made() -> None:
    with process_with(made(30)) as piped:
        ids = [entity_id(100 + number) for number in range(20)]
        for one in ids:
            last = piped.ask(PageRequest(standard=one))
        answered = [piped.next(Done)]
        while answered[-1].number != last:
            answered.append(piped.next(Done))
    assert len(answered) < len(ids)
    assert answered[-1].result.standard == ids[-1]


def test_images_come_from_the_other_end_and_a_missing_one_is_a_warning() -> None:
    image = Image(id=entity_id(900), name="lobby.png", media_type="image/png", sha256="0" * 64)
    one = standard(1, practice="![The lobby](lobby.png)")
    with process_with(playbook_with(one, image)) as piped:
        piped.ask(PageRequest(standard=one.id))
        wanted = piped.next()
        assert wanted == ImageWanted("0" * 64)
        piped.child.post(ImageAnswer(wanted.sha256, None))
        done = piped.next(Done)
    assert len(done.result.warnings) == 1


def test_a_known_failure_comes_back_as_itself() -> None:
    with process_with() as piped:
        failure = piped.answer(TakeInRequest(b"text", "dot.png"))
    assert isinstance(failure, ImageUnreadable)
    assert failure.values == {"name": "dot.png"}


def test_a_bug_comes_back_as_its_traceback_and_the_process_goes_on() -> None:
    with process_with(playbook_with(ONE)) as piped:
        fault = piped.answer(PublishRequest(name="no such publication"))
        page = piped.answer(PageRequest(standard=ONE.id))
    assert isinstance(fault, WorkFault)
    assert fault.report.endswith("KeyError")
    assert "no such publication" not in fault.report
    assert isinstance(page, PageMade)


def test_a_process_that_is_ended_leaves_neither_itself_nor_half_a_file(tmp_path: Path) -> None:
    piped, pid = writing(tmp_path)
    piped.child.end()
    assert piped.child.join(PATIENCE)
    assert not runs(pid)
    assert list(tmp_path.iterdir()) == []


@unix
def test_a_process_that_is_asked_to_end_from_outside_leaves_no_half_a_file(tmp_path: Path) -> None:
    piped, pid = writing(tmp_path)
    os.kill(pid, signal.SIGTERM)
    assert piped.next(Done, Failed) is GONE
    assert not runs(pid)
    assert list(tmp_path.iterdir()) == []


@unix
def test_a_process_that_is_killed_is_noticed() -> None:
    with process_with(playbook_with(ONE)) as piped:
        piped.answer(PageRequest(standard=ONE.id))
        assert piped.child.pid
        os.kill(piped.child.pid, signal.SIGKILL)
        assert piped.next() is GONE


@unix
def test_ctrl_c_is_not_for_the_process() -> None:
    with process_with(playbook_with(ONE)) as piped:
        piped.answer(PageRequest(standard=ONE.id))
        assert piped.child.pid
        os.kill(piped.child.pid, signal.SIGINT)
        assert isinstance(piped.answer(PageRequest(standard=ONE.id)), PageMade)


def test_a_large_import_crosses_the_pipe(tmp_path: Path) -> None:
    rows = "".join(f"S-{n},Title {n},Stage {n % 9},Moment {n % 50},Text {n}\n" for n in range(2000))
    source = tmp_path / "rows.csv"
    source.write_text(f"code,title,stage,moment,statement\n{rows}", "utf-8")
    playbook = playbook_with()
    with process_with(playbook) as piped:
        imported = piped.answer(ImportRequest((source,)))
    assert len(apply(playbook, imported.changes).standards) == 2000


_PARENT = """
import os, sys, time
from playbook_app.worker.child import Child
from playbook_app.worker.jobs import PublishRequest
from playbook_app.worker.messages import Hold, Work
from pathlib import Path
from tests.benchmarks.handbook import made

if __name__ == "__main__":
    def heard(_):
        print(child.pid, flush=True)
    child = Child(heard, lambda: None)
    child.post(Hold(made(500)))
    child.post(Work(1, PublishRequest(name="handbook", out=Path(sys.argv[1]) / "book.pdf")))
    time.sleep(60)
"""


@unix
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_work_ends_with_the_process_that_wanted_it_and_says_nothing(number: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_PARENT, "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    root = str(Path(__file__).parent.parent.parent)
    parent = subprocess.Popen(
        [sys.executable, str(script), str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": root},
        start_new_session=True,
    )
    assert parent.stdout
    pid = int(parent.stdout.readline())
    if number is signal.SIGINT:
        os.killpg(parent.pid, number)  # as a terminal does
    else:
        parent.send_signal(number)
    _, said = parent.communicate(timeout=PATIENCE)
    for _ in range(600):
        if not runs(pid):
            break
        time.sleep(0.05)
    assert not runs(pid)
    assert list(out.iterdir()) == []
    assert said.count("Traceback") == (1 if number is signal.SIGINT else 0)  # the parent's own


def writing(folder: Path) -> tuple[Piped, int]:
    """A process in the middle of writing a publication, and its number."""
    piped = Piped()
    piped.child.post(Hold(made(500)))
    piped.ask(PublishRequest(name="handbook", out=folder / "book.pdf"))
    assert isinstance(piped.next(Progressed, Done), Progressed)
    assert list(folder.glob(".*.new"))
    assert piped.child.pid
    return piped, piped.child.pid


def test_work_that_is_done_is_told_with_its_progress(tmp_path: Path) -> None:
    piped, _ = writing(tmp_path)
    done = piped.next(Done)
    piped.child.end()
    assert isinstance(done.result, Published)
    assert piped.child.join(PATIENCE)
    assert (tmp_path / "book.pdf").stat().st_size > 10_000


def test_without_enough_memory_the_work_is_given_up_and_the_process_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def short_of_memory(*_: object, **__: object) -> object:
        raise MemoryError

    here, there = Pipe()
    monkeypatch.setattr(process, "done", short_of_memory)
    with pytest.raises(process._Stopped):
        process._Desk(there)._do(Work(1, PageRequest(standard=ONE.id)))
    told = here.recv()
    assert isinstance(told.failure, WorkTooLarge)
    here.close()
    there.close()


_HASTY = """
import os, signal
from multiprocessing import Pipe
from playbook_app.worker import process

class Hasty(process._Desk):
    def listen_to_signals(self):
        super().listen_to_signals()
        os.kill(os.getpid(), signal.SIGTERM)

process._Desk = Hasty
process.serve(Pipe()[1])
"""


@unix
def test_a_request_to_end_that_comes_before_the_first_order_is_met_in_silence(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_HASTY, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    hasty = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, env=environment, check=False)
    assert (hasty.returncode, hasty.stderr) == (0, "")


def test_a_second_request_to_end_does_not_break_into_the_tidying_up_of_the_first() -> None:
    here, there = Pipe()
    desk = process._Desk(there)
    tidied = []

    def work() -> None:
        try:
            desk._stop(signal.SIGTERM, None)
        finally:
            desk._stop(signal.SIGTERM, None)
            tidied.append(True)

    with pytest.raises(process._Stopped):
        work()
    assert tidied
    here.close()
    there.close()
