"""Keys with values become sentences, and no key is left without one."""

import ast
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from playbook_app.analysis import findings as analysis
from playbook_app.domain import rules
from playbook_app.domain.change import Label
from playbook_app.domain.entities import ENTITIES
from playbook_app.domain.rules import Violation
from playbook_app.domain.vocabulary import Customer, Kind, Latitude, QuestionKind, Status, Step, Support, Tier, Veracity
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import Damaged
from playbook_app.errors.path import NotFound
from playbook_app.exchange.outcome import Verb
from playbook_app.exchange.registry import recognised
from playbook_app.publishing.preflight import missing_glyphs
from playbook_app.wording.fields import FIELDS, field_name
from playbook_app.wording.language import translation
from playbook_app.wording.names import KINDS, MEANINGS, OUTCOMES, counted, kind_name, name_of
from playbook_app.wording.sentences import (
    FINDINGS,
    GROUPS,
    VIOLATIONS,
    error_sentence,
    finding_sentence,
    group_name,
    operation_name,
    remark_sentence,
    violation_sentence,
)
from tests.factories import CHECK_IN, playbook_with, standard

GERMAN = translation("de")


def words_in(module: object) -> set[str]:
    """Return all texts that a module's source spells out."""
    tree = ast.parse(Path(str(getattr(module, "__file__", ""))).read_text("utf-8"))
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


@pytest.mark.parametrize("members", [Step, Tier, Customer, Latitude, Status, Veracity, QuestionKind])
def test_every_member_of_a_closed_set_has_a_name(members: type[Step]) -> None:
    assert all(name_of(member) for member in members)


def test_every_step_has_a_meaning() -> None:
    assert set(MEANINGS) == set(Step)


def test_every_kind_field_support_and_outcome_has_a_name() -> None:
    assert set(KINDS) == set(Kind)
    assert set(OUTCOMES) == set(Verb)
    assert set(FIELDS) == {one.name for entity in ENTITIES.values() for one in fields(entity)} | set(Support)


def test_a_field_of_a_newer_version_is_shown_as_it_is() -> None:
    assert field_name("short_title", GERMAN) == "short title"


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


def test_a_label_from_a_file_cannot_do_more_than_be_shown() -> None:
    assert operation_name(Label("{0.__class__} {")) == "{0.__class__} {"
    values = (("name", "{x}"), ("status", "{y}"), ("step", "z"), ("date", "soon"), ("field", "{"))
    assert operation_name(Label("standard.status", values)) == "Set status of “{x}” to {y}"
    assert operation_name(Label("edit", values)) == "Edit { of “{x}”"
    assert operation_name(Label("standards.delete", (("count", "²"),))) == "Delete ² standards"


@pytest.mark.parametrize(
    ("count", "english", "german"),
    [(1, "Delete 1 standard", "1 Standard löschen"), (3, "Delete 3 standards", "3 Standards löschen")],
)
def test_a_label_counts_as_the_language_does(count: int, english: str, german: str) -> None:
    label = Label.of("standards.delete", count=str(count))
    assert operation_name(label) == english
    assert operation_name(label, GERMAN) == german


def test_a_label_without_its_values_leaves_their_place_visible() -> None:
    assert operation_name(Label("import")) == "Import {source}"


def test_a_finding_is_worded_whole_in_another_language() -> None:
    found = {
        finding.key: finding_sentence(finding, GERMAN)
        for finding in analysis.findings(playbook_with(standard(1, review_by=date(2026, 5, 4))), date(2026, 6, 1))
    }
    assert found["overdue"] == "„CHK-01 Standard 1“ war am 04.05.2026 zur Prüfung fällig."
    assert found["gap"] == "„Breakfast“ hat keinen Standard für den Schritt „Eigeninitiative“."
    assert group_name("gap", GERMAN) == "Lücken auf der Reise"


def test_a_broken_rule_names_its_field_in_the_language() -> None:
    broken = Violation("text_length", Kind.MOMENT, CHECK_IN, (("field", "introduction"), ("longest", "9")))
    assert violation_sentence(broken, GERMAN) == (
        "Ein Text ist länger als 9 Zeichen (Einleitung). Nichts wurde geändert. Kürzen Sie ihn."
    )


def test_a_failure_is_a_sentence_with_its_values_in_the_language() -> None:
    failure = NotFound(path="Hafen {x}.playbook")
    assert error_sentence(failure) == str(failure)
    assert error_sentence(failure, GERMAN).startswith("Eine Datei Hafen {x}.playbook gibt es nicht.")


def test_a_failure_words_what_it_lists_and_why(tmp_path: Path) -> None:
    path = tmp_path / "notes.odt"
    path.touch()
    with pytest.raises(PlaybookError) as unknown:
        recognised(path)
    assert "Tabellen (.csv" in error_sentence(unknown.value, GERMAN)
    assert "tables (.csv" in str(unknown.value)
    assert "(das Ende fehlt)" in error_sentence(Damaged(path=path, detail="its end is missing"), GERMAN)


def test_a_remark_is_a_sentence_in_the_language() -> None:
    remark = missing_glyphs("\N{SNOWMAN}", "CHK-01").remark
    assert remark_sentence(remark) == str(remark)
    assert remark_sentence(remark, GERMAN) == (
        "Keine Schrift hat ☃ (U+2603 SNOWMAN); was fehlt, wird als leeres Kästchen gedruckt. Stelle: CHK-01."
    )


def test_entities_are_named_and_counted_in_the_language() -> None:
    assert kind_name(Kind.MOMENT, translation("es")) == "momento"
    assert counted(Kind.MOMENT, 1, translation("es")) == ("1", "momento")
    assert counted(Kind.MOMENT, 2) == ("2", "moments")
