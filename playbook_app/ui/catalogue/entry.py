"""What a list shows of an entity, and what a place says about its kind."""

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen


@frozen
class Entry:
    """One entity in a list, all in the window's language.

    `group` is the heading that it stands under. `mark` says what is wrong with it. `faint`: the title stands in for
    one that is not written yet. `picture` is the SHA-256 of an image that is shown small beside the words.
    """

    id: EntityId
    title: str
    detail: str = ""
    group: str = ""
    mark: str = ""
    faint: bool = False
    picture: str = ""

    def spoken(self) -> str:
        """Return all of it as one text, for who cannot see it."""
        return ", ".join(filter(None, (self.title, self.detail, self.mark)))


@frozen
class Heading:
    """A line between entries that names what follows."""

    text: str


Row = Entry | Heading


@frozen(kw_only=True)
class Nature:
    """What a place's list is about, in the window's language.

    `purpose` says in one sentence what these entities are for; `icon` is a name of the family. `leans_on` are the other
    kinds that entries tell of. `ordered` entities are put in order by the person; `copied` ones can be duplicated.
    """

    kind: Kind
    icon: str
    title: str
    purpose: str
    add_text: str
    search_text: str
    add_action: str
    name_field: str
    leans_on: frozenset[Kind] = frozenset()
    ordered: bool = False
    copied: bool = False
