"""All looks, widgets and marks in both themes, as pictures to be judged: `python -m tests.ui.theme.gallery OUT`."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QSplitter,
    QStatusBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from playbook_app import resources
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.calendars import calm
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.heat import heat
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.painting import paint_badge, paint_dots, paint_focus, paint_pill, paint_ring, pill_width
from playbook_app.ui.theme.segments import Segments
from playbook_app.ui.theme.theme import Appearance, Theme

PLACES = ("journey", "standards", "roles", "stories", "glossary", "quiz", "readiness", "publish", "history")
BARS = {Look.BAR_INFO: "info", Look.BAR_WARN: "warning", Look.BAR_ERROR: "error"}


def row(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(sizes.SMALL)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch()
    return made


def panel(title: str) -> tuple[QFrame, QVBoxLayout]:
    frame = looking(QFrame(), Look.PANEL)
    column = QVBoxLayout(frame)
    column.setContentsMargins(sizes.LARGE, sizes.LARGE, sizes.LARGE, sizes.LARGE)
    column.setSpacing(sizes.MEDIUM)
    column.addWidget(looking(QLabel(title), Look.HEADING))
    return frame, column


def with_menu(button: QPushButton) -> QPushButton:
    button.setMenu(QMenu(button))
    return button


def disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


def checked(button: QCheckBox | QRadioButton | QPushButton | QToolButton) -> QWidget:
    button.setCheckable(True)
    button.setChecked(True)
    return button


def buttons(theme: Theme) -> QWidget:
    frame, column = panel("Buttons")
    for kind in (None, Look.PRIMARY, Look.FLAT, Look.CHIP):
        made = [QPushButton("Choose an owner"), with_menu(QPushButton("Role: everyone")), QPushButton("Not now")]
        made[0].setIcon(theme.icon("add", theme.colours.on_accent if kind is Look.PRIMARY else None))
        for button in made:
            if kind:
                looking(button, kind)
        made[2].setEnabled(False)
        column.addLayout(row(*made))
    column.addLayout(
        row(Segments((checked(QPushButton("Cards")), QPushButton("Heat map")), "View"), QPushButton("Next"))
    )
    tools = [QToolButton() for _ in range(6)]
    for tool, name in zip(tools, ("bold", "italic", "list", "link", "table", "undo"), strict=True):
        tool.setIcon(theme.icon(name))
    checked(tools[1])
    disabled(tools[5])
    tools[4].setMenu(QMenu(tools[4]))
    tools[4].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    tools[3].setMenu(QMenu(tools[3]))
    tools[3].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    column.addLayout(row(*tools))
    column.addStretch()
    return frame


def fields(theme: Theme) -> QWidget:
    frame, column = panel("Fields")
    search = QLineEdit()
    search.setPlaceholderText("Search 42 standards…")
    search.addAction(theme.icon("search", theme.colours.muted), QLineEdit.ActionPosition.LeadingPosition)
    search.setClearButtonEnabled(True)
    filled = QLineEdit("Own the queue: a word every two minutes")
    filled.setClearButtonEnabled(True)
    filled.setSelection(0, 7)
    combo = QComboBox()
    combo.addItems(["Journey order", "Title", "Readiness"])
    number = QSpinBox()
    date = QDateEdit(QDate(2024, 11, 3))
    date.setCalendarPopup(True)
    calm(date.calendarWidget())
    fixed = QLineEdit("For reading only")
    fixed.setReadOnly(True)
    text = QPlainTextEdit("Look up from the screen. A queue that is seen feels half as long.\n" * 6)
    text.setFixedHeight(84)
    column.addWidget(search)
    column.addWidget(filled)
    column.addLayout(row(combo, number, date))
    column.addLayout(row(disabled(QLineEdit("Disabled")), fixed))
    other = QComboBox()
    other.addItem("Nobody")
    column.addLayout(row(disabled(other), disabled(QSpinBox())))
    column.addWidget(text)
    title = looking(QLineEdit("Own the queue"), Look.ENTITY_TITLE)
    column.addWidget(title)
    return frame


def choices(theme: Theme) -> QWidget:
    frame, column = panel("Choices")
    some = QCheckBox("Some")
    some.setTristate(True)
    some.setCheckState(Qt.CheckState.PartiallyChecked)
    column.addLayout(row(QCheckBox("Why"), checked(QCheckBox("Training")), some, disabled(checked(QCheckBox("Tools")))))
    column.addLayout(row(QRadioButton("Fixed"), checked(QRadioButton("Flexible")), disabled(QRadioButton("Neither"))))
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    progress = QProgressBar()
    progress.setValue(62)
    column.addWidget(slider)
    column.addWidget(progress)
    group = QGroupBox("Paper")
    inside = QVBoxLayout(group)
    inside.addWidget(checked(QRadioButton("A4")))
    inside.addWidget(QRadioButton("Letter"))
    column.addWidget(group)
    tabs = QTabWidget()
    for name in ("Details", "Comments", "Path"):
        tabs.addTab(QLabel(f"{name} are here"), name)
    tabs.setTabEnabled(2, False)
    column.addWidget(tabs)
    return frame


def words(theme: Theme) -> QWidget:
    frame, column = panel("Words")
    for look in (Look.PLACE_TITLE, Look.ENTITY_TITLE, Look.HEADING, Look.LABEL, Look.MUTED, Look.SMALL, Look.WARNING):
        column.addWidget(looking(QLabel(f"Great service on purpose – {look.value}"), look))
    column.addWidget(disabled(QLabel("Not now")))
    return frame


def model() -> QStandardItemModel:
    made = QStandardItemModel(0, 3)
    made.setHorizontalHeaderLabels(["Title", "Moment", "Status"])
    for number, title in enumerate(("Key in hand", "Recall the last stay", "Own the queue", "Walk round the desk")):
        items = [QStandardItem(title), QStandardItem("Check-in"), QStandardItem("draft")]
        items[0].setCheckable(number == 3)
        items[0].appendRow([QStandardItem("Part"), QStandardItem(""), QStandardItem("")])
        items[2].setEnabled(number != 1)
        made.appendRow(items)
    return made


def views(theme: Theme) -> QWidget:
    frame, column = panel("Lists, trees and tables")
    made = model()
    split = QSplitter(frame)
    for kind in (QListView, QTreeView, QTableView):
        view = kind(split)
        view.setModel(made)
        made.setParent(frame)
        view.setCurrentIndex(made.index(1, 0))
        split.addWidget(view)
        if isinstance(view, QTreeView):
            view.expand(made.index(0, 0))
            view.setSortingEnabled(True)
    column.addWidget(split, 1)
    return frame


class Marks(QWidget):
    """Draws the painted marks."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self.setFixedHeight(250)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._colours, QPainter(self)
        for number, step in enumerate(Step):
            paint_badge(painter, QRectF(number * 34, 0, 24, 24), step, colours)
            paint_badge(painter, QRectF(200 + number * 24, 3, 18, 18), step, colours)
            for part in range(8):
                ground, ink = heat(colours, step, part / 7)
                paint_pill(painter, QRectF(part * 46, 110 + number * 26, 42, 22), str(part), ink=ink, ground=ground)
        for number in range(7):
            paint_dots(painter, QRectF(number * 66, 36, 60, 8), [place < number for place in range(6)], colours)
            paint_ring(painter, QRectF(number * 34, 56, 24, 24), number / 6, colours, good=number > 3)
        paint_ring(painter, QRectF(250, 50, 56, 56), 0.78, colours, good=True)
        across = 320.0
        for text, ink, ground in (
            ("draft", colours.muted, colours.hover),
            ("in review", colours.warn, colours.warn_soft),
            ("approved", colours.good, colours.good_soft),
            ("refused", colours.danger, colours.danger_soft),
        ):
            paint_pill(painter, QRectF(across, 60, pill_width(text), 18), text, ink=ink, ground=ground)
            across += pill_width(text) + 6
        paint_focus(painter, QRectF(400, 110, 120, 60), colours)


def marks(theme: Theme) -> QWidget:
    frame, column = panel("Marks")
    column.addWidget(Marks(theme.colours))
    return frame


def rail(theme: Theme) -> QWidget:
    frame = looking(QFrame(), Look.RAIL)
    column = QVBoxLayout(frame)
    column.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
    column.setSpacing(sizes.TIGHT)
    for name in PLACES:
        button = looking(QToolButton(), Look.RAIL)
        button.setIcon(theme.icon(name, theme.colours.muted))
        button.setText(name.title())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setFixedWidth(72)
        button.setCheckable(True)
        button.setChecked(name == "standards")
        column.addWidget(button)
    column.addStretch()
    return frame


def bars(theme: Theme) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = looking(QFrame(), Look.HEADER)
    menus = QMenuBar()
    for name in ("File", "Edit", "View"):
        menus.addMenu(name)
    across = QHBoxLayout(header)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(menus)
    column.addWidget(header)
    for look, icon in BARS.items():
        bar = looking(QFrame(), look)
        line = QHBoxLayout(bar)
        sign = QLabel()
        sign.setPixmap(theme.icon(icon).pixmap(20, 20))
        line.addWidget(sign)
        line.addWidget(QLabel("This playbook is open elsewhere. You can read it here."), 1)
        line.addWidget(QPushButton("Try again"))
        column.addWidget(bar)
    return widget


def family(theme: Theme) -> QWidget:
    frame, column = panel("Icons")
    grid = QGridLayout()
    names = sorted(path.stem for path in resources.icon("").glob("*.svg") if path.stem != "playbook")
    for number, name in enumerate(names):
        for place, side in enumerate((20, 40)):
            label = QLabel()
            label.setPixmap(theme.icon(name).pixmap(QSize(side, side)))
            label.setToolTip(name)
            grid.addWidget(label, number // 15, 2 * (number % 15) + place)
    column.addLayout(grid)
    return frame


def gallery(theme: Theme) -> QWidget:
    window = QWidget()
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(bars(theme))
    middle = QHBoxLayout()
    middle.addWidget(rail(theme))
    grid = QGridLayout()
    grid.setContentsMargins(sizes.LARGE, sizes.LARGE, sizes.LARGE, sizes.LARGE)
    grid.setSpacing(sizes.LARGE)
    made = (buttons, fields, choices, words, marks, views)
    for number, part in enumerate(made):
        grid.addWidget(part(theme), number // 3, number % 3)
    middle.addLayout(grid, 1)
    outer.addLayout(middle)
    status = QStatusBar()
    status.addWidget(looking(QLabel("All changes saved"), Look.SMALL))
    outer.addWidget(status)
    return window


def worded(button: QToolButton) -> QToolButton:
    button.setText("Words")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def controls(theme: Theme) -> tuple[Callable[[], QWidget], ...]:
    return (
        lambda: QPushButton("Save"),
        lambda: looking(QPushButton("Save"), Look.PRIMARY),
        lambda: looking(QPushButton("Save"), Look.FLAT),
        lambda: looking(QPushButton("Save"), Look.CHIP),
        lambda: checked(looking(QPushButton("Save"), Look.SEGMENT)),
        lambda: checked(looking(worded(QToolButton()), Look.RAIL)),
        lambda: worded(QToolButton()),
        lambda: checked(QCheckBox("Why")),
        lambda: QRadioButton("Fixed"),
        lambda: QLineEdit("Words"),
        lambda: looking(QLineEdit("Words"), Look.ENTITY_TITLE),
        QSpinBox,
        QDateEdit,
        QComboBox,
        lambda: QSlider(Qt.Orientation.Horizontal),
    )


def states(theme: Theme) -> QWidget:
    """Each control at rest, under the pointer, with the focus, and disabled, side by side."""
    window, makers = QWidget(), controls(theme)
    grid = QGridLayout(window)
    for line, make in enumerate(makers):
        for column, state in enumerate(("rest", "hover", "focus", "disabled")):
            widget = make()
            holder = QLabel()
            window_of_one = QWidget()
            QVBoxLayout(window_of_one).addWidget(widget)
            widget.setEnabled(state != "disabled")
            window_of_one.show()
            if state == "hover":
                QTest.mouseMove(widget)
            window_of_one.activateWindow()
            QApplication.processEvents()
            widget.setFocus() if state == "focus" else widget.clearFocus()
            QApplication.processEvents()
            holder.setPixmap(window_of_one.grab())
            window_of_one.close()
            grid.addWidget(holder, line % 8, column + 4 * (line // 8))
    return window


def popups(theme: Theme) -> dict[str, QWidget]:
    menu = QMenu()
    for text, icon in (("Undo", "undo"), ("Redo", "redo"), ("Duplicate", "duplicate")):
        menu.addAction(theme.icon(icon), text).setShortcut("Ctrl+D")
    menu.addSeparator()
    for text in ("Dark", "Light"):
        choice = menu.addAction(text)
        choice.setCheckable(True)
        choice.setChecked(text == "Dark")
    menu.addMenu("Move to").addAction("Check-in")
    menu.addAction("Delete").setEnabled(False)
    menu.setActiveAction(menu.actions()[1])
    calendar = calm(QCalendarWidget())
    calendar.resize(360, 280)
    message = QMessageBox(
        QMessageBox.Icon.Warning,
        "Playbook",
        "The file is in use.",
        QMessageBox.StandardButton.Retry | QMessageBox.StandardButton.Close,
    )
    message.setInformativeText("Nothing is lost. Close it elsewhere, then try again.")
    combo = QComboBox()
    combo.addItems(["Journey order", "Title", "Readiness"])
    combo.setCurrentIndex(1)
    return {"menu": menu, "calendar": calendar, "message": message, "combo": combo}


def save(widget: QWidget, path: Path) -> None:
    widget.show()
    QApplication.processEvents()
    if isinstance(widget, QComboBox):
        widget.showPopup()
        QApplication.processEvents()
        widget.view().window().grab().save(str(path))
    else:
        widget.grab().save(str(path))


def draw(folder: Path, appearance: Appearance, scale: str) -> None:
    application = QApplication([])
    theme = Theme(appearance)
    theme.apply()
    end = f"{appearance.value}-{scale}.png"
    window = gallery(theme)
    window.resize(1440, 1000)
    save(window, folder / f"widgets-{end}")
    save(family(theme), folder / f"icons-{end}")
    save(states(theme), folder / f"states-{end}")
    for name, widget in popups(theme).items():
        save(widget, folder / f"{name}-{end}")
    application.closeAllWindows()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        for scale in ("1", "2"):
            subprocess.run(
                [sys.executable, "-m", "tests.ui.theme.gallery", str(folder), appearance.value, scale],
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
                check=True,
            )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        draw(Path(sys.argv[1]), Appearance(sys.argv[2]), sys.argv[3])
    else:
        main(Path(sys.argv[1]))
