"""The programs that keep the catalogs, which stand in packaging/, for tests to import."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import sentences
import translations
import window_translations

__all__ = ["sentences", "translations", "window_translations"]
