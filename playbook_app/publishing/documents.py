"""What the handbook can be written as, other than printed pages; the modules are imported when asked for."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from playbook_app.destination import check_file, disk_failures
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import BOOK_PAPERS, Paper


@frozen(kw_only=True)
class Document:
    """A form of the handbook whose pages, if any, are not made here: its name for machines, the end of its file names.

    `writer` is a module: its `write` takes a book, and a paper where there are `papers` (the usual one first); `BEGINS`
    and `HOLDS` tell its files from those of others. `choices` names the fields of `compose.options.Choices` that it
    heeds; `paged` and `numbered` are as in `compose.options.Options`.
    """

    name: str
    suffix: str
    writer: str
    paged: bool = True
    numbered: bool = True
    papers: tuple[Paper, ...] = ()
    choices: frozenset[str] = frozenset({"role", "approved_only", "edition"})

    def write(
        self,
        playbook: Playbook,
        out: Path,
        *,
        options: Options,
        images: Callable[[str], bytes],
        paper: Paper | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> tuple[Finding, ...]:
        """Write it, and return what a person should know of it. Only an earlier export is replaced.

        Other choices, and papers that are none of its own, are taken for the usual ones. Raises as
        `destination.check_file`.
        """
        from playbook_app.publishing.compose.handbook import compose
        from playbook_app.publishing.inspecting import led_back

        writer: Any = import_module(self.writer)
        check_file(out, (writer.BEGINS,), writer.HOLDS)
        heeded: dict[str, Any] = {choice: getattr(options, choice) for choice in self.choices}
        chosen = Options(today=options.today, paged=self.paged, numbered=self.numbered, **heeded)
        book = compose(playbook, options=chosen)
        sheet = {"paper": paper if paper in self.papers else self.papers[0]} if self.papers else {}
        with disk_failures(out):
            findings: tuple[Finding, ...] = writer.write(book, out, images=images, progress=progress, **sheet)
        return led_back(findings, playbook)


_ALL = (
    Document(
        name="html",
        suffix=".html",
        writer="playbook_app.publishing.html.writer",
        paged=False,
    ),
    Document(
        name="docx",
        suffix=".docx",
        writer="playbook_app.publishing.docx.writer",
        numbered=False,
        papers=BOOK_PAPERS,
    ),
)

DOCUMENTS = {document.name: document for document in _ALL}
"""All documents, by name."""
