"""The publications that a playbook can be made into: papers and choices of each, what composes it, what sets it.

Their modules are imported when asked for.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import BOOK_PAPERS, Paper

if TYPE_CHECKING:
    from playbook_app.publishing.keeping import Keeping
    from playbook_app.publishing.pdf.writer import Written

_COMPOSE = "playbook_app.publishing.compose"
_SET = "playbook_app.publishing.pdf"
_LARGE = (Paper.A4, Paper.LETTER)


@frozen(kw_only=True)
class Publication:
    """A publication: its name for machines, its title in English, its papers (the usual one first).

    `standards` says whether all standards of the book stand in it, so that their state is told of. `choices` names the
    fields of `compose.options.Choices` that it heeds; `keeps` that what it was made of can be kept for the next time.
    `composer` and `writer` are modules: the one's `compose` makes a
    value of a playbook, the other's `write` makes a PDF of that.
    """

    name: str
    title: str
    composer: str
    writer: str = f"{_SET}.writer"
    papers: tuple[Paper, ...] = BOOK_PAPERS
    standards: bool = True
    choices: frozenset[str] = frozenset({"role", "approved_only", "edition"})
    keeps: bool = False

    def compose(self, playbook: Playbook, *, options: Options) -> Any:
        """Return what is to be printed, as its writer takes it: a `book.Book` for most."""
        return import_module(self.composer).compose(playbook, options=options)

    def write(
        self,
        playbook: Playbook,
        out: Path | BinaryIO,
        *,
        options: Options,
        images: Callable[[str], bytes],
        paper: Paper | None = None,
        progress: Callable[[float], None] | None = None,
        keeping: "Keeping | None" = None,
    ) -> "Written":
        """Write it as PDF, as `pdf.writer.write` does; on its usual paper where none is named.

        What is kept of the last time is not made anew: that changes how long it takes, and nothing else.
        """
        kept = keeping if self.keeps else None
        cards, shelf = ({"cards": kept.cards}, {"shelf": kept.shelf}) if kept else ({}, {})
        composed = import_module(self.composer).compose(playbook, options=options, **cards)
        written: Written = import_module(self.writer).write(
            composed, out, images=images, paper=paper or self.papers[0], progress=progress, **shelf
        )
        from playbook_app.publishing.inspecting import inspected, led_back

        of_value = inspected(playbook, options, standards=self.standards and not options.test_page)
        return replace(written, warnings=(*led_back(written.warnings, playbook), *of_value))


def _all() -> Iterator[Publication]:
    yield Publication(
        name="handbook",
        title="Handbook",
        composer=f"{_COMPOSE}.handbook",
        choices=frozenset({"role", "approved_only", "duplex", "edition"}),
        keeps=True,
    )
    yield Publication(
        name="cards",
        title="Pocket cards",
        composer=f"{_COMPOSE}.cards",
        writer=f"{_SET}.pocket",
        papers=(Paper.A4, Paper.LETTER),
        choices=frozenset({"role", "approved_only", "edition", "fold", "back_offset", "test_page"}),
    )
    yield Publication(
        name="poster",
        title="Poster of the journey",
        composer=f"{_COMPOSE}.poster",
        writer=f"{_SET}.poster",
        papers=(Paper.A3, Paper.A2, Paper.TABLOID),
    )
    yield Publication(
        name="booklet",
        title="Booklet",
        composer=f"{_COMPOSE}.booklet",
        writer=f"{_SET}.booklet",
        papers=_LARGE,
        choices=frozenset({"role", "approved_only", "creep", "edition"}),
    )
    yield Publication(
        name="lineup",
        title="Line-up sheets",
        composer=f"{_COMPOSE}.lineup",
        standards=False,
        papers=_LARGE,
        choices=frozenset({"role", "approved_only", "edition", "pace", "order", "start", "weeks", "first"}),
    )
    yield Publication(
        name="scorecard",
        title="Observation scorecard",
        composer=f"{_COMPOSE}.scorecard",
        choices=frozenset({"role", "approved_only", "edition", "moment"}),
    )
    yield Publication(
        name="quiz",
        title="Quiz",
        composer=f"{_COMPOSE}.quiz",
        standards=False,
        choices=frozenset({"role", "approved_only", "edition", "key"}),
    )
    yield Publication(
        name="guest-card",
        title="Guest cards",
        composer=f"{_COMPOSE}.guest_card",
        standards=False,
        papers=_LARGE,
        choices=frozenset(),
    )
    yield Publication(
        name="acknowledgement",
        title="Acknowledgement",
        composer=f"{_COMPOSE}.acknowledgement",
        standards=False,
        choices=frozenset({"role", "edition"}),
    )
    yield Publication(
        name="register",
        title="Sign-off register",
        composer=f"{_COMPOSE}.register",
        standards=False,
        papers=_LARGE,
        choices=frozenset(),
    )


PUBLICATIONS = {publication.name: publication for publication in _all()}
"""All publications, by name."""
