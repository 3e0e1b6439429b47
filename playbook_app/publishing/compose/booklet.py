"""The booklet: the handbook, or one role's book, to be folded in the middle and stapled."""

from dataclasses import replace

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.booklet import Booklet
from playbook_app.publishing.compose import handbook
from playbook_app.publishing.compose.options import Options


def compose(playbook: Playbook, *, options: Options) -> Booklet:
    """Return the booklet of a playbook; its pages face each other."""
    return Booklet(handbook.compose(playbook, options=replace(options, duplex=True)), options.creep)
