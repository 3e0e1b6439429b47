"""How the parts around the standards are written: the steps, contents, questions, glossary, lines to sign on."""

from dataclasses import replace

from playbook_app.domain.vocabulary import Step
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
from playbook_app.publishing.docx.text import flowing, typed

CONTENTS_HERE = "<!--contents-->"
"""Stands where the list of contents goes, which is known when all headings are written. No text can say it."""
_TAB = run_of(typed("\t"))


def _steps(scribe: Scribe, block: Steps) -> str:
    return joined(scribe.paragraph(_step(scribe, *entry), "Step") for entry in block.entries)


def _step(scribe: Scribe, step: Step, name: str, meaning: str) -> str:
    """Return a step's letter and name, and on the next line what it means."""
    return scribe.badge(step) + _TAB + _bold(name) + run_of(flowing("\n") + flowing(meaning))


def _bold(text: str) -> str:
    return run_of(flowing(text), "<w:b/><w:bCs/>")


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
    number = run_of(flowing(listed.number)) + _TAB if listed.number else ""
    page = field(f"PAGEREF {listed.bookmark} \\h", "")
    inner = f"{number}{run_of(flowing(listed.title))}{_TAB}{page}"
    return f'<w:hyperlink w:anchor="{listed.bookmark}" w:history="1">{inner}</w:hyperlink>'


def _asked(scribe: Scribe, block: Asked) -> str:
    """Return a question or an answer with its number, its choices, and lines to write on."""
    style = "Question" if block.choices or block.lines else "NumberedText"
    with scribe.at("QuestionText"):
        body = scribe.led(_bold(block.number) + _TAB, block.blocks, style)
    choices = (
        scribe.paragraph(_bold(letter) + _TAB + (scribe.runs(runs) or run_of(flowing("\u00a0"))), "Choice")
        for letter, runs in block.choices
    )
    lines = (scribe.paragraph(_TAB, "WritingLine") for _line in range(block.lines))
    return joined((body, *choices, *lines, scribe.blocks(block.answer)))


def _anchor(scribe: Scribe, block: Anchor) -> str:
    scribe.await_place(block.name)
    return ""


def _glossary(scribe: Scribe, block: Glossary) -> str:
    return joined(
        joined((scribe.paragraph(scribe.marked(scribe.lettered(term), anchor), "Term"), _meaning(scribe, meaning)))
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
        scribe.paragraph(_TAB, "SignatureLine") + scribe.paragraph(scribe.lettered(label), "SignatureLabel")
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
