from pathlib import Path

import pytest

from playbook_app.ui.writing.spelling.dictionaries import (
    add_own_word,
    dictionary_for,
    own_words,
    read_own_words,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DICPATH", str(tmp_path))
    for name in ("xx_GB", "xx_US", "yy", "zz_NOAFF"):
        (tmp_path / f"{name}.dic").write_text("1\nword\n")
        if "NOAFF" not in name:
            (tmp_path / f"{name}.aff").write_text("SET UTF-8\n")
    return tmp_path


@pytest.mark.parametrize(
    ("language", "name"),
    [("xx-GB", "xx_GB"), ("xx-US", "xx_US"), ("xx", "xx_GB"), ("xx-AU", "xx_GB"), ("yy-CH", "yy"), ("zz", None)],
)
def test_the_nearest_dictionary_serves(folder: Path, language: str, name: str | None) -> None:
    assert dictionary_for(language) == (folder / name if name else None)


def test_own_words_are_kept_by_language(data_folder: Path) -> None:
    add_own_word(own_words("en-GB"), "Adeyemi")
    assert read_own_words(own_words("en-US")) == ["Adeyemi"]
    assert read_own_words(own_words("de")) == []
    assert own_words("en").is_relative_to(data_folder)
