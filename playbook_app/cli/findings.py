"""What preflight finds, as the terminal tells it: findings that are alike in one sentence."""

from collections.abc import Iterable, Iterator
from typing import Any

from playbook_app.cli.speech import words
from playbook_app.publishing.finding import Finding, alike
from playbook_app.wording.sentences import remark_sentence


def sentences(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield a sentence for each group of findings that differ in their place alone: the first, and how many more."""
    _ = words()
    for first, *others in alike(findings):
        remark, more = remark_sentence(first.remark, _), len(others)
        told = _.ngettext("{remark} And in {count} more place.", "{remark} And in {count} more places.", more)
        yield told.format(remark=remark, count=more) if more else remark


def facts(finding: Finding) -> dict[str, Any]:
    """Return a finding for machines."""
    subject = finding.subject
    return {
        "rule": finding.rule.value,
        "kind": subject.kind.value if subject else None,
        "id": subject.id if subject else None,
        "field": (subject.field or None) if subject else None,
        "values": dict(finding.remark.values),
        "sentence": remark_sentence(finding.remark, words()),
    }
