"""The quiz on paper: what one knows, what there is to talk over, how one leans; and the key, to be printed alone."""

from collections.abc import Callable, Iterator

from playbook_app.domain.entities import Question
from playbook_app.domain.mentality import band_ranges
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import QuestionKind, Status
from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Asked, Blocks, Heading, Paragraph, Run, Runs, Style, Table
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.forms import Blank, Blanks, Marked, Masthead, Topic
from playbook_app.publishing.sheet_findings import unanswerable
from playbook_app.wording.mentality import band_meaning
from playbook_app.wording.names import name_of

_LETTERS = 26
_DOTS = "…" * 7
"""A line for a few figures, in a table."""

_SPACE = Run("\u00a0\u00a0\u00a0 ")


@frozen
class _Numbered:
    """A question with its number, which is the same on the paper and in the key."""

    number: int
    question: Question


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the paper, or with `options.key` the key alone. Questions that cannot be answered are left out."""
    manuscript = Manuscript(playbook, options)
    _ = manuscript.translate
    asked = tuple(filter(_is_answerable, manuscript.questions))
    left_out = (unanswerable(one.id, one.prompt) for one in manuscript.questions if not _is_answerable(one))
    parts = _parts(asked)
    sections = tuple(_key(manuscript, parts) if options.key else _paper(manuscript, parts))
    lacking = _("There is no question in this book yet that a quiz could ask.")
    return sheets(manuscript, _("Answers") if options.key else _("Quiz"), sections, left_out, lacking=lacking)


def _is_answerable(question: Question) -> bool:
    """Tell whether a question can be answered, and its answer be judged, on paper."""
    if question.kind is QuestionKind.DISCUSSION:
        return True
    pays = any(choice.points > 0 for choice in question.choices)
    if question.kind is QuestionKind.KNOWLEDGE and not question.choices:
        return True
    return pays and len(question.choices) > 1


def _parts(questions: tuple[Question, ...]) -> dict[QuestionKind, tuple[_Numbered, ...]]:
    """Return the questions by kind, numbered through, in the order in which they are asked."""
    parts: dict[QuestionKind, tuple[_Numbered, ...]] = {}
    number = 1
    for kind in _KINDS:
        members = [question for question in questions if question.kind is kind]
        parts[kind] = tuple(_Numbered(number + place, question) for place, question in enumerate(members))
        number += len(members)
    return parts


_KINDS = (QuestionKind.KNOWLEDGE, QuestionKind.DISCUSSION, QuestionKind.MENTALITY)


def _paper(manuscript: Manuscript, parts: dict[QuestionKind, tuple[_Numbered, ...]]) -> Iterator[Section]:
    """Yield a section for each kind of question that there is, each on pages of its own; then how to count points."""
    for kind, compose_part in _PARTS:
        if parts[kind]:
            yield compose_part(manuscript, parts[kind])
    if parts[QuestionKind.MENTALITY]:
        yield _count(manuscript, parts[QuestionKind.MENTALITY])


def _knowledge(manuscript: Manuscript, questions: tuple[_Numbered, ...]) -> Section:
    _ = manuscript.translate
    note = _("Tick every answer that is right; there may be more than one. Where there is none to tick, write yours.")
    right = Blanks((Blank(_("Right, of {count}").format(count=len(questions))), Blank(_("Talked over with"), 2)))
    head = Masthead(_("Quiz"), _("What do you know?"), "quiz-knowledge", note)
    return _section(manuscript, head, (_names(manuscript), *_questions(manuscript, questions, lines=2), right))


def _discussion(manuscript: Manuscript, questions: tuple[_Numbered, ...]) -> Section:
    _ = manuscript.translate
    note = _("There is no one right answer. Talk first, then note what you would do tomorrow.")
    head = Masthead(_("Quiz"), _("To talk over"), "quiz-discussion", note)
    return _section(manuscript, head, _questions(manuscript, questions, lines=4))


def _mentality(manuscript: Manuscript, questions: tuple[_Numbered, ...]) -> Section:
    _ = manuscript.translate
    note = _(
        "Tick one answer a question: what you really do on a full day. This page is yours. Nobody needs to see it, and "
        "how to count your points stands on a page of its own."
    )
    head = Masthead(_("Self-assessment"), _("How do you see it?"), "quiz-mentality", note)
    return _section(manuscript, head, (_names(manuscript), *_questions(manuscript, questions, lines=0)))


_PARTS: tuple[tuple[QuestionKind, Callable[[Manuscript, tuple[_Numbered, ...]], Section]], ...] = (
    (QuestionKind.KNOWLEDGE, _knowledge),
    (QuestionKind.DISCUSSION, _discussion),
    (QuestionKind.MENTALITY, _mentality),
)


def _section(manuscript: Manuscript, head: Masthead, blocks: Blocks) -> Section:
    return Section("", head.anchor, (head, *blocks), manuscript.translate("Quiz"))


def _names(manuscript: Manuscript) -> Blanks:
    _ = manuscript.translate
    return Blanks((Blank(_("Name"), 2), Blank(_("Role"), 1.5), Blank(_("Date"))))


def _questions(manuscript: Manuscript, questions: tuple[_Numbered, ...], *, lines: int) -> Blocks:
    return tuple(_asked(manuscript, one, lines) for one in questions)


def _asked(manuscript: Manuscript, one: _Numbered, lines: int) -> Marked:
    question = one.question
    choices = tuple((_letter(place), (Run(choice.text),)) for place, choice in enumerate(question.choices))
    prompt = manuscript.prose(question.prompt, _place(manuscript, one))
    asked = Asked(str(one.number), prompt, choices, 0 if choices else lines)
    return Marked(_mark(manuscript, question), (asked,))


def _mark(manuscript: Manuscript, question: Question) -> str:
    """Return the watermark of a question: that of its standard, where that is not approved."""
    standard = manuscript.playbook.standards.get(question.standard) if question.standard else None
    unapproved = standard is not None and standard.status is not Status.APPROVED
    return name_of(standard.status, manuscript.translate) if standard and unapproved else ""


def _letter(place: int) -> str:
    """Return the letter of a choice: A to Z, then AA, AB and so on."""
    before, last = divmod(place, _LETTERS)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def _place(manuscript: Manuscript, one: _Numbered) -> str:
    return manuscript.translate("Question {number}").format(number=one.number)


def _count(manuscript: Manuscript, questions: tuple[_Numbered, ...]) -> Section:
    """Return how to count the points of the self-assessment, and what they mean."""
    _ = manuscript.translate
    most = sum(max(choice.points for choice in one.question.choices) for one in questions)
    head = Masthead(
        _("Self-assessment"),
        _("Count your points"),
        "quiz-count",
        _("Find the letter that you ticked, write its points at the right, and add them up."),
    )
    titles = (_("Question"), _("Points of each answer"), _("Yours"))
    rows = tuple(((Run(str(one.number), bold=True),), _points(one.question), (Run(_DOTS),)) for one in questions)
    table = Table(tuple((Run(title),) for title in titles), rows, ("left", "left", "right"), (3, 10, 3))
    total = Blanks((Blank(_("Your points, of {count}").format(count=most)), Blank(_("Date"))))
    meanings = Table(((Run(_("Points")),), (Run(_("What they say")),)), tuple(_bands(manuscript, most)), shares=(2, 11))
    return _section(manuscript, head, (table, total, Topic(_("What your points say"), (meanings,))))


def _points(question: Question) -> Runs:
    runs: list[Run] = []
    for place, choice in enumerate(question.choices):
        runs += [*([_SPACE] if runs else []), Run(_letter(place), bold=True), Run(f"\u00a0\u00a0{choice.points}")]
    return tuple(runs)


def _bands(manuscript: Manuscript, most: int) -> Iterator[tuple[Runs, Runs]]:
    for band, first, last in band_ranges(most):
        points = f"{first}–{last}" if last > first else str(first)
        yield (Run(points, bold=True),), (Run(band_meaning(band, manuscript.translate)),)


def _key(manuscript: Manuscript, parts: dict[QuestionKind, tuple[_Numbered, ...]]) -> Iterator[Section]:
    """Yield the answers, with the questions in short, so that the key can be used without the paper."""
    _ = manuscript.translate
    blocks: list[Heading | Marked] = []
    for kind in _KINDS:
        answers = tuple(_answer(manuscript, one) for one in parts[kind])
        if answers:
            blocks += [Heading((Run(_(_TITLES[kind])),), 2), *answers]
    if blocks:
        note = _("For those who lead the quiz. The numbers and letters are those of the paper.")
        head = Masthead(_("Quiz"), _("Answers"), "quiz-key", note)
        yield _section(manuscript, head, tuple(blocks))


_TITLES = {
    QuestionKind.KNOWLEDGE: "What do you know?",
    QuestionKind.DISCUSSION: "To talk over",
    QuestionKind.MENTALITY: "How do you see it?",
}


def _answer(manuscript: Manuscript, one: _Numbered) -> Marked:
    question, place = one.question, _place(manuscript, one)
    line = manuscript.line_of(question.answer)
    first = (*_right(question, named=not question.answer.strip()), *(line or ()))
    blocks: Blocks = (
        *manuscript.prose_in(Style.SPOKEN, question.prompt, place),
        *((Paragraph(first),) if first else ()),
        *(manuscript.prose(question.answer, place) if line is None else ()),
        *manuscript.prose(question.explanation, place),
    )
    return Marked(_mark(manuscript, question), (Asked(str(one.number), blocks),))


def _right(question: Question, *, named: bool) -> Runs:
    """Return what is right: letters, with the words of each choice where they are to be `named`; points of a scale."""
    if question.kind is QuestionKind.MENTALITY:
        return (*_points(question), _SPACE)
    runs: list[Run] = []
    for place, choice in enumerate(question.choices):
        if question.kind is QuestionKind.KNOWLEDGE and choice.points > 0:
            runs += [Run(f"{_letter(place)} ", bold=True), *((Run(choice.text), _SPACE) if named else ())]
    return tuple(runs)
