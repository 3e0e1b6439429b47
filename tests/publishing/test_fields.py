"""Fields that are filled in on a screen: named, described, empty, and in the structure."""

import io
from typing import Any

from pypdf import PdfReader

from playbook_app.publishing.pdf.boxes import Field
from playbook_app.publishing.pdf.page import Element, Page
from tests.publishing.conformance import verdicts
from tests.publishing.drawing import LOOK, drawn, placed
from tests.publishing.tagged import Tagged, faults


def form(*names: str, kind: Any = "text") -> bytes:
    root = Element("Document")
    page = Page(0)
    page.items.append(placed(Element("H1", root), (LOOK, "Acknowledgement")))
    for place, name in enumerate(names):
        label = Element("P", root)
        page.items.append(placed(label, (LOOK, name), y=600 - 40 * place))
        field = Field(Element("Form", root), 200, 18, name=name, tooltip=f"Enter: {name}", kind=kind)
        field.place(page, 200, 610 - 40 * place)
    return drawn(root, *page.items)


def catalog(data: bytes) -> Any:
    return PdfReader(io.BytesIO(data)).trailer["/Root"]


def widgets(data: bytes) -> list[Any]:
    return [field.get_object() for field in catalog(data)["/AcroForm"]["/Fields"]]


def test_a_form_keeps_the_standards() -> None:
    for kind in ("text", "check"):
        data = form("Name", "Date", kind=kind)
        assert verdicts(data) + faults(data) == []


def test_fields_of_one_name_are_told_apart() -> None:
    names = [field["/T"] for field in widgets(form("Name", "Name", "a.b", "Größe"))]
    assert names == ["Name", "Name 2", "a b", "Größe"]


def test_a_field_says_what_to_enter_and_is_empty() -> None:
    (field,) = widgets(form("Name"))
    assert field["/TU"] == "Enter: Name"
    assert "/V" not in field


def test_what_is_typed_has_a_whole_embedded_font() -> None:
    (font,) = (font.get_object() for font in catalog(form("Name"))["/AcroForm"]["/DR"]["/Font"].values())
    assert "+" not in font["/BaseFont"]
    assert len(font["/FontDescriptor"]["/FontFile2"].get_data()) > 100_000


def test_a_box_can_be_checked_and_unchecked() -> None:
    (box,) = widgets(form("Agreed", kind="check"))
    assert box["/AS"] == "/Off"
    assert set(box["/AP"]) == {"/N"}
    assert set(box["/AP"]["/N"]) == {"/Yes", "/Off"}


def test_fields_stand_in_the_structure_behind_their_labels() -> None:
    tags = [node.tag for node in Tagged(form("Name", "Date")).nodes]
    assert tags == ["Document", "H1", "P", "Form", "P", "Form"]


def test_a_document_without_fields_is_no_form() -> None:
    assert "/AcroForm" not in catalog(form())
