"""The query as texts, to be remembered until the playbook is opened again. The words are not: they would surprise."""

from collections.abc import Mapping
from contextlib import suppress

from playbook_app.ui.standards.query import Order, Query


def query_kept(query: Query) -> dict[str, str]:
    """Return what to remember of a query."""
    return {"order": query.order.value}


def query_from(kept: Mapping[str, str]) -> Query:
    """Return the query that was remembered."""
    with suppress(ValueError):
        return Query(order=Order(kept.get("order", "")))
    return Query()
