"""Why a font cannot be used. Who asks puts the reason into words."""

from enum import StrEnum


class Reason(StrEnum):
    """What is wrong with a font's file."""

    NO_FONT = "no font"
    DAMAGED = "damaged"
    POSTSCRIPT = "postscript outlines"
    WEB = "web font"
    RESTRICTED = "restricted licence"
    WHOLE_ONLY = "no subsetting"
    BITMAPS_ONLY = "bitmaps only"
    NO_CHARACTERS = "no characters"


class Unusable(Exception):
    """A font cannot be used, for a reason."""

    def __init__(self, reason: Reason) -> None:
        """Keep the reason."""
        super().__init__(reason.value)
        self.reason = reason
