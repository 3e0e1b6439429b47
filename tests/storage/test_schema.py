"""The tables: they hold every field, and the frozen first version and SQLAlchemy know the same ones."""

from contextlib import closing
from dataclasses import fields

import pytest

from playbook_app.domain.entities import ENTITIES
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage import checks, migrations
from playbook_app.storage.connection import in_memory
from playbook_app.storage.schema import LINKS, TABLES, VERSION
from playbook_app.storage.writing.tables import METADATA
from playbook_app.storage.writing.writer import Writer


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_its_column_or_its_table(kind: Kind) -> None:
    kept = [column.name for column in TABLES[kind].columns] + list(LINKS.get(kind, {}))
    assert sorted(kept) == sorted(item.name for item in fields(ENTITIES[kind]))


def test_migrating_from_nothing_gives_what_creating_gives() -> None:
    assert migrations.objects_of_version(VERSION) == checks.expected_objects()


def test_what_is_written_to_by_sqlalchemy_is_what_a_file_holds() -> None:
    with closing(in_memory()) as connection:
        with Writer(connection).transaction() as written:
            METADATA.create_all(written)
        known = checks.objects_of(connection)
    assert known == {one for one in checks.expected_objects() if not one[2].startswith("search_words")}
