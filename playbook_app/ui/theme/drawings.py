"""Icons as files in a colour, for the style sheet: it knows no other way to draw an arrow or a check mark.

The files last as long as the process: a sheet is read for as long as there is a widget that wears it.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from playbook_app.ui.theme.icons import tinted_drawing


def drawing_url(name: str, colour: str) -> str:
    """Return how a style sheet refers to an icon in a colour: by `none` where there is no place to write it."""
    drawing = tinted_drawing(name, colour)
    try:
        path = Path(_folder().name) / f"{name}-{hash(drawing):x}.svg"
        if not path.exists():
            path.write_bytes(drawing)
    except OSError:
        return "none"
    return f'url("{path.as_posix()}")'


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="playbook-look-", ignore_cleanup_errors=True)
