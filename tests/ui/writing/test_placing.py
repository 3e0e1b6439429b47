import pytest

from playbook_app.ui.writing.placing import address_of, link
from playbook_app.ui.writing.tables import in_table
from tests.ui.writing.places import after, taken


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.com/a?b#c", "https://example.com/a?b#c"),
        ("example.com/a", "https://example.com/a"),
        ("example.com:8080/a", "https://example.com:8080/a"),
        ("ann@example.com", "mailto:ann@example.com"),
        ("mailto:ann@example.com", "mailto:ann@example.com"),
        ("http://example.com", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("just words", None),
        ("https:", None),
        ("", None),
    ],
)
def test_a_link_leads_to_the_web_or_to_mail(typed: str, address: str | None) -> None:
    assert address_of(typed) == address


def test_a_link_survives_what_its_words_and_address_hold() -> None:
    assert link("a [b]", "https://x.y/(z) w") == "[a \\[b\\]](https://x.y/%28z%29%20w)"


def test_what_is_put_into_a_cell_stays_in_it() -> None:
    from playbook_app.ui.writing.placing import placed

    before = "| a¦ | b |\n| --- | --- |"
    assert in_table(*(taken(before)[0], 3))
    assert after(lambda text, at: placed(text, at, "x\n\ny | z"), before) == "| ax y \\| z¦ | b |\n| --- | --- |"
