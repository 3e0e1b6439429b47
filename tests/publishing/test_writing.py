"""Writing the file: all or nothing, with progress; which publications there are."""

from pathlib import Path

import pytest

from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.pdf import write
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.hotel import TODAY, hotel
from tests.publishing.printing import absent, book_of


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    out.write_bytes(b"older")
    write(book_of(), out, images=absent)
    assert out.read_bytes().startswith(b"%PDF-1.7")
    assert list(tmp_path.iterdir()) == [out]


def test_a_failure_leaves_the_older_file_and_no_other(tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"
    out.write_bytes(b"older")

    def cancel(share: float) -> None:
        raise InterruptedError(share)

    with pytest.raises(InterruptedError):
        write(book_of(), out, images=absent, progress=cancel)
    assert out.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [out]


def test_progress_rises_to_one(tmp_path: Path) -> None:
    shares: list[float] = []
    write(book_of(), tmp_path / "book.pdf", images=absent, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("name", PUBLICATIONS)
def test_every_publication_composes_a_book(name: str) -> None:
    assert PUBLICATIONS[name].compose(hotel(), options=Options(today=TODAY)).title.endswith("The Harbour Book")
