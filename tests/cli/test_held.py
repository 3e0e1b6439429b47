"""A command and a window at one file, each in a process of its own."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.storage.partner import BEN, Partner

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is of POSIX")


def test_a_command_does_not_write_what_another_edits_and_names_who(terminal: Terminal, hotel: str) -> None:
    rows = Path("rows.csv")
    rows.write_text("Code,Title\nT-1,From a table\n")
    partner = Partner(Path(hotel).absolute())
    assert partner.tell("open")
    before = Path(hotel).read_bytes()
    refused = terminal("import", hotel, str(rows))
    assert refused.status != 0
    assert BEN.name in refused.err
    assert terminal("info", hotel).status == 0
    assert Path(hotel).read_bytes() == before
    partner.kill()
    assert terminal("import", hotel, str(rows)).status == 0
