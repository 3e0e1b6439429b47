"""The checks of exported PDFs can fail: a sound document is damaged in one way, and one of them must say so."""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import pikepdf
import pytest
from PIL import Image as Picture

from playbook_app.publishing.blocks import Figure, Heading, List, Notes, Paragraph, Run, Table
from tests.publishing.conformance import verdicts
from tests.publishing.printing import book_of, printed
from tests.publishing.tagged import Tagged, faults


@cache
def sound() -> bytes:
    """A book that holds one of everything."""
    picture = io.BytesIO()
    Picture.new("RGB", (40, 40), "#446688").save(picture, "PNG")
    text = (Run("See "), Run("the site", link="https://example.org/"), Run(" and "), Run("above", link="#section"))
    blocks = (
        Heading((Run("Second"),), 2),
        Heading((Run("Third"),), 3),
        Paragraph(text),
        Paragraph((Run("Another paragraph."),)),
        List(((Paragraph((Run("One"),)),), (Paragraph((Run("Two"),)),))),
        Table(((Run("When"),), (Run("Then"),)), (((Run("now"),), (Run("never"),)),)),
        Figure("aa", "A door"),
        Notes((("1", (Paragraph((Run("First note"),)),)), ("2", (Paragraph((Run("Second note"),)),)))),
    )
    return printed(book_of(*blocks), images=lambda _: picture.getvalue()).data


SCRIPT = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def found(data: bytes) -> list[str]:
    return verdicts(data) + faults(data)


def elements(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    """The elements of a type, in reading order."""

    def below(element: Any) -> list[Any]:
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array | list) else [kids]
        rest = [one for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid for one in below(kid)]
        return [element, *rest]

    return [one for one in below(pdf.Root.StructTreeRoot.K) if str(one.S) == f"/{tag}"]


def last_page(pdf: pikepdf.Pdf) -> pikepdf.Page:
    return pdf.pages[-1]


def text(pdf: pikepdf.Pdf) -> Any:
    """The content of the last page that is no head or foot."""
    return last_page(pdf).Contents[0]


def fonts(pdf: pikepdf.Pdf) -> list[Any]:
    return list(last_page(pdf).Resources.Font.values())


def told(pdf: pikepdf.Pdf, before: bytes, after: bytes) -> None:
    metadata = pdf.Root.Metadata
    assert before in metadata.read_bytes()
    metadata.write(metadata.read_bytes().replace(before, after))


def appended(pdf: pikepdf.Pdf, code: bytes) -> None:
    text(pdf).write(text(pdf).read_bytes() + code)


def changed(pdf: pikepdf.Pdf, before: bytes, after: bytes) -> None:
    content = text(pdf).read_bytes()
    assert before in content
    text(pdf).write(content.replace(before, after, 1))


def owners(pdf: pikepdf.Pdf) -> Any:
    """The elements of the last page's content, in the parent tree."""
    entries = list(pdf.Root.StructTreeRoot.ParentTree.Kids[-1].Nums)
    return [one for one in entries if isinstance(one, pikepdf.Array)][-1]


def swapped(items: Any, one: int, other: int) -> None:
    items[one], items[other] = items[other], items[one]


def without(holder: Any, key: str) -> None:
    del holder[key]


def put(holder: Any, key: str, value: Any) -> None:
    holder[key] = value


def taken(items: Any, place: int) -> None:
    del items[place]


DAMAGE: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "a figure loses its alternative text": lambda pdf: without(elements(pdf, "Figure")[0], "/Alt"),
    "a figure loses its place": lambda pdf: without(elements(pdf, "Figure")[0], "/A"),
    "an element loses its content": lambda pdf: without(elements(pdf, "LBody")[0], "/K"),
    "an element holds content that is not there": lambda pdf: put(elements(pdf, "LBody")[0], "/K", 99),
    "two elements hold the same": lambda pdf: put(elements(pdf, "LBody")[0], "/K", elements(pdf, "LBody")[1].K),
    "an element leaves the tree": lambda pdf: taken(elements(pdf, "L")[0].K, 0),
    "items of a list change their places": lambda pdf: swapped(elements(pdf, "L")[0].K, 0, 1),
    "content belongs to another in the parent tree": lambda pdf: swapped(owners(pdf), -1, -2),
    "a heading skips a level": lambda pdf: put(elements(pdf, "H2")[0], "/S", pikepdf.Name.H4),
    "a heading is missing": lambda pdf: put(elements(pdf, "H2")[0], "/S", pikepdf.Name.P),
    "a head cell loses its scope": lambda pdf: without(elements(pdf, "TH")[0], "/A"),
    "a row loses a cell": lambda pdf: taken(elements(pdf, "TR")[0].K, 1),
    "a list holds a paragraph": lambda pdf: put(elements(pdf, "LI")[0], "/S", pikepdf.Name.P),
    "notes have the same name": lambda pdf: put(elements(pdf, "Note")[1], "/ID", elements(pdf, "Note")[0].ID),
    "a type is of no standard": lambda pdf: put(elements(pdf, "L")[0], "/S", pikepdf.Name.Enumeration),
    "a link does not say where it leads": lambda pdf: without(last_page(pdf).Annots[0], "/Contents"),
    "a link leaves its element": lambda pdf: taken(elements(pdf, "Link")[0].K, 1),
    "a link's key leads elsewhere": lambda pdf: put(last_page(pdf).Annots[0], "/StructParent", 0),
    "the language is not said": lambda pdf: without(pdf.Root, "/Lang"),
    "the document does not say that it is tagged": lambda pdf: without(pdf.Root, "/MarkInfo"),
    "the structure is gone": lambda pdf: without(pdf.Root, "/StructTreeRoot"),
    "the title is not shown": lambda pdf: without(pdf.Root, "/ViewerPreferences"),
    "the tab key goes by place": lambda pdf: put(last_page(pdf), "/Tabs", pikepdf.Name.R),
    "the metadata are gone": lambda pdf: without(pdf.Root, "/Metadata"),
    "the metadata do not name PDF/UA": lambda pdf: told(pdf, b"pdfuaid:part", b"pdfuaid:port"),
    "the metadata name another PDF/A": lambda pdf: told(pdf, b"<pdfaid:part>2", b"<pdfaid:part>1"),
    "the metadata name no title": lambda pdf: told(pdf, b"dc:title", b"dc:type"),
    "colours have no meaning": lambda pdf: without(pdf.Root, "/OutputIntents"),
    "a font is not embedded": lambda pdf: without(fonts(pdf)[0].FontDescriptor, "/FontFile2"),
    "a font's characters are not told": lambda pdf: without(fonts(pdf)[0], "/ToUnicode"),
    "a font's widths are wrong": lambda pdf: put(fonts(pdf)[0], "/Widths", pikepdf.Array([17] * 300)),
    "something is drawn outside of marked content": lambda pdf: appended(pdf, b"\n0 0 9 9 re f\n"),
    "text is marked as an artifact": lambda pdf: changed(pdf, b"/P <</MCID", b"/Artifact <</Number"),
    "colours are those of print": lambda pdf: appended(pdf, b"\n/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC\n"),
    "an operator is unknown": lambda pdf: appended(pdf, b"\n/Artifact BMC 1 2 unknown EMC\n"),
    "a script runs": lambda pdf: put(pdf.Root, "/OpenAction", SCRIPT),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_found(name: str) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sound())) as pdf:
        DAMAGE[name](pdf)
        pdf.save(out, deterministic_id=True)
    assert found(out.getvalue()) != []


def test_a_document_that_is_only_written_anew_is_sound() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sound())) as pdf:
        pdf.save(out, deterministic_id=True)
    assert found(out.getvalue()) == []


def test_a_damaged_file_is_found() -> None:
    data = sound()
    assert verdicts(data[: len(data) // 2] + data[len(data) // 2 + 9 :]) != []


def test_the_sound_document_holds_what_is_damaged() -> None:
    tags = {node.tag for node in Tagged(sound()).nodes}
    assert tags >= {"H1", "H2", "H3", "P", "L", "Table", "TH", "TD", "Figure", "Link", "Note"}
