"""Two people at one file by chance: taking over, closing, a sync tool's deeds, merges. What was saved is not lost."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from playbook_app.domain.change import Author
from playbook_app.domain.edits.entities import add
from playbook_app.domain.entities import EntityId, Term
from playbook_app.editor import Editor, new_id
from playbook_app.errors import PlaybookError
from playbook_app.merging.completing import complete
from playbook_app.merging.preparing import prepare
from playbook_app.storage.backup import backups
from tests.factories import entity_id
from tests.storage.files import LABEL, make_file

GARBAGE = b"no playbook at all"


@dataclass
class Person:
    """Somebody with a window, or none, and the copies that they went on in."""

    author: Author
    editor: Editor | None = None
    copies: list[Path] = field(default_factory=list)


people = st.sampled_from([0, 1])


class TwoOpeners(RuleBasedStateMachine):
    """Knows the operations that were reported as saved. Each adds a term of its own, so that merges ask nothing."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.data = Path(self.folder.name) / "data"
        self.path = make_file(Path(self.folder.name) / "Service.playbook")
        self.old = shutil.copyfile(self.path, self.path.with_name("old"))
        self.people = [Person(Author(name, entity_id(990 + at))) for at, name in enumerate(("Ann", "Ben"))]
        self.saved: dict[EntityId, EntityId] = {}
        self.number = 0

    @rule(who=people, take_over=st.booleans())
    def open(self, who: int, take_over: bool) -> None:
        self.close(who)
        self.people[who].editor = self._opened(self.path, self.people[who], take_over=take_over)

    @rule(who=people)
    def write(self, who: int) -> None:
        if self.people[who].editor is None:
            self.open(who, take_over=False)
        editor = self.people[who].editor
        if editor is None or editor.read_only:
            return
        self.number += 1
        term = Term(id=entity_id(5_000 + self.number), term=f"Term {self.number}")
        with self._on_beside(who) as editor:
            operation = editor.perform(LABEL, add(term))
            assert operation is not None
            self.saved[operation.id] = term.id

    @rule(who=people)
    def close(self, who: int) -> None:
        editor, self.people[who].editor = self.people[who].editor, None
        if editor:
            editor.close()

    @precondition(lambda self: any(self._holds(person) for person in self.people))
    @rule(state=st.sampled_from(["older", "garbage", "nothing", "the same again"]), in_place=st.booleans())
    def sync(self, state: str, in_place: bool) -> None:
        """Somebody else's tool replaces a file that is open here; what it does to others is not ours to mend."""
        content = {"older": self.old.read_bytes(), "garbage": GARBAGE, "nothing": b""}.get(
            state, self.path.read_bytes()
        )
        if in_place:
            self.path.write_bytes(content)
        else:
            fresh = self.path.with_name("fresh")
            fresh.write_bytes(content)
            fresh.replace(self.path)

    @precondition(lambda self: any(person.copies for person in self.people))
    @rule(who=people)
    def merge_back(self, who: int) -> None:
        person = self.people[who]
        if not person.copies:
            return
        self.close(who)
        target = self._opened(self.path, person, take_over=False)
        if target is None:
            shutil.copyfile(person.copies[-1], self.path)  # nothing to be read there: the person puts the copy there
            return
        with closing(target):
            prepared = prepare(target, person.copies[-1])
            assert prepared.merged.conflicts == ()
            if not target.read_only:
                complete(target, prepared, {})
                person.copies.pop()

    def teardown(self) -> None:
        if not hasattr(self, "folder"):
            return
        for who in (0, 1):
            self.close(who)
        self._check()
        self.folder.cleanup()

    def _check(self) -> None:
        """See that each operation is in a file, and its text in what that file holds or can bring back."""
        found: set[EntityId] = set()
        for path in [*self.path.parent.glob("*.playbook"), *(one.path for one in backups(self.data))]:
            with self._readable(path) as editor:
                if editor is not None:
                    assert editor.playbook == editor._file.replayed()
                    known = editor.lineage().everything()
                    assert all(term in editor.playbook.terms for one, term in self.saved.items() if one in known)
                    found |= known
        assert self.saved.keys() <= found

    @contextmanager
    def _on_beside(self, who: int) -> Iterator[Editor]:
        """Do something where the person is or, where that is no longer theirs, in a copy."""
        person = self.people[who]
        editor = person.editor
        assert editor is not None
        held = editor.playbook
        try:
            editor.require_ours()
        except PlaybookError:
            person.copies.append(self.path.with_name(f"{person.author.name} {new_id()}.playbook"))
            editor.copy(person.copies[-1])
            self.close(who)
            person.editor = editor = self._opened(person.copies[-1], person, take_over=True)
            assert editor is not None
            assert editor.playbook == held
        yield editor

    def _holds(self, person: Person) -> bool:
        if person.editor is None or person.editor.read_only or person.editor.path != self.path.resolve():
            return False
        try:
            person.editor.require_ours()
        except PlaybookError:
            return False
        return True

    def _opened(self, path: Path, person: Person, *, take_over: bool) -> Editor | None:
        try:
            return Editor.open(path, author=person.author, take_over=take_over, data=self.data)
        except PlaybookError:
            return None

    @contextmanager
    def _readable(self, path: Path) -> Iterator[Editor | None]:
        try:
            editor = Editor.open(path, author=self.people[0].author, read_only=True)
        except PlaybookError:
            yield None
        else:
            with editor:
                yield editor


TestTwoOpeners = TwoOpeners.TestCase
TestTwoOpeners.settings = settings(max_examples=12, stateful_step_count=12, suppress_health_check=list(HealthCheck))
