"""The Publish place: what to print at the leading side, the real pages beside it; and the ways out of the window."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.publishing.finding import alike
from playbook_app.publishing.paper import Paper
from playbook_app.ui.catalogue.pages import WordPage
from playbook_app.ui.desk import Desk
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.ui.place import Place
from playbook_app.ui.publish.document import DocumentView
from playbook_app.ui.publish.editions import PrintedEdition, fetched, ways_to_editions
from playbook_app.ui.publish.options import Options, Wish
from playbook_app.ui.publish.preflight import Preflight
from playbook_app.ui.publish.yielding import Yielding
from playbook_app.ui.session import Changed
from playbook_app.ui.settings import table
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.working.job import Job
from playbook_app.wording.sentences import error_sentence, remark_sentence
from playbook_app.worker.jobs import Exported, ExportRequest, Published

if TYPE_CHECKING:
    from playbook_app.ui.publish.printing import Printing

_WIDTH = 300
_MOST_REMARKS = 2
"""So many remarks on a document are told at once."""
_REST = 600
"""Milliseconds without an edit before the pages are set anew."""


class PublishPlace(Place):
    """Sets the chosen publication whenever it is looked at and something has changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the place."""
        super().__init__(desk, parent)
        self._options = Options(Paper(desk.settings.value(table.PAPER)), self)
        self._options.offset.restore(desk.settings.value(table.BACK_OFFSET))
        self._options.offset.valueChanged.connect(self._keep_offset)
        self._preflight = Preflight(desk.theme, desk.translate, desk.go, self)
        self._document = DocumentView(desk.theme, self)
        self._waiting = WordPage(desk.theme, "publish", parent=self)
        self._pages = QStackedWidget(self)
        self._stale = True
        self._setting: Job | None = None
        self._data = b""
        self._printing: Printing | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._set_if_seen)
        self._assemble()
        self._options.changed.connect(self._set_pages)
        self._options.edition_wanted.connect(self._choose_edition)
        desk.session.changed.connect(self._follow)
        desk.workers.ended.connect(self._end_setting)

    @property
    def data(self) -> bytes:
        """The PDF whose pages are shown."""
        return self._data

    @property
    def printing(self) -> "Printing | None":
        """The print job that is going on, or None."""
        return self._printing

    def entered(self) -> None:
        """Set the pages where the playbook has changed since."""
        self._options.show_editions(self.desk.session.playbook)
        if self._stale:
            if not self._options.prints_edition:
                self._options.show_playbook(self.desk.session.playbook)
            self._set_pages()

    def reveal(self, target: Target) -> None:
        """Print an edition."""
        if target.kind is Kind.EDITION:
            self._options.choose_edition(target.id)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Export, print, find and zoom."""
        return {
            "file.export": self._export,
            "file.print": self._print,
            "edit.find": self._document.seek,
            "view.zoom-in": lambda: self._document.zoom(1),
            "view.zoom-out": lambda: self._document.zoom(-1),
            "view.fit": lambda: self._document.zoom(0),
        }

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        self._waiting.asked.connect(self._set_pages)
        self._pages.addWidget(self._waiting)
        self._pages.addWidget(self._document)
        row.addWidget(self._pages, 1)

    def _side(self) -> QFrame:
        side = looking(QFrame(self), Look.SIDE)
        side.setFixedWidth(_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.LARGE)
        column.setSpacing(sizes.LARGE)
        column.addWidget(looking(QLabel(self.tr("Publish"), side), Look.PLACE_TITLE))
        column.addWidget(Yielding(self._options, side))
        column.addLayout(self._buttons(side))
        column.addLayout(ways_to_editions(self.desk.actions, side))
        column.addWidget(self._preflight, 1)
        return side

    def _buttons(self, side: QWidget) -> QVBoxLayout:
        export = looking(QPushButton(self.tr("Export PDF…"), side), Look.PRIMARY)
        export.clicked.connect(self._export)
        print_ = QPushButton(self.tr("Print…"), side)
        print_.clicked.connect(self._print)
        other = QPushButton(self.tr("Other formats"), side)
        menu = QMenu(other)
        menu.addAction(self.tr("The handbook as a Word file (DOCX)…"), self._export_word_file)
        menu.addAction(self.tr("The handbook as a web page (HTML)…"), self._export_web_page)
        menu.addAction(self.tr("Standards, matrix and roles as a workbook (Excel)…"), self._export_workbook)
        menu.addAction(self.tr("Standards as a table (CSV)…"), self._export_table)
        menu.addAction(self.tr("The whole playbook as a folder of texts (Markdown)…"), self._export_folder)
        other.setMenu(menu)
        column = QVBoxLayout()
        column.setSpacing(sizes.SMALL)
        column.addWidget(export)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        row.addWidget(print_, 1)
        row.addWidget(other, 1)
        column.addLayout(row)
        return column

    def _keep_offset(self) -> None:
        self.desk.settings.choose(table.BACK_OFFSET, self._options.offset.kept)

    def _choose_edition(self, edition_id: EntityId | None) -> None:
        """Fetch the text of an edition from the file, and print that; or go back to what is there now."""
        session = self.desk.session
        edition = session.playbook.editions.get(edition_id) if edition_id else None
        if edition is None:
            self._options.show_edition(session.playbook, None)
            return

        def fail(error: PlaybookError) -> None:
            self._options.show_edition(session.playbook, None)
            self._tell_failure(error)

        def show(found: tuple[Playbook, PrintedEdition]) -> None:
            self._options.show_edition(*found)

        session.settle(lambda: session.ask(lambda editor: fetched(editor, edition), show, fail))

    def _follow(self, changed: Changed) -> None:
        if changed.about(Kind.EDITION):
            self._options.show_editions(self.desk.session.playbook)
        if self._options.prints_edition:
            return
        self._stale = True
        if self.isVisible():
            self._rest.start()

    def _set_if_seen(self) -> None:
        """Set the pages anew; out of sight, that waits until somebody comes to look."""
        if self.isVisible():
            self._set_pages()

    def _set_pages(self) -> None:
        if (former := self._setting) is not None:
            self._setting = None
            former.cancel()
        self._stale = False
        self._say_waiting()
        self._setting = self.desk.workers.publish(self._options.wish().request(), self._show, self._fail_setting)

    def _show(self, published: Published) -> None:
        self._setting = None
        self._data = published.data or b""
        self._document.show_bytes(self._data)
        self._preflight.show_findings(published.warnings)
        self._pages.setCurrentWidget(self._document)

    def _fail_setting(self, error: Exception) -> None:
        self._setting = None
        self._say_missing()
        self._tell_failure(error)

    def _end_setting(self, job: Job) -> None:
        """Say that there are no pages where the person cancelled them."""
        if job is self._setting and job.cancelled:
            self._setting = None
            self._say_missing()

    def _say_waiting(self) -> None:
        self._waiting.show_words(
            self.tr("Setting the pages…"), self.tr("The pages will be shown here as they will be printed."), ""
        )

    def _say_missing(self) -> None:
        self._stale = True
        self._waiting.show_words(
            self.tr("The pages are not set"),
            self.tr("Set them to see what will be printed."),
            self.tr("Set the pages"),
        )

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, PlaybookError):
            self.desk.tell(Notice(error_sentence(error, self.desk.translate), Gravity.ERROR, topic="publish"))
        else:
            self.desk.session.broke.emit(error)

    def _export(self) -> None:
        wish = self._options.wish()
        path = self._asked(self.tr("Export PDF"), self._name_of(wish), self.tr("PDF (*.pdf)"))
        if path is not None:
            self.desk.session.flush()
            out = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            self.desk.workers.publish(wish.request(out), self._tell_published, self._tell_failure)

    def _export_word_file(self) -> None:
        self._export_document("docx", self.tr("Word files (*.docx)"), (".docx",))

    def _export_web_page(self) -> None:
        self._export_document("html", self.tr("Web pages (*.html)"), (".html", ".htm"))

    def _export_document(self, name: str, kinds: str, suffixes: tuple[str, ...]) -> None:
        """Write the handbook as a document; a name without one of the suffixes gets the first."""
        wish = replace(self._options.wish(), publication="handbook")
        if path := self._asked(self.tr("Export the handbook"), self._name_of(wish, suffixes[0]), kinds):
            out = path if path.suffix.lower() in suffixes else path.with_name(f"{path.name}{suffixes[0]}")
            self._export_as(ExportRequest(name, out, wish.choices, wish.value, wish.paper))

    def _export_table(self) -> None:
        name = f"{self.desk.session.path.stem}.csv"
        if path := self._asked(self.tr("Export standards"), name, self.tr("Tables (*.csv)")):
            self._export_as(ExportRequest("csv", path))

    def _export_workbook(self) -> None:
        name = f"{self.desk.session.path.stem}.xlsx"
        if path := self._asked(self.tr("Export a workbook"), name, self.tr("Excel workbooks (*.xlsx)")):
            out = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
            self._export_as(ExportRequest("xlsx", out))

    def _export_folder(self) -> None:
        if path := self._asked(self.tr("Export the whole playbook"), self.desk.session.path.stem, ""):
            self._export_as(ExportRequest("markdown", path))

    def _export_as(self, request: ExportRequest) -> None:
        self.desk.session.flush()
        self.desk.workers.export(request, self._tell_exported, self._tell_failure)

    def _asked(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask where to put a file; return None where the person thinks better of it."""
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(self.desk.session.path.parent / name), kinds)
        return Path(chosen) if chosen else None

    def _name_of(self, wish: Wish, suffix: str = ".pdf") -> str:
        return wish.file_name(self.desk.session.path.stem, self.desk.session.playbook, suffix)

    def _tell_published(self, published: Published) -> None:
        if published.path is not None:
            self._tell_written(published.path)

    def _tell_exported(self, exported: Exported) -> None:
        groups = islice(alike(exported.remarks), _MOST_REMARKS)
        found = (*(first.remark for first, *_others in groups), *exported.told)
        self._tell_written(exported.path, tuple(remark_sentence(remark, self.desk.translate) for remark in found))

    def _tell_written(self, path: Path, remarks: tuple[str, ...] = ()) -> None:
        ways_on = (
            WayOn(self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))),
            WayOn(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))),
        )
        sentence = " ".join((self.tr("{name} is written.").format(name=path.name), *remarks))
        self.desk.tell(Notice(sentence, ways_on=ways_on, topic="publish", lasting=bool(remarks)))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from playbook_app.ui.publish.printing import Printing

        if not self._data or self._printing is not None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name_of(self._options.wish()))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._document.pages)
        if dialog.exec():
            self._printing = Printing(self._data, printer, self)
            self._printing.ended.connect(self._end_printing)
            self._printing.start()
            stop = WayOn(self.tr("Stop"), self._printing.stop)
            self.desk.tell(Notice(self.tr("Printing…"), ways_on=(stop,), topic="print", lasting=True))

    def _end_printing(self, printed: bool) -> None:
        self._printing = None
        if printed:
            self.desk.tell(Notice(self.tr("All pages are with the printer."), topic="print"))
