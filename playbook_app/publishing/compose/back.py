"""What follows the chapters: who does what, stories, questions, glossary, index, acknowledgement."""

from itertools import groupby

from playbook_app.domain.entities import Question, Role
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.publishing.blocks import (
    Asked,
    Blocks,
    Glossary,
    Heading,
    Index,
    Paragraph,
    Run,
    Runs,
    Signature,
    Style,
    Table,
)
from playbook_app.publishing.book import Section
from playbook_app.publishing.compose.manuscript import (
    Manuscript,
    moment_anchor,
    role_anchor,
    standard_anchor,
    story_anchor,
    term_anchor,
)
from playbook_app.publishing.compose.standard_card import source_of, tale_of
from playbook_app.wording.collation import first_letter, sort_key
from playbook_app.wording.names import name_of

IndexEntry = tuple[Runs, tuple[str, ...]]
_SPACE = Run(" \u2002")


def roles(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return who does what: each role with its part, what it owns, and its standards by moment."""
    if not manuscript.roles:
        return ()
    title = manuscript.translate("Who does what")
    blocks: Blocks = ()
    for role in manuscript.roles:
        blocks += _role(manuscript, role)
    return (Section(title, "roles", blocks, title),)


def _role(manuscript: Manuscript, role: Role) -> Blocks:
    _ = manuscript.translate
    owned = [moment.name for _stage, moments in manuscript.journey for moment in moments if moment.owner == role.id]
    rows = tuple(_role_rows(manuscript, role))
    table = Table(((Run(_("Moment")),), (Run(_("Standards")),)), rows, shares=(2, 3))
    return (
        Heading((Run(role.name),), 2, role_anchor(role.id)),
        Paragraph((Run(name_of(role.tier, _)),), Style.SMALL),
        *manuscript.prose(role.contribution, role.name),
        *(_owned(manuscript, owned) if owned else ()),
        *((table,) if rows else ()),
    )


def _owned(manuscript: Manuscript, moments: list[str]) -> Blocks:
    before, _, after = manuscript.translate("Owns {moments}").partition("{moments}")
    return (Paragraph((Run(before, bold=True), Run(", ".join(moments)), Run(after, bold=True))),)


def _role_rows(manuscript: Manuscript, role: Role) -> list[tuple[Runs, ...]]:
    rows: list[tuple[Runs, ...]] = []
    for _stage, moments in manuscript.journey:
        for moment in moments:
            codes = [
                Run((standard.code or standard.title).replace("-", "\u2011"), link=f"#{standard_anchor(standard.id)}")
                for standard in manuscript.standards_of(moment.id)
                if role.id in standard.roles
            ]
            if codes:
                spaced = [run for code in codes for run in (code, _SPACE)][:-1]
                rows.append(((Run(moment.name, link=f"#{moment_anchor(moment.id)}"),), tuple(spaced)))
    return rows


def stories(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return the stories: those that stand nowhere else in full, and where the others are."""
    _ = manuscript.translate
    told = {story.id for story in manuscript.stories if manuscript.first_shown(story)}
    told |= {story.id for story in manuscript.stories if story.moment and not story.standards}
    apart = [story for story in manuscript.stories if story.id not in told]
    elsewhere = [story for story in manuscript.stories if story.id in told]
    if not manuscript.stories:
        return ()
    rows = tuple(
        (
            (Run(story.title, link=f"#{story_anchor(story.id)}"),),
            (Run(source_of(manuscript, story)),),
            *((page,) if (page := manuscript.page_of(story_anchor(story.id))) else ()),
        )
        for story in elsewhere
    )
    head = ((Run(_("Story")),), (Run(_("Told by")),), *(((Run(_("Stands on")),),) if manuscript.names_pages else ()))
    title = _("Stories")
    blocks: Blocks = tuple(tale_of(manuscript, story) for story in apart)
    table: Blocks = (Table(head, rows),) if rows else ()
    return (Section(title, "stories", (*blocks, *table), title),)


_QUIZ_TITLES = {
    QuestionKind.KNOWLEDGE: "What do you know?",
    QuestionKind.MENTALITY: "How do you see it?",
    QuestionKind.DISCUSSION: "To talk over",
}


def quiz(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return the questions by kind, and the key to those that have an answer."""
    _ = manuscript.translate
    if not manuscript.questions:
        return ()
    numbered: list[tuple[int, Question]] = []
    blocks: Blocks = ()
    for kind, heading in _QUIZ_TITLES.items():
        questions = [question for question in manuscript.questions if question.kind is kind]
        if questions:
            blocks += (Heading((Run(_(heading)),), 2),)
        for question in questions:
            numbered.append((len(numbered) + 1, question))
            blocks += (_asked(manuscript, *numbered[-1]),)
    title = _("Questions")
    key = _key(manuscript, numbered) if manuscript.options.paged else ()
    return (Section(title, "quiz", (*blocks, *key), title),)


def _asked(manuscript: Manuscript, number: int, question: Question) -> Asked:
    choices = tuple((chr(ord("A") + place % 26), (Run(choice.text),)) for place, choice in enumerate(question.choices))
    prompt = manuscript.prose(question.prompt, manuscript.translate("Question {number}").format(number=number))
    if not manuscript.options.paged:
        return Asked(str(number), prompt, choices, answer=_answer(manuscript, number, question).blocks)
    lines = 2 if question.kind is QuestionKind.KNOWLEDGE and not choices else 0
    return Asked(str(number), prompt, choices, lines)


def _key(manuscript: Manuscript, numbered: list[tuple[int, Question]]) -> Blocks:
    _ = manuscript.translate
    answers = tuple(asked for number, question in numbered if (asked := _answer(manuscript, number, question)).blocks)
    return (Heading((Run(_("Answers")),), 2), *answers) if answers else ()


def _answer(manuscript: Manuscript, number: int, question: Question) -> Asked:
    place = manuscript.translate("Question {number}").format(number=number)
    right = [
        chr(ord("A") + position % 26)
        for position, choice in enumerate(question.choices)
        if choice.points > 0 and question.kind is QuestionKind.KNOWLEDGE
    ]
    letters = (Run(", ".join(right) + " ", bold=True),) if right else ()
    line = manuscript.line_of(question.answer)
    answer = manuscript.prose(question.answer, place) if line is None else ()
    first: Blocks = (Paragraph((*letters, *(line or ()))),) if letters or line else ()
    return Asked(str(number), (*first, *answer, *manuscript.prose(question.explanation, place)))


def glossary(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return the terms and what they mean."""
    language = manuscript.language
    terms = sorted(manuscript.playbook.terms.values(), key=lambda term: sort_key(term.term, language))
    if not terms:
        return ()
    title = manuscript.translate("Glossary")
    entries = tuple((term.term, term_anchor(term.id), manuscript.prose(term.definition, term.term)) for term in terms)
    return (Section(title, "glossary", (Glossary(entries),), title),)


def index(manuscript: Manuscript) -> tuple[Section, ...]:
    """Return the index: titles, moments, roles and terms by the alphabet, then the codes."""
    language = manuscript.language
    entries = sorted(_subjects(manuscript), key=lambda entry: sort_key(_words(entry), language))
    codes = [((Run(one.code),), (standard_anchor(one.id),)) for one in manuscript.standards if one.code]
    if not entries and not codes:
        return ()
    _ = manuscript.translate
    title = _("Index")
    letters = groupby(entries, lambda entry: first_letter(_words(entry), language))
    groups = tuple((letter, tuple(members)) for letter, members in letters)
    blocks: Blocks = (Index(groups),) if entries else ()
    if codes:
        codes.sort(key=lambda entry: sort_key(_words(entry), language))
        blocks += (Heading((Run(_("By code")),), 2), Index((("", tuple(codes)),), columns=5))
    return (Section(title, "index", blocks, title),)


def _subjects(manuscript: Manuscript) -> list[IndexEntry]:
    entries: list[IndexEntry] = []
    by_role: dict[str, list[str]] = {}
    for standard in manuscript.standards:
        anchor = standard_anchor(standard.id)
        if standard.title:
            entries.append(((Run(standard.title),), (anchor,)))
        for role in standard.roles:
            by_role.setdefault(role, []).append(anchor)
    for _stage, moments in manuscript.journey:
        entries += [((Run(moment.name),), (moment_anchor(moment.id),)) for moment in moments if moment.name]
    for one in manuscript.roles:
        entries.append(((Run(one.name, bold=True),), (role_anchor(one.id), *by_role.get(one.id, ()))))
    for term in manuscript.playbook.terms_in_order():
        entries.append(((Run(term.term, italic=True),), (term_anchor(term.id),)))
    return entries


def _words(entry: IndexEntry) -> str:
    return "".join(run.text for run in entry[0])


def acknowledgement(manuscript: Manuscript) -> Section:
    """Return the page that is signed by pen."""
    _ = manuscript.translate
    title = _("Acknowledgement")
    lines = Signature((_("Name"), _("Role"), _("Date"), _("Signature")))
    return Section(title, "acknowledgement", (*pledge(manuscript), lines), title)


def pledge(manuscript: Manuscript, style: Style = Style.BODY) -> Blocks:
    """Return the text that is signed: the playbook's own, else one that holds for any."""
    _ = manuscript.translate
    words = _(
        "I have read this book. I know what we promise, what I may do without asking, and whom to ask when I am not "
        "sure."
    )
    own = manuscript.prose_in(style, manuscript.playbook.about.acknowledgement, _("Acknowledgement"))
    return own or (Paragraph((Run(words),), style),)
