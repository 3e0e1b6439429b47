"""Answers for the system's file dialogs, which no test can press."""

from pathlib import Path

import pytest


def answer(monkeypatch: pytest.MonkeyPatch, *, path: Path | None = None, folder: Path | None = None) -> None:
    """Have every dialog that asks for a path, or a folder, answered so."""
    paths = ([str(path)] if path else [], "")
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_, **__: (str(path or ""), ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileNames", lambda *_, **__: paths)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_, **__: str(folder or ""))


def answer_text(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Have every dialog that asks for a line of text answered so."""
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", lambda *_, **__: (text, True))
