"""Images are merged by what they show; texts go on showing what their authors saw."""

from playbook_app.domain.change import apply, created
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.images import rename_image
from playbook_app.domain.edits.standards import approve
from playbook_app.domain.entities import Image
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import ABOUT, NOON, entity_id, playbook_with, standard

ONE, TWO = standard(1), standard(2)
DESK = Image(id=entity_id(600), name="desk.png", sha256="a" * 64)
BASE = playbook_with(standard(1, practice="![Desk](desk.png)"), TWO, DESK)


def _show(number: int, name: str, sha256: str, *, alt: str = "", on: int = 2) -> Edit:
    image = Image(id=entity_id(number), name=name, sha256=sha256 * 64, alt=alt)
    shown = standard(on).id
    return lambda book: (
        created(Kind.IMAGE, image),
        *edit(book, Kind.STANDARD, shown, why=f"See.\n\n![It]({name})"),
    )


def test_one_content_is_kept_once_and_the_texts_follow() -> None:
    result = settled(BASE, _show(602, "mine.png", "b", alt="A bell"), _show(601, "theirs.png", "b", on=1))
    (bell,) = (image for image in result.images.values() if image.sha256 == "b" * 64)
    assert (bell.id, bell.name, bell.alt) == (entity_id(601), "mine.png", "A bell")
    assert result.standards[ONE.id].why == result.standards[TWO.id].why == "See.\n\n![It](mine.png)"


def test_one_content_with_two_descriptions_stays_two_images() -> None:
    result = settled(BASE, _show(602, "a.png", "b", alt="A bell"), _show(601, "b.png", "b", alt="Brass", on=1))
    assert sorted(image.name for image in result.images.values()) == ["a.png", "b.png", "desk.png"]


def test_one_name_for_two_contents_becomes_two_names() -> None:
    play = Play(BASE, _show(602, "bell.png", "b"), _show(601, "bell.png", "c", on=1))
    assert {one: image.name for one, image in play.result.images.items()} == {
        DESK.id: "desk.png",
        entity_id(601): "bell.png",
        entity_id(602): "bell-2.png",
    }
    assert play.result.standards[TWO.id].why == "See.\n\n![It](bell-2.png)"
    assert play.result.standards[ONE.id].why == "See.\n\n![It](bell.png)"
    assert play.told() == [("image_renamed", {"name": "bell.png", "given": "bell-2.png"})]


def test_the_logo_follows_its_image() -> None:
    def logo(number: int, name: str) -> Edit:
        image = Image(id=entity_id(number), name=name, sha256="b" * 64)
        return lambda book: (created(Kind.IMAGE, image), *edit(book, Kind.PLAYBOOK, ABOUT, logo=image.id))

    assert settled(BASE, logo(602, "mine.png"), logo(601, "theirs.png")).about.logo == entity_id(601)


def test_a_rename_reaches_the_others_texts() -> None:
    result = settled(
        BASE,
        lambda book: rename_image(book, DESK.id, "front.png"),
        lambda book: edit(book, Kind.STANDARD, ONE.id, practice="Smile. ![Desk](desk.png)", why="![Again](desk.png)"),
    )
    assert result.standards[ONE.id].practice == "Smile. ![Desk](front.png)"
    assert result.standards[ONE.id].why == "![Again](front.png)"


def test_two_renames_give_one_name() -> None:
    result = settled(
        BASE, lambda book: rename_image(book, DESK.id, "b.png"), lambda book: rename_image(book, DESK.id, "a.png")
    )
    assert (result.images[DESK.id].name, result.standards[ONE.id].practice) == ("a.png", "![Desk](a.png)")


def test_a_name_that_was_given_away_anew_is_kept_by_the_newcomer() -> None:
    def renewed(book: object) -> object:
        gone = apply(BASE, delete(BASE, Kind.IMAGE, DESK.id))
        return (*delete(BASE, Kind.IMAGE, DESK.id), *_show(601, "desk.png", "c")(gone))

    result = settled(BASE, renewed, lambda book: edit(book, Kind.STANDARD, ONE.id, say="x"))  # type: ignore[arg-type]
    assert [(image.id, image.name) for image in result.images.values()] == [(entity_id(601), "desk.png")]
    assert result.standards[ONE.id].practice == "![Desk](desk.png)"


def test_two_new_contents_of_one_image_are_asked() -> None:
    play = Play(
        BASE,
        lambda book: edit(book, Kind.IMAGE, DESK.id, sha256="b" * 64, media_type="image/jpeg"),
        lambda book: edit(book, Kind.IMAGE, DESK.id, sha256="c" * 64),
    )
    assert play.asked() == [(Kind.IMAGE, DESK.id, "sha256")]
    assert play.result.images[DESK.id].media_type == "image/jpeg"
    theirs = play.answered({play.asked()[0]: Answer.THEIRS})
    assert theirs.images[DESK.id] == play.theirs.images[DESK.id]


def test_a_new_name_of_its_image_takes_no_approval_away() -> None:
    base = playbook_with(ONE, standard(2, step=Step.IDEAL), DESK)
    play = Play(
        base,
        lambda book: (*_show(602, "bell.png", "b")(book), *approve(book, TWO.id, "Ann", NOON)),
        _show(601, "bell.png", "c", on=1),
    )
    assert play.result.standards[TWO.id].why == "See.\n\n![It](bell-2.png)"
    assert play.result.standards[TWO.id].status is Status.APPROVED
