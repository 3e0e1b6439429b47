"""The images of both copies: mine are in the playbook's file, theirs came with what was read."""

from collections.abc import Callable, Mapping

from playbook_app.ui.session import Session

PICTURE = "sha256"
"""The field that says which picture an image is."""


class BothGalleries:
    """Gives the bytes of an image of either copy."""

    def __init__(self, session: Session, theirs: Mapping[str, bytes]) -> None:
        """Take the playbook's own, and what came along, by SHA-256 (hex)."""
        self._session = session
        self._theirs = theirs

    def image(self, sha256: str, then: Callable[[bytes | None], None]) -> None:
        """Have `then` called with an image's bytes, or None where neither copy has them."""
        if sha256 in self._theirs:
            then(self._theirs[sha256])
        else:
            self._session.image(sha256, then)
