"""Everything that the readiness of a playbook comes to, in one value."""

from collections.abc import Mapping
from datetime import date

from playbook_app.analysis.coverage import Coverage, coverage
from playbook_app.analysis.findings import Finding, findings
from playbook_app.analysis.readiness import supports_of
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status, Support
from playbook_app.frozen import frozen


@frozen
class Report:
    """Figures and findings of a playbook.

    `standards` counts those that are not retired; `supports` counts how many of them have each support.
    """

    standards: int
    supports: Mapping[Support, int]
    coverage: Coverage
    findings: tuple[Finding, ...]

    @property
    def readiness(self) -> float | None:
        """The share (0 to 1) of supports that are there; None without a standard."""
        return sum(self.supports.values()) / (self.standards * len(Support)) if self.standards else None

    def share(self, support: Support) -> float:
        """Return the share (0 to 1) of standards that have a support."""
        return self.supports[support] / self.standards if self.standards else 0.0


def report(playbook: Playbook, today: date) -> Report:
    """Look at a whole playbook, as it stands on a day."""
    supports = dict.fromkeys(Support, 0)
    standards = 0
    for standard in playbook.standards.values():
        if standard.status is not Status.RETIRED:
            standards += 1
            for support in supports_of(playbook, standard):
                supports[support] += 1
    return Report(standards, supports, coverage(playbook), findings(playbook, today))
