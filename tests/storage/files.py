"""Small playbook files for tests, and ways to spoil them."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from playbook_app.domain.change import Author, Changes, Label, apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import (
    Choice,
    Comment,
    Edition,
    EntityId,
    Image,
    Question,
    Signatory,
    SignOff,
    Source,
    Standard,
    Story,
    Term,
)
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Latitude, QuestionKind, Status, Step, Veracity
from playbook_app.editor import Editor
from tests.factories import CHECK_IN, MANAGER, ROLE, entity_id, playbook_with, standard

AUTHOR = Author("Ann Example", entity_id(999))
LABEL = Label("standard.edit")
PICTURE = b"\x89PNG\r\n\x1a\n not really"
PICTURE_HASH = sha256(PICTURE).hexdigest()
FIRST, SECOND = entity_id(101), entity_id(102)
PICTURES = {PICTURE_HASH: PICTURE}


def small_playbook() -> Playbook:
    """Return a playbook of two standards."""
    return playbook_with(standard(1), standard(2))


def whole_playbook() -> Playbook:
    """Return a playbook with something in every field of every kind."""
    image = Image(id=entity_id(300), name="lobby.png", sha256=PICTURE_HASH, alt="The lobby at dusk")
    value = playbook_with(_full_standard(), standard(2), image, promise="You are expected.", values="- warm\n- swift")
    others = (
        (
            Kind.STORY,
            Story(
                id=entity_id(310),
                title="The umbrella",
                body="It *rained*.",
                source="A guest's letter",
                date=date(2025, 3, 9),
                veracity=Veracity.LEGEND,
                standards=frozenset([FIRST, SECOND]),
                moment=CHECK_IN,
                order="a1",
            ),
        ),
        (Kind.TERM, Term(id=entity_id(320), term="Walk", definition="To send a guest to another house.")),
        (
            Kind.QUESTION,
            Question(
                id=entity_id(330),
                kind=QuestionKind.KNOWLEDGE,
                prompt="How soon?",
                choices=(Choice("At once", 1), Choice("Later")),
                answer="At once",
                explanation="Because.",
                standard=FIRST,
                moment=CHECK_IN,
                order="a2",
            ),
        ),
        (
            Kind.COMMENT,
            Comment(
                id=entity_id(340),
                subject_kind=Kind.STANDARD,
                subject=FIRST,
                at=datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
                author="Ben",
                body="Is this so?",
                resolved=True,
            ),
        ),
        (
            Kind.EDITION,
            Edition(
                id=entity_id(350),
                number=1,
                published_on=date(2026, 5, 1),
                effective_from=date(2026, 6, 1),
                label="First",
                notes="The beginning.",
                material=True,
                digest="0" * 64,
            ),
        ),
        (
            Kind.SIGNATORY,
            Signatory(
                id=entity_id(360), name="Kim Larsen", role=ROLE, signed=(SignOff(edition=1, on=date(2026, 6, 2)),)
            ),
        ),
    )
    from playbook_app.domain.change import created

    value = apply(value, [created(kind, entity) for kind, entity in others])
    return apply(value, edit(value, Kind.PLAYBOOK, value.about.id, logo=image.id))


def _full_standard() -> Standard:
    return standard(
        1,
        step=Step.RESPONSIVENESS,
        statement="Greet within **ten** seconds — naïve café, Grüße, 你好, 🙂.",
        practice="Look up.",
        why="Nobody likes to wait.",
        do="Smile",
        avoid="Phones",
        say="Good evening",
        never_say="Next!",
        latitude=Latitude.FLEXIBLE,
        leeway="At night",
        permission="Up to 50",
        tools="Bell",
        training="Day one",
        measure="Camera",
        recovery="Apologise",
        missed="Ignored",
        expected="Greeted",
        legendary="Greeted by name",
        roles=frozenset([ROLE, MANAGER]),
        status=Status.APPROVED,
        approved_by="Cleo",
        approved_at=datetime(2026, 4, 1, 9, 0, tzinfo=UTC),
        weight=3,
        review_by=date(2027, 1, 1),
        notes="Ask legal",
        extra=(("Titre", "Accueil"), ("Zone", "A\nB")),
        source=Source("csv", (("id", "7"), ("org", "x"))),
    )


def make_file(path: Path, playbook: Playbook | None = None) -> Path:
    """Make a closed file at a path and return the path."""
    Editor.create(path, playbook or small_playbook(), author=AUTHOR, images=PICTURES).close()
    return path


def retitled(value: Playbook, title: str, which: EntityId = FIRST) -> Changes:
    """Return the changes that give a standard another title."""
    return edit(value, Kind.STANDARD, which, title=title)


def retitle(editor: Editor, title: str, **options: str) -> None:
    """Give the first standard another title, as one operation."""
    editor.perform(LABEL, retitled(editor.playbook, title), **options)


def spoil(path: Path, *statements: str) -> None:
    """Write to a file behind Playbook's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def ask(path: Path, question: str) -> object:
    """Return the first value of a question to a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchone()[0]
