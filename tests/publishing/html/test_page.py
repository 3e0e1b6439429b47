"""What a handbook as a web page is made of: parsed by the rules of HTML, and asked as a reader's software would."""

import base64
import hashlib
import io
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from playbook_app.domain.entities import Image
from playbook_app.domain.vocabulary import Status
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.html.writer import write
from tests.publishing.hotel import ABOUT, ROLES, STANDARDS, TODAY, hotel, texts_of, uid
from tests.publishing.html.web import Page, web_handbook, words_of
from tests.publishing.printing import absent
from tests.publishing.test_hostile_texts import png


@pytest.fixture(scope="module")
def page() -> Page:
    """The hotel's handbook, with an image in a text and as the logo."""
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32, alt="The door")
    one = replace(STANDARDS[4], practice=f"{STANDARDS[4].practice}\n\n![](door.png)")
    standards = {standard.id: standard for standard in STANDARDS} | {one.id: one}
    playbook = hotel(standards=standards, images={image.id: image}, about=replace(ABOUT, logo=image.id))
    return web_handbook(playbook, images=lambda _: png(30, 20))


def card(page: Page, code: str) -> str:
    """The words of a standard's card."""
    return next(words_of(one) for one in page.all("article") if code in words_of(one))


def test_the_page_breaks_no_rule_of_html(page: Page) -> None:
    assert page.root.tag == "html"


def test_every_text_of_the_standards_is_on_the_page(page: Page) -> None:
    plain = [text for text in texts_of(hotel()) if text and not re.search(r"[*\n\[`]", text)]
    assert len(plain) > 50
    assert [text for text in plain if text not in page.text] == []


def test_what_is_retired_is_not_on_the_page_and_drafts_stay_out_where_asked(page: Page) -> None:
    assert "Retired long since" not in page.text
    assert "The bill is right" in page.text
    assert "The bill is right" not in web_handbook(hotel(), approved_only=True).text


def test_a_role_s_page_holds_what_the_role_does() -> None:
    page = web_handbook(hotel(), role=ROLES["housekeeper"].id)
    assert "One thing that was thought of" in page.text
    assert "Own the queue" not in page.text
    assert not page.all("select")


def test_names_of_places_are_given_once_and_every_link_within_the_page_leads_to_one(page: Page) -> None:
    assert [name for name, count in Counter(page.ids).items() if count > 1] == []
    inside = [address[1:] for address in page.addresses() if address.startswith("#")]
    assert len(inside) > 50
    assert set(inside) <= set(page.ids)


def test_headings_begin_with_the_title_and_skip_no_level(page: Page) -> None:
    levels = [int(one.tag[1]) for one in page.root.iter() if re.fullmatch("h[1-6]", str(one.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_headings_of_one_kind_are_of_one_level(page: Page) -> None:
    said = {words_of(one): str(one.tag) for one in page.root.iter() if re.fullmatch("h[1-6]", str(one.tag))}
    assert {said[title] for title in ("How to use this book", "Arrival", "Farewell and after", "Glossary")} == {"h2"}
    assert {said[title] for title in ("Five steps", "Check-in", "Check-out", "Front desk agent")} == {"h3"}
    assert {said[title] for title in ("Key in hand within four minutes", "The bill is right")} == {"h4"}


def test_the_page_has_its_landmarks_and_a_way_past_the_side(page: Page) -> None:
    assert page.one("main").get("id") == page.one("a", "skip").get("href", "")[1:]
    assert page.one("nav").get("aria-label") == "Contents"
    assert page.root.get("lang") == "en"
    assert page.root.get("dir") == "ltr"


def test_images_are_part_of_the_page_and_described(page: Page) -> None:
    images = page.all("img")
    assert len(images) == 2
    assert {image.get("alt") for image in images} == {"The door"}
    assert all(image.get("src", "").startswith("data:image/png;base64,") for image in images)
    assert {(image.get("width"), image.get("height")) for image in images} == {("30", "20")}


def test_the_page_loads_nothing(page: Page) -> None:
    loading = [one for tag in ("link", "iframe", "object", "embed", "form", "base", "source") for one in page.all(tag)]
    assert loading == []
    assert [one for one in page.all("script") if one.get("src")] == []
    assert "url(" not in page.one("style").itertext().__next__()
    assert "@import" not in page.source


def test_the_page_s_guard_allows_its_own_style_and_script_alone(page: Page) -> None:
    guard = next(one.get("content", "") for one in page.all("meta") if one.get("http-equiv"))
    rules = {rule.split()[0]: rule.split()[1:] for rule in guard.split("; ")}
    for tag in ("style", "script"):
        content = "".join(page.one(tag).itertext()).encode()
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert rules[f"{tag}-src"] == [f"'sha256-{digest}'"]
    assert rules["default-src"] == ["'none'"]
    assert rules["img-src"] == ["data:"]


def test_no_element_brings_its_own_style_or_deeds(page: Page) -> None:
    names = {name for one in page.root.iter() for name in one.keys()}  # noqa: SIM118 - an Element is no dictionary
    assert "style" not in names
    assert [name for name in names if name.startswith("on")] == []


def test_a_card_says_things_in_the_order_of_print(page: Page) -> None:
    words = card(page, "CHK-01")
    order = ["CHK-01", "Fixed", "Key in hand", "Front desk agent", "From the greeting", "Why", "Prepare arrivals"]
    order += ["Do", "Avoid", "Never say", "You may:", "When it was missed", "Missed", "Expected", "Legendary", "Tools"]
    places = [words.find(word) for word in order]
    assert -1 not in places
    assert places == sorted(places)


def test_what_is_not_approved_is_marked(page: Page) -> None:
    assert [words_of(one) for one in page.all("span", "mark")] == ["In review", "Draft"]


def test_a_card_knows_the_roles_that_it_is_for(page: Page) -> None:
    names = {option.get("value", ""): words_of(option) for option in page.all("option")}
    found = next(one for one in page.all("article") if "Open the door, then" in words_of(one))
    assert [names[value] for value in found.get("data-roles", "").split()] == ["Concierge"]
    assert next(iter(names.values())) == "Everyone"
    assert "General manager" not in names.values()


def test_the_controls_are_hidden_until_the_script_shows_them(page: Page) -> None:
    for look in ("search", "choices"):
        assert page.one("div", look).get("hidden") is not None


def test_answers_are_folded_under_their_questions(page: Page) -> None:
    asked = next(one for one in page.all("div", "asked") if "How long may check-in take?" in words_of(one))
    (folded,) = asked.iter("details")
    assert "B From greeting to key." in words_of(folded)
    assert folded.get("open") is None


def test_footnotes_lead_there_and_back(page: Page) -> None:
    mark = next(one for one in page.all("a") if one.get("role") == "doc-noteref")
    (note,) = [one for one in page.all("li") if one.get("id") == mark.get("href", "")[1:]]
    assert "Their words, not ours" in words_of(note)
    assert [one.get("href") for one in note.iter("a")] == [f"#{mark.get('id')}"]


def test_tables_say_what_their_heads_are_for(page: Page) -> None:
    heads = page.all("th")
    assert len(heads) > 10
    assert {one.get("scope") for one in heads} <= {"col", "row", "rowgroup"}


def test_nothing_on_the_page_tells_a_page_or_asks_for_a_pen(page: Page) -> None:
    assert "page 1" not in page.text
    assert {"index", "acknowledgement", "contents"} & set(page.ids) == set()


def test_the_contents_lead_to_the_chapters_and_their_moments(page: Page) -> None:
    lines = [words_of(link) for link in page.one("nav").iter("a")]
    assert "2 Arrival" in lines
    assert "Check-in" in lines
    assert "Who does what" in lines


def test_the_same_value_makes_the_same_bytes() -> None:
    assert web_handbook(hotel()).source == web_handbook(hotel()).source


def test_words_of_the_page_are_in_the_playbook_s_language() -> None:
    page = web_handbook(hotel(about=replace(ABOUT, language="de")))
    assert page.root.get("lang") == "de"
    assert page.one("nav").get("aria-label") == "Inhalt"


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("az-Arab", "rtl"), ("fr", "ltr")]
)
def test_the_page_runs_as_its_language_does(language: str, direction: str) -> None:
    assert web_handbook(hotel(about=replace(ABOUT, language=language))).root.get("dir") == direction


def test_a_book_of_pages_is_no_web_page() -> None:
    book = compose(hotel(), options=Options(today=TODAY))
    with pytest.raises(ValueError, match="no controls"):
        write(book, io.BytesIO(), images=absent)


def test_a_playbook_without_anything_is_a_page() -> None:
    empty = hotel(roles={}, stages={}, moments={}, standards={}, stories={}, terms={}, questions={})
    page = web_handbook(replace(empty, about=replace(ABOUT, title="", brand="", promise="", values="")))
    assert words_of(page.one("h1")) == "Handbook"


def test_an_image_that_cannot_be_read_is_described_and_named() -> None:
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32, alt="The door")
    one = replace(STANDARDS[4], practice="![](door.png)", status=Status.APPROVED)
    page = web_handbook(hotel(standards={one.id: one}, images={image.id: image}), images=lambda _: b"no image")
    assert "[The door]" in page.text
    assert "Place: CHK-01, Practice." in str(page.remarks[0])
