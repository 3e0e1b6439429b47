"""Two texts, word by word: nothing of either is lost."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.analysis.differing import Fate, Piece, differing

TEXTS = st.text(max_size=200)


def _of(pieces: tuple[Piece, ...], *fates: Fate) -> str:
    return "".join(piece.text for piece in pieces if piece.fate in fates)


@given(before=TEXTS, after=TEXTS)
def test_the_pieces_make_both_texts(before: str, after: str) -> None:
    pieces = differing(before, after)
    assert _of(pieces, Fate.KEPT, Fate.REMOVED) == before
    assert _of(pieces, Fate.KEPT, Fate.ADDED) == after


@given(text=TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(piece.fate is Fate.KEPT for piece in differing(text, text))


def test_a_changed_word_stands_out_alone() -> None:
    assert differing("Greet within two minutes.", "Greet within three minutes.") == (
        Piece(Fate.KEPT, "Greet within "),
        Piece(Fate.REMOVED, "two"),
        Piece(Fate.ADDED, "three"),
        Piece(Fate.KEPT, " minutes."),
    )


def test_very_long_texts_are_compared_by_lines() -> None:
    before = "\n".join(f"line {number} says this" for number in range(2_000))
    after = before.replace("line 7 says this", "line 7 says that")
    changed = [piece.text for piece in differing(before, after) if piece.fate is not Fate.KEPT]
    assert changed == ["line 7 says this\n", "line 7 says that\n"]
