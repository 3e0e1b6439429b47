from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.exchange.frontmatter import BadYaml, block, parse, scalar, split
from tests.strategies import characters

texts = st.text(characters, max_size=30)
values = st.recursive(
    texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)


@given(st.dictionaries(texts, values, max_size=4))
def test_what_is_written_is_read_again(mapping):
    assert parse("\n".join(block(mapping))) == mapping


@given(st.text("ab-:?[]{}&*!|>'\"%@` \n#,0\u2028\x85é"))
def test_any_text_is_one_scalar(text):
    assert "\n" not in scalar(text)
    assert parse(f"key: {scalar(text)}") == {"key": text}


@given(st.text())
def test_any_other_text_is_read_or_refused(text):
    with suppress(BadYaml):
        parse(text)


@pytest.mark.parametrize("word", ["no", "yes", "null", "~", "1.0", "2026-01-02", "0x1F", "on"])
def test_words_stay_words(word):
    assert parse(f"key: {word}") == {"key": word}


def test_an_alias_bomb_is_refused():
    with pytest.raises(BadYaml):
        parse("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")


def test_a_tag_makes_no_object():
    assert parse("a: !!python/object/apply:os.system ['true']") == {"a": ["true"]}


def test_deep_nesting_is_refused():
    with pytest.raises(BadYaml):
        parse("a: " + "[" * 500 + "]" * 500)


def test_a_key_given_twice_is_refused_with_its_line():
    with pytest.raises(BadYaml) as refused:
        parse("a: 1\nb: 2\na: 3")
    assert refused.value.line == 3


def test_a_file_without_a_closing_fence_has_no_front_matter():
    assert split("---\na: 1\n") == (None, "---\na: 1\n", 0)
