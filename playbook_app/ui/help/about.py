"""What the product is: its version, the models that it is built on, and whose work is in it."""

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from playbook_app import __version__
from playbook_app.ui.desk import Desk
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_SIZE = (560, 600)
_SIGN = 64

LIBRARIES = (
    ("Python", "PSF License"),
    ("Qt, Qt for Python", "LGPL 3.0"),
    ("SQLite", "public domain"),
    ("SQLAlchemy", "MIT"),
    ("Alembic", "MIT"),
    ("ReportLab", "BSD 3-Clause"),
    ("Python-Markdown", "BSD 3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("Babel", "BSD 3-Clause"),
    ("charset-normalizer", "MIT"),
    ("markdownify", "MIT"),
    ("nh3", "MIT"),
    ("platformdirs", "MIT"),
    ("PyYAML", "MIT"),
    ("Source Sans Pro, Source Serif Pro", "SIL Open Font License 1.1"),
)
"""What is in use, and its licence: names that are the same in every language."""


def open_about_playbook(desk: Desk, window: QWidget) -> None:
    """Show what the product is."""
    AboutDialog(desk.theme, window).open()


class AboutDialog(QDialog):
    """Version, models, licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Playbook"))
        self.resize(*_SIZE)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.MEDIUM)
        column.setSpacing(sizes.MEDIUM)
        column.addLayout(self._heading(theme))
        column.addWidget(looking(QLabel(self.tr("Ideas it stands on"), self), Look.HEADING))
        for sentence in self._models():
            column.addWidget(self._words(sentence))
        column.addWidget(looking(QLabel(self.tr("Work of others in it"), self), Look.HEADING))
        column.addWidget(self._words("\n".join(f"{name}: {licence}" for name, licence in LIBRARIES), Look.MUTED))
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("About Playbook"))
        scroll.setWidget(content)
        box = QDialogButtonBox(self)
        box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        box.setContentsMargins(sizes.WIDE, 0, sizes.WIDE, sizes.LARGE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(box)

    def _heading(self, theme: Theme) -> QHBoxLayout:
        sign = QLabel(self)
        sign.setPixmap(theme.icon("playbook").pixmap(_SIGN, _SIGN))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        version = self.tr("Playbook {version}").format(version=__version__)
        words.addWidget(looking(QLabel(version, self), Look.ENTITY_TITLE))
        made_with = self.tr("With Qt {qt} and PySide {pyside}. MIT licence.")
        words.addWidget(self._words(made_with.format(qt=qVersion(), pyside=pyside_version), Look.MUTED))
        words.addWidget(self._words(self.tr("Works offline, always: nothing is sent anywhere."), Look.MUTED))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(sizes.LARGE)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _models(self) -> tuple[str, ...]:
        return (
            self.tr("Moments of truth: Jan Carlzon, Moments of Truth (1987)."),
            self.tr(
                "The five steps Ideal service, Culture of service, Attentiveness, Responsiveness and Empowerment: Ken "
                "Blanchard, Kathy Cuff and Vicki Halsey, Legendary Service (2014)."
            ),
            self.tr("The wording in this product is its own."),
        )

    def _words(self, text: str, look: Look | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return looking(label, look) if look else label
