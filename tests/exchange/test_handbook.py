"""Handbooks of others, as folders of Markdown, become journey, standards and questions."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from playbook_app.domain.change import apply
from playbook_app.errors import PlaybookError
from playbook_app.exchange.outcome import Verb
from playbook_app.exchange.registry import read
from tests.exchange.worlds import EMPTY, file_with, fresh_id, imported, only, said


def handbook(folder, **pages):
    """Return a folder of pages; `a__b` is the page `b.md` in the folder `a`."""
    root = folder / "guide"
    for name, text in pages.items():
        file_with(text, root, f"{name.replace('__', '/')}.md")
    return root


def journey(playbook):
    return [(stage.name, [moment.name for moment in row]) for stage, row in playbook.journey()]


def texts(playbook):
    return [(one.title, one.statement, one.practice) for one in playbook.standards_in_order()]


PLAY = """---
play_number: 2
title: Welcome everyone
---

People decide in seconds.

### Checklist
1. Look up within three seconds
2. Say a greeting; never point
   with a finger

    Even on the telephone.

### Key Questions
- Who is at the door?
-\tWho comes next?
"""


def test_a_page_is_a_moment_its_checklist_standards_and_its_questions_questions(tmp_path):
    after, _ = imported(handbook(tmp_path, one=PLAY))
    moment = only(after.moments)
    assert (moment.name, moment.introduction) == ("Welcome everyone", "People decide in seconds.")
    assert texts(after) == [
        ("Look up within three seconds", "Look up within three seconds", ""),
        ("Say a greeting", "Say a greeting; never point with a finger", "Even on the telephone."),
    ]
    assert [one.prompt for one in after.questions_in_order()] == ["Who is at the door?", "Who comes next?"]
    assert {one.moment for one in after.questions.values()} == {moment.id}


def test_folders_are_stages_and_their_index_opens_them(tmp_path):
    root = handbook(
        tmp_path,
        README="# The guide\n\nRead me first.\n",
        **{
            "02_after__01bye": "# Goodbye\n\nWave.\n",
            "01before__README": "# Before you start\n\nPrepare.\n\n## Tools\n\nA pen.\n",
            "01before__10late": "# Late\n\nx\n",
            "01before__2early": "# Early\n\nx\n",
        },
    )
    after, _ = imported(root)
    assert journey(after) == [("The guide", []), ("Before you start", ["Early", "Late"]), ("After", ["Goodbye"])]
    assert [stage.introduction for stage, _ in after.journey()][:2] == [
        "Read me first.",
        "Prepare.\n\n## Tools\n\nA pen.",
    ]


def test_headings_of_a_policy_are_standards_with_their_text(tmp_path):
    page = (
        "# Leave\n\nGood to know.\n\n## Holidays\nMany.\n\n- one\n- two\n\n### In summer\nMore.\n\n"
        "Sickness\n---\nRest.\n"
    )
    after, _ = imported(handbook(tmp_path, leave=page, other="# Other\n"))
    moment = next(one for one in after.moments.values() if one.name == "Leave")
    assert moment.introduction == "Good to know."
    assert texts(after) == [
        ("Holidays", "", "Many.\n\n- one\n- two\n\n### In summer\nMore."),
        ("Sickness", "", "Rest."),
    ]


def test_pages_are_ordered_by_their_front_matter(tmp_path):
    pages = {name: f"---\norder: {order}\ntitle: {name}\n---\nx\n" for name, order in (("a", 3), ("b", 10), ("c", 1))}
    after, _ = imported(handbook(tmp_path, **pages))
    assert [moment.name for moment in after.moments_in_order()] == ["c", "a", "b"]


def test_front_matter_without_a_place_is_told(tmp_path):
    _, answer = imported(handbook(tmp_path, a="---\nlayout: page\n---\nx\n", b="x"))
    assert "layout" in said(answer)


def test_broken_front_matter_is_text(tmp_path):
    after, _ = imported(handbook(tmp_path, a="---\n{ not: yaml\n---\n\nText.\n", b="x"))
    assert "Text." in "".join(one.introduction for one in after.moments.values())


def test_navigation_is_left_out(tmp_path):
    page = (
        "# First\n\nSee [the second](b.md#part) or [us](https://example.org).\n\n## Contents\n\n* [Second](b.md)\n"
        "* [Third](c.md)\n\n---\n[Next page](b.md)  \n[Previous page](../gone)\n[Table of Contents](README.md)\n"
    )
    root = handbook(tmp_path, a=page, b="Bare.\n", c="# One\n\nx\n\n# Two\n\ny\n")
    (tmp_path / "gone").mkdir()
    after, _ = imported(root)
    assert {one.name: one.introduction for one in after.moments.values()} == {
        "First": "See the second or [us](https://example.org).",
        "Second": "Bare.",
        "Third": "",
    }


def test_a_single_link_to_a_page_is_text(tmp_path):
    after, _ = imported(handbook(tmp_path, a="# A\n\n[The form to fill in](b.md)\n", b="# B\n"))
    assert {one.introduction for one in after.moments.values()} == {"The form to fill in", ""}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ('<a href="https://example.org/a">Us</a> there', "[Us](https://example.org/a) there"),
        ('<a href="javascript:alert(1)">Us</a>', "Us"),
        ("<b>Loud</b> and <em>soft</em>", "**Loud** and *soft*"),
        ("<div class='x'>Boxed</div>", "Boxed"),
        ("before <!-- hidden --> after", "before  after"),
        ("<script>alert(1)</script>Safe", "Safe"),
        ("if a<b and c>d", "if a<b and c>d"),
        ("<i class=x hidden>a</i>", "*a*"),
        ("`<b>code</b>`", "`<b>code</b>`"),
        ("[us][home]\n\n[home]: https://example.org", "[us](https://example.org)"),
        ("a note[^1]\n\n[^1]: below", "a note[^1]\n\n\n\n[^1]: below"),
        ("![far](https://example.org/x.png)", "[far](https://example.org/x.png)"),
        ("![gone](missing.png)", "gone"),
        ("![secret](../../secret.png)", "secret"),
        ("[text](file:///etc/passwd)", "[text](file:///etc/passwd)"),
    ],
)
def test_html_and_links_are_reduced_to_what_a_playbook_shows(written, kept, tmp_path):
    file_with(b"x", tmp_path, "secret.png")
    after, _ = imported(handbook(tmp_path, a=f"# A\n\n{written}\n", b="# B\n"))
    introduction = next(one.introduction for one in after.moments.values() if one.name == "A")
    assert "".join(introduction.split()) == "".join(kept.split())


def test_images_of_the_folder_come_along(tmp_path):
    root = handbook(
        tmp_path, a="# A\n\n![The door](pics/door.png)\n\n<img src='pics/door.png' alt='again'>\n", b="# B\n"
    )
    file = BytesIO()
    Image.new("RGB", (3, 3)).save(file, "PNG")
    file_with(file.getvalue(), root, "pics/door.png")
    file_with(b"no image", root, "pics/broken.png")
    after, answer = imported(root)
    image = only(after.images)
    assert (image.name, image.alt) == ("door.png", "The door")
    assert answer.images[image.sha256].startswith(b"\x89PNG")
    moment = next(one for one in after.moments.values() if one.name == "A")
    assert moment.introduction == "![The door](door.png)\n\n![again](door.png)"


def test_an_image_that_cannot_come_in_leaves_its_words(tmp_path):
    root = handbook(tmp_path, a="# A\n\n![The door](door.png)\n", b="# B\n")
    file_with(b"no image", root, "door.png")
    after, answer = imported(root)
    assert "The door" in {one.introduction for one in after.moments.values()}
    assert "door.png" in said(answer)


def test_one_page_may_hold_a_whole_journey(tmp_path):
    page = (
        "# Our service\n\nWe care.\n\n## Arrival\n\n- Open the door\n- Take the bags\n\n## Stay\n\nQuiet.\n\n"
        "### Night\nNo noise.\n\n### Morning\nCoffee.\n"
    )
    after, _ = imported(file_with(page, tmp_path, "service.md"))
    assert journey(after) == [("Our service", ["Our service", "Arrival", "Stay"])]
    assert [title for title, *_ in texts(after)] == ["Open the door", "Take the bags", "Night", "Morning"]


def test_the_same_handbook_again_changes_nothing(tmp_path):
    root = handbook(tmp_path, one=PLAY, two="# Leave\n\n## Holidays\nMany.\n")
    after, _ = imported(root)
    again, answer = imported(root, after)
    assert answer.changes == ()
    assert {outcome.verb for outcome in answer.outcomes} == {Verb.UNCHANGED}
    assert again == after


def test_a_later_state_updates_texts_and_keeps_what_was_added_here(tmp_path):
    root = handbook(tmp_path, two="# Leave\n\n## Holidays\nMany.\n", b="# B\n")
    after, _ = imported(root)
    mine = only(after.standards)
    after = replace(after, standards={mine.id: replace(mine, why="Rest.")})
    file_with("# Leave\n\n## Holidays\nFew.\n", root, "two.md")
    later, _ = imported(root, after)
    assert (only(later.standards).practice, only(later.standards).why) == ("Few.", "Rest.")


def test_an_introduction_that_was_written_here_stays(tmp_path):
    root = handbook(tmp_path, a="# A\n\nTheirs.\n", b="# B\n")
    after, _ = imported(root)
    moments = {one.id: replace(one, introduction="Ours.") if one.name == "A" else one for one in after.moments.values()}
    later, answer = imported(root, replace(after, moments=moments))
    assert "Ours." in {one.introduction for one in later.moments.values()}
    assert [str(outcome.reason) for outcome in answer.outcomes if outcome.verb is Verb.SKIPPED]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    root = handbook(tmp_path, a="# A\n", b="# B\n")
    secret = file_with("# Secret\n", tmp_path, "secret.md")
    (root / "c.md").symlink_to(secret)
    after, answer = imported(root)
    assert "Secret" not in {one.name for one in after.moments.values()}
    assert "not followed" in said(answer)


PIECES = (
    "# A|## B|- item?|- item|1. one|---|===|```|text||[n](b.md)|[Next](b.md)|> q|<b>|</a>|<a href='x'>|![i](i.png)|"
    "[^1]: n|x[^1]|[a]: b|[[[|\t- t|  x|<!--"
)
MARKDOWN = st.lists(st.sampled_from(PIECES.split("|")) | st.text(max_size=20), max_size=25).map("\n".join)


@settings(max_examples=120)
@given(one=MARKDOWN, two=MARKDOWN)
def test_any_markdown_comes_in_and_comes_in_only_once(one, two, tmp_path_factory):
    root = handbook(tmp_path_factory.getbasetemp() / "fuzz", a=one, b=two)
    try:
        after, _ = imported(root)
    except PlaybookError:
        return
    _, answer = imported(root, after)
    assert answer.changes == ()


@pytest.mark.parametrize("piece", ["[", "<a ", "<!--", "![", "[a](", "`", "<a href='", "- ", "* * "])
def test_no_text_takes_longer_than_its_length_warrants(piece, tmp_path):
    after, _ = imported(handbook(tmp_path, a=f"# A\n\n{piece * 50_000}\n", b="# B\n"), EMPTY)
    assert len(after.moments) == 2


def test_pages_of_one_name_are_different_moments(tmp_path):
    after, _ = imported(handbook(tmp_path, a="# Same\n\nOne.\n", b="# Same\n\nTwo.\n"))
    assert [(one.name, one.introduction) for one in after.moments_in_order()] == [
        ("Same", "One."),
        ("Same (2)", "Two."),
    ]


def test_pages_given_side_by_side_are_one_handbook(tmp_path):
    root = handbook(tmp_path, a="# A\n\nOne.\n", b="# B\n\nTwo.\n")
    answer = read([root / "a.md", root / "b.md"], EMPTY, new_id=fresh_id)
    after = apply(EMPTY, answer.changes)
    assert journey(after) == [("Guide", ["A", "B"])]
    assert imported(root, after)[1].changes == ()


@pytest.mark.parametrize(
    "target", ["x" * 900, "%00", "../" * 99 + "etc", "con", ".git/config", "a\\b", "#part", "?x=1"]
)
def test_odd_targets_are_neither_followed_nor_in_the_way(target, tmp_path):
    page = f"# A\n\n[Next]({target})\n\ntext [here]({target}) and ![there]({target})\n"
    after, _ = imported(handbook(tmp_path, a=page, b="# B\n"))
    assert "text here and there" in {one.introduction.split("\n")[-1] for one in after.moments.values()}
