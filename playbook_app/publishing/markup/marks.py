"""Marks inside a paragraph, where Python-Markdown's own would write HTML, hide words, or leave a placeholder."""

import re
import xml.etree.ElementTree as ET

from markdown.inlinepatterns import (
    InlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
)
from markdown.util import AtomicString

from playbook_app.publishing.markup.entities import decoded, meant

ADDRESS = r"(?=\S*(?:[/:#@]|\.\w))\S+"
"""What may stand as the target of a link. `[pillow](soft)` is no link, so it prints."""

LINE_END = r"  \n|(?<!\\)\\\n"
MAIL = r"<(?:mailto:)?([^\s<>!@]+@[^\s<>@]+)>"
BARE = r"\bhttps?://[^\s<>\x02\x03]+"

_ADDRESS = re.compile(rf"(?:{ADDRESS})?\Z")
_AFTER_ADDRESS = ".,;:!?'\"”’»*_~"

Found = tuple[ET.Element | str | None, int | None, int | None]
NOTHING: Found = (None, None, None)


class EntityMark(InlineProcessor):
    """Character references, decoded; a name that HTML does not know prints as typed."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override] # noqa: N802, ARG002
        """Return the characters that are referred to."""
        characters = meant(m[0], m[1])
        return NOTHING if characters is None else (characters, m.start(), m.end())


class LinkMark(LinkInlineProcessor):
    """`[words](address)`."""

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:  # noqa: N802
        """Return the address, the title, where the link ends, and whether it is one."""
        address, title, end, handled = super().getLink(data, index)
        return address, title, end, handled and _ADDRESS.match(address) is not None


class ReferenceMark(ReferenceInlineProcessor):
    """`[words][name]`."""

    ANCESTOR_EXCLUDES = ("a",)


class ShortReferenceMark(ShortReferenceInlineProcessor):
    """`[name]`."""

    ANCESTOR_EXCLUDES = ("a",)


class MailMark(InlineProcessor):
    """`<someone@example.com>`."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override] # noqa: N802, ARG002
        """Return the link."""
        return _link(self.unescape(m[1]), "mailto:"), m.start(), m.end()


class BareAddressMark(InlineProcessor):
    """An address in the midst of words, without what closes the sentence after it."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override] # noqa: N802, ARG002
        """Return the link."""
        address = m[0].rstrip(_AFTER_ADDRESS)
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(_AFTER_ADDRESS)
        if address.endswith("/") and address.count("/") == len("//"):
            return NOTHING
        return _link(decoded(address)), m.start(), m.start() + len(address)


def _link(address: str, scheme: str = "") -> ET.Element:
    element = ET.Element("a", href=scheme + address)
    element.text = AtomicString(address)
    return element
