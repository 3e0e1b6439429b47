"""What holds for any text: nothing is lost, nothing raises, and each shortcut reads as the whole parser does."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from itertools import chain, pairwise
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.exchange.folder.reading import read
from playbook_app.publishing import markup
from playbook_app.publishing.blocks import (
    Block,
    Blocks,
    Definitions,
    Heading,
    List,
    Notes,
    Paragraph,
    Quote,
    Runs,
    Table,
)
from playbook_app.publishing.markup import dialect, parser, plain, tree
from playbook_app.publishing.markup.characters import printable, source
from playbook_app.publishing.markup.emphasis import emphasised_runs
from playbook_app.publishing.markup.runs import Images
from playbook_app.publishing.markup.usual import usual_blocks
from playbook_app.resources import resource
from tests.factories import entity_id
from tests.publishing.plain_words import plain_words

WORDS = st.integers(0, 99).map(lambda number: f"zq{number}z")
MARKS = st.sampled_from(
    [
        *(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "```",
            "~~~",
            "\\",
            "<",
            ">",
            "&",
            ";",
            "&amp;",
            "&lt;",
            "&#42;",
            "&bogus;",
        ),
        *(
            "#",
            "##",
            "-",
            "+",
            "1.",
            "7)",
            ":",
            "|",
            "||",
            "|-|",
            "---",
            "===",
            "~",
            "!",
            "[",
            "]",
            "(",
            ")",
            "[^",
            "[^1]",
        ),
        *(
            "[^1]:",
            "](",
            "][",
            "]:",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "{",
            "}",
            "@",
            "$",
            "%",
            "^",
            "=",
            "'",
            '"',
            ".",
            ",",
        ),
        *(
            "[a]: http://a.example",
            "http://b.example",
            "<http://c.example>",
            "<d@e.example>",
            "é",
            "עברית",
            "日本",
            "😀",
        ),
        *("\u200f", "\u00a0", "\x00", "\x02", "\x03", "\ufeff", "\ud800", "\x85", "\u2028"),
        *("\x02klzzwxh:0000\x03", "\x0242\x03", "\x02amp\x03"),
    ]
)
SPACES = st.sampled_from(
    ["", " ", " ", "  ", "    ", "\t", "\n", "\n", "  \n", "\\\n", "\n\n", "\n  ", "\n    ", "\r\n"]
)
LINES = st.sampled_from(
    [
        "- {0}",
        "  - {0}",
        "    - {0}",
        "3. {0}",
        "   {0}",
        "    {0}",
        "* {0}",
        "> {0}",
        "> - {0}",
        "# {0}",
        "{0}\n===",
        "{0}\n---",
        "| {0} | {1} |\n|---|:-:|\n| {2} | {0} | {1} |",
        "{0} | {1}\n--|--\n{2}",
        "{0}\n: {1}\n:   {2}",
        "{0}\n\n:   {1}\n\n    {2}",
        "```\n{0}\n\n{1}\n```",
        "- ```\n  {0}\n  ```",
        "~~~ py\n{0}",
        "[^1]: {0}\n    {1}",
        "[^2]: {0}",
        "{0}[^1] {1}[^2]",
        "***",
        "[{0}](http://a.example)",
        "![{0}](picture)",
        '![{0}](absent "{1}")',
        "[{0}]",
        "**{0}** *{1}* `{2}`",
        "<b>{0}</b>",
        "",
        "",
        "{0}\n- {1}\n  {2}",
        "{0}\n```\n{1}",
        "{0}\n|{1}|{2}|\n|-|-|",
        "1. {0}\n   - {1}\n\n     {2}",
        "- - - {0}",
        ">>> {0}",
        "* * *",
    ]
)
DOCUMENTS = st.lists(
    st.tuples(LINES, WORDS, WORDS, WORDS).map(lambda parts: parts[0].format(*parts[1:])), max_size=12
).map("\n".join)
NOISE = st.lists(st.one_of(WORDS, MARKS, SPACES), max_size=60).map("".join)
MIXED = st.one_of(DOCUMENTS, NOISE, st.lists(st.one_of(DOCUMENTS, NOISE), max_size=4).map("\n".join))
IMAGES = {"picture": ("0" * 64, "A picture")}

NEAR_PLAIN = st.lists(
    st.one_of(
        WORDS, SPACES, st.sampled_from([*"-–1#:+=~>.!?'@^{}()]é“", "“a”", "1.", "a:", "x-", "\u00a0", "\u2028", "\x01"])
    ),
    max_size=30,
).map("".join)
NEAR_BULLETS = st.lists(
    st.tuples(st.sampled_from(["- ", "- ", "- ", "-", " - ", "", "-  "]), NEAR_PLAIN).map("".join), max_size=6
).map("\n".join)

NEAR_USUAL = st.lists(
    st.tuples(
        st.sampled_from(["", "", "- ", "  - ", "1. ", "2) ", "   ", "> ", "> - ", "## ", "| ", "|-|-", ">", "\n"]),
        st.lists(
            st.one_of(
                WORDS, st.sampled_from([" ", " ", "*", "**", "_", " | ", "|", "[", "]", "(", "&", "<", ":", "`"])
            ),
            max_size=8,
        ).map("".join),
    ).map("".join),
    max_size=10,
).map("\n".join)

TARGET = re.compile(r"\](?:[(:]|\s*\[)[^\n]*(?:\n[^\n]+)*|(?:`{3,}|~{3,}) *[\w.+#-]*|\[\^[^\]\n]*\]")


def words(text: str) -> set[str]:
    return set(re.findall(r"zq\d+z", text))


def all_runs(blocks: Blocks) -> Iterator[Runs]:
    return chain.from_iterable(map(block_runs, blocks))


def block_runs(block: Block) -> Iterator[Runs]:
    found: Iterable[Runs] = ()
    match block:
        case Paragraph(runs) | Heading(runs):
            found = [runs]
        case List(items):
            found = chain.from_iterable(map(all_runs, items))
        case Quote(quoted):
            found = all_runs(quoted)
        case Table(head, rows):
            found = chain(head, *rows)
        case Definitions(entries):
            found = chain.from_iterable(chain([term], *map(all_runs, meanings)) for term, meanings in entries)
        case Notes(entries):
            found = chain.from_iterable(all_runs(note) for _, note in entries)
    return iter(found)


@contextmanager
def no_shortcuts() -> Iterator[None]:
    def all_marks(self: dialect.Dialect, text: str) -> list[object]:
        return [*(mark for _, mark in self._marks), self._emphasis]

    with (
        patch.object(parser, "is_paragraph", lambda block: False),
        patch.object(tree, "is_plain_line", lambda text: False),
        patch.object(dialect.Dialect, "_marks_in", all_marks),
    ):
        yield


def read_in_full(text: str, images: Images = IMAGES) -> Blocks:
    with no_shortcuts():
        return markup._read(source(text), images)


@settings(max_examples=250)
@given(MIXED)
@example("[^1]: zq1z\n[^1]: zq2z")
@example("[zq1z]: zq2z")
@example("[zq1z](zq2z)")
@example("| zq1z |\n|---|\n| zq2z | zq3z |")
@example("```zq1z zq2z")
@example("<!-- zq1z -->")
def test_no_word_is_lost_but_the_targets_of_links(text: str) -> None:
    missing = words(printable(text)) - words(plain_words(text))

    assert missing <= words(" ".join(TARGET.findall(printable(text))))


@settings(max_examples=200)
@given(MIXED)
def test_nothing_is_said_that_was_not_typed(text: str) -> None:
    assert words(plain_words(text)) <= words(printable(text))


@settings(max_examples=200)
@given(MIXED)
def test_runs_are_settled(text: str) -> None:
    for runs in all_runs(markup.blocks(text, images=IMAGES)):
        assert all(run.text for run in runs)
        for before, after in pairwise(runs):
            same_face = (before.bold, before.italic, before.code, before.raised, before.link) == (
                after.bold,
                after.italic,
                after.code,
                after.raised,
                after.link,
            )
            assert not same_face or "\n" in (before.text, after.text)
        line = "".join(run.text for run in runs)
        assert line == line.strip()
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", line)


@settings(max_examples=250)
@given(st.one_of(MIXED, NEAR_PLAIN))
def test_looking_only_for_marks_that_are_there_changes_nothing(text: str) -> None:
    assert markup.blocks(text, images=IMAGES) == read_in_full(text)


@settings(max_examples=250)
@given(st.one_of(NEAR_PLAIN, NEAR_BULLETS))
@example("a\n\n     ")
@example("\u00a0")
@example("- a\n- b\n\n")
@example("- a\n  \n- b")
@example("- a\n\n- b")
@example("- \u00a0")
@example("0.5\n-5\n1.")
@example("a\n--")
def test_plain_texts_and_bullets_read_as_python_markdown_reads_them(text: str) -> None:
    shortcut = plain.plain_blocks(source(text))

    assert shortcut is None or shortcut == read_in_full(text)


@settings(max_examples=300)
@given(st.one_of(MIXED, NEAR_BULLETS, NEAR_USUAL))
@example("- a\n- b\n\n")
@example("- a\n  \n- b")
@example("> a\n\n> b")
@example("> a\n\n-\n\n> b")
@example("# a | b\n|-|-|")
@example("a\n# b\n- c")
@example("|a|b|\n|:|:|\n|-|-|")
@example("| a | b |\n|-|-|\n    | c |\n||")
@example("*a *b* c*")
@example("**a***b*")
@example("a*b*c **d** * e")
@example("[*a*][b] [c](d)")
def test_usual_texts_read_as_python_markdown_reads_them(text: str) -> None:
    usual = usual_blocks(source(text), markup._marked_runs)

    assert usual is None or usual == read_in_full(text, {})


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*"*** **ab.-[](&;<>!", " ", "**", "***", "\n", "b\u00a0"]), max_size=24).map("".join))
def test_emphasis_reads_as_python_markdown_reads_it(text: str) -> None:
    text = source(text).lstrip()
    runs = emphasised_runs(text)

    assert runs is None or runs == tree.TextReader(markup._dialect(), {}).line(text)


@pytest.mark.parametrize("name", ["clinic", "hotel", "sample", "shop", "support-desk"])
def test_every_text_of_a_starter_reads_as_python_markdown_reads_it(name: str) -> None:
    playbook = read(resource("playbooks", name), lambda: entity_id(1)).playbook
    values = chain.from_iterable(getattr(playbook, collection).values() for collection in COLLECTIONS.values())
    texts = {getattr(value, field.name) for value in values for field in fields(value)}

    for text in filter(None, texts):
        if isinstance(text, str):
            assert markup.blocks(text) == read_in_full(text, {})


@settings(max_examples=150)
@given(st.text(max_size=200))
def test_any_characters_at_all_are_read(text: str) -> None:
    markup.blocks(text)


@settings(max_examples=60)
@given(st.sampled_from([*"[*_`<&!()]>-+#|:\\~=", "1.", "[^", "](", "![", "\n", "\n\n"]), st.data())
def test_repeated_marks_are_read(mark: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(["", "a", " ", "a ", "\n", "a\n", "*", "[", "`", "|", "> ", "- "]))
    markup.blocks((mark + other) * data.draw(st.integers(1, 400)))
