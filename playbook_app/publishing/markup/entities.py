"""Character references, such as `&copy;` and `&#169;`: decoded where they end in a semicolon (CommonMark 0.31, 2.5).

HTML also knows some without it, which would tear `?one=1&para=2`.
"""

import re
from html import unescape
from html.entities import html5

from playbook_app.publishing.markup.characters import printable

ENTITY = r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z0-9]{1,32});"

_ENTITY = re.compile(ENTITY)


def decoded(text: str) -> str:
    """Return a text with the characters that its references mean."""
    return _ENTITY.sub(lambda found: meant(found[0], found[1]) or found[0], text) if "&" in text else text


def meant(reference: str, name: str) -> str | None:
    """Return the characters that a reference means; None for a name that HTML does not know."""
    return printable(unescape(reference)) if name.startswith("#") else html5.get(f"{name};")
