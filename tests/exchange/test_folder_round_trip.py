"""A playbook written as a folder and read again is the same value."""

from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings

from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.folder.reading import read, renewed
from playbook_app.exchange.folder.writing import write
from tests.factories import entity_id, playbook_with
from tests.strategies import PICTURES, playbooks


def fresh_ids():
    numbers = count(10**6)
    return lambda: entity_id(next(numbers))


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(playbooks())
def test_any_playbook_survives_the_text_form(playbook: Playbook):
    with TemporaryDirectory() as folder:
        write(playbook, PICTURES.__getitem__, Path(folder))
        content = read(Path(folder), fresh_ids())
    assert content.playbook == playbook
    assert content.images == {sha256: PICTURES[sha256] for sha256 in playbook.files()}


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(playbooks(), playbooks())
def test_exporting_again_leaves_only_what_the_new_state_has(playbook: Playbook, other: Playbook):
    from dataclasses import replace

    later = replace(other, about=replace(other.about, id=playbook.about.id, logo=None), comments={})
    with TemporaryDirectory() as folder, TemporaryDirectory() as alone:
        write(playbook, PICTURES.__getitem__, Path(folder))
        write(later, PICTURES.__getitem__, Path(folder))
        write(later, PICTURES.__getitem__, Path(alone))
        assert files_of(Path(folder)) == files_of(Path(alone))


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(playbooks())
def test_a_template_keeps_everything_but_ids(playbook: Playbook):
    new = fresh_ids()
    once, twice = renewed(playbook, new), renewed(playbook, new)
    assert not set(once.standards) & set(twice.standards)
    assert sorted(one.statement for one in once.standards.values()) == sorted(
        one.statement for one in playbook.standards.values()
    )
    assert all(moment.stage in once.stages for moment in once.moments.values())


def test_a_typeface_whose_file_is_not_in_the_folder_is_named(tmp_path: Path):
    from dataclasses import replace

    from playbook_app.domain.typeface import Typeface
    from playbook_app.errors.font import FontMissing
    from tests.strategies import FONTS

    sha256 = min(FONTS)
    about = replace(playbook_with().about, text_font=Typeface("Quay", sha256))
    write(Playbook(about), FONTS.__getitem__, tmp_path)
    assert read(tmp_path, fresh_ids()).images == {sha256: FONTS[sha256]}
    (tmp_path / "fonts" / f"quay-regular-{sha256[:8]}.ttf").unlink()
    with pytest.raises(FontMissing, match="“Quay”"):
        read(tmp_path, fresh_ids())
