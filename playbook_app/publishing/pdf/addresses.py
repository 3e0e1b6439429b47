"""What a printed link may lead to: a place in the book, or an address; never a script or a file."""

import re
from collections.abc import Container

_LONGEST = 2_000
"""Longer addresses open nowhere, and might not fit what PDF/A allows when they are written in ASCII."""
_ADDRESS = re.compile("(https?|mailto|tel):", re.IGNORECASE)


def leads_somewhere(target: str, anchors: Container[str]) -> bool:
    """Tell whether a link's target, an address or `#anchor`, is one that may be opened."""
    if target.startswith("#"):
        return target[1:] in anchors
    return len(target) <= _LONGEST and _ADDRESS.match(target) is not None
