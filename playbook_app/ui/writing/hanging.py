"""Lines of items and quotes go on under their words, and all lines have air between them."""

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCursor

from playbook_app.ui.theme import sizes
from playbook_app.ui.writing.reading import hanging
from playbook_app.ui.writing.styling import Styling

_DISTANCE = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value


def hang(styling: Styling, first: int, last: int, metrics: QFontMetricsF) -> None:
    """Set the margins of the blocks from `first` to `last`, by their numbers, where they have changed."""
    document = styling.document()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.findBlockByNumber(first)
    while block.isValid() and block.blockNumber() <= last:
        margin, opening = _measures(block, styling, metrics)
        form = block.blockFormat()
        if form.leftMargin() != margin or form.lineHeightType() != _DISTANCE:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(_form(margin, opening))
        block = block.next()
    cursor.endEditBlock()


def _form(margin: float, opening: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLeftMargin(margin)
    form.setTextIndent(-opening)
    form.setLineHeight(sizes.TIGHT, _DISTANCE)
    return form


def _measures(block: QTextBlock, styling: Styling, metrics: QFontMetricsF) -> tuple[float, float]:
    """Return the margin of a line's words and the width of what opens it. Spaces are too narrow to show depth alone."""
    text = block.text()
    count = hanging(text, styling.before(block))
    if not count:
        return 0.0, 0.0
    opening = float(round(metrics.horizontalAdvance(text[:count])))
    depth = len(text[:count]) - len(text[:count].lstrip(" "))
    return opening + depth * sizes.TIGHT, opening
