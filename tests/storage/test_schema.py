"""The tables: they hold every field, and the frozen first version makes the same ones."""

from dataclasses import fields

import pytest

from playbook_app.domain.entities import ENTITIES
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage import checks, migrations
from playbook_app.storage.schema import LINKS, TABLES, VERSION


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_its_column_or_its_table(kind: Kind) -> None:
    kept = [column.name for column in TABLES[kind].columns] + list(LINKS.get(kind, {}))
    assert sorted(kept) == sorted(item.name for item in fields(ENTITIES[kind]))


def test_migrating_from_nothing_gives_what_creating_gives() -> None:
    assert migrations.objects_of_version(VERSION) == checks.expected_objects()
