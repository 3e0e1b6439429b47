"""Who may import whom, held by the contracts in pyproject.toml, and what a launch does not wait for."""

import subprocess
import sys
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from playbook_app.editor import Editor
from tests.factories import playbook_with
from tests.storage.files import AUTHOR

ROOT = Path(__file__).parent.parent
HEAVY = {
    "PIL", "PySide6", "alembic", "babel", "charset_normalizer", "click", "difflib", "hashlib", "hmac", "logging",
    "markdown", "platform", "platformdirs", "playbook_app.editor", "reportlab", "secrets",
    "shutil", "socket", "sqlalchemy", "subprocess", "textwrap", "typer", "uuid", "yaml",
}  # fmt: skip
"""What is imported where it is used, since it takes longer than most commands do."""

IDLE_IN_ENGLISH = {
    "PIL", "babel", "click", "difflib", "html", "html.entities", "logging", "markdown", "platform", "platformdirs",
    "playbook_app.domain.erasing", "playbook_app.editor", "playbook_app.exchange.folder.layout",
    "playbook_app.exchange.image", "playbook_app.exchange.outcome", "playbook_app.publishing.docx.writer",
    "playbook_app.publishing.html.writer", "reportlab", "shutil", "sqlalchemy", "subprocess", "tempfile", "textwrap",
    "typer", "uuid",
}  # fmt: skip
"""What a book in British English, of plain texts and without images, is printed without."""


def test_every_import_contract_is_kept() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_a_look_at_a_playbook_imports_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    imported = imported_by("info", tmp_path)
    assert "sqlite3" in imported
    assert not imported & HEAVY


def test_a_printed_book_in_english_imports_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    imported = imported_by("export", tmp_path, "-o", str(tmp_path / "Hotel.pdf"))
    assert "playbook_app.publishing.pdf.writer" in imported
    assert not imported & IDLE_IN_ENGLISH


def imported_by(command: str, folder: Path, *options: str) -> set[str]:
    """Return the names of the modules that a command on a small playbook imports."""
    file = folder / "Hotel.playbook"
    Editor.create(file, playbook_with(language="en-GB"), author=AUTHOR).close()
    line = [sys.executable, "-X", "importtime", "-m", "playbook_app", command, str(file), *options]
    ended = subprocess.run(line, capture_output=True, text=True, check=True, cwd=ROOT)
    return {line.rpartition("|")[2].strip() for line in ended.stderr.splitlines()}
