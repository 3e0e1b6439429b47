"""Blocks that are composed when they are asked for, so that a long book need never be there as a whole."""

from collections.abc import Callable

from playbook_app.publishing.blocks import Blocks


class Later:
    """Blocks that follow from a value that does not change; two that come to the same are equal."""

    __slots__ = ("_blocks", "_compose")

    def __init__(self, compose: Callable[[], Blocks]) -> None:
        """`compose` returns the blocks; it may be called more than once."""
        self._compose = compose
        self._blocks: Blocks | None = None

    @property
    def blocks(self) -> Blocks:
        """The blocks, composed once unless they are forgotten."""
        if self._blocks is None:
            self._blocks = self._compose()
        return self._blocks

    def forget(self) -> None:
        """Give the room back that the blocks take; who asks for them again waits again."""
        self._blocks = None

    def __eq__(self, other: object) -> bool:
        """Compare what both come to."""
        return isinstance(other, Later) and self.blocks == other.blocks

    def __hash__(self) -> int:
        """Follow from the blocks."""
        return hash(self.blocks)
