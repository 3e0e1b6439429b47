"""The part of the tour that goes through merging: a review, a round of suggestions, and how either begins and ends."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from playbook_app.domain.change import Changes, created
from playbook_app.domain.edits.journey import add_moment
from playbook_app.domain.entities import Comment
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Latitude
from playbook_app.editor import Editor, new_id
from playbook_app.starting import SAMPLE, started
from playbook_app.ui.application import Application
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.merging.asking import ask_merge_or_open
from playbook_app.ui.merging.dialog import MergeDialog, open_merging
from playbook_app.ui.merging.review_page import ReviewPage
from playbook_app.ui.merging.rows import FieldRow
from playbook_app.ui.merging.suggestions import Verdict
from playbook_app.ui.merging.suggestions_page import SuggestionsPage
from playbook_app.ui.merging.waiting import Waiting
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import NOON
from tests.ui.merging.rounds import ADA, BEN, Deed, adds, copied, deletes, edited, writes

_PATIENCE = 60_000
_SETTLES = 400

Keep = Callable[[QWidget, str], None]
"""Saves a picture under a name."""


@dataclass(frozen=True)
class Copies:
    """Files to merge: of `fresh` all others came; `mine` and `bens` were both edited since."""

    fresh: Path
    mine: Path
    bens: Path
    commented: Path
    stranger: Path


def made_copies(folder: Path) -> Copies:
    """Make the files."""
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / "Harbour House Hotels.playbook"
    started(SAMPLE, fresh, ADA).close()
    with closing(Editor.open(fresh, author=ADA, read_only=True)) as editor:
        playbook = editor.playbook
    copies = Copies(
        fresh,
        mine=copied(fresh, folder / "Harbour House, Ada.playbook"),
        bens=copied(fresh, folder / "Harbour House, Ben.playbook"),
        commented=copied(fresh, folder / "Harbour House, for comments.playbook", for_comments=True),
        stranger=folder / "An older handbook.playbook",
    )
    started(SAMPLE, copies.stranger, BEN).close()
    edited(copies.mine, ADA, adas_deeds(playbook))
    edited(copies.bens, BEN, bens_deeds(playbook))
    edited(copies.commented, BEN, suggested_deeds(playbook))
    with closing(Editor.open(copies.stranger, author=BEN, read_only=True)) as editor:
        other = editor.playbook
    edited(copies.stranger, BEN, bens_deeds(other)[:3])
    return copies


def adas_deeds(playbook: Playbook) -> list[Deed]:
    """Return what Ada did."""
    first, second, _, fourth, fifth, *_ = playbook.standards_in_order()
    return [
        writes(
            Kind.STANDARD,
            first.id,
            statement=first.statement.replace("says", "smiles, says"),
            practice=f"Breathe first.\n\n{first.practice}",
        ),
        writes(Kind.STANDARD, second.id, title="Why are you coming?", measure=f"{second.measure} Twice a year."),
        writes(Kind.STANDARD, fourth.id, statement="A room is held for a day, without a card and without asking."),
        writes(Kind.STANDARD, fifth.id, weight=1 + fifth.weight % 3),
    ]


def bens_deeds(playbook: Playbook) -> list[Deed]:
    """Return what Ben did."""
    first, second, third, fourth, fifth, sixth, *_ = playbook.standards_in_order()
    term = next(iter(playbook.terms.values()))
    return [
        writes(
            Kind.STANDARD,
            first.id,
            statement=first.statement.replace("three rings (12 seconds)", "two rings (8 seconds)"),
            practice=f"{first.practice}\n\nThank them for **waiting**.",
        ),
        writes(
            Kind.STANDARD, second.id, title="The journey and its reason", why=f"{second.why} Colleagues rely on it."
        ),
        writes(Kind.STANDARD, third.id, practice="Write it down.\n\n- One page\n- *No* attachments"),
        deletes(Kind.STANDARD, fourth.id),
        writes(
            Kind.STANDARD,
            fifth.id,
            roles=frozenset(list(playbook.roles)[:3]),
            weight=1 + (fifth.weight + 1) % 3,
            latitude=Latitude.FLEXIBLE,
        ),
        deletes(Kind.STANDARD, sixth.id),
        adds(
            "Wave at the door", first.moment, statement="Whoever stands at the door waves.", practice="1. See\n2. Wave"
        ),
        writes(Kind.TERM, term.id, definition=f"{term.definition} Always."),
    ]


def suggested_deeds(playbook: Playbook) -> list[Deed]:
    """Return what Ben suggests."""
    first, second, third, *_ = playbook.standards_in_order()
    stage = next(iter(playbook.stages))
    moment = new_id()

    def adds_moment(now: Playbook) -> Changes:
        return add_moment(now, moment, stage, "Asking for directions")

    def comments(_: Playbook) -> Changes:
        comment = Comment(
            id=new_id(), subject_kind=Kind.STANDARD, subject=first.id, at=NOON, author="Ben", body="Do we mean it?"
        )
        return (created(Kind.COMMENT, comment),)

    return [
        writes(Kind.STANDARD, first.id, statement=first.statement.replace("three rings", "two rings")),
        writes(Kind.STANDARD, second.id, why=f"{second.why} Colleagues rely on it.", title="The journey’s reason"),
        adds_moment,
        adds("Point with an open hand", moment, statement="Whoever shows the way points with an open hand."),
        deletes(Kind.STANDARD, third.id),
        comments,
    ]


def tour_merging(application: Application, copies: Copies, keep: Keep, size: tuple[int, int]) -> None:
    """Save the pictures of one look and size."""
    window = application.open(copies.fresh)
    window.resize(*size)
    _ask(window, copies, keep)
    _compare(window, copies.mine, keep)
    dialog = _shown(window, copies.fresh.with_name("Harbour House, Ada.playbook"))
    keep(dialog, "summary")
    dialog.close()
    _suggest(window, copies.commented, keep)
    window.close()
    window = application.open(copies.mine)
    window.resize(*size)
    _review(window, copies.bens, keep)
    dialog = _shown(window, copies.stranger)
    keep(dialog, "stranger")
    dialog.close()
    dialog = _shown(window, copies.fresh)
    keep(dialog, "contained")
    dialog.close()
    window.close()


def rest(milliseconds: int) -> None:
    """Let other threads have their turn, too, which one long wait would keep them from."""
    patience = QDeadlineTimer(milliseconds)
    while not patience.hasExpired():
        QTest.qWait(5)


def _ask(window: PlaybookWindow, copies: Copies, keep: Keep) -> None:
    ask_merge_or_open(window, copies.bens, lambda: None, lambda: None)
    question = window.findChildren(QMessageBox)[-1]
    keep(question, "dropped")
    question.close()


def _compare(window: PlaybookWindow, other: Path, keep: Keep) -> None:
    open_merging(window.desk, window, other)
    dialog = window.findChildren(MergeDialog)[-1]
    dialog.repaint()
    keep(dialog, "comparing")
    dialog.close()


def _shown(window: PlaybookWindow, other: Path) -> MergeDialog:
    """Open the merge, and wait until the other copy is read."""
    rest(_SETTLES)
    open_merging(window.desk, window, other)
    dialog = window.findChildren(MergeDialog)[-1]
    patience = QDeadlineTimer(_PATIENCE)
    while dialog.findChild(Waiting).isVisible() and not patience.hasExpired():
        rest(_SETTLES)
    rest(2 * _SETTLES)
    return dialog


def _suggest(window: PlaybookWindow, other: Path, keep: Keep) -> None:
    dialog = _shown(window, other)
    page = dialog.findChild(SuggestionsPage)
    assert page
    keep(dialog, "suggestions")
    for verdict in (Verdict.ACCEPTED, Verdict.DECLINED):
        page.judge(verdict)
        rest(2 * _SETTLES)
    keep(dialog, "suggestions-judged")
    for place in _go_through(page):
        keep(dialog, f"suggestion-{place}")
    dialog.close()


def _review(window: PlaybookWindow, other: Path, keep: Keep) -> None:
    dialog = _shown(window, other)
    page = dialog.findChild(ReviewPage)
    assert page
    keep(dialog, "review")
    for place in _go_through(page):
        keep(dialog, f"review-{place}")
    page.go_to_question(1)
    rest(2 * _SETTLES)
    page.answer(Answer.BOTH)
    rest(_SETTLES)
    keep(dialog, "answered")
    page.go_to_question(1)
    rest(2 * _SETTLES)
    row = next(row for row in page.findChildren(FieldRow) if row.conflict)
    row.write()
    keep(dialog, "writing")
    dialog.close()


def _go_through(page: QWidget) -> Iterator[int]:
    """Show one thing of a list after the other; yield their places."""
    view = page.findChild(CatalogueView)
    assert view
    for row in range(view.model().rowCount()):
        if view.model().flags(view.model().index(row, 0)) & Qt.ItemFlag.ItemIsSelectable:
            view.setCurrentIndex(view.model().index(row, 0))
            rest(2 * _SETTLES)
            yield row
