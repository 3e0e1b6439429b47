"""Whatever stands in a line is printed as it was written: no mark is taken for a word, no word for a mark."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.exchange.escaping import escaped_line
from playbook_app.exchange.word.blocks import Span
from playbook_app.exchange.word.inline import inline, plain
from tests.exchange.word.documents import printed

texts = st.text(st.sampled_from("ab Z1.,!?()[]*_`#&<>~|-:;/“”’\\é "), max_size=12)
spans = st.lists(st.builds(Span, texts, st.booleans(), st.booleans()), max_size=6)


def nothing(_: object) -> str:
    return ""


@given(spans)
def test_letters_are_printed_as_they_were_written(line):
    text = escaped_line(inline(line, nothing, nothing))
    assert " ".join(printed(f"Begin {text}").split()) == " ".join(f"Begin {plain(line)}".split())
