"""What a new playbook can start from: the product's templates, and those that the person keeps."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from playbook_app.frozen import frozen
from playbook_app.resources import resource
from playbook_app.starting import TEMPLATES, kept_templates
from playbook_app.ui.marking import QT_TRANSLATE_NOOP

BLANK = "blank"

_NAMES = {
    BLANK: QT_TRANSLATE_NOOP("Templates", "Blank"),
    "hotel": QT_TRANSLATE_NOOP("Templates", "Hotel"),
    "shop": QT_TRANSLATE_NOOP("Templates", "Shop"),
    "clinic": QT_TRANSLATE_NOOP("Templates", "Clinic"),
    "support-desk": QT_TRANSLATE_NOOP("Templates", "Support desk"),
}
_SENTENCES = {
    BLANK: QT_TRANSLATE_NOOP("Templates", "An empty journey, for those who know theirs already."),
    "hotel": QT_TRANSLATE_NOOP("Templates", "From the first call to the way home."),
    "shop": QT_TRANSLATE_NOOP("Templates", "From the shop window to the return."),
    "clinic": QT_TRANSLATE_NOOP("Templates", "From the appointment to the call afterwards."),
    "support-desk": QT_TRANSLATE_NOOP("Templates", "From the first message to the case that is closed."),
}
_ICONS = {
    BLANK: "page",
    "hotel": "hotel",
    "shop": "shop",
    "clinic": "clinic",
    "support-desk": "support-desk",
}


@frozen
class Template:
    """One template: its key (a name, or the path of a kept playbook), and what is shown of it.

    `moments` and `standards` are how many it brings; None where that is not known without opening it.
    """

    key: str
    name: str
    sentence: str
    icon: str
    moments: int | None = None
    standards: int | None = None

    @property
    def kept(self) -> Path | None:
        """The path of a playbook that the person keeps as a template; None for one of the product's."""
        return None if self.key in TEMPLATES else Path(self.key)


def templates() -> tuple[Template, ...]:
    """Return all templates: the product's, then the person's own."""
    own = QCoreApplication.translate("Templates", "Your own template.")
    return (
        *(_shipped(key) for key in TEMPLATES),
        *(Template(str(path), path.stem, own, "star") for path in kept_templates()),
    )


def _shipped(key: str) -> Template:
    name, sentence = (QCoreApplication.translate("Templates", words[key]) for words in (_NAMES, _SENTENCES))
    return Template(key, name, sentence, _ICONS[key], _count(key, "moments"), _count(key, "standards"))


def _count(key: str, kind: str) -> int:
    """Return how many files a template has of a kind: one for each entity."""
    return sum(1 for _ in resource("playbooks", key, kind).glob("*.md"))
