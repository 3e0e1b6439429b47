"""What the review says of a merge: who did what, what is asked, what an answer means."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.vocabulary import Kind
from playbook_app.merging.prepared import Credit, Prepared
from playbook_app.ui.merging.review import KIND_ORDER, Fate, FieldOf, Nature, Subject
from playbook_app.wording.language import Words
from playbook_app.wording.merging import RELATIONS
from playbook_app.wording.names import KINDS, counted, kind_name

_MOST_AUTHORS = 3


def others(prepared: Prepared) -> str:
    """Return who changed the other copy; the name of its file where nobody is known."""
    named = [name for name in prepared.authors if name.strip()]
    if not named:
        return quoted(prepared.path.stem)
    if len(named) > _MOST_AUTHORS:
        return QCoreApplication.translate("Merging", "{names} and others").format(
            names=", ".join(named[: _MOST_AUTHORS - 1])
        )
    return ", ".join(named)


def credited(credit: Credit | None) -> str:
    """Return who wrote something and when, as “Ben, 3 June”; empty where that is not known."""
    if credit is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(int(credit.at.timestamp()))
    day = QLocale().toString(local, QLocale.FormatType.ShortFormat)
    return ", ".join(filter(None, (credit.author, day)))


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return QCoreApplication.translate("Merging", "“{name}”").format(name=name)


def relation_in_words(prepared: Prepared, translate: Words) -> str:
    """Return how the other copy stands to this one, and who changed it."""
    return translate(RELATIONS[prepared.relation]).format(other=quoted(prepared.path.stem))


def heading(kind: Kind, translate: Words) -> str:
    """Return what several of a kind are called, as a heading."""
    name = translate(KINDS[kind][0 if kind is Kind.PLAYBOOK else 1])
    return name[:1].upper() + name[1:]


def title_of(subject: Subject, translate: Words) -> str:
    """Return what a thing is called in a list; one without a name by its kind."""
    words = " ".join(subject.title().split())
    if subject.kind is Kind.PLAYBOOK or not words:
        name = kind_name(subject.kind, translate)
        return name[:1].upper() + name[1:]
    return words


def fate_in_words(subject: Subject, who: str) -> str:
    """Return what happens to a thing, in few words."""
    if subject.fate is Fate.ASKED:
        mine_is_gone = subject.sides.mine is None
        return (
            QCoreApplication.translate("Merging", "deleted by you, changed by {who}")
            if mine_is_gone
            else QCoreApplication.translate("Merging", "changed by you, deleted by {who}")
        ).format(who=who)
    if subject.conflicts and subject.sides.base is None:
        return QCoreApplication.translate("Merging", "different in the two copies")
    if subject.conflicts:
        return QCoreApplication.translate("Merging", "changed by you and {who}").format(who=who)
    words = {
        Fate.NEW: QCoreApplication.translate("Merging", "new, from {who}"),
        Fate.GONE: QCoreApplication.translate("Merging", "deleted by {who}"),
        Fate.CHANGED: QCoreApplication.translate("Merging", "changed by {who}"),
    }
    return words[subject.fate].format(who=who)


def whole_in_words(subject: Subject) -> str:
    """Return what is suggested for the whole of a thing."""
    if subject.fate is Fate.NEW:
        return QCoreApplication.translate("Merging", "new")
    if subject.fate is Fate.ASKED and subject.sides.mine is None:
        return QCoreApplication.translate("Merging", "to be kept")
    return QCoreApplication.translate("Merging", "to be deleted")


def nature_in_words(field: FieldOf, who: str) -> str:
    """Return how a field came to be as it is."""
    words = {
        Nature.ASKED: QCoreApplication.translate("Merging", "both of you changed it: which is to stand?"),
        Nature.THEIRS: QCoreApplication.translate("Merging", "changed by {who}"),
        Nature.MINE: QCoreApplication.translate("Merging", "changed by you"),
        Nature.BOTH: QCoreApplication.translate("Merging", "changed by both, and put together"),
        Nature.FOLLOWS: QCoreApplication.translate("Merging", "follows from the rest"),
    }
    if field.nature is Nature.ASKED and field.base is None:
        return QCoreApplication.translate("Merging", "the copies differ: which is to stand?")
    return words[field.nature].format(who=who)


def answer_in_words(answer: Answer) -> str:
    """Return what takes an answer."""
    return {
        Answer.MINE: QCoreApplication.translate("Merging", "Take mine"),
        Answer.THEIRS: QCoreApplication.translate("Merging", "Take theirs"),
        Answer.BOTH: QCoreApplication.translate("Merging", "Take both"),
    }[answer]


def what_comes(subjects: Iterable[Subject], translate: Words) -> list[str]:
    """Return a line for each sort of change: 3 standards new; 12 standards, 1 role changed."""
    counts = Counter((subject.fate, subject.kind) for subject in subjects)
    sentences = {
        Fate.NEW: QCoreApplication.translate("Merging", "New: {things}"),
        Fate.CHANGED: QCoreApplication.translate("Merging", "Changed: {things}"),
        Fate.GONE: QCoreApplication.translate("Merging", "Deleted: {things}"),
        Fate.ASKED: QCoreApplication.translate("Merging", "Deleted by one, changed by the other: {things}"),
    }
    lines = []
    for fate, sentence in sentences.items():
        things = [" ".join(counted(kind, counts[fate, kind], translate)) for kind in KIND_ORDER if counts[fate, kind]]
        if things:
            lines.append(sentence.format(things=", ".join(things)))
    return lines
