"""Who may import whom, held by the contracts in pyproject.toml."""

import sys
from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parent.parent


def test_every_import_contract_is_kept() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_no_module_of_the_product_imports_qt_or_what_is_only_for_tests() -> None:
    forbidden = ("PySide6", "pytest", "hypothesis", "pypdf")
    for path in (ROOT / "playbook_app").rglob("*.py"):
        text = path.read_text("utf-8")
        assert not [name for name in forbidden if f"import {name}" in text or f"from {name}" in text], path
    assert "PySide6" not in sys.modules
