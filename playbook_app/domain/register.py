"""The sign-off register: who has signed what, and who has yet to sign.

A material edition asks everybody to sign again, the first edition asks everybody once; a minor one asks nobody.
"""

from collections.abc import Iterator

from playbook_app.domain.entities import Edition, Signatory, SignOff
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen


@frozen
class Entry:
    """A signatory, and the sign-off that counts; without one they have yet to sign."""

    signatory: Signatory
    signed: SignOff | None


@frozen
class Register:
    """The register of the newest edition. Whoever has signed `asking`, or an edition after it, has signed."""

    edition: Edition
    asking: Edition
    entries: tuple[Entry, ...]

    def missing(self) -> Iterator[Entry]:
        """Go through those who have yet to sign."""
        return (entry for entry in self.entries if entry.signed is None)


def register_of(playbook: Playbook) -> Register | None:
    """Return the register, its signatories by name; None where no edition is published yet."""
    editions = sorted(playbook.editions.values(), key=lambda edition: edition.number)
    if not editions:
        return None
    asking = next((edition for edition in reversed(editions) if edition.material), editions[0])
    entries = (Entry(one, _counting(one, asking)) for one in signatories_in_order(playbook))
    return Register(editions[-1], asking, tuple(entries))


def signatories_in_order(playbook: Playbook) -> tuple[Signatory, ...]:
    """Return the signatories by name, ignoring case."""
    return tuple(sorted(playbook.signatories.values(), key=lambda one: (one.name.casefold(), one.id)))


def _counting(signatory: Signatory, asking: Edition) -> SignOff | None:
    """Return the newest of a signatory's sign-offs, if it is of an edition that counts."""
    newest = max(signatory.signed, key=lambda signed: (signed.edition, signed.on), default=None)
    return newest if newest and newest.edition >= asking.number else None
