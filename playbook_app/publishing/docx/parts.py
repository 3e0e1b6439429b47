"""How the parts around the standards are written: the steps, contents, questions, glossary, lines to sign on."""

from dataclasses import replace

from playbook_app.publishing.blocks import (
    Anchor,
    Asked,
    Blocks,
    Contents,
    Glossary,
    Index,
    Signature,
    Steps,
)
from playbook_app.publishing.docx.pieces import field, joined, run_of
from playbook_app.publishing.docx.place import Listed
from playbook_app.publishing.docx.scribe import Scribe, WriteBlock
from playbook_app.publishing.docx.text import typed, words

CONTENTS_HERE = "<!--contents-->"
"""Stands where the list of contents goes, which is known when all headings are written. No text can say it."""
_TAB = run_of(typed("\t"))


def _steps(scribe: Scribe, block: Steps) -> str:
    return joined(
        scribe.paragraph(
            scribe.badge(step) + _TAB + run_of(words(name), "<w:b/><w:bCs/>") + run_of(words("\n") + words(meaning)),
            "Step",
        )
        for step, name, meaning in block.entries
    )


def _contents(_scribe: Scribe, _block: Contents) -> str:
    return CONTENTS_HERE


def contents(scribe: Scribe) -> str:
    """Return the list of contents, as Word itself makes it (ECMA-376, 17.16.5.68) and brings up to date.

    Each entry leads to its heading. On which page that is, Word and others find out when they print; nothing is said
    before, rather than something wrong.
    """
    entries = [_entry(listed) for listed in scribe.listed]
    if not entries:
        return ""
    begin = "".join(
        run_of(part)
        for part in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
        )
    )
    lines = [
        scribe.paragraph(entry, f"TOC{listed.level}") for entry, listed in zip(entries, scribe.listed, strict=True)
    ]
    lines[0] = lines[0].replace("</w:pPr>", f"</w:pPr>{begin}", 1)
    end = run_of('<w:fldChar w:fldCharType="end"/>')
    lines[-1] = f"{lines[-1].removesuffix('</w:p>')}{end}</w:p>"
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{''.join(lines)}</w:sdtContent></w:sdt>"
    )


def _entry(listed: Listed) -> str:
    number = run_of(words(listed.number)) + _TAB if listed.number else ""
    page = field(f"PAGEREF {listed.bookmark} \\h", "")
    inner = f"{number}{run_of(words(listed.title))}{_TAB}{page}"
    return f'<w:hyperlink w:anchor="{listed.bookmark}" w:history="1">{inner}</w:hyperlink>'


def _asked(scribe: Scribe, block: Asked) -> str:
    """Return a question with its number, or an answer, which has neither choices nor lines."""
    style = "Question" if block.choices or block.lines else "NumberedText"
    number = run_of(words(block.number), "<w:b/><w:bCs/>") + _TAB
    with scribe.at("QuestionText"):
        body = scribe.led(number, block.blocks, style)
    choices = (
        scribe.paragraph(
            run_of(words(letter), "<w:b/><w:bCs/>") + _TAB + (scribe.runs(runs) or run_of(words("\u00a0"))), "Choice"
        )
        for letter, runs in block.choices
    )
    lines = (scribe.paragraph(_TAB, "WritingLine") for _line in range(block.lines))
    return joined((body, *choices, *lines, scribe.blocks(block.answer)))


def _anchor(scribe: Scribe, block: Anchor) -> str:
    scribe.await_place(block.name)
    return ""


def _glossary(scribe: Scribe, block: Glossary) -> str:
    return joined(
        joined((scribe.paragraph(scribe.marked(scribe.words(term), anchor), "Term"), _meaning(scribe, meaning)))
        for term, anchor, meaning in block.entries
    )


def _meaning(scribe: Scribe, blocks: Blocks) -> str:
    with scribe.at("Definition"):
        return scribe.blocks(blocks)


def _index(scribe: Scribe, block: Index) -> str:
    """Return the entries of an index, each leading to its first place."""
    return joined(
        scribe.paragraph(scribe.runs(tuple(replace(run, link=f"#{anchors[0]}" if anchors else None) for run in runs)))
        for _title, members in block.groups
        for runs, anchors in members
    )


def _signature(scribe: Scribe, block: Signature) -> str:
    return joined(
        scribe.paragraph(_TAB, "SignatureLine") + scribe.paragraph(scribe.words(label), "SignatureLabel")
        for label in block.labels
    )


TABLE: dict[type, WriteBlock] = {
    Steps: _steps,
    Contents: _contents,
    Asked: _asked,
    Anchor: _anchor,
    Glossary: _glossary,
    Index: _index,
    Signature: _signature,
}
