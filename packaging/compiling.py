"""Compiles the program where it is installed in place, so that its first launch is as quick as the later ones.

A wheel is compiled by whoever installs it.
"""

from compileall import compile_dir
from pathlib import Path
from py_compile import PycInvalidationMode
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compiling(BuildHookInterface[Any]):
    """A step of each build by Hatchling."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile the modules beside their sources, if the build is of the kind "editable"."""
        if version == "editable":
            compile_dir(Path(self.root, "playbook_app"), quiet=2, invalidation_mode=PycInvalidationMode.TIMESTAMP)
