"""A role's part: what it owns, where the customer meets it, what it keeps."""

from playbook_app.analysis.duties import Duties, duties
from playbook_app.domain.vocabulary import Status
from tests.factories import CHECK_IN, MANAGER, ROLE, playbook_with, standard


def test_a_role_counts_where_it_owns_where_it_is_met_and_what_it_keeps() -> None:
    book = playbook_with(
        standard(1, roles=frozenset({ROLE, MANAGER})),
        standard(2, roles=frozenset({ROLE})),
        standard(3, roles=frozenset({ROLE}), status=Status.RETIRED),
    )
    found = duties(book)
    check_in = book.moments[CHECK_IN]
    assert found[ROLE] == Duties((check_in,), (check_in,), 2)
    assert found[MANAGER] == Duties((), (check_in,), 1)
