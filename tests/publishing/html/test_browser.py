"""The web page in a real browser: nothing leaves it, and search, roles, schemes and keys do what they say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.publishing.hotel import ABOUT, STANDARDS, hotel
from tests.publishing.html.browser import CHROMIUM, Browser, browser
from tests.publishing.html.web import web_handbook
from tests.publishing.test_hostile_texts import with_text

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="There is no Chromium on this machine")

SHIFT = 8
_TRAPS = (
    "![x](https://example.org/x.png) <img src='https://example.org/y.png'> <script>document.title = 'taken'</script> "
    "[go](javascript:alert(1)) Café Dvořák"
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Browser, Path]]:
    """A browser, and the hotel's handbook as a file, with traps in one of its texts."""
    one = replace(STANDARDS[4], practice=_TRAPS)
    standards = {standard.id: standard for standard in STANDARDS} | {one.id: one}
    folder = tmp_path_factory.mktemp("browser")
    path = folder / "handbook.html"
    page = web_handbook(hotel(standards=standards, about=replace(ABOUT, title="The book")))
    path.write_text(page.source, "utf-8")
    with browser(folder / "profile") as started:
        yield started, path


@pytest.fixture
def page(opened: tuple[Browser, Path]) -> Iterator[Browser]:
    """The handbook, opened anew; it must have asked nobody for anything, and met no failure."""
    started, path = opened
    started.requests.clear()
    started.failures.clear()
    started.visit(path)
    yield started
    asked = [address for address in started.requests if not address.startswith("data:")]
    assert asked == [path.as_uri()]
    assert started.failures == []


def test_nothing_of_a_text_runs_or_is_fetched(page: Browser) -> None:
    assert page.tell("document.title") == "The book"
    assert page.tell("getComputedStyle(document.querySelector('.badge')).borderRadius") != "0px"


def test_a_slash_leads_to_the_search_and_words_are_found_as_one_types(page: Browser) -> None:
    page.type("/queue tw")
    assert page.tell("document.activeElement.id") == "page-search"
    assert page.tell("document.querySelector('#page-search').value") == "queue tw"
    hits = page.tell("[...document.querySelectorAll('.hits b')].map((hit) => hit.textContent)")
    assert hits[0] == "Own the queue: a word every two minutes"
    assert page.tell("CSS.highlights.get('hits').size") > 1


def test_search_overlooks_accents_and_case(page: Browser) -> None:
    page.type("/CAFE dvorak")
    assert page.tell("[...document.querySelectorAll('.hits .code')].map((hit) => hit.textContent)") == ["CHK-01"]
    assert page.tell("[...document.querySelectorAll('.hits mark')].map((hit) => hit.textContent)") == ["Café", "Dvořák"]


def test_enter_goes_from_hit_to_hit_and_back(page: Browser) -> None:
    page.type("/chk")
    told = []
    for modifiers in (0, 0, SHIFT):
        page.press("Enter", "\r", modifiers)
        told.append(page.tell("document.querySelector('.found').textContent"))
    assert told == ["1 of 6", "2 of 6", "1 of 6"]
    top = page.tell("document.querySelector('.hits a[aria-current] .code').textContent")
    place = page.tell(
        "[...document.querySelectorAll('.card')].find((card) => "
        f"card.querySelector('.code').textContent === '{top}').getBoundingClientRect().top"
    )
    assert 0 <= place < 400


def test_escape_ends_the_search(page: Browser) -> None:
    page.type("/chk")
    page.press("Escape")
    assert page.tell("document.querySelector('#page-search').value") == ""
    assert page.tell("document.querySelector('.hits').hidden")


def test_what_is_not_there_is_said_to_be_missing(page: Browser) -> None:
    page.type("/zzzz")
    assert page.tell("document.querySelector('.found').textContent") == "Nothing found"


def test_a_role_sees_its_own_standards_and_how_many_they_are(page: Browser) -> None:
    _choose(page, "Concierge")
    shown = page.tell("[...document.querySelectorAll('.card')].filter((card) => !card.hidden).length")
    assert shown == 2
    assert page.tell("document.querySelector('.shown').textContent") == "Standards shown: 2 of 14"
    assert (
        page.tell(
            "[...document.querySelectorAll('.part')].find((part) => "
            "part.textContent.includes('Breakfast')).checkVisibility()"
        )
        is False
    )


def test_a_link_to_what_a_role_does_not_see_shows_all_again(page: Browser) -> None:
    _choose(page, "Concierge")
    page.tell("location.hash = document.querySelector('.card[hidden]').id")
    page.tell("new Promise((done) => setTimeout(done, 50))")
    assert page.tell("document.querySelectorAll('.card[hidden]').length") == 0


def _choose(page: Browser, role: str) -> None:
    page.tell(
        "(() => { const choice = document.querySelector('#page-role');"
        f"choice.value = [...choice.options].find((one) => one.textContent === '{role}').value;"
        "choice.dispatchEvent(new Event('change')); })()"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_light_or_dark_as_the_system_and_as_chosen(
    page: Browser, opened: tuple[Browser, Path], scheme: str
) -> None:
    page.visit(opened[1], scheme=scheme)
    page.requests.pop()
    ground = "getComputedStyle(document.body).backgroundColor"
    schemes = {"light": "rgb(255, 255, 255)", "dark": "rgb(27, 29, 32)"}
    assert page.tell(ground) == schemes[scheme]
    page.tell("document.querySelector('.dark').click()")
    other = schemes["dark" if scheme == "light" else "light"]
    assert page.tell(ground) == other
    page.tell("localStorage.clear()")


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_the_page_is_never_wider_than_the_screen(page: Browser, opened: tuple[Browser, Path], width: int) -> None:
    page.visit(opened[1], width=width)
    page.requests.pop()
    assert page.tell("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 1440])
def test_words_longer_than_the_screen_are_broken(page: Browser, tmp_path: Path, width: int) -> None:
    word = "Unbreakable" * 30
    table = "\n".join(f"|{cell * 40}" for cell in (" column |", "---|", " value |"))
    path = tmp_path / "long.html"
    path.write_text(web_handbook(hotel(**with_text(f"{word}\n\n{table}"))).source, "utf-8")
    page.visit(path, width=width)
    page.requests.pop()
    page.type("/unbreakable")
    assert page.tell("document.documentElement.scrollWidth") <= width


def test_on_paper_there_are_no_controls(page: Browser) -> None:
    page.order("Emulation.setEmulatedMedia", media="print")
    assert page.tell("document.querySelector('.side').checkVisibility()") is False
    assert page.tell("document.querySelector('.card').checkVisibility()")
