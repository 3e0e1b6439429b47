"""What each job comes to, without a process around it."""

import io
import pickle
from pathlib import Path

import docx
import pytest
from PIL import Image as Picture
from pypdf import PdfReader

from playbook_app.destination import check_file
from playbook_app.domain.entities import Image
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.errors.export import ExportOverPlaybook
from playbook_app.errors.image import ImageNotGiven, ImageUnreadable
from playbook_app.exchange.outcome import Imported
from playbook_app.exchange.registry import read
from playbook_app.merging.prepared import Prepared
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.excerpt import Excerpt
from playbook_app.publishing.paper import Paper
from playbook_app.worker.doing import done
from playbook_app.worker.jobs import (
    Exported,
    ExportRequest,
    ImportRequest,
    MergeRequest,
    PageMade,
    PageRequest,
    Published,
    PublishRequest,
    TakeInRequest,
)
from tests.exchange.worlds import fresh_id
from tests.factories import ROLE, entity_id, playbook_with, standard
from tests.storage.files import AUTHOR, make_file, retitle


def absent(sha256: str) -> bytes:
    raise ImageNotGiven(sha256=sha256)


def do(request, playbook=None, images=absent, progress=lambda _: None):
    return done(request, playbook or playbook_with(standard(1, statement="We greet.")), images, progress)


def text_of(data: bytes) -> str:
    pages = PdfReader(io.BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_a_page_shows_its_standard_with_the_number_that_it_was_asked_with() -> None:
    made = do(PageRequest(standard=standard(1).id, excerpt=Excerpt(7, 9)))
    assert isinstance(made, PageMade)
    assert (made.pages, made.number) == (1, 7)
    assert "We greet." in text_of(made.data)
    assert "7 of 9" in text_of(made.data)


def test_a_deleted_standard_has_no_page() -> None:
    assert do(PageRequest(standard=entity_id(999))) is None


def test_an_image_that_is_not_given_becomes_a_warning() -> None:
    image = Image(id=entity_id(900), name="lobby.png", media_type="image/png", sha256="0" * 64, alt="The lobby")
    one = standard(1, practice="![The lobby](lobby.png)")
    made = do(PageRequest(standard=one.id), playbook_with(one, image))
    assert ["cannot be read" in str(warning) for warning in made.warnings] == [True]


def test_a_publication_is_answered_as_bytes_with_the_page_of_each_standard() -> None:
    shares: list[float] = []
    published = do(PublishRequest(name="handbook"), progress=shares.append)
    assert isinstance(published, Published)
    place = published.places[standard(1).id]
    reader = PdfReader(io.BytesIO(published.data or b""))
    front = published.pages - published.body_pages
    assert "We greet." in reader.pages[front + place - 1].extract_text()
    assert published.path is None
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_publication_is_written_to_its_path(tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    published = do(PublishRequest(name="handbook", out=out, choices=Choices(role=ROLE)))
    assert (published.path, published.data) == (out, None)
    check_file(out, (b"%PDF-",))


def test_a_publication_does_not_overwrite_a_playbook(tmp_path: Path) -> None:
    out = tmp_path / "hotel.playbook"
    out.write_bytes(b"")
    with pytest.raises(ExportOverPlaybook):
        do(PublishRequest(name="handbook", out=out))


def test_an_edition_is_made_of_its_own_value_as_pages_and_as_a_web_page(tmp_path: Path) -> None:
    former = pickle.dumps(playbook_with(standard(1, statement="We looked up.")))
    made = do(PublishRequest(name="handbook", value=former))
    assert "We looked up." in text_of(made.data)
    do(ExportRequest("html", tmp_path / "book.html", value=former))
    written = (tmp_path / "book.html").read_text("utf-8")
    assert ("We looked up." in written, "We greet." in written) == (True, False)


def test_an_import_is_read_as_the_command_line_reads_it(tmp_path: Path) -> None:
    source = tmp_path / "rows.csv"
    source.write_text("Wording,Moment,x\nSmile first.,Check-in,1\n", "utf-8")
    playbook = playbook_with(standard(1))
    found = do(ImportRequest((source,)), playbook)
    expected = read([source], playbook, new_id=fresh_id)
    assert isinstance(found, Imported)
    assert (found.outcomes, found.columns, found.notices) == (expected.outcomes, expected.columns, expected.notices)
    assert [(change.kind, change.field) for change in found.changes] == [
        (change.kind, change.field) for change in expected.changes
    ]


def test_an_import_takes_the_fields_that_a_person_chose(tmp_path: Path) -> None:
    source = tmp_path / "rows.csv"
    source.write_text("Wording,x\nSmile first.,1\n", "utf-8")
    found = do(ImportRequest((source,), {"Wording": "why", "x": "ignore"}))
    assert [(guess.field, guess.certain) for guess in found.columns] == [("why", True), ("ignore", True)]


def test_the_playbook_goes_out_in_other_formats(tmp_path: Path) -> None:
    do(ExportRequest("csv", tmp_path / "rows.csv"))
    do(ExportRequest("markdown", tmp_path / "folder"))
    assert "We greet." in (tmp_path / "rows.csv").read_text("utf-8-sig")
    assert list((tmp_path / "folder").rglob("*.md"))


def test_the_handbook_goes_out_as_a_web_page_and_tells_how_far_it_is(tmp_path: Path) -> None:
    shares: list[float] = []
    out = tmp_path / "book.html"
    exported = do(ExportRequest("html", out), progress=shares.append)
    assert exported == Exported(out)
    assert "We greet." in out.read_text("utf-8")
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_the_handbook_goes_out_as_a_word_file_on_its_paper_and_says_what_to_know(tmp_path: Path) -> None:
    out = tmp_path / "book.docx"
    exported = do(ExportRequest("docx", out, paper=Paper.LETTER))
    assert isinstance(exported, Exported)
    assert exported.remarks
    assert docx.Document(str(out)).sections[0].page_width.inches == 8.5


def test_a_web_page_heeds_what_was_chosen(tmp_path: Path) -> None:
    out = tmp_path / "book.html"
    do(ExportRequest("html", out, Choices(approved_only=True)))
    assert "We greet." not in out.read_text("utf-8")


def test_a_web_page_that_is_given_up_leaves_the_former_one(tmp_path: Path) -> None:
    out = tmp_path / "book.html"
    do(ExportRequest("html", out))
    before = out.read_bytes()

    def give_up(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        do(ExportRequest("html", out), playbook_with(standard(2, statement="Another.")), progress=give_up)
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]


def test_an_image_is_taken_in_without_a_playbook() -> None:
    out = io.BytesIO()
    Picture.new("RGB", (8, 8)).save(out, "PNG")
    taken = done(TakeInRequest(out.getvalue(), "dot.png"), None, absent, lambda _: None)
    assert getattr(taken, "media_type", None) == "image/png"


def test_what_is_no_image_is_refused_with_a_sentence() -> None:
    with pytest.raises(ImageUnreadable) as refused:
        do(TakeInRequest(b"text", "dot.png"))
    assert isinstance(refused.value, PlaybookError)


def test_a_merge_is_prepared_from_two_files_and_can_be_sent(tmp_path: Path) -> None:
    mine, theirs = make_file(tmp_path / "Mine.playbook"), tmp_path / "Theirs.playbook"
    with Editor.open(mine, author=AUTHOR) as editor:
        editor.copy(theirs)
    with Editor.open(theirs, author=AUTHOR) as editor:
        retitle(editor, "Another title")
    told: list[float] = []
    prepared = done(MergeRequest(mine, theirs), None, absent, told.append)
    assert isinstance(prepared, Prepared)
    assert [change.after for change in prepared.merged.changes] == ["Another title"]
    assert told == sorted(told)
    assert pickle.loads(pickle.dumps(prepared)) == prepared
