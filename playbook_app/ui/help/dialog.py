"""The help: chapters at the side, the one for the place in front shown first. It reads files of the product alone."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from playbook_app.ui.desk import Desk
from playbook_app.ui.help.texts import CHAPTERS, START, help_text
from playbook_app.ui.place import Place
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import interface_font
from playbook_app.ui.theme.theme import Theme

_SIZE = (860, 640)
_LIST_WIDTH = 200
_LINE_HEIGHT = 140
_CHAPTER = Qt.ItemDataRole.UserRole
_HEADINGS = {1: sizes.STANDARD_TITLE, 2: sizes.PLACE_TITLE - 4, 3: sizes.TEXT}


def open_help(desk: Desk, window: QWidget) -> None:
    """Open the help for the place in front of a playbook's window."""
    HelpDialog(_chapter_of(window), desk.theme, window).show()


def _chapter_of(window: QWidget) -> str:
    for place in window.findChildren(Place):
        module = type(place).__module__.split(".")
        if place.isVisible() and module[-2] in CHAPTERS:
            return module[-2]
    return START


class HelpDialog(QDialog):
    """Shows the chapters. It stands beside the window, which goes on working."""

    def __init__(self, chapter: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Open at a chapter."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.resize(*_SIZE)
        self._theme = theme
        self.chapters = QListWidget(self)
        self.chapters.setFixedWidth(_LIST_WIDTH)
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.text = _Browser(self)
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.chapter_wanted.connect(self.show_chapter)
        for name, words in CHAPTERS.items():
            item = QListWidgetItem(QCoreApplication.translate("Help", words), self.chapters)
            item.setData(_CHAPTER, str(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.LARGE, sizes.LARGE, sizes.LARGE, sizes.LARGE)
        row.setSpacing(sizes.LARGE)
        row.addWidget(self.chapters)
        row.addWidget(self.text, 1)
        self.chapters.currentItemChanged.connect(self._show)
        theme.changed.connect(self._show)
        self.show_chapter(chapter)

    def show_chapter(self, chapter: str) -> None:
        """Turn to a chapter; one that is not there is the first."""
        names = list(CHAPTERS)
        self.chapters.setCurrentRow(names.index(chapter) if chapter in names else 0)

    def _show(self) -> None:
        item = self.chapters.currentItem()
        if item is not None:
            self.text.show_text(help_text(item.data(_CHAPTER), QLocale()))


class _Browser(QTextBrowser):
    """Shows Markdown of the product. A link leads to another chapter, and nowhere else."""

    chapter_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(sizes.WIDE)
        self.anchorClicked.connect(lambda url: self.chapter_wanted.emit(url.path().removesuffix(".md")))

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: the texts have no images, and no document is fetched."""
        return None

    def show_text(self, markdown: str) -> None:
        """Show a text, in the fonts and with the air of the rest of the window."""
        document = self.document()
        document.setDefaultFont(interface_font())
        document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        block, after_list = document.begin(), False
        while block.isValid():
            cursor = QTextCursor(block)
            listed = block.textList() is not None
            self._dress(cursor, block.blockFormat(), listed=listed, after_list=after_list and not listed)
            after_list, block = listed, block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))

    def _dress(self, cursor: QTextCursor, form: QTextBlockFormat, *, listed: bool, after_list: bool) -> None:
        level = form.headingLevel()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(sizes.LARGE if level > 1 else sizes.MEDIUM if after_list and not level else 0)
        form.setBottomMargin(sizes.TIGHT if listed or level else sizes.SMALL)
        cursor.setBlockFormat(form)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            chars = cursor.charFormat()
            font = interface_font()
            font.setPixelSize(_HEADINGS.get(level, sizes.TEXT))
            font.setWeight(QFont.Weight.DemiBold)
            chars.setFont(font)
            cursor.setCharFormat(chars)
