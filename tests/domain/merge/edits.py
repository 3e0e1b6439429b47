"""Random edits of a playbook, as people make them, so that the rules hold after each."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from playbook_app.domain.change import Changes, apply, created
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.images import add_image, rename_image
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment, move_stage
from playbook_app.domain.edits.listing import add_listed, move_listed
from playbook_app.domain.edits.signing import sign
from playbook_app.domain.edits.standards import add_standard, approve, move_standard, rename_code, set_status
from playbook_app.domain.entities import (
    Choice,
    Comment,
    Edition,
    EntityId,
    Image,
    Question,
    Role,
    Signatory,
    Story,
    Term,
)
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import TARGETS
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Step

SENTENCES = ("Greet.", "Smile at them.", "Ask how it went.", "Offer help.", "Say goodbye.")
_SHA = st.sampled_from(["a" * 64, "b" * 64, "c" * 64])
_DELETABLE = tuple(kind for kind in Kind if kind not in {Kind.PLAYBOOK, Kind.EDITION})


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Return a text of paragraphs, lists and images, with few different sentences so that sides meet."""
    blocks = []
    for _ in range(draw(st.integers(0, 3))):
        sentences = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True))
        styled = draw(st.sampled_from([" ".join, lambda many: "\n".join(f"- {one}" for one in many)]))
        blocks.append(styled(sentences))
    if draw(st.booleans()):
        blocks.append(f"![shown]({draw(st.sampled_from(['one.png', 'two.png']))})")
    return "\n\n".join(blocks)


@st.composite
def edited(draw: st.DrawFn, playbook: Playbook, salt: int, *, most: int = 6) -> Playbook:
    """Return a playbook after a few random edits. What two people add has other ids where their `salt` differs."""
    for _ in range(draw(st.integers(0, most))):
        after = apply(playbook, draw(st.sampled_from(_EDITS))(draw, playbook, salt))
        playbook = playbook if check_all(after) else after
    return playbook


@st.composite
def worlds(draw: st.DrawFn) -> Playbook:
    """Return a playbook with a little of everything, as a base to start from."""
    from tests.factories import CHECK_IN, ROLE, STAGE, entity_id, playbook_with, standard

    body = "Greet. Smile at them.\n\n- Offer help.\n- Say goodbye."
    approved = {"status": Status.APPROVED, "approved_by": "Ann", "approved_at": datetime(2026, 1, 1, tzinfo=UTC)}
    book = playbook_with(
        standard(1, step=Step.IDEAL, practice=body, roles=frozenset({ROLE}), **approved),
        standard(2, step=Step.IDEAL, practice=f"{body}\n\n![x](one.png)", extra=(("Desk", "Front."),)),
        standard(3, step=Step.CULTURE, why=body),
        Story(id=entity_id(201), title="Story", body=body, standards=frozenset({standard(1).id}), moment=CHECK_IN),
        Term(id=entity_id(202), term="Guest", definition=body),
        Question(id=entity_id(203), prompt="Why?", choices=(Choice("Yes", 1), Choice("No")), moment=CHECK_IN),
        Image(id=entity_id(204), name="one.png", sha256="a" * 64),
        Comment(
            id=entity_id(205), subject_kind=Kind.STANDARD, subject=standard(1).id, at=datetime(2026, 1, 2, tzinfo=UTC)
        ),
        Comment(id=entity_id(206), subject_kind=Kind.STAGE, subject=STAGE, at=datetime(2026, 1, 2, tzinfo=UTC)),
        Signatory(id=entity_id(207), name="Bo", role=ROLE),
    )
    return draw(edited(book, 0, most=2))


_Edit = Callable[[Any, Playbook, int], Changes]


def _new_id(draw: Any, playbook: Playbook, salt: int) -> EntityId:
    known = {one for kind in Kind for one in playbook.of(kind)}
    numbers = count(1000 * draw(st.integers(1, 50)) + salt, 10)
    return next(one for number in numbers if (one := EntityId(str(UUID(int=number)))) not in known)


def _some(draw: Any, playbook: Playbook, kind: Kind) -> Any:
    found = sorted(playbook.of(kind))
    return playbook.find(kind, draw(st.sampled_from(found))) if found else None


def _add(draw: Any, playbook: Playbook, salt: int) -> Changes:
    new = _new_id(draw, playbook, salt)
    moment, role, standard = (_some(draw, playbook, kind) for kind in (Kind.MOMENT, Kind.ROLE, Kind.STANDARD))
    stage = _some(draw, playbook, Kind.STAGE)
    step = draw(st.sampled_from(Step))
    made: list[Callable[[], Changes]] = [
        lambda: add_stage(playbook, new, "New stage"),
        lambda: add_stage(playbook, new, "First stage", stage.id if stage else None),
        lambda: add_listed(playbook, Role(id=new, name="New role")),
        lambda: add_listed(playbook, Story(id=new, standards=frozenset({standard.id} if standard else ()))),
        lambda: add_listed(playbook, Question(id=new, moment=moment.id if moment else None)),
        lambda: (created(Kind.TERM, Term(id=new, term="Welcome")),),
        lambda: add_image(
            playbook, Image(id=new, name=draw(st.sampled_from(["one.png", "two.png"])), sha256=draw(_SHA))
        ),
        lambda: add_standard(playbook, new, "New", moment.id if moment else None, step, practice=draw(texts())),
        lambda: (created(Kind.SIGNATORY, Signatory(id=new, name="Cy", role=role.id if role else None)),),
        lambda: (created(Kind.EDITION, _edition(playbook, new)),),
    ]
    if stage:
        made.append(lambda: add_moment(playbook, new, stage.id, "New moment", owner=role.id if role else None))
    return draw(st.sampled_from(made))()  # type: ignore[no-any-return]


def _edition(playbook: Playbook, new: EntityId) -> Edition:
    number = max((one.number for one in playbook.editions.values()), default=0) + 1
    return Edition(id=new, number=number, published_on=date(2026, 1, 1), effective_from=date(2026, 1, 1), digest=new)


def _comment(draw: Any, playbook: Playbook, salt: int) -> Changes:
    kind = draw(st.sampled_from([Kind.STANDARD, Kind.MOMENT, Kind.STAGE, Kind.COMMENT, Kind.TERM]))
    subject = _some(draw, playbook, kind)
    if subject is None:
        return ()
    at = datetime(2026, 2, 1, tzinfo=UTC)
    comment = Comment(
        id=_new_id(draw, playbook, salt), subject_kind=kind, subject=subject.id, at=at, author="Di", body=draw(texts())
    )
    return (created(Kind.COMMENT, comment),)


def _write(draw: Any, playbook: Playbook, salt: int) -> Changes:
    kind, field = draw(
        st.sampled_from(
            [
                (Kind.STANDARD, "practice"),
                (Kind.STANDARD, "practice"),
                (Kind.STANDARD, "title"),
                (Kind.STORY, "body"),
                (Kind.TERM, "definition"),
                (Kind.STAGE, "introduction"),
                (Kind.MOMENT, "details"),
                (Kind.PLAYBOOK, "values"),
                (Kind.COMMENT, "body"),
                (Kind.IMAGE, "alt"),
            ]
        )
    )
    entity = _some(draw, playbook, kind)
    return edit(playbook, kind, entity.id, **{field: draw(texts())}) if entity else ()


def _set(draw: Any, playbook: Playbook, salt: int) -> Changes:
    standard, question = _some(draw, playbook, Kind.STANDARD), _some(draw, playbook, Kind.QUESTION)
    made: list[Callable[[], Changes]] = [lambda: ()]
    if standard:
        made += [
            lambda: edit(playbook, Kind.STANDARD, standard.id, latitude=draw(st.sampled_from(Latitude))),
            lambda: edit(playbook, Kind.STANDARD, standard.id, weight=draw(st.integers(1, 3))),
            lambda: edit(playbook, Kind.STANDARD, standard.id, extra=draw(_EXTRA)),
            lambda: set_status(playbook, standard.id, draw(st.sampled_from([Status.DRAFT, Status.RETIRED]))),
            lambda: approve(playbook, standard.id, "Ed", draw(_INSTANTS)),
            lambda: rename_code(playbook, standard.id, draw(st.sampled_from(["CHK-01", "CHK-09", "X", ""]))),
        ]
    if question:
        choices = draw(st.lists(st.sampled_from([Choice("Yes", 1), Choice("No"), Choice("Perhaps")]), max_size=3))
        made.append(lambda: edit(playbook, Kind.QUESTION, question.id, choices=tuple(choices)))
    return draw(st.sampled_from(made))()  # type: ignore[no-any-return]


_EXTRA = st.dictionaries(st.sampled_from(["Desk", "Shift", "Áre"]), texts(), max_size=3).map(
    lambda one: tuple(one.items())
)
_INSTANTS = st.integers(1, 9).map(lambda day: datetime(2026, 3, day, tzinfo=UTC))


def _refer(draw: Any, playbook: Playbook, salt: int) -> Changes:
    kind = draw(st.sampled_from([kind for kind in TARGETS if kind is not Kind.PLAYBOOK]))
    entity = _some(draw, playbook, kind)
    field, target_kind = draw(st.sampled_from(sorted(TARGETS[kind].items())))
    target = _some(draw, playbook, target_kind)
    if entity is None or target is None:
        return ()
    value = getattr(entity, field)
    if isinstance(value, frozenset):
        return edit(playbook, kind, entity.id, **{field: value ^ {target.id}})
    if isinstance(value, tuple):
        return edit(playbook, kind, entity.id, **{field: (*value, target.id)})
    return edit(playbook, kind, entity.id, **{field: target.id})


def _move(draw: Any, playbook: Playbook, salt: int) -> Changes:
    standard, moment = _some(draw, playbook, Kind.STANDARD), _some(draw, playbook, Kind.MOMENT)
    stage, role = _some(draw, playbook, Kind.STAGE), _some(draw, playbook, Kind.ROLE)
    made: list[Callable[[], Changes]] = [lambda: ()]
    if standard and moment:
        made.append(lambda: move_standard(playbook, standard.id, moment.id, draw(st.sampled_from(Step))))
        made.append(lambda: move_standard(playbook, standard.id, None, None))
    if moment and stage:
        made.append(lambda: move_moment(playbook, moment.id, stage.id))
        made.append(lambda: move_stage(playbook, stage.id, None))
    if role:
        made.append(lambda: move_listed(playbook, Kind.ROLE, [role.id], None))
    return draw(st.sampled_from(made))()  # type: ignore[no-any-return]


def _delete(draw: Any, playbook: Playbook, salt: int) -> Changes:
    kind = draw(st.sampled_from(_DELETABLE))
    entity = _some(draw, playbook, kind)
    if entity is None:
        return ()
    return delete(playbook, kind, entity.id)


def _picture(draw: Any, playbook: Playbook, salt: int) -> Changes:
    image = _some(draw, playbook, Kind.IMAGE)
    if image is None:
        return ()
    name = draw(st.sampled_from(["one.png", "two.png", "three.png"]))
    if draw(st.booleans()):
        return edit(playbook, Kind.IMAGE, image.id, sha256=draw(_SHA))
    return rename_image(playbook, image.id, name) if playbook.image_named(name) is None else ()


def _sign(draw: Any, playbook: Playbook, salt: int) -> Changes:
    one = _some(draw, playbook, Kind.SIGNATORY)
    return sign(playbook, [one.id], draw(st.integers(1, 3)), date(2026, 1, draw(st.integers(1, 9)))) if one else ()


_EDITS: tuple[_Edit, ...] = (_add, _add, _comment, _write, _write, _set, _refer, _move, _delete, _picture, _sign)
