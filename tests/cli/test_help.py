"""Help: of every command, in every language, as wide as the terminal."""

import re

import pytest

from playbook_app.cli import COMMANDS
from playbook_app.cli.app import command
from playbook_app.wording.commands import COMMANDS as SENTENCES
from playbook_app.wording.language import translation
from tests.cli.conftest import Terminal

LANGUAGES = ("de", "es", "fr")
ENGLISH_OF_ARGPARSE = ("usage:", "positional arguments", "options:", "show this help message", "optional arguments")


def texts_of(name: str) -> list[str]:
    """Return what the help of a command says in the language of the person, but for what is typed."""
    parser, _ = command(name)
    titles = [group.title or "" for group in parser._action_groups if group._group_actions]
    helps = [action.help or "" for action in parser._actions]
    return [text for text in (*titles, *helps, parser.epilog) if text]


def joined(text: str) -> str:
    """Return the lines of a text as one; narrow spaces stay."""
    return re.sub("[ \n]+", " ", text)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("columns", [40, 80, 120, 1000])
def test_help_is_whole_and_fits_the_terminal(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    ended = terminal(name, "--help")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(f"Usage: playbook {name} ")
    assert all(text in joined(ended.out) for text in (SENTENCES[name], *texts_of(name)))
    widest = max(len(line) for line in ended.out.splitlines() if not line.startswith(("Usage: ", "  -")))
    assert widest <= min(columns, 100)


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_of_the_person(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, name: str, language: str
) -> None:
    english = {*texts_of(name), SENTENCES[name]}
    monkeypatch.setenv("LANGUAGE", language)
    said = joined(terminal(name, "--help").out)
    own = {*texts_of(name), translation(language)(SENTENCES[name])}
    assert said.startswith(translation(language)("Usage:"))
    assert all(text in said for text in own)
    assert len(own) == len(english)
    assert not own & english
    assert not [text for text in ENGLISH_OF_ARGPARSE if text in said]


def test_what_is_typed_is_named_in_the_language_of_the_person(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    assert terminal("import", "--help").out.startswith("Aufruf: playbook import DATEI QUELLE... [OPTIONEN]\n")
    assert terminal("export").err.splitlines() == [
        "Es fehlt: DATEI, --output ZIEL.",
        "„playbook export --help“ zeigt, wie der Befehl benutzt wird.",
    ]


def test_french_has_a_narrow_space_before_its_colons(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "fr")
    assert terminal("info", "--help").out.startswith("Utilisation\u202f: playbook info FICHIER [OPTIONS]\n")
    assert "\nOptions\u202f:\n" in terminal("info", "--help").out
    assert terminal("info").err.startswith("Il manque\u202f: FICHIER.\n")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_overview_lists_every_command_with_its_sentence(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    overview = terminal("--help").out
    for name, sentence in SENTENCES.items():
        assert f" {name} {translation(language)(sentence)} " in joined(overview)
    assert terminal().out == overview


def test_the_version_is_told(terminal: Terminal) -> None:
    ended = terminal("--version")
    assert (ended.status, ended.out.split()[0], ended.err) == (0, "playbook", "")


def test_what_is_needed_stands_in_the_line_of_usage(terminal: Terminal) -> None:
    usages = {name: terminal(name, "--help").out.splitlines()[0] for name in ("export", "restore", "demo")}
    assert usages == {
        "export": "Usage: playbook export FILE -o OUT [OPTIONS]",
        "restore": "Usage: playbook restore [BACKUP] [OPTIONS]",
        "demo": "Usage: playbook demo [OPTIONS]",
    }


def test_names_that_are_typed_are_not_torn(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in range(60, 101):
        monkeypatch.setenv("COLUMNS", str(columns))
        said = terminal("export", "--help").out.split()
        assert {"half-letter.", "guest-card,"} <= set(said)
