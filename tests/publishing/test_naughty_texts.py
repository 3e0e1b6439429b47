"""Whatever a person can type prints, in bounded time, with each word that can be printed: constructs and bad ideas."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.publishing.markup import blocks
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.printable import printable
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import STANDARDS, hotel
from tests.publishing.plain_words import plain_words
from tests.publishing.printing import Printed, book_of, handbook, printed
from tests.publishing.test_hostile_texts import with_text

CONSTRUCTS = {
    "headings": "# One\n\n## Two *set*\n\nThree\n=====\n\nFour\n---\n\n###### Six ######",
    "emphasis": "*one* **two** ***three*** _four_ __five__ a*b*c snake_case_word \\*six\\* **seven *eight* nine**",
    "code": "`one` ``two ` three`` and\n\n    indented code\n      keeps this",
    "fences": "```python\ndef four(five):\n    return 6\n```\n\n~~~\nseven\n~~~",
    "lists": "- one\n- two\n    - three\n        1. four\n        2. five\n\n          six\n- seven",
    "other lists": "3) eight\n4) nine\n* ten\n+ eleven\n\n1. twelve\n1. thirteen",
    "quotes": "> one\n> > two\n> > - three\n>\n> four\nlazy five",
    "links": "[one](https://example.org/a(b)c 'two') <https://example.org> https://example.org/x?a=1&para=2",
    "references": "[three][ref] [ref] [none][such]\n\n[ref]: https://example.org/r",
    "images": "![one](none.png) ![two](file:///etc/passwd) ![three](http://example.org/i.png) ![](data:,AA)",
    "html": "<script>alert('one')</script> <b>two</b> <!-- three --> <img src=x onerror=four> <![CDATA[five]]> <?six?>",
    "entities": "&amp; &copy; &#8594; &#x41; &nosuch; &para now &lt;one&gt;",
    "tables": "| one | two |\n|:---|---:|\n| three | four \\| five |\n| six |\n| a | b | seven |\n\n| alone |\n|---|",
    "footnotes": "One[^a] and two[^b] and [^none].\n\n[^a]: Three *four*.\n[^b]: Five\n\n    six\n\n[^unused]: seven",
    "definitions": "One\n: Two\n: Three\n\n    Four\n\nFive\nSix\n: Seven",
    "breaks": "one  \ntwo\\\nthree\n\n---\n\n***\n\n___\n\nfour",
    "abbreviations": "*[HTML]: Hyper\n\nThe HTML one",
}
NAUGHTY = {
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9f" + "words",
    "directions": "left \u202eright\u202c \u2066to\u2069 \u200fleft\u200e \u061c words",
    "joined": "👩\u200d👩\u200d👧 🏳️\u200d🌈 👍🏽 1️⃣ 🇩🇪 a\u200db\u200cc\u2060d\ufeffe",
    "marks": "h" + "\u0301\u0327\u0338" * 300 + "ello",
    "scripts": "שלום العربية नमस्ते ไทย 漢字 かな 한국어 ქართული",
    "noncharacters": "\uffff\ufffe\ufdd0\U0001ffff words \ue000\U000f0000\U0010fffd",
    "surrogates": "a\ud800b\udfffc",
    "letters": "x" * 5000,
    "nested lists": "\n".join("  " * depth + f"- item{depth}" for depth in range(100)),
    "nested quotes": ">" * 300 + " deep",
    "columns": "\n".join(
        "|".join(f"c{row}x{column}" if row != 1 else "---" for column in range(40)) for row in range(3)
    ),
    "brackets": "[" * 400 + "](" * 400,
    "marks of emphasis": "*_" * 500 + "`" * 300,
    "templates": "{place} {0} %s %(x)s ${x} {{x}} \\N{x} <para> &para; </font>",
    "pdf": "(\\) Tj ET endstream endobj %%EOF \\101 <</Type/Page>>",
    "commands": "'; DROP TABLE standards;-- $(rm -rf /) ../../etc/passwd C:\\CON",
    "blanks": " \u3000\u2003\u00a0\u2028\u2029\t\r\n\v\f ",
    "zero": "0 -0 NaN 1e309 null undefined True",
}


def of(markdown: str, paper: Paper = Paper.A4) -> Printed:
    return printed(book_of(*blocks(markdown)), paper=paper)


def letters(text: str) -> str:
    return "".join(printable(text).split())


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_every_word_of_a_construct_is_printed_in_its_order(name: str) -> None:
    result = letters(of(CONSTRUCTS[name]).text)
    place = 0
    for word in plain_words(CONSTRUCTS[name]).split():
        found = result.find(letters(word), place)
        assert found >= 0, word
        place = found


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_pages_of_every_construct_keep_the_standards(name: str) -> None:
    assert verdicts(of(CONSTRUCTS[name]).data) == []


@pytest.mark.parametrize("name", NAUGHTY)
def test_a_naughty_text_in_every_field_prints(name: str) -> None:
    assert handbook(hotel(**with_text(NAUGHTY[name]))).pages


@pytest.mark.parametrize(
    "name", ["controls", "directions", "joined", "marks", "scripts", "noncharacters", "surrogates"]
)
def test_pages_of_odd_characters_keep_the_standards(name: str) -> None:
    result = handbook(hotel(**with_text(NAUGHTY[name])))
    assert verdicts(result.data) == []


@pytest.mark.parametrize("name", ["templates", "pdf", "commands", "zero"])
def test_text_that_means_something_elsewhere_is_printed_as_typed(name: str) -> None:
    assert letters(plain_words(NAUGHTY[name])) in letters(of(NAUGHTY[name]).text)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("\n".join(f"line{number}" for number in range(10_000)), [f"line{number}" for number in range(0, 10_000, 97)]),
        (
            "\n".join("  " * depth + f"- level{depth}" for depth in range(300)),
            [f"level{depth}" for depth in range(300)],
        ),
        ("\n".join(f"- item{number}" for number in range(2_000)), [f"item{number}" for number in range(0, 2_000, 53)]),
        (
            "|a|\n|-|\n" + "\n".join(f"|row{number}|" for number in range(2_000)),
            [f"row{number}" for number in range(2_000)],
        ),
    ],
)
def test_a_field_of_thousands_of_lines_is_printed_whole(typed: str, words: list[str]) -> None:
    one = replace(STANDARDS[4], practice=typed)
    assert set(words) <= set(handbook(hotel(standards={one.id: one})).text.split())


def test_what_no_font_has_is_read_as_the_characters_that_were_typed() -> None:
    contents = b"".join(page.get_contents().get_data() for page in of("a \U0010fffd b").reader.pages)
    assert "\U0010fffd".encode("utf-16-be").hex().upper().encode() in contents


def test_a_wide_table_is_set_smaller_rather_than_its_words_torn() -> None:
    table = "\n".join(("|".join(f"column{n:02}" for n in range(11)), "|".join(["---"] * 11), "|".join(["x"] * 11)))
    words = of(table).text.split()
    assert all(f"column{number:02}" in words for number in range(11))


def test_a_long_address_is_broken_behind_its_signs() -> None:
    address = "https://example.org/" + "/".join(["quite-a-long-part"] * 12)
    lines = [line.strip() for line in of(f"See {address}").text.splitlines() if "quite" in line]
    assert lines[0].startswith("See https://example.org/quite")
    assert all(line.endswith(("/", "-")) for line in lines[:-1])


def test_a_reference_without_a_semicolon_does_not_tear_an_address() -> None:
    assert "x?a=1&para=2" in of("https://example.org/x?a=1&para=2").text


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60))
def test_any_characters_print_on_pages_that_keep_the_standards(typed: str) -> None:
    assert verdicts(of(typed, Paper.A5).data) == []
