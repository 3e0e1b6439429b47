"""Quires bound into a file: every object has a number that no other has, of those that were kept for the quire."""

from array import array

from hypothesis import example, given
from hypothesis import strategies as st

from playbook_app.publishing.pdf.file import TOGETHER
from playbook_app.publishing.pdf.grouping import Circumstances, count, numbered
from playbook_app.publishing.pdf.page import Page
from playbook_app.publishing.pdf.quire import DrawnPage, Quire
from playbook_app.publishing.pdf.structure import Branch

FIRST = 1_000


def quire(pages: int, annotations: int, elements: int) -> Quire:
    """Return a quire of so many pages, of which the first has all annotations; without elements it has no leaf."""
    begun = tuple("<< /Type /Annot /StructParent" for _ in range(annotations))
    drawn = [DrawnPage(Page(number), b"", begun if number == 0 else (), True, False, {}) for number in range(pages)]
    words = "\n".join(["<< /Nums [] >>", *["<< /S /P >>"] * elements]) if elements else ""
    branch = Branch(words, array("I"), (), (), frozenset(), 3 * pages + 1 + annotations + elements)
    return Quire(tuple(drawn), branch, {}, {}, (), {})


@given(pages=st.integers(1, 40), annotations=st.integers(0, 700), elements=st.integers(0, 1_200))
@example(pages=1, annotations=0, elements=TOGETHER - 2)
@example(pages=1, annotations=0, elements=TOGETHER - 1)
@example(pages=2, annotations=TOGETHER, elements=0)
def test_a_quire_keeps_to_the_numbers_that_were_kept_for_it(pages: int, annotations: int, elements: int) -> None:
    given_quire = quire(pages, annotations, elements)
    made = numbered(given_quire, Circumstances(FIRST, (100.0, 100.0), pictured=False), lambda *_: "")
    contents = range(FIRST + pages, FIRST + 3 * pages)
    used = [*contents, *(number for group in made.groups for number in (group.stream, *group.numbers))]
    assert len(used) == len(set(used))
    assert set(used) <= set(range(FIRST, FIRST + count(given_quire)))
