"""The program that keeps the catalogs, which stands in packaging/, for tests to import."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import sentences
import translations

__all__ = ["sentences", "translations"]
