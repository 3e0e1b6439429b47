"""A link that somebody planted in a folder is never written through."""

from pathlib import Path

import pytest

from playbook_app.exchange.registry import write
from tests.factories import playbook_with


@pytest.mark.parametrize("form", ["markdown", "csv"])
def test_an_unfinished_file_is_never_written_through_a_planted_link(form: str, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    out = tmp_path / "out"
    if form == "markdown":
        write(form, playbook_with(), lambda _: b"", out)
        (out / "playbook.md").write_text("edited")
        (out / ".playbook.md.new").symlink_to(victim)
    else:
        (tmp_path / ".out.new").symlink_to(victim)
    write(form, playbook_with(), lambda _: b"", out)
    assert victim.read_text() == "mine"
