"""What a field holds, in words of either side."""

from playbook_app.analysis.differing import Fate
from playbook_app.domain.entities import Role
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.merging.review import Review
from playbook_app.ui.merging.telling import Telling
from tests.factories import MANAGER, ROLE, entity_id, playbook_with, standard
from tests.ui.merging.made import after, prepared
from tests.ui.merging.rounds import writes

BELL = entity_id(70)
BASE = playbook_with(Role(id=BELL, name="Bell", order="a5"), standard(1, roles=frozenset({ROLE, BELL})))


def test_of_a_set_the_members_that_went_and_came_are_told_in_one_order() -> None:
    theirs = after(BASE, writes(Kind.STANDARD, standard(1).id, roles=frozenset({BELL, MANAGER})))
    merge = prepared(BASE, BASE, theirs)
    telling = Telling(merge, BASE, str)
    review = Review(merge)
    (field,) = review.fields(review.subjects[0])
    told = telling.told(Kind.STANDARD, field, field.theirs, None)
    assert [(run.text, run.fate) for run in told.theirs if run.text != ", "] == [
        ("Bell", Fate.KEPT),
        ("Front desk agent", Fate.REMOVED),
        ("Duty manager", Fate.ADDED),
    ]
    assert "".join(run.text for run in told.decided) == "Bell, Duty manager"


def test_what_only_the_other_copy_has_is_called_by_its_name() -> None:
    theirs = playbook_with(Role(id=entity_id(71), name="Porter", order="a7"))
    telling = Telling(prepared(playbook_with(), playbook_with(), theirs), playbook_with(), str)
    assert telling.name_of(Kind.ROLE, entity_id(71)) == "Porter"
