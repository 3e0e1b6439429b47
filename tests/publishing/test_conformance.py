"""Every book is accessible and archival: PDF/UA-1, PDF/A-2a, and a structure that reads as it is printed."""

from dataclasses import replace
from functools import cache

import pytest

from playbook_app.publishing.paper import Paper
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import hotel
from tests.publishing.printing import Printed, handbook, publication
from tests.publishing.tagged import faults
from tests.test_starter_playbooks import starter

TEMPLATES = ("blank", "clinic", "hotel", "shop", "support-desk")


@cache
def sample() -> Printed:
    return handbook(starter("sample"))


def test_the_sample_keeps_the_standards() -> None:
    assert verdicts(sample().data) == []


def test_the_sample_has_a_sound_structure() -> None:
    assert faults(sample().data) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_keep_the_standards_and_have_a_sound_structure(name: str) -> None:
    data = handbook(starter(name)).data
    assert verdicts(data) + faults(data) == []


@pytest.mark.parametrize(("language", "paper"), [("de", Paper.A5), ("fr", Paper.LETTER), ("es", Paper.A4)])
def test_other_languages_and_papers_keep_the_standards(language: str, paper: Paper) -> None:
    playbook = hotel()
    spoken = replace(playbook, about=replace(playbook.about, language=language))
    data = handbook(spoken, paper=paper).data
    assert verdicts(data) + faults(data) == []


SHEETS = ("lineup", "scorecard", "quiz", "guest-card", "acknowledgement")


@pytest.mark.parametrize("name", SHEETS)
def test_sheets_keep_the_standards_and_have_a_sound_structure(name: str) -> None:
    data = publication(name, starter("sample"), weeks=2).data
    assert verdicts(data) + faults(data) == []


def test_a_key_keeps_the_standards_and_has_a_sound_structure() -> None:
    data = publication("quiz", starter("clinic"), key=True).data
    assert verdicts(data) + faults(data) == []


@pytest.mark.parametrize("name", SHEETS)
def test_sheets_of_a_blank_playbook_keep_the_standards(name: str) -> None:
    data = publication(name, starter("blank"), weeks=1).data
    assert verdicts(data) + faults(data) == []
