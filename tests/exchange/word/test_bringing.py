"""A Word document becomes stages, moments and standards; what each part becomes may be said otherwise."""

import datetime as dt
from dataclasses import replace

import pytest

from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.document import MappingOfUnknownPart, MappingOfUnknownUse
from playbook_app.errors.table import MappingUnreadable, NoMapping
from playbook_app.exchange.outcome import Verb
from tests.exchange.word.documents import (
    BULLETS,
    HEADINGS,
    p,
    picture,
    png,
    run,
    table,
    word_file,
    words,
    words_in,
)
from tests.exchange.worlds import imported, only, said


def journey(playbook):
    return [(stage.name, [moment.name for moment in row]) for stage, row in playbook.journey()]


def titles(playbook):
    return [one.title for one in playbook.standards_in_order()]


BOOK = (
    p("Guide", style="T"),
    p("Arrival", style="H1"),
    p("How guests come."),
    p("Door", style="H2"),
    p("What they want."),
    p("Greet first", style="H3"),
    p("Say hello within ten seconds."),
    p("Do so at night too."),
    p("Look up", style="H3"),
    p("Departure", style="H1"),
    p("Bill", style="H2"),
)


def test_three_levels_are_stages_moments_and_standards(tmp_path):
    after, _ = imported(word_file(tmp_path, *BOOK, styles=HEADINGS))
    assert journey(after) == [("Arrival", ["Door"]), ("Departure", ["Bill"])]
    first, _second = after.standards_in_order()
    assert (first.title, first.statement, first.practice) == (
        "Greet first",
        "Say hello within ten seconds.",
        "Do so at night too.",
    )
    assert [stage.introduction for stage, _ in after.journey()] == ["### Guide\n\nHow guests come.", ""]
    assert [moment.introduction for moment in after.moments_in_order()] == ["What they want.", ""]


def test_two_levels_are_moments_and_standards_of_a_stage_that_the_title_names(tmp_path):
    body = [p("Guide", style="T"), p("Door", style="H1"), p("Greet", style="H2"), p("x"), p("Bill", style="H1")]
    after, _ = imported(word_file(tmp_path, *body, styles=HEADINGS))
    assert (journey(after), titles(after)) == ([("Guide", ["Door", "Bill"])], ["Greet"])


def test_one_level_is_standards_or_moments_where_each_holds_a_list(tmp_path):
    texts = [p("Greet", style="H1"), p("x"), p("Ask", style="H1"), p("y")]
    after, _ = imported(word_file(tmp_path, *texts, styles=HEADINGS, name="The desk.docx"))
    assert (journey(after), titles(after)) == ([("The desk", ["The desk"])], ["Greet", "Ask"])
    listed = [p("Door", style="H1"), p("Greet", item=(1, 0)), p("Ask", item=(1, 0))]
    after, _ = imported(word_file(tmp_path, *listed, styles=HEADINGS, numbering=BULLETS))
    assert (journey(after)[0][1], titles(after)) == (["Door"], ["Greet", "Ask"])


def test_a_document_without_headings_is_one_moment(tmp_path):
    after, _ = imported(word_file(tmp_path, p("Be kind."), p("Always."), name="House rules.docx"))
    assert only(after.moments).introduction == "Be kind.\n\nAlways."
    assert journey(after) == [("House rules", ["House rules"])]


def test_headings_rows_and_leading_words_name_fields(tmp_path):
    body = [
        p("Door", style="H1"),
        p("Greet", style="H2"),
        p("Say hello."),
        p("Why", style="H3"),
        p("They wait."),
        p("Warum:", style="H3"),
        p("Sie warten."),
        p("Ask", style="H2"),
        p(run("Do:", "b"), " look up"),
        p(run("Responsible: ", "b"), "Front desk, Porter"),
        p("Bill", style="H1"),
        table(("Title", "Thank"), ("Code", "B-7"), ("Measure", "A call"), ("Owner of the form", "Ann")),
        p("After the form."),
    ]
    after, _ = imported(word_file(tmp_path, *body, styles=HEADINGS))
    greet, ask, thank = after.standards_in_order()
    assert (greet.statement, greet.why) == ("Say hello.", "They wait.\n\nSie warten.")
    assert (ask.do, sorted(after.roles[role].name for role in ask.roles)) == ("look up", ["Front desk", "Porter"])
    assert (thank.title, thank.code, thank.measure, thank.extra) == (
        "Thank",
        "B-7",
        "A call",
        (("Owner of the form", "Ann"),),
    )
    assert thank.practice + thank.statement == "After the form."


def test_a_long_heading_is_said_whole_below_a_short_title(tmp_path):
    question = "Who opens the door at night when the porter is on his round and the desk is empty, " * 2
    body = [p(question, style="H1"), p("The cook.")]
    after, _ = imported(word_file(tmp_path, *body, styles=HEADINGS), mapping={"level 1": "standard"})
    standard = only(after.standards)
    assert len(standard.title) <= 70
    assert words(question) <= words(standard.statement)


def test_levels_and_parts_may_be_said_to_become_something_else(tmp_path):
    path = word_file(tmp_path, *BOOK, styles=HEADINGS)
    file = tmp_path / "map.yaml"
    file.write_text("level 1: moment\nlevel 2: standard\nlevel 3: text\nDeparture: ignore\npart 5: standard\n")
    after, answer = imported(path, mapping=file)
    assert journey(after) == [("Guide", ["Arrival"])]
    assert titles(after) == ["Door", "Look up"]
    assert next(after.standards_in_order()).practice.startswith("### Greet first")
    assert [(part.number, part.becomes, part.chosen) for part in answer.parts[3:]] == [
        (4, "text", False),
        (5, "standard", True),
        (6, "ignore", True),
        (7, "ignore", False),
    ]


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ("level 7: stage", MappingOfUnknownPart),
        ("part 99: stage", MappingOfUnknownPart),
        ("Nowhere: stage", MappingOfUnknownPart),
        ("level 1: field", MappingOfUnknownUse),
        ("level 1: chapter", MappingOfUnknownUse),
        ("level 1", MappingUnreadable),
    ],
)
def test_a_mapping_that_says_nothing_about_the_document_is_refused(lines, error, tmp_path):
    file = tmp_path / "map.yaml"
    file.write_text(lines)
    with pytest.raises(error):
        imported(word_file(tmp_path, *BOOK, styles=HEADINGS), mapping=file)


def test_a_mapping_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NoMapping):
        imported(word_file(tmp_path, *BOOK, styles=HEADINGS), mapping=tmp_path / "none")


def test_what_a_window_chose_for_another_document_is_passed_over(tmp_path):
    after, _ = imported(word_file(tmp_path, *BOOK, styles=HEADINGS), mapping={"level 9": "stage", "part 99": "ignore"})
    assert titles(after) == ["Greet first", "Look up"]


def test_the_same_document_again_changes_nothing_and_a_corrected_one_its_words(tmp_path):
    after, _ = imported(word_file(tmp_path, *BOOK, styles=HEADINGS))
    _, again = imported(word_file(tmp_path, *BOOK, styles=HEADINGS), after)
    assert again.changes == ()
    corrected = [one.replace("ten seconds", "five seconds") for one in BOOK]
    later, answer = imported(word_file(tmp_path, *corrected, styles=HEADINGS), after)
    assert next(one.statement for one in later.standards_in_order()) == "Say hello within five seconds."
    assert len(answer.changes) == 1


def comment(key, text, author="Ann", para=""):
    marked = p(text).replace("<w:p>", f'<w:p w14:paraId="{para}">') if para else p(text)
    return f'<w:comment w:id="{key}" w:author="{author}" w:date="2026-03-01T09:30:00Z">{marked}</w:comment>'


def test_comments_come_along_with_their_replies(tmp_path):
    noted = p("Greet", '<w:commentRangeStart w:id="1"/>', style="H2")
    said_ = comment(1, "Who?", para="A1") + comment(2, "The desk.", "Ben", para="B2") + comment(3, "lost")
    threads = '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B2" w15:paraIdParent="A1"/>'
    path = word_file(tmp_path, p("Door", style="H1"), noted, styles=HEADINGS, comments=said_, commentsExtended=threads)
    after, answer = imported(path)
    first, reply = sorted(after.comments.values(), key=lambda one: one.author)
    assert (first.body, first.resolved, first.subject_kind) == ("Who?", True, Kind.STANDARD)
    assert first.at == dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
    assert (reply.body, reply.subject) == ("The desk.", first.id)
    assert [one.verb for one in answer.outcomes if one.kind is Kind.COMMENT] == [Verb.CREATED] * 2
    assert imported(path, after)[1].changes == ()


def test_images_come_along_once_under_the_name_of_the_document(tmp_path):
    body = [p("Door", style="H1"), p(picture("r1", "A *door*")), p(picture("r2")), p(picture("r1"))]
    media = {"r1": png(), "r2": b"GIF89a"}
    after, answer = imported(word_file(tmp_path, *body, styles=HEADINGS, media=media, name="Guide.docx"))
    image = only(after.images)
    assert (image.name, image.alt) == ("Guide-1.png", "A *door*")
    assert only(after.standards).practice.count("Guide-1.png") == 2
    assert "Guide-2.png" in said(answer)


@pytest.mark.parametrize(
    ("parts", "body", "sentence"),
    [
        ({"header": p("Top")}, p("x"), "headers and footers"),
        ({"header": p()}, p("x"), ""),
        ({}, p("x", run("unseen words", "vanish")), "hidden words"),
        ({}, p("x", "<w:del/>"), "tracked changes"),
        ({}, p("x") + '<w:altChunk r:id="r7"/>', "other files"),
        ({}, p("x", picture("nowhere")), "images that are not in the document"),
    ],
)
def test_what_does_not_come_along_is_told(parts, body, sentence, tmp_path):
    _, answer = imported(word_file(tmp_path, body, **parts))
    assert (sentence in said(answer)) if sentence else said(answer) == ""


def test_an_image_elsewhere_is_never_fetched(tmp_path):
    outside = picture("r1").replace("r:embed", "r:link")
    after, answer = imported(word_file(tmp_path, p("x", outside), links={"r1": "http://example.com/a.png"}))
    assert not after.images
    assert "not in the document" in said(answer)


def test_no_word_is_lost_whatever_the_parts_become(tmp_path):
    path = word_file(tmp_path, *BOOK, table(("One", "Two"), ("Three", "Four")), styles=HEADINGS)
    wanted = words(
        "Guide Arrival How guests come Door What they want Greet first Say hello within ten "
        "seconds Do so at night too Look up Departure Bill One Two Three Four"
    )
    for level in (1, 2, 3):
        for use in ("stage", "moment", "standard", "text"):
            after, _ = imported(path, mapping={f"level {level}": use})
            assert wanted <= words_in(after), (level, use)


@pytest.mark.parametrize("headings", [(), ("H1",), ("H1", "H2"), ("H1", "H2", "H3")])
def test_a_text_too_long_for_one_place_takes_several(headings, tmp_path):
    numbered = [p(f"w{number} " + "some more words " * 120) for number in range(150)]
    body = [p(style.replace("H", "Heading"), style=style) for style in headings]
    after, _ = imported(word_file(tmp_path, *body, *numbered, styles=HEADINGS))
    assert {f"w{number}" for number in range(150)} <= set(words_in(after))


def test_a_text_that_somebody_wrote_here_is_left_as_it_is(tmp_path):
    path = word_file(tmp_path, *BOOK, styles=HEADINGS)
    after, _ = imported(path)
    stage = next(after.journey()[0][0] for _ in "x")
    mine = replace(after, stages={**after.stages, stage.id: replace(stage, introduction="Mine")}, standards={})
    later, _ = imported(path, mine)
    assert later.stages[stage.id].introduction == "Mine"
