"""Formats are found by what a source is, and loaded when they are used."""

import errno
import subprocess
import sys

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.entities import Standard
from playbook_app.errors.path import CannotWriteThere, NoFolder, NoRoomToWrite, NotWritten
from playbook_app.errors.source import IsPlaybook, NoSource, UnknownFormat
from playbook_app.exchange.registry import FORMATS, read, recognised, writable, write
from tests.exchange.worlds import EMPTY, file_with, fresh_id, imported
from tests.factories import playbook_with


def test_a_source_tells_its_format(tmp_path):
    write("markdown", playbook_with(), lambda _: b"", tmp_path / "own")
    assert recognised(tmp_path / "own").name == "markdown"
    assert recognised(file_with("# A\n", tmp_path, "guide/a.md")).name == "handbook"
    assert recognised(tmp_path / "guide").name == "handbook"
    assert recognised(file_with("a;b\n", tmp_path, "A.CSV")).name == "csv"


def test_other_files_and_missing_ones_are_refused(tmp_path):
    with pytest.raises(UnknownFormat):
        recognised(file_with(b"\0", tmp_path, "a.exe"))
    with pytest.raises(NoSource):
        recognised(tmp_path / "none.csv")


def test_what_goes_out_is_known():
    assert {format_.name for format_ in writable()} == {"csv", "markdown", "xlsx"}


def test_every_format_names_modules_that_exist():
    from importlib import import_module

    assert all(hasattr(import_module(format_.reader), "read_sources") for format_ in FORMATS if format_.reader)
    assert all(hasattr(import_module(format_.writer), "write") for format_ in writable())


def test_several_sources_are_one_import(tmp_path):
    table = file_with("code,title\nA-1,Smile\n", tmp_path)
    page = file_with("# Door\n\n- Open it\n- Close it\n", tmp_path, "door.md")
    shares = []
    answer = read([table, page], EMPTY, new_id=fresh_id, progress=shares.append)
    after = apply(EMPTY, answer.changes)
    assert len(after.standards) == 3
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_the_same_row_in_two_sources_is_one_standard(tmp_path):
    first = file_with("code,title\nA-1,Smile\n", tmp_path, "a.csv")
    second = file_with("code,title\nA-1,Nod\n", tmp_path, "b.csv")
    after = apply(EMPTY, read([first, second], EMPTY, new_id=fresh_id).changes)
    assert [one.title for one in after.standards.values()] == ["Nod"]


def test_a_text_that_is_too_long_is_cut_and_told(tmp_path):
    after, answer = imported(file_with(f"code,why\nA-1,{'x' * 200_001}\n", tmp_path))
    (one,) = after.standards.values()
    assert isinstance(one, Standard)
    assert len(one.why) == 200_000
    assert "cut" in str(answer.notices[-1])


def test_heavy_modules_wait_until_they_are_used():
    code = (
        "import sys, playbook_app.exchange.registry\n"
        "heavy = ('yaml', 'PIL', 'charset_normalizer', 'markdown', 'csv', 'lxml', 'openpyxl')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("code", "error"),
    [("EACCES", CannotWriteThere), ("ENOSPC", NoRoomToWrite), ("EIO", NotWritten)],
)
def test_a_disk_that_does_not_take_an_export_is_told(code, error, tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(getattr(errno, code), "no")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(error):
        write("csv", playbook_with(), lambda _: b"", tmp_path / "out.csv")


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(NoFolder):
        write("csv", playbook_with(), lambda _: b"", tmp_path / "none" / "out.csv")


def test_every_format_has_a_name_of_its_own():
    names = [format_.name for format_ in FORMATS]
    assert names == list(dict.fromkeys(names))


def test_a_playbook_is_merged_rather_than_imported(tmp_path):
    with pytest.raises(IsPlaybook):
        recognised(file_with("SQLite format 3", tmp_path, "Other.playbook"))
