"""Finds `resources/` and `icons/`: beside the package in a checkout, inside it in a wheel or a frozen bundle."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_BUNDLED = _PACKAGE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder in `resources/`."""
    return _ROOT.joinpath("resources", *parts)


def icon(name: str) -> Path:
    """Return the path of an icon, by its file name."""
    return _ROOT / "icons" / name
