"""What goes along in a copy that is shared, and what the copy is for."""

from enum import StrEnum

from playbook_app.frozen import frozen


class Purpose(StrEnum):
    """What a copy of a playbook is for.

    FULL: to be edited like any other. COMMENTS: what is changed in it are suggestions to whoever sent it. READ_ONLY: to
    be read. It is a wish, not a lock: who has a copy has its words.
    """

    FULL = "full"
    COMMENTS = "comments"
    READ_ONLY = "read_only"


@frozen
class Sharing:
    """Whether history and comments go along, and what the copy is for."""

    history: bool = False
    comments: bool = False
    purpose: Purpose = Purpose.FULL
