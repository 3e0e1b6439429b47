"""What preflight finds: a remark, the rule that it is about, and the entity and field that it leads to."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import field
from enum import StrEnum

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.remark import Remark


class Rule(StrEnum):
    """What a finding is about."""

    LANGUAGE = "language"
    FONT = "font"
    CHARACTER = "character"
    SCRIPT = "script"
    IMAGE_LOST = "image_lost"
    IMAGE_COARSE = "image_coarse"
    IMAGE_SILENT = "image_silent"
    OVERFULL = "overfull"
    ABSENT = "absent"
    UNAPPROVED = "unapproved"
    OVERDUE = "overdue"
    CONTRAST = "contrast"
    UNANSWERABLE = "unanswerable"
    EDITION = "edition"
    CONSENT = "consent"


@frozen
class Subject:
    """An entity of the playbook, and one of its fields where that is known."""

    kind: Kind
    id: EntityId
    field: str = ""


@frozen
class Finding:
    """A remark on a publication, and what in the playbook it leads to, where that is known.

    `typed` is the whole text that it was found in, by which the field is found.
    """

    rule: Rule
    remark: Remark
    subject: Subject | None = None
    typed: str = field(default="", repr=False)

    def __str__(self) -> str:
        """Word it in English."""
        return str(self.remark)


def alike(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return findings in groups of those that differ in their place alone, in the order of the first of each."""
    gathered: defaultdict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for finding in dict.fromkeys(findings):
        said = (value for name, value in finding.remark.values if name != "place")
        gathered[finding.remark.sentence, *said].append(finding)
    return list(gathered.values())


_KINDS = {kind.value: kind for kind in Kind}


def anchored(anchor: str | None) -> Subject | None:
    """Return the entity that an anchor belongs to; its name begins with the kind, and goes on with the id."""
    kind, _, entity_id = (anchor or "").partition("-")
    return Subject(_KINDS[kind], EntityId(entity_id)) if kind in _KINDS and entity_id else None
