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
    "PIL", "PySide6", "alembic", "babel", "charset_normalizer", "hashlib", "hmac", "markdown", "reportlab", "secrets",
    "socket", "sqlalchemy", "yaml",
}  # fmt: skip
"""What is imported where it is used, since it takes longer than most commands do."""


def test_every_import_contract_is_kept() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_a_look_at_a_playbook_imports_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    file = tmp_path / "Hotel.playbook"
    Editor.create(file, playbook_with(), author=AUTHOR).close()
    imported = _imported_by("info", file)
    assert "sqlite3" in imported
    assert not imported & HEAVY


def test_a_book_without_images_is_printed_without_what_opens_them(tmp_path: Path) -> None:
    file = tmp_path / "Hotel.playbook"
    Editor.create(file, playbook_with(), author=AUTHOR).close()
    imported = _imported_by("export", file, "-o", tmp_path / "Hotel.pdf")
    assert "zlib" in imported
    assert not imported & {"PIL", "reportlab"}


def _imported_by(*words: object) -> set[str]:
    """Return the packages that a command imports."""
    command = [sys.executable, "-X", "importtime", "-m", "playbook_app", *map(str, words)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in ended.stderr.splitlines()}
