"""Line-up sheets: one standard for each day or week, with a story that shows it and a question to talk about."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, zip_longest

from playbook_app.domain.entities import EntityId, Question, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, QuestionKind, Status, Step
from playbook_app.publishing.blocks import Blocks, Callout, Columns, Labelled, Paragraph, Run, Style, flattened
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript
from playbook_app.publishing.compose.options import MOST_WEEKS, Options, Order, Pace
from playbook_app.publishing.compose.sheet import sheets
from playbook_app.publishing.compose.standard_card import tale_of, title_of
from playbook_app.publishing.compose.standing import standing
from playbook_app.publishing.finding import Subject
from playbook_app.publishing.forms import Blank, Blanks, Fitting, Focus, Masthead, Topic, WritingRoom
from playbook_app.publishing.sheet_findings import long_sheet
from playbook_app.wording.language import day_in_words
from playbook_app.wording.lineup import question_for
from playbook_app.wording.names import name_of

_WEEK = 7
_WORKED = {Pace.DAY: 7, Pace.MONDAY_TO_SATURDAY: 6, Pace.MONDAY_TO_FRIDAY: 5}
"""How many days of a week, from Monday on, have a sheet."""


def compose(playbook: Playbook, *, options: Options) -> Book:
    """Return the sheets, one a page. When all standards have had their turn, they come again."""
    manuscript = Manuscript(playbook, options)
    _ = manuscript.translate
    questions = _Questions(manuscript)
    turns = tuple(zip(days(options), cycle(in_turn(manuscript)), strict=False))
    printed = dict.fromkeys(standard for _day, standard in turns)
    return sheets(
        manuscript,
        _("Line-up"),
        tuple(_sheet(manuscript, day, standard, questions) for day, standard in turns),
        (finding for standard in printed for finding in standing(standard, options.today)),
        lacking=_("There is no standard in this book yet that a team could talk about."),
    )


def days(options: Options) -> Iterator[date]:
    """Yield the days that get a sheet; at the pace of a week, the first of each."""
    monday = options.today + timedelta(-options.today.weekday() % _WEEK)
    start = options.start or monday
    for number in range(_WEEK * max(1, min(options.weeks, MOST_WEEKS))):
        if start > date.max - timedelta(number):
            return
        day = start + timedelta(number)
        if number % _WEEK == 0 if options.pace is Pace.WEEK else day.weekday() < _WORKED[options.pace]:
            yield day


def in_turn(manuscript: Manuscript) -> tuple[Standard, ...]:
    """Return all standards of the book in the order of their turns, beginning with the one that is to be first."""
    standards = manuscript.standards if manuscript.options.order is Order.JOURNEY else _by_steps(manuscript.standards)
    first = next((place for place, one in enumerate(standards) if one.id == manuscript.options.first), 0)
    return (*standards[first:], *standards[:first])


def _by_steps(standards: tuple[Standard, ...]) -> tuple[Standard, ...]:
    """Return standards so that each is of another step than the one before, as long as there are such."""
    lanes = [[one for one in standards if one.step is step] for step in (*Step, None)]
    return tuple(one for turn in zip_longest(*lanes) for one in turn if one is not None)


def _sheet(manuscript: Manuscript, day: date, standard: Standard, questions: "_Questions") -> Section:
    _ = manuscript.translate
    question = questions.next_for(standard)
    whole, shortened = _bodies(manuscript, standard)
    versions = tuple(
        (_masthead(manuscript, day), _focus(manuscript, standard, body), *question, _room(manuscript))
        for body in (*whole, *shortened)
    )
    finding = long_sheet(standard.id, standard.code or title_of(manuscript, standard))
    return Section("", f"day-{day.isoformat()}", (Fitting(versions, finding, len(whole)),), _("Line-up"))


def _masthead(manuscript: Manuscript, day: date) -> Masthead:
    _ = manuscript.translate
    weekly = manuscript.options.pace is Pace.WEEK
    title = _("Week of {date}").format(date=manuscript.day(day)) if weekly else day_in_words(day, manuscript.language)
    role = manuscript.role
    overline = _("Line-up for the {role}").format(role=role.name) if role else _("Line-up")
    return Masthead(overline, title, f"sheet-{day.isoformat()}")


def _focus(manuscript: Manuscript, standard: Standard, body: Blocks) -> Focus:
    _ = manuscript.translate
    moment = manuscript.playbook.moments.get(standard.moment) if standard.moment else None
    step = name_of(standard.step, _) if standard.step else ""
    status = name_of(standard.status, _) if standard.status is not Status.APPROVED else ""
    overline = (standard.code, step, name_of(standard.latitude, _), moment.name if moment else "", status)
    subject = Subject(Kind.STANDARD, standard.id)
    return Focus(subject, standard.step, overline, title_of(manuscript, standard), body, status)


def _bodies(manuscript: Manuscript, standard: Standard) -> tuple[tuple[Blocks, ...], tuple[Blocks, ...]]:
    """Return what a sheet may say of a standard, with all of it, and down to what no line-up can do without."""
    _ = manuscript.translate

    def prose(text: str, label: str, style: Style = Style.BODY) -> Blocks:
        return manuscript.prose_in(style, text, f"{standard.code or standard.title}, {label}")

    statement = prose(standard.statement, _("Statement"), Style.LARGE)
    practice = prose(standard.practice, _("Practice"))
    large = prose(standard.practice, _("Practice"), Style.LEAD)
    if not all(isinstance(block, Paragraph) for block in flattened(large)):
        large = practice
    words = ((standard.say, _("Say")), (standard.never_say, _("Never say")))
    said = tuple(Labelled(label, blocks) for text, label in words if (blocks := prose(text, label, Style.SPOKEN)))
    permission = prose(standard.permission, _("You may"))
    used: Blocks = (
        *((Columns(said),) if said else ()),
        *((Callout(_("You may:"), permission, standard.step),) if permission else ()),
    )
    story = _story(manuscript, standard)
    asked = story or _asked_for(manuscript)
    small = prose(standard.statement, _("Statement"), Style.STATEMENT)
    small = prose(standard.statement, _("Statement"), Style.STATEMENT)
    told: Blocks = (*practice, *used)
    whole = ((*statement, *large, *used, *asked), (*statement, *told, *asked))
    if not story:
        return (*whole, (*statement, *told), (*small, *told)), ((*statement, *used), statement)
    shortened = ((*statement, *used, *story), (*statement, *told), (*statement, *used), statement)
    return (*whole, (*small, *told, *story)), shortened


def _story(manuscript: Manuscript, standard: Standard) -> Blocks:
    """Return the first story that shows a standard."""
    return tuple(tale_of(manuscript, story) for story in manuscript.playbook.stories_of(standard.id)[:1])


def _asked_for(manuscript: Manuscript) -> Blocks:
    """Return what stands in the stead of a story where none is told yet."""
    _ = manuscript.translate
    words = _("Nobody has written one down for this standard yet. Who saw it done well, or missed, since last time?")
    return (Topic(_("A story"), (Paragraph((Run(words),)),)),)


def _room(manuscript: Manuscript) -> WritingRoom:
    _ = manuscript.translate
    blanks = Blanks((Blank(_("Led by"), 2), Blank(_("Team or shift"), 2), Blank(_("How many were there"), 1.5)))
    return WritingRoom((_("What we take along"),), 2, blanks)


class _Questions:
    """The questions to talk about: a standard's own, else those of its moment, else one by its step, each in turn."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        self._by_subject: dict[EntityId, list[Question]] = {}
        self._asked: Counter[object] = Counter()
        for question in manuscript.playbook.questions_in_order():
            subject = question.standard or question.moment
            if subject and question.kind is QuestionKind.DISCUSSION and question.prompt.strip():
                self._by_subject.setdefault(subject, []).append(question)

    def next_for(self, standard: Standard) -> Blocks:
        """Return the question that is next for a standard, under its label."""
        _ = self._manuscript.translate
        for subject in (standard.id, standard.moment):
            if subject in self._by_subject:
                questions = self._by_subject[subject]
                text = questions[self._turn(subject) % len(questions)].prompt
                return (Topic(_("To talk over"), self._manuscript.prose_in(Style.ASKED, text, _("To talk over"))),)
        text = question_for(standard.step, self._turn(standard.step), _)
        return (Topic(_("To talk over"), (Paragraph((Run(text),), Style.ASKED),)),)

    def _turn(self, subject: object) -> int:
        """Return how often a subject has been asked about, and count it."""
        self._asked[subject] += 1
        return self._asked[subject] - 1
