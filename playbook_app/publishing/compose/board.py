"""The journey as a board: what stands in each column and cell of it."""

from playbook_app.domain.entities import Moment, Standard
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.publishing.board import Board, BoardStage, BoardStep, Column, Entry
from playbook_app.publishing.compose.manuscript import Manuscript, moment_anchor, stage_anchor, standard_anchor
from playbook_app.publishing.compose.standard_card import title_of
from playbook_app.wording.names import MEANINGS, name_of


def board(manuscript: Manuscript) -> Board:
    """Return the board of a manuscript's journey; stages without moments are not on it."""
    _ = manuscript.translate
    steps = _steps(manuscript)
    return Board(
        corner=_("Step"),
        goes_on=_("{stage} (continued)"),
        steps=steps,
        stages=tuple(
            BoardStage(
                stage.name,
                tuple(_column(manuscript, moment, steps) for moment in moments),
                stage_anchor(stage.id),
            )
            for stage, moments in manuscript.journey
            if moments
        ),
    )


def _steps(manuscript: Manuscript) -> tuple[BoardStep, ...]:
    _ = manuscript.translate
    steps = tuple(BoardStep(step, name_of(step, _), _(MEANINGS[step])) for step in Step)
    stepless = any(standard.step is None for standard in manuscript.placed)
    return (*steps, BoardStep(None, _("No step yet"), "")) if stepless else steps


def _column(manuscript: Manuscript, moment: Moment, steps: tuple[BoardStep, ...]) -> Column:
    standards = manuscript.standards_of(moment.id)
    owner = manuscript.playbook.roles.get(moment.owner) if moment.owner else None
    return Column(
        moment.name,
        owner.name if owner else "",
        tuple(
            tuple(_entry(manuscript, standard) for standard in standards if standard.step is row.step) for row in steps
        ),
        moment_anchor(moment.id),
    )


def _entry(manuscript: Manuscript, standard: Standard) -> Entry:
    mark = "" if standard.status is Status.APPROVED else name_of(standard.status, manuscript.translate)
    return Entry(standard.code, title_of(manuscript, standard), standard_anchor(standard.id), mark)
