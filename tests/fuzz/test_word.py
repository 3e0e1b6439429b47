"""Word documents from anywhere: trees of their vocabulary in any shape, and their bytes with some of them changed."""

import os
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape, quoteattr

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import apply
from playbook_app.domain.rules import check_all
from playbook_app.errors import PlaybookError
from playbook_app.exchange.registry import read
from tests.exchange.word.documents import (
    BULLETS,
    HEADINGS,
    levels,
    lists,
    p,
    picture,
    png,
    run,
    table,
    word_file,
    words,
    words_in,
)
from tests.exchange.worlds import EMPTY, fresh_id
from tests.fuzz import bounded

_TAGS = """
w:p w:r w:t w:tbl w:tr w:tc w:tcPr w:trPr w:pPr w:rPr w:pStyle w:numPr w:numId w:ilvl w:outlineLvl w:b w:i w:vanish w:sz
w:jc w:ind w:ins w:del w:moveFrom w:moveTo w:hyperlink w:fldSimple w:fldChar w:instrText w:footnoteReference w:sdt w:br
w:commentRangeStart w:sdtContent w:drawing w:pict w:object w:txbxContent a:blip dgm:relIds v:textpath w:sym w:tab w:ruby
w:rt w:rubyBase w:gridSpan w:vMerge w:altChunk w:smartTag w:body mc:AlternateContent mc:Choice mc:Fallback w:ffData
w:num w:checkBox w:ddList w:listEntry w:abstractNum w:lvl w:lvlText w:start w:style w:basedOn w:name w:footnote
w:comment dgm:pt dgm:cxn a:p a:t
"""
_NAMES = """
w:val w:id w:fldCharType w:instr r:id r:embed r:dm w:char w:font w:type w:left w:anchor string w:date w:author w:numId
w:abstractNumId w:ilvl w:styleId modelId srcId destId srcOrd
"""
_VALUES = """
0 1 2 -1 999999999999 begin separate end H1 H2 T true off continue center superscript TOC r1 F0FC \uf0b7 1e9 %1.%2
"""

tags = st.sampled_from(_TAGS.split())
names = st.sampled_from(_NAMES.split())
values = st.sampled_from(["", "HYPERLINK x", "heading 1", "x" * 300, *_VALUES.split()]) | st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=6
)


def _element(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    given_ = st.dictionaries(names, values, max_size=3)
    return st.builds(_written, tags, given_, st.lists(inside, max_size=5))


def _written(tag: str, attributes: dict[str, str], children: list[str]) -> str:
    said = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<{tag}{said}>{''.join(children)}</{tag}>"


trees = st.recursive(values.map(escape), _element, max_leaves=25)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1, max_size=30)
marks = st.lists(st.sampled_from(["b", "i", "u", "caps"]), max_size=2)
paragraphs = st.builds(
    lambda pieces, style, item: p(*(run(text, *looks) for text, looks in pieces), style=style, item=item),
    st.lists(st.tuples(texts, marks), max_size=4),
    st.sampled_from(["", "", "T", "H1", "H2", "H3"]),
    st.sampled_from([None, None, (1, 0), (1, 1)]),
)
tables = st.lists(st.lists(texts, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3).map(
    lambda rows: table(*rows)
)


def _read(path: Path) -> object:
    """Return the playbook with what a document brings; None where it is refused. The document stays as it was."""
    before = path.read_bytes()
    try:
        answer = read([path], EMPTY, new_id=fresh_id)
    except PlaybookError:
        return None
    finally:
        assert path.read_bytes() == before
    after = apply(EMPTY, answer.changes)
    assert check_all(after) == ()
    return after


@bounded(80)
@given(st.lists(trees, max_size=4), st.lists(trees, max_size=2), st.lists(trees, max_size=2))
def test_any_tree_of_the_vocabulary_is_read_or_refused(body, styles, numbering):
    with TemporaryDirectory() as name:
        path = word_file(
            Path(name),
            *body,
            styles=HEADINGS + "".join(styles),
            numbering=BULLETS + "".join(numbering),
            footnotes="".join(styles),
            comments="".join(numbering),
            media={"r1": png()},
        )
        _read(path)


@bounded(60)
@given(st.lists(paragraphs | tables, max_size=8))
def test_no_word_of_any_document_is_lost(body):
    with TemporaryDirectory() as name:
        path = word_file(
            Path(name), *body, styles=HEADINGS, numbering=lists(levels(("bullet", ""), ("decimal", "%2.")))
        )
        after = _read(path)
        assert after is not None
        with zipfile.ZipFile(path) as archive:
            wanted = words(_letters(archive.read("word/document.xml").decode()))
        assert wanted <= words_in(after)


def _letters(xml: str) -> str:
    from lxml import etree

    root = etree.fromstring(xml.encode())
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    return "\n".join(
        "".join(one.text or "" for one in paragraph.iter(f"{space}t")) for paragraph in root.iter(f"{space}p")
    )


@bounded(80)
@given(st.data())
def test_changed_bytes_are_read_or_refused(data):
    with TemporaryDirectory() as name:
        body = [p("Door", style="H1"), p("Greet", picture("r1"), item=(1, 0)), table(("a", "b"), ("c", "d"))]
        path = word_file(Path(name), *body, styles=HEADINGS, numbering=BULLETS, media={"r1": png()})
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 6))):
            place = data.draw(st.integers(0, len(content) - 1))
            content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        path.write_bytes(content)
        _read(path)


@bounded(60)
@given(
    st.binary(max_size=300), st.sampled_from(["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
)
def test_changed_parts_are_read_or_refused(content, part):
    with TemporaryDirectory() as name:
        path = word_file(Path(name), p("Door", style="H1"), styles=HEADINGS)
        with zipfile.ZipFile(path) as archive:
            parts = {one: archive.read(one) for one in archive.namelist()}
        parts[part] = parts[part][: len(content)] + content
        with zipfile.ZipFile(path, "w") as archive:
            for one, data in parts.items():
                archive.writestr(one, data)
        _read(path)


def test_nothing_outside_is_read(tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    for target in (secret.as_uri(), os.fspath(secret), "secret.png"):
        path = word_file(tmp_path, p(picture("r1")), links={"r1": target})
        assert not read([path], EMPTY, new_id=fresh_id).images
