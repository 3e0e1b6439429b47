"""Sheets of any text: they print whatever a person can type, and are accessible and archival like books."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.entities import Choice
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.publishing.compose.options import Pace
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import QUESTIONS, hotel, uid
from tests.publishing.printing import publication
from tests.publishing.tagged import faults
from tests.publishing.test_hostile_texts import LONG, texts, with_text
from tests.test_starter_playbooks import starter

SHEETS = ("lineup", "scorecard", "quiz", "guest-card", "acknowledgement")
DEEP = (
    "".join("  " * level + "- deep\n" for level in range(60))
    + "\n```\ncode\n```\n\n![x](nope.png)\n\n# Head\n\n> quote"
)


def bent(text: str) -> Playbook:
    """The hotel with a text in every field, in questions of all kinds, their choices, and the guest scale."""
    changed = with_text(text)
    choices = (Choice(text, 0), Choice(text, 10**12))
    questions = {
        uid(600 + number): replace(QUESTIONS[0], id=uid(600 + number), kind=kind, prompt=text, choices=choices)
        for number, kind in enumerate(QuestionKind)
    }
    about = replace(changed.pop("about"), guest_scale=(text,) * 6)
    return hotel(**changed, about=about, questions=questions)


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("text", [LONG, DEEP, "word " * 900, "one  \ntwo\n\nthree\n" * 30, ""])
def test_texts_that_fit_nowhere_print_and_stay_accessible(name: str, text: str) -> None:
    data = publication(name, bent(text), weeks=1, pace=Pace.WEEK).data
    assert verdicts(data) + faults(data) == []


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts, name=st.sampled_from(SHEETS), chosen=st.sampled_from([{}, {"key": True}, {"weeks": -3}]))
def test_any_text_in_every_field_prints(text: str, name: str, chosen: dict[str, Any]) -> None:
    assert publication(name, bent(text), **({"weeks": 1} | chosen)).pages


@pytest.mark.parametrize("name", SHEETS)
@pytest.mark.parametrize("starter_name", ["sample", "blank"])
def test_sheets_of_starters_are_accessible(name: str, starter_name: str) -> None:
    data = publication(name, starter(starter_name), weeks=1).data
    assert verdicts(data) + faults(data) == []


def test_a_key_is_accessible() -> None:
    data = publication("quiz", starter("clinic"), key=True).data
    assert verdicts(data) + faults(data) == []
