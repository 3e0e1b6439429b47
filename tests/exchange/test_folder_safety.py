"""A folder from outside reaches nothing outside of itself, and an export touches nothing of others."""

import os
import sys
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.errors.export import FolderHoldsOther
from playbook_app.errors.source import LinkRefused, OddFile, TooLarge, TooManyFiles
from playbook_app.exchange import gate
from playbook_app.exchange.folder import document
from playbook_app.exchange.folder.layout import is_own_path
from playbook_app.exchange.folder.reading import read
from playbook_app.exchange.folder.writing import write
from tests.exchange.worlds import file_with, fresh_id
from tests.factories import playbook_with, standard

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")


@pytest.fixture
def folder(tmp_path):
    out = tmp_path / "export"
    write(playbook_with(standard(1)), lambda _: b"", out)
    return out


@posix_only
def test_a_linked_file_is_not_read(folder, tmp_path):
    secret = file_with("---\ntitle: secret\n---\n", tmp_path, "secret.md")
    (folder / "standards/link.md").symlink_to(secret)
    with pytest.raises(LinkRefused):
        read(folder, fresh_id)


@posix_only
def test_a_linked_folder_is_not_written_into(folder, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (folder / "standards").rename(elsewhere)
    (folder / "standards").symlink_to(elsewhere)
    with pytest.raises(LinkRefused):
        write(playbook_with(), lambda _: b"", folder)
    assert (elsewhere / "chk-01.md").exists()


@posix_only
def test_a_pipe_is_not_waited_for(folder):
    os.mkfifo(folder / "standards/pipe.md")
    with pytest.raises(OddFile):
        read(folder, fresh_id)


@posix_only
def test_a_name_of_a_device_is_refused(folder):
    file_with("---\ntitle: x\n---\n", folder, "standards/con.md")
    with pytest.raises(OddFile):
        read(folder, fresh_id)


def test_a_huge_file_is_refused(folder, monkeypatch):
    monkeypatch.setattr(gate, "MEGABYTE", 1)
    file_with(b"x" * (gate.LARGEST_MARKDOWN + 1), folder, "standards/huge.md")
    with pytest.raises(TooLarge):
        read(folder, fresh_id)


def test_too_many_files_are_refused(folder, monkeypatch):
    monkeypatch.setattr(gate, "MOST_FILES", 3)
    with pytest.raises(TooManyFiles):
        read(folder, fresh_id)


@pytest.mark.parametrize(
    "path", ["../x.md", "standards/../../x.md", "/etc/passwd", "standards/.git.md", "notes/x.md", "standards/a/b.md"]
)
def test_no_manifest_leads_out_of_the_folder(path):
    assert not is_own_path(path)


def test_a_doctored_manifest_removes_nothing_outside(folder, tmp_path):
    victim = file_with("x", tmp_path, "victim.md")
    manifest = folder / ".playbook-files"
    manifest.write_text(manifest.read_text() + "../victim.md\n")
    write(playbook_with(), lambda _: b"", folder)
    assert victim.exists()


def test_files_of_others_stay(folder):
    mine = file_with("mine", folder, "README.md")
    notes = file_with("mine", folder, "standards/notes.txt")
    write(playbook_with(), lambda _: b"", folder)
    assert mine.read_text() == notes.read_text() == "mine"
    assert not (folder / "standards/chk-01.md").exists()


def test_a_file_of_others_is_not_overwritten(folder):
    file_with("mine", folder, "standards/chk-02.md")
    with pytest.raises(FolderHoldsOther):
        write(playbook_with(standard(1), standard(2)), lambda _: b"", folder)
    assert (folder / "standards/chk-02.md").read_text() == "mine"


def test_a_folder_of_others_is_refused(tmp_path):
    file_with("mine", tmp_path, "thesis.txt")
    with pytest.raises(FolderHoldsOther):
        write(playbook_with(), lambda _: b"", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_folder_under_version_control_may_be_empty_otherwise(tmp_path):
    file_with("x", tmp_path, ".git/HEAD")
    write(playbook_with(), lambda _: b"", tmp_path)
    assert (tmp_path / "playbook.md").exists()


def test_an_unchanged_file_is_not_written_again(folder):
    path = folder / "standards/chk-01.md"
    os.utime(path, (1, 1))
    write(playbook_with(standard(1), standard(2)), lambda _: b"", folder)
    assert path.stat().st_mtime == 1


KEYS = ("id", "title", "moment", "roles", "weight", "review_by", "extra", "source", "status", "colour")


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.sampled_from(KEYS), st.text(max_size=15)), max_size=6),
    st.text() | st.lists(st.sampled_from(["# Why", "# Statement", "text", "\\# x", "---"])).map("\n".join),
)
def test_any_file_by_hand_is_read_or_refused(keys, body):
    head = "\n".join(f"{key}: {value}" for key, value in keys)
    with suppress(PlaybookError):
        document.read(Kind.STANDARD, f"---\n{head}\n---\n{body}", "standards/a.md", fresh_id)
