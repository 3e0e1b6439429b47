"""What the handbook can be written as, other than pages; the modules are imported when asked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from playbook_app.destination import check_file, disk_failures
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.inspecting import led_back


@dataclass(frozen=True, slots=True)
class Document:
    """A form of the handbook that has no pages: its name for machines, the end of its files' names, who writes it.

    `writer` is a module: its `write` takes a book, and `BEGINS` and `HOLDS` tell its files from those of others.
    `choices` names the fields of `compose.options.Choices` that it heeds.
    """

    name: str
    suffix: str
    writer: str
    choices: frozenset[str] = frozenset({"role", "approved_only", "edition"})

    def write(
        self,
        playbook: Playbook,
        out: Path,
        *,
        options: Options,
        images: Callable[[str], bytes],
        progress: Callable[[float], None] | None = None,
    ) -> tuple[Finding, ...]:
        """Write it, and return what a person should know of it. Only an earlier export is replaced.

        Raises as `destination.check_file`.
        """
        writer: Any = import_module(self.writer)
        check_file(out, (writer.BEGINS,), writer.HOLDS)
        book = compose(playbook, options=replace(options, paged=False))
        with disk_failures(out):
            findings: tuple[Finding, ...] = writer.write(book, out, images=images, progress=progress)
        return led_back(findings, playbook)


DOCUMENTS = {
    document.name: document for document in (Document("html", ".html", "playbook_app.publishing.html.writer"),)
}
"""All documents, by name."""
