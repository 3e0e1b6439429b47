"""Hand-offs: how often a customer is passed on along a moment's path."""

from itertools import pairwise

from playbook_app.domain.entities import Moment

MANY = 3
"""From this many hand-offs on, a moment is worth a second look."""


def handoffs(moment: Moment) -> int:
    """Return how many times the customer meets another role than the one before."""
    return sum(role != following for role, following in pairwise(moment.path))
