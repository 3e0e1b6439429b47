"""What a playbook itself gives to know of a publication, before any page is set: its colour, its standards' state."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from playbook_app.colour import READABLE, contrast
from playbook_app.domain.entities import PROSE, About, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.palette import WHITE
from playbook_app.publishing import preflight
from playbook_app.publishing.colours import accent_of
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standing import standing
from playbook_app.publishing.finding import Finding, Subject


def inspected(playbook: Playbook, options: Options, *, standards: bool) -> Iterator[Finding]:
    """Yield what there is to know of a playbook that is printed; `standards` says that they stand in it."""
    yield from _pale(playbook.about)
    for standard in Manuscript(playbook, options).standards if standards else ():
        yield from standing(standard, options.today)


def _pale(about: About) -> Iterator[Finding]:
    accent = accent_of(about.accent)
    ratio = contrast(accent, WHITE)
    if ratio < READABLE:
        yield preflight.pale(accent, ratio, READABLE, Subject(Kind.PLAYBOOK, about.id, "accent"))


def led_back(findings: tuple[Finding, ...], playbook: Playbook) -> tuple[Finding, ...]:
    """Return findings of a writer with the names and fields of the playbook.

    A writer knows images by their bytes alone, and fields by what was typed into them.
    """
    images = {image.sha256: image for image in playbook.images.values()}
    fields = dict(_typed(playbook)) if any(finding.typed for finding in findings) else {}
    return tuple(_led_back(finding, playbook, images, fields) for finding in findings)


def _typed(playbook: Playbook) -> Iterator[tuple[str, Subject]]:
    """Yield what every field of long text holds."""
    for kind, names in PROSE.items():
        for entity in playbook.of(kind).values():
            yield from ((text, Subject(kind, entity.id, name)) for name in names if (text := getattr(entity, name)))


def _led_back(
    finding: Finding, playbook: Playbook, images: Mapping[str, Image], fields: Mapping[str, Subject]
) -> Finding:
    subject = _field_of(finding, playbook) or fields.get(finding.typed) or finding.subject
    values = dict(finding.remark.values)
    if image := images.get(values.get("name", "")):
        values["name"] = image.name
        subject = subject or Subject(Kind.IMAGE, image.id, "alt")
    if subject and subject.kind is Kind.PLAYBOOK:
        subject = replace(subject, id=playbook.about.id)
    remark = replace(finding.remark, values=tuple(values.items()))
    return Finding(finding.rule, remark, subject)


def _field_of(finding: Finding, playbook: Playbook) -> Subject | None:
    """Return the field of the entity that is known, where it holds what was typed."""
    subject = finding.subject
    entity = playbook.find(subject.kind, subject.id) if subject and finding.typed else None
    if subject is None or entity is None:
        return None
    names = (name for name in PROSE[subject.kind] if getattr(entity, name) == finding.typed)
    return next((replace(subject, field=name) for name in names), None)
