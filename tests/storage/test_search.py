"""Search: every text of every kind, beginnings of words, accents ignored, the best first, with the place of the hit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.storage import search
from playbook_app.storage.schema import SEARCHED
from tests.factories import playbook_with, standard
from tests.storage.files import AUTHOR, FIRST, LABEL, PICTURES, make_file, retitle, whole_playbook


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    path = make_file(tmp_path_factory.mktemp("search") / "whole.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        yield editor


def opened(tmp_path: Path, playbook: Playbook) -> Editor:
    return Editor.create(tmp_path / "a.playbook", playbook, author=AUTHOR, images=PICTURES)


def places(editor: Editor, words: str) -> list[tuple[Kind, str]]:
    return [(hit.kind, hit.field) for hit in editor.search(words)]


@pytest.mark.parametrize("kind", Kind)
def test_every_text_of_every_kind_is_found(whole: Editor, kind: Kind) -> None:
    for entity in whole.playbook.of(kind).values():
        for field in SEARCHED[kind]:
            for word in search.words_of(kind, entity)[field].split():
                if any(character.isalnum() for character in word):
                    assert entity.id in [hit.id for hit in whole.search(word, limit=1_000)], (field, word)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("naive", "statement"),
        ("CAFÉ", "statement"),
        ("cafe", "statement"),
        ("gru", "statement"),
        ("greet ten", "statement"),
        ('"ten seconds"', "statement"),
        ("你好", "statement"),
        ("CHK-01", "code"),
        ("accueil", "extra"),
        ("titre", "extra"),
        ("legal", "notes"),
    ],
)
def test_the_field_of_the_hit_is_named(whole: Editor, words: str, field: str) -> None:
    assert (Kind.STANDARD, field) in places(whole, words)


@pytest.mark.parametrize("words", ["", "   ", "*", '"', '""', "-- ; '", "zzz", '"seconds ten"', "standard zzz"])
def test_what_is_not_there_is_not_found(whole: Editor, words: str) -> None:
    assert whole.search(words) == ()


@pytest.mark.parametrize(
    "words", ["greet OR nothing", "greet NOT ten", "title:greet", "greet^", "(greet)", "greet NEAR/2"]
)
def test_nothing_in_the_words_is_an_operator(whole: Editor, words: str) -> None:
    assert isinstance(whole.search(words), tuple)


@settings(suppress_health_check=list(HealthCheck))
@given(st.text(max_size=40) | st.text('"*^:(){}-+ aé\0', max_size=40))
def test_any_words_can_be_asked_for(whole: Editor, words: str) -> None:
    for hit in whole.search(words):
        assert all(0 <= start <= end <= len(hit.snippet) for start, end in hit.marks)


def test_the_words_are_marked_in_the_snippet(whole: Editor) -> None:
    (hit,) = whole.search("hous")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["house"]


def test_a_snippet_of_a_long_text_is_short(tmp_path: Path) -> None:
    text = "before " * 500 + "needle" + " after" * 500
    with opened(tmp_path, playbook_with(standard(1, practice=text))) as editor:
        (hit,) = editor.search("needle")
        assert len(hit.snippet) < 200
        assert hit.snippet[slice(*hit.marks[0])] == "needle"


def test_a_title_comes_before_a_note(tmp_path: Path) -> None:
    value = playbook_with(standard(1, notes="umbrella " * 9), standard(2, title="Umbrella"))
    with opened(tmp_path, value) as editor:
        assert places(editor, "umbrella") == [(Kind.STANDARD, "title"), (Kind.STANDARD, "notes")]


def test_a_title_comes_first_even_among_more_than_are_ranked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_RANK", search._RANK.replace(f"LIMIT {search.MOST_RANKED}", "LIMIT 5"))
    monkeypatch.setattr(search, "MOST_RANKED", 5)
    common = [standard(number, notes="umbrella") for number in range(1, 20)]
    with opened(tmp_path, playbook_with(*common, standard(50, title="Umbrella"))) as editor:
        hits = editor.search("umbrella")
        assert hits[0].field == "title"
        assert len(hits) == 6


def test_no_more_is_found_than_asked_for(whole: Editor) -> None:
    assert len(whole.search("s", limit=2)) == 2


def test_the_index_follows_edits_undo_and_deletion(tmp_path: Path) -> None:
    with opened(tmp_path, playbook_with(standard(1))) as editor:
        retitle(editor, "Umbrella")
        assert places(editor, "umbrella") == [(Kind.STANDARD, "title")]
        editor.undo()
        assert places(editor, "umbrella") == []
        editor.redo()
        editor.perform(LABEL, edit(editor.playbook, Kind.STANDARD, FIRST, weight=2))
        assert len(places(editor, "umbrella")) == 1
        editor.perform(LABEL, delete(editor.playbook, Kind.STANDARD, FIRST))
        assert places(editor, "umbrella") == []
        editor.undo()
        assert places(editor, "umbrella") == [(Kind.STANDARD, "title")]
