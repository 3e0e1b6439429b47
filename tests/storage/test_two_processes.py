"""Two people at one file, each in a process of their own; some of them are killed, or sleep."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors.saving import ChangedByAnother, HeldByAnother, TakenOver
from playbook_app.storage.lock import lock_path
from tests.storage.files import AUTHOR, FIRST, make_file, retitle
from tests.storage.partner import BEN, Partner, race

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")

Partners = Callable[..., Partner]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_file(tmp_path / "Service.playbook")


@pytest.fixture
def partner_at() -> Iterator[Partners]:
    """Start others at a file; they are killed at the end, if not before."""
    started: list[Partner] = []

    def start(path: Path, **options: object) -> Partner:
        started.append(Partner(path, **options))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for one in started:
        one.kill()


@pytest.fixture
def ben(path: Path, partner_at: Partners) -> Partner:
    """Ben, who has the file open for editing."""
    partner = partner_at(path)
    assert partner.tell("open")
    return partner


def title(path: Path) -> str:
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        return editor.playbook.standards[FIRST].title


def test_the_second_reads_and_sees_who_has_it(path: Path, ben: Partner) -> None:
    with Editor.open(path, author=AUTHOR) as ann:
        assert ann.read_only
        assert ann.locked_by is not None
        assert (ann.locked_by.user, ann.locked_by.opened is not None) == (BEN.name, True)
        with pytest.raises(HeldByAnother, match=BEN.name):
            retitle(ann, "Ann's")
        assert ben.tell("retitle", "Ben's") == "Ben's"
    assert title(path) == "Ben's"


def test_when_the_first_closes_the_second_sees_it_and_can_edit(path: Path, ben: Partner) -> None:
    with Editor.open(path, author=AUTHOR) as ann:
        ben.tell("close")
        assert ann.locked_by is None
    with Editor.open(path, author=AUTHOR) as ann:
        retitle(ann, "Ann's")
        assert ben.tell("open") is False
        assert ben.tell("holder")[0] == AUTHOR.name


def test_the_file_of_one_who_was_killed_is_free_at_once(path: Path, ben: Partner) -> None:
    ben.tell("retitle", "Ben's last")
    with Editor.open(path, author=AUTHOR) as reader:
        ben.kill()
        assert reader.locked_by is None
    with Editor.open(path, author=AUTHOR) as ann:
        assert ann.playbook.standards[FIRST].title == "Ben's last"
        retitle(ann, "Ann's")
    assert not lock_path(path).exists()


def test_of_many_who_find_a_lock_left_behind_one_gets_it(path: Path, ben: Partner, partner_at: Partners) -> None:
    ben.kill()
    racers = [partner_at(path, deed=race) for _ in range(6)]
    assert [one.answer() for one in racers] == ["ready"] * 6
    for number, one in enumerate(racers):
        one.begin(f"Racer {number}", f"id {number}")
    assert sorted(one.answer() for one in racers) == [False] * 5 + [True]


def test_whoever_slept_while_another_took_over_writes_no_more(path: Path, ben: Partner) -> None:
    with Editor.open(path, author=AUTHOR, take_over=True) as ann:
        assert ben.tell("retitle", "Ben's dream") == TakenOver.__name__
        retitle(ann, "Ann's")
    assert ben.tell("retitle", "Ben's dream") == ChangedByAnother.__name__
    assert ben.tell("close") == "closed"
    assert title(path) == "Ann's"


def test_two_who_took_over_from_each_other_never_both_write(path: Path, ben: Partner) -> None:
    with Editor.open(path, author=AUTHOR, take_over=True) as ann:
        retitle(ann, "Ann's")
        ben.tell("close")
        assert ben.tell("open", "take over")
        with pytest.raises(TakenOver, match=BEN.name):
            retitle(ann, "Lost")
        assert ben.tell("retitle", "Ben's") == "Ben's"
        ann.copy(path.with_name("Ann's.playbook"))
    assert (title(path), title(path.with_name("Ann's.playbook"))) == ("Ben's", "Ann's")
    assert lock_path(path).exists()
