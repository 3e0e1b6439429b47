"""What tests of printing share: a machine without fonts, so that pages are the same on all of them."""

import pytest

from playbook_app.publishing.pdf import machine


@pytest.fixture(autouse=True)
def no_machine_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = machine.MachineFonts(())
    monkeypatch.setattr("playbook_app.publishing.pdf.typography.machine_fonts", lambda: bare)
