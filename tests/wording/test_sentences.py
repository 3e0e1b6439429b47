"""Keys with values become sentences, and no key is left without one."""

import ast
from datetime import date
from pathlib import Path

import pytest

from playbook_app.analysis import findings as analysis
from playbook_app.domain import rules
from playbook_app.domain.change import Label
from playbook_app.domain.rules import Violation
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Step, Tier, Veracity
from playbook_app.wording.names import MEANINGS, name_of
from playbook_app.wording.sentences import (
    FINDINGS,
    GROUPS,
    VIOLATIONS,
    finding_sentence,
    operation_name,
    violation_sentence,
)
from tests.factories import CHECK_IN, playbook_with, standard


def words_in(module: object) -> set[str]:
    """Return all texts that a module's source spells out."""
    tree = ast.parse(Path(str(getattr(module, "__file__", ""))).read_text("utf-8"))
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


@pytest.mark.parametrize("members", [Step, Tier, Latitude, Status, Veracity])
def test_every_member_of_a_closed_set_has_a_name(members: type[Step]) -> None:
    assert all(name_of(member) for member in members)


def test_every_step_has_a_meaning() -> None:
    assert set(MEANINGS) == set(Step)


def test_findings_and_broken_rules_are_worded_and_nothing_else_is() -> None:
    assert FINDINGS.keys() == GROUPS.keys()
    assert FINDINGS.keys() <= words_in(analysis)
    assert VIOLATIONS.keys() <= words_in(rules)


def test_every_finding_of_a_playbook_becomes_a_sentence() -> None:
    found = analysis.findings(playbook_with(standard(1, never_say="Pay [amount]")), date(2026, 6, 1))
    sentences = [finding_sentence(finding) for finding in found]
    assert "CHK-01 Standard 1 still has [amount] to be filled in (never say)." in sentences
    assert not [sentence for sentence in sentences if "{" in sentence]


def test_a_broken_rule_becomes_a_sentence() -> None:
    broken = Violation("text_length", Kind.MOMENT, CHECK_IN, (("field", "introduction"), ("longest", "9")))
    assert violation_sentence(broken) == (
        "A text is longer than 9 characters (introduction). Nothing was changed. Shorten it."
    )


def test_a_translation_is_looked_up_by_the_english_template() -> None:
    german = {"Import {source}": "{source} einlesen"}
    assert operation_name(Label.of("import", source="a.csv"), german.__getitem__) == "a.csv einlesen"


def test_a_label_of_a_newer_version_is_shown_as_it_is() -> None:
    assert operation_name(Label("standard.split")) == "standard.split"


def test_a_label_without_its_values_leaves_their_place_visible() -> None:
    assert operation_name(Label("import")) == "Import {source}"
