"""Arguments are read wherever they stand and whatever they begin with; wrong ones are told in a sentence."""

from inspect import signature
from pathlib import Path
from typing import get_type_hints

import pytest

from playbook_app.cli import COMMANDS
from playbook_app.cli.app import command
from playbook_app.cli.arguments import Parser
from playbook_app.cli.choosing import Asked
from playbook_app.wording.language import ENGLISH_WORDS
from tests.cli.conftest import Terminal


def read(*arguments: str) -> dict[str, object]:
    """Read the arguments of a command with two places, an option of a value, and one that is there or not."""
    parser = Parser("playbook try", ENGLISH_WORDS)
    parser.arguments.add_argument("file", metavar="FILE")
    parser.arguments.add_argument("words", metavar="WORDS", nargs="+")
    parser.options.add_argument("-o", "--output", metavar="OUT")
    parser.options.add_argument("--json", action="store_true")
    given = parser.read(arguments)
    return {} if given is None else vars(given)


def given(output: str | None, *words: str, json: bool = False) -> dict[str, object]:
    return {"file": "a", "words": list(words), "output": output, "json": json}


@pytest.mark.parametrize(
    "arguments",
    [
        ("-o", "x", "--json", "a", "b", "c"),
        ("a", "-o", "x", "b", "--json", "c"),
        ("a", "b", "c", "--json", "--output", "x"),
        ("a", "b", "--json", "c", "--output=x"),
        ("a", "b", "-ox", "c", "--json"),
        ("--json", "a", "b", "-o", "first", "c", "-o", "x"),
    ],
)
def test_options_stand_anywhere(arguments: tuple[str, ...]) -> None:
    assert read(*arguments) == given("x", "b", "c", json=True)


@pytest.mark.parametrize("value", ["-0.5,1", "-1", "-x", "--json", "-", "=", "", "a b", "--output=x"])
def test_a_value_may_be_whatever_follows_its_option(value: str) -> None:
    assert read("a", "b", "--output", value) == given(value, "b")
    assert read("a", "-o", value, "b") == given(value, "b")
    assert read("a", f"--output={value}", "b") == given(value, "b")


def test_behind_two_dashes_nothing_is_an_option() -> None:
    assert read("a", "-o", "x", "--", "--json", "-o", "--help") == given("x", "--json", "-o", "--help")


def test_a_dash_alone_and_no_text_at_all_are_no_options() -> None:
    assert read("a", "-", "") == given(None, "-", "")


@pytest.mark.parametrize("arguments", [("--help",), ("a", "--help"), ("--json", "--help", "--output", "x")])
def test_help_is_given_whatever_is_missing(arguments: tuple[str, ...]) -> None:
    assert read(*arguments) == {}


def test_what_follows_an_option_is_its_value_and_no_wish_for_help() -> None:
    assert read("a", "b", "-o", "--help") == given("--help", "b")


def wrong(terminal: Terminal, *arguments: str) -> str:
    """Return the sentence about wrong usage."""
    ended = terminal(*arguments)
    assert (ended.status, ended.out) == (2, "")
    told, hint = ended.err.splitlines()
    name = f"playbook {arguments[0]}" if arguments[0] in COMMANDS else "playbook"
    assert hint == f"“{name} --help” shows how it is used."
    return told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("info", "--jsn"), "There is no option --jsn here; --json is near to it."),
        (("info", "--js"), "There is no option --js here; --json is near to it."),
        (("info", "-x"), "There is no option -x here."),
        (("info", "-5"), "There is no option -5 here."),
        (("info", "a", "--json=yes"), "--json takes no value."),
        (("info", "a", "b"), "“b” is one argument too many."),
        (("info",), "This is missing: FILE."),
        (("export",), "This is missing: FILE, --output OUT."),
        (("export", "a"), "This is missing: --output OUT."),
        (("search", "a"), "This is missing: WORDS."),
        (("export", "a", "-o"), "-o needs a value: OUT."),
        (("export", "a", "--output", "--"), "--output needs a value: OUT."),
        (("export", "a", "--output=--"), "--output needs a value: OUT."),
        (("--versio",), "There is no option --versio here; --version is near to it."),
        (("--version", "info"), "“info” is one argument too many."),
    ],
)
def test_what_is_wrong_is_told_and_where_help_is(terminal: Terminal, arguments: tuple[str, ...], told: str) -> None:
    assert wrong(terminal, *arguments) == told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("search", "a", "b", "--limit", "0"), "--limit: “0” is no whole number from 1 to 1000."),
        (("search", "a", "b", "--limit", "many"), "--limit: “many” is no whole number from 1 to 1000."),
        (("history", "a", "--limit", "1" * 5000), f"--limit: “{'1' * 5000}” is no whole number from 1 to 1000000."),
        (("export", "a", "-o", "b", "--weeks", "54"), "--weeks: “54” is no whole number from 1 to 53."),
        (("export", "a", "-o", "b", "--creep", "1.5"), "--creep: “1.5” is no number from 0 to 1."),
        (("export", "a", "-o", "b", "--creep", "nan"), "--creep: “nan” is no number from 0 to 1."),
        (
            ("export", "a", "-o", "b", "--order", "random"),
            "--order: “random” is none of these: journey, steps.",
        ),
        (
            ("new", "a", "--template", "Hotel"),
            "--template: “Hotel” is none of these: blank, hotel, shop, clinic, support-desk.",
        ),
        (
            ("share", "a", "-o", "b", "--with", "history,notes"),
            "--with: “notes” is none of these: history, comments.",
        ),
        (
            ("publish", "a", "--minor", "--effective", "2026-02-30"),
            "--effective: “2026-02-30” is no day. Write it with year, month and day, as 2026-11-23.",
        ),
        (
            ("export", "a", "-o", "b", "--back-offset", "-99,-1"),
            "--back-offset: “-99,-1” is not two numbers of millimetres, each 15 at most, such as 0.5,-1.",
        ),
        (
            ("share", "a", "-o", "b", "--read-only", "--for-comments"),
            ("A copy is either for reading (--read-only) or for comments (--for-comments)."),
        ),
        (("erase", "a"), "Give either a text (--text) or a person (--person)."),
        (("publish", "a"), "Say --material (people acknowledge it again) or --minor (only words were mended)."),
    ],
)
def test_a_value_that_cannot_be_taken_is_answered_with_what_can(
    terminal: Terminal, arguments: tuple[str, ...], told: str
) -> None:
    assert wrong(terminal, *arguments) == told


@pytest.mark.parametrize(
    "arguments",
    [
        ("info", "--\x1b[31m"),
        ("info", "a", "\x1b]0;owned\x07"),
        ("export", "a", "-o", "b", "--paper", "\x9b2J\u202e\na5"),
    ],
)
def test_what_is_typed_gives_no_orders_to_the_terminal(terminal: Terminal, arguments: tuple[str, ...]) -> None:
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(wrong(terminal, *arguments))


def test_the_environment_names_the_author_unless_the_command_does(
    terminal: Terminal, hotel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("rows.csv").write_text("code,title\nA-1,Greet\n", "utf-8")
    monkeypatch.setenv("PLAYBOOK_AUTHOR", "Ada")
    terminal("import", hotel, "rows.csv")
    terminal("undo", hotel, "--author", "Grace")
    assert [row["author"] for row in terminal("history", hotel, "--json").data] == ["Grace", "Ada"]


@pytest.mark.parametrize("day", ["2026-12-24", "2026-1-5"])
def test_a_day_is_written_with_or_without_zeros(terminal: Terminal, hotel: str, day: str) -> None:
    assert terminal("export", hotel, "-o", "x.pdf", "--as", "lineup", "--weeks", "1", "--start", day).status == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_takes_what_it_declares(name: str) -> None:
    parser, deed = command(name)
    declared = {action.dest for action in parser._actions} - {"help"}
    taken = set(signature(deed).parameters)
    assert declared == (taken - {"asked"} | {*get_type_hints(Asked)} if "asked" in taken else taken)


@pytest.mark.parametrize("name", COMMANDS)
def test_an_option_has_a_long_name_and_says_what_its_value_is(name: str) -> None:
    parser, _ = command(name)
    for action in parser._actions:
        assert not action.option_strings or action.option_strings[-1].startswith("--")
        assert action.nargs == 0 or action.metavar
