"""Find and replace: what is sought, what takes its place, and every text that would change, before anything does."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Label
from playbook_app.domain.edits.replacing import Found, Sought, find_words, replace_words
from playbook_app.domain.playbook import Playbook
from playbook_app.ui.desk import Desk
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.replacing.hits import HitsModel
from playbook_app.ui.replacing.rows import HitDelegate
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SIZE = (720, 560)
_LONGEST_SHOWN = 40


def open_replacing(desk: Desk, window: QWidget) -> None:
    """Show the dialog beside a window; it does not keep anybody from working there."""
    dialog = window.findChild(ReplacingDialog) or ReplacingDialog(desk, window)
    bring_to_front(dialog)
    dialog.seek()


class ReplacingDialog(QDialog):
    """Looks again whenever the words or the playbook change. Replacing is one operation."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Begin with nothing sought."""
        super().__init__(window)
        self._desk = desk
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(desk.session.broke)
        self._words = QLineEdit(self)
        self._replacement = QLineEdit(self)
        self._case = QCheckBox(self.tr("Match capitals"), self)
        self._whole = QCheckBox(self.tr("Whole words only"), self)
        self._hits = HitsModel(desk.translate, self)
        self._list = QListView(self)
        self._count = looking(QLabel(self), Look.MUTED)
        self._go = QPushButton(self.tr("Show"), self)
        self._replace = looking(QPushButton(self.tr("Replace"), self), Look.PRIMARY)
        self._assemble()
        self._connect()
        self._show_count()

    def seek(self) -> None:
        """Put the cursor into the words that are sought."""
        self._words.setFocus()
        self._words.selectAll()
        self._look()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Find and replace"))
        self.resize(*_SIZE)
        form = QFormLayout()
        form.setSpacing(sizes.SMALL)
        form.addRow(self.tr("Find"), self._words)
        form.addRow(self.tr("Replace with"), self._replacement)
        self._words.setAccessibleName(self.tr("Find"))
        self._replacement.setAccessibleName(self.tr("Replace with"))
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitDelegate(self._desk.theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Texts that would change"))
        options = QHBoxLayout()
        options.setSpacing(sizes.LARGE)
        options.addWidget(self._case)
        options.addWidget(self._whole)
        options.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(sizes.SMALL)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._go)
        foot.addWidget(self._replace)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.LARGE, sizes.LARGE, sizes.LARGE, sizes.LARGE)
        column.setSpacing(sizes.MEDIUM)
        column.addLayout(form)
        column.addLayout(options)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        for button in (self._go, self._replace):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._look)
        self._case.toggled.connect(self._look)
        self._whole.toggled.connect(self._look)
        self._replacement.textChanged.connect(self._hits.show_replacement)
        self._hits.chosen_changed.connect(self._show_count)
        self._list.doubleClicked.connect(self._show_place)
        self._go.clicked.connect(self._show_place)
        self._replace.clicked.connect(self._perform)
        self._desk.session.changed.connect(self._look_if_seen)

    def _sought(self) -> Sought:
        return Sought(self._words.text(), match_case=self._case.isChecked(), whole_words=self._whole.isChecked())

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._desk.session.flush()
        playbook, sought = self._desk.session.playbook, self._sought()

        def look() -> tuple[Playbook, tuple[Found, ...]]:
            return playbook, tuple(find_words(playbook, sought))

        self._reckoner.ask(look, self._show)

    def _show(self, answer: tuple[Playbook, tuple[Found, ...]]) -> None:
        self._hits.show(*answer)

    def _show_count(self) -> None:
        texts, places = len(self._hits.chosen), self._hits.occurrences
        self._replace.setEnabled(texts > 0 and not self._desk.session.read_only)
        self._go.setEnabled(self._hits.rowCount() > 0)
        if not self._words.text():
            self._count.setText(self.tr("Looks through all texts of the playbook, but for comments and codes."))
        elif not self._hits.rowCount():
            self._count.setText(self.tr("Not found."))
        else:
            found = self.tr("%n time(s)", "", places)
            self._count.setText(
                self.tr("{found} in {texts}").format(found=found, texts=self.tr("%n text(s)", "", texts))
            )

    def _show_place(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            index = self._hits.index(0)
        found = self._hits.found(index)
        self._desk.go(Target(found.kind, found.id, found.field))

    def _perform(self) -> None:
        session = self._desk.session
        words, replacement = self._words.text(), self._replacement.text()
        changes = replace_words(session.playbook, self._sought(), replacement, self._hits.chosen)
        label = Label.of("replace", words=words[:_LONGEST_SHOWN], replacement=replacement[:_LONGEST_SHOWN])
        places = self._hits.occurrences
        if session.perform(label, changes):
            sentence = self.tr("Replaced %n time(s).", "", places)
            self._desk.tell(Notice(sentence, ways_on=(WayOn(self.tr("Undo"), session.undo),), topic="replace"))
