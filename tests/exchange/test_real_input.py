"""Documents that real organisations wrote, where PLAYBOOK_REAL_INPUT names the folder that holds them."""

import csv
import os
import re
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from openpyxl import Workbook

from playbook_app.domain.entities import LINES, PROSE
from playbook_app.domain.playbook import COLLECTIONS
from playbook_app.exchange.registry import write
from tests.exchange.word.documents import words_in
from tests.exchange.worlds import EMPTY, imported, said

FOLDER = os.environ.get("PLAYBOOK_REAL_INPUT")
pytestmark = pytest.mark.skipif(FOLDER is None, reason="PLAYBOOK_REAL_INPUT is not set")
REAL = Path(FOLDER or ".")
SERVICES = REAL / "gc-service-standards-2018-csv/service-std.csv"
PLAYS = REAL / "usds-playbook/_plays"
POLICIES = REAL / "osio-handbook"
TEMPLATES = REAL / "18f-templates/downloads"
TECHFAR = REAL / "usds-playbook/assets/TechFAR Handbook_2014-08-07.docx"
DOCUMENTS = [*sorted(TEMPLATES.glob("*.docx")), TECHFAR]


@pytest.fixture(scope="module")
def services():
    return imported(SERVICES)


def rows():
    with SERVICES.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def words(text):
    return Counter(re.findall(r"\w+", text))


def texts(playbook):
    return "\n".join(
        getattr(entity, field)
        for kind in COLLECTIONS
        for entity in playbook.of(kind).values()
        for field in (*LINES[kind], *PROSE[kind])
    )


def test_each_service_standard_arrives_once(services):
    after, answer = services
    assert len(after.standards) == len(rows()) == 506
    assert (len(after.stages), len(after.moments)) == (11, 195)
    assert {guess.column: guess.field for guess in answer.columns}["service_std_en"] == "statement"


def test_the_service_standards_are_the_same_from_a_workbook(services, tmp_path):
    book = Workbook()
    with SERVICES.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            book.active.append(row)
    book.save(tmp_path / "service-std.xlsx")
    _, answer = imported(tmp_path / "service-std.xlsx", services[0])
    assert answer.changes == ()


def test_no_cell_of_the_service_standards_is_lost(services):
    after, _ = services
    kept = Counter()
    for one in after.standards.values():
        cells = {one.statement, one.measure, *(text for _, text in one.extra)}
        moment = after.moments[one.moment]
        cells |= {moment.name, after.stages[moment.stage].name}
        kept.update(cells)
    wanted = Counter(
        cell.replace("\r\n", "\n").strip() for row in rows() for cell in set(row.values()) if cell and cell.strip()
    )
    assert not {cell for cell in wanted if cell not in kept}


def test_the_service_standards_again_change_nothing(services):
    after, _ = services
    _, answer = imported(SERVICES, after)
    assert answer.changes == ()


@pytest.mark.parametrize("source", [SERVICES, PLAYS, POLICIES], ids=["services", "plays", "policies"])
def test_what_came_in_survives_the_text_form_and_csv(source, tmp_path):
    after, answer = imported(source)
    write("markdown", after, answer.images.__getitem__, tmp_path / "folder")
    write("csv", after, answer.images.__getitem__, tmp_path / "out.csv")
    for out in ("folder", "out.csv"):
        assert imported(tmp_path / out, after)[1].changes == ()


def test_plays_become_moments_standards_and_questions():
    after, _ = imported(PLAYS)
    marked = sum(len(re.findall(r"^[-*]\s", page.read_text(), re.MULTILINE)) for page in PLAYS.glob("*.md"))
    assert (len(after.moments), len(after.standards), len(after.questions)) == (13, 88, marked)


def test_no_word_of_the_policies_is_lost():
    after, _ = imported(POLICIES, EMPTY)
    have = words(texts(after))
    for page in POLICIES.rglob("*.md"):
        text = re.sub(r"\n---\n(?:\[.*\n?)+\Z", "", page.read_text())
        text = re.sub(r"## Table of Contents\n.*", "", text, flags=re.DOTALL)
        text = re.sub(r'<a href="([^"]*)">|</a>', r" \1 ", text)
        text = re.sub(r"\]\((?!http|mailto)[^)]*\)", "]", text)
        assert words(text) <= have, page.name


def test_each_file_of_the_policies_arrives():
    _, answer = imported(POLICIES)
    files = {Path(outcome.place.file) for outcome in answer.outcomes}
    assert files >= set(POLICIES.rglob("*.md"))
    assert len(list(POLICIES.rglob("*.md"))) == 39


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_no_word_of_the_documents_is_lost(path):
    after, answer = imported(path)
    assert letters_of(path) <= words_in(after)
    assert imported(path, after)[1].changes == ()
    with zipfile.ZipFile(path) as archive:
        pictures = [name for name in archive.namelist() if name.startswith("word/media/")]
    drawn = [name for name in pictures if name.endswith(".emf")]
    assert len(after.images) == len(pictures) - len(drawn)
    assert ("EMF" in said(answer)) is bool(drawn)


def letters_of(path):
    """Return the words of a document as its XML has them, paragraph by paragraph, without what is there twice."""
    found = Counter()
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name in {"word/document.xml", "word/footnotes.xml"} or name.startswith("word/diagrams/data"):
                found += words("\n".join(paragraphs_in(ET.fromstring(archive.read(name)))))
    return found


def paragraphs_in(root):
    for above in list(root.iter()):
        for twice in [one for one in above if one.tag.endswith("}Fallback")]:
            above.remove(twice)
    for paragraph in (one for one in root.iter() if one.tag.endswith("}p")):
        yield "".join(own_letters(paragraph))


def own_letters(element):
    for one in element:
        name = one.tag.rpartition("}")[2]
        if name == "t":
            yield one.text or ""
        elif name in {"tab", "br", "footnoteReference"}:
            yield " "
        elif name != "p":
            yield from own_letters(one)


def test_a_document_without_heading_styles_is_understood_by_its_look():
    after, answer = imported(TECHFAR)
    assert (len(after.stages), len(after.moments), len(after.standards)) == (6, 13, 22)
    assert [part.heading for part in answer.parts if part.level == 2][:3] == [
        "A. Purpose of this Document",
        "B. General Considerations",
        "C. Requirements Development & Acquisition Planning",
    ]
    mentioned = "\n".join(one.practice for one in after.standards.values()) + texts(after)
    assert {f"[^{number}]: " in mentioned for number in range(1, 30)} == {True}  # the last is one of a heading
