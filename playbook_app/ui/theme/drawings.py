"""Icons as files in a colour, for the style sheet: it knows no other way to draw an arrow or a check mark."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from playbook_app.ui.theme.icons import tinted_drawing


class Drawings:
    """Keeps tinted drawings in a temporary folder for as long as it lives itself."""

    def __init__(self) -> None:
        """Begin without a folder; the first drawing makes it."""
        self._folder: QTemporaryDir | None = None

    def url(self, name: str, colour: str) -> str:
        """Return how a style sheet refers to an icon in a colour: nothing where there is no place to write."""
        self._folder = self._folder or QTemporaryDir()
        if not self._folder.isValid():
            return "none"
        drawing = tinted_drawing(name, colour)
        path = Path(self._folder.filePath(f"{name}-{hash(drawing):x}.svg"))
        if not path.exists():
            path.write_bytes(drawing)
        return f'url("{path.as_posix()}")'
