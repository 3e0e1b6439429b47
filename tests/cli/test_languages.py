"""The command line speaks the language of the person at the terminal; what it prints for machines keeps its keys."""

from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch, english: None) -> None:
    monkeypatch.setenv("LANGUAGE", "de")


def test_a_look_at_a_playbook_is_german(terminal: Terminal, hotel: str) -> None:
    lines = dict(line.split(maxsplit=1) for line in terminal("info", hotel).out.splitlines()[1:])
    assert lines["Ausgaben"] == "0"
    assert lines["Sprache"] == "en-GB"
    assert {"Rollen", "Abschnitte", "Momente", "Standards", "Vorgänge"} <= lines.keys()


def test_findings_are_german(terminal: Terminal, hotel: str) -> None:
    out = terminal("check", hotel).out
    assert "Lücken auf der Reise (" in out
    assert "weitere (mit --all zu sehen)" in out
    assert "Reifegrad: " in out


def test_an_import_and_its_undoing_are_german(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text("title,statement,moment\nGreeting,Look up.,Breakfast\n", "utf-8")
    assert "neu  1  Standard" in terminal("import", hotel, "rows.csv").out
    assert terminal("undo", hotel).out == "Rückgängig gemacht: rows.csv einlesen\n"
    assert "rows.csv einlesen (zurückgenommen)" in terminal("history", hotel).out
    assert terminal("redo", hotel).out == "Wiederhergestellt: rows.csv einlesen\n"


def test_failures_are_german(terminal: Terminal, hotel: str) -> None:
    assert terminal("info", "nowhere.playbook").err.startswith("Eine Datei nowhere.playbook gibt es nicht.")
    assert "keine Rolle „Pirat“" in terminal("export", hotel, "-o", "book.pdf", "--role", "Pirat").err


def test_machines_read_the_same_keys(terminal: Terminal, hotel: str) -> None:
    data = terminal("check", hotel, "--json").data
    assert {"readiness", "moments", "findings"} <= data.keys()
    assert {finding["key"] for finding in data["findings"]} >= {"gap"}
    assert terminal("info", hotel, "--json").data["counts"]["roles"] > 0


def test_a_restored_playbook_has_a_german_name(terminal: Terminal, hotel: str) -> None:
    Path("rows.csv").write_text("title,statement\nGreeting,Look up.\n", "utf-8")
    terminal("import", hotel, "rows.csv")
    assert terminal("restore", "1").out == "hotel wiederhergestellt.playbook\n"
