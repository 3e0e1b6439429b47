"""Lines of items and quotes go on under their words, and all lines have air between them."""

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from playbook_app.ui.theme import sizes
from playbook_app.ui.writing.reading import State, hanging
from playbook_app.ui.writing.styling import Reading

_DISTANCE = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value


def hang(document: QTextDocument, first: int, last: int, metrics: QFontMetricsF) -> None:
    """Set the margins of the blocks from `first` to `last`, by their numbers, where they have changed."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.findBlockByNumber(first)
    while block.isValid() and block.blockNumber() <= last:
        width = _width(block, metrics)
        form = block.blockFormat()
        if form.leftMargin() != width or form.lineHeightType() != _DISTANCE:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(_form(width))
        block = block.next()
    cursor.endEditBlock()


def _form(width: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLeftMargin(width)
    form.setTextIndent(-width)
    form.setLineHeight(sizes.TIGHT, _DISTANCE)
    return form


def _width(block: QTextBlock, metrics: QFontMetricsF) -> float:
    text = block.text()
    kept = block.userData()
    count = hanging(text, kept.before if isinstance(kept, Reading) else State())
    return round(metrics.horizontalAdvance(text[:count])) if count else 0.0
