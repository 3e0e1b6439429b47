"""Folders of Markdown from anywhere: our own with parts exchanged, and handbooks of any shape and any file names."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import apply
from playbook_app.domain.rules import check_all
from playbook_app.errors import PlaybookError
from playbook_app.exchange.folder.writing import write
from playbook_app.exchange.registry import read
from tests.exchange.worlds import EMPTY, fresh_id
from tests.factories import playbook_with, standard
from tests.fuzz import bounded

SECRET = "what lies outside of the folder"

names = st.sampled_from(
    [
        *("a.md", "..md", "...md", ".md", "a.MD", "a..md", " a.md", "a .md", "a.md ", "-rf.md", "a\nb.md", "a\tb.md"),
        *(
            "CON.md",
            "nul",
            "com1.md",
            "LPT9.md",
            "aux.md",
            "con .md",
            "é.md",
            "e\u0301.md",
            "İ.md",
            "ß.md",
            "\u202egpj.md",
        ),
        *("\u200b.md", "﹏.md", "😀.md", "a:b.md", "a|b.md", "a\\b.md", "%2e%2e.md", "~.md", "$HOME.md", "`id`.md"),
        *("A.md", "index.md", "README.md", "playbook.md", "x" * 120 + ".md"),
    ]
) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1, max_size=12).map(
    lambda name: name.strip(".") + ".md"
)

lines = st.sampled_from(
    [
        *(
            "# One",
            "## Two",
            "####### Seven",
            "Title\n=====",
            "---",
            "***",
            "- a",
            "  - b",
            "1. c",
            "| a | b |\n| - | - |",
        ),
        *("```", "~~~", "> > >", "![x](../secret.md)", "![x](/etc/passwd)", "[x](file:///etc/passwd)", "![](a.md)"),
        *(
            "[^1]",
            "[^1]: note",
            "<script>",
            "<!--",
            "&#0;",
            "&#xD800;",
            "\u2028",
            "\x0b",
            "\ufeff",
            "id: 1",
            "!!python/x",
        ),
        *("title: x", "order: a0", "moment: [", "*" * 80, "[" * 80, "{" * 80, "\\" * 9, "a" * 400, "\t\tcode", "&a *a"),
    ]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)

texts = st.lists(lines, max_size=12).map("\n".join)
contents = texts.map(str.encode) | st.binary(max_size=60)


def put(folder: Path, name: str, content: bytes) -> None:
    """Write a file, unless this system cannot have one of that name."""
    with suppress(OSError, ValueError):
        (folder / name).write_bytes(content)


def taken_in(source: Path) -> None:
    """Read a source; whatever comes of it keeps the rules and holds nothing from outside of the folder."""
    try:
        answer = read([source], EMPTY, new_id=fresh_id)
    except PlaybookError:
        return
    after = apply(EMPTY, answer.changes)
    assert check_all(after) == ()
    assert SECRET not in repr(after)
    assert all(SECRET.encode() not in data for data in answer.images.values())


@bounded(60)
@given(st.dictionaries(names, contents, min_size=1, max_size=6))
def test_a_handbook_of_any_files_is_read_or_refused(files: dict[str, bytes]) -> None:
    with TemporaryDirectory() as place:
        root = Path(place) / "handbook"
        (root / "part").mkdir(parents=True)
        (Path(place) / "secret.md").write_text(SECRET)
        for number, (name, content) in enumerate(files.items()):
            put(root / "part" if number % 2 else root, name, content)
        taken_in(root)


@bounded(60)
@given(st.dictionaries(st.sampled_from(["standards", "moments", "images", "roles", ""]), contents, min_size=1))
def test_an_export_of_ours_with_files_exchanged_is_read_or_refused(files: dict[str, bytes]) -> None:
    with TemporaryDirectory() as place:
        root = Path(place) / "export"
        write(playbook_with(standard(1), standard(2)), lambda _: b"", root)
        for folder, content in files.items():
            (root / folder).mkdir(exist_ok=True)
            chosen = sorted((root / folder).glob("*.md"))
            put(root / folder, chosen[0].name if chosen else "new.md", content)
        taken_in(root)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
@bounded(20)
@given(st.lists(st.sampled_from(["link", "linked folder", "loop", "pipe"]), min_size=1, unique=True), texts)
def test_nothing_is_followed_out_of_a_handbook(tricks: list[str], text: str) -> None:
    with TemporaryDirectory() as place:
        root, outside = Path(place) / "handbook", Path(place) / "outside"
        root.mkdir()
        outside.mkdir()
        (outside / "secret.md").write_text(f"# Secret\n\n{SECRET}\n")
        put(root, "a.md", text.encode())
        if "link" in tricks:
            (root / "link.md").symlink_to(outside / "secret.md")
        if "linked folder" in tricks:
            (root / "linked").symlink_to(outside)
        if "loop" in tricks:
            (root / "loop").symlink_to(root)
        if "pipe" in tricks:
            os.mkfifo(root / "pipe.md")
        taken_in(root)


@bounded(40)
@given(texts)
def test_a_single_file_of_any_text_is_read_or_refused(text: str) -> None:
    with TemporaryDirectory() as place:
        file = Path(place) / "handbook.md"
        file.write_bytes(text.encode())
        taken_in(file)


@bounded(40)
@given(names)
def test_a_single_file_of_any_name_is_read_or_refused(name: str) -> None:
    with TemporaryDirectory() as place:
        put(Path(place), name, b"# Arrival\n\n## Greeting\n\nLook up.\n")
        taken_in(Path(place) / name)
