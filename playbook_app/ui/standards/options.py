"""What can be chosen of a standard: moments, steps, roles, statuses and the like, in words and in their order."""

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.vocabulary import Latitude, Status, Step
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.badge_icon import badge_icon
from playbook_app.ui.form.choices import Option
from playbook_app.wording.names import name_of

WEIGHTS = (1, 2, 3)


def moments(desk: Desk) -> list[Option]:
    """Return the moments along the journey, then none."""
    none = Option(None, QCoreApplication.translate("Standards", "No moment yet"))
    return [*(Option(one.id, one.name or _unnamed()) for one in desk.session.playbook.moments_in_order()), none]


def steps(desk: Desk) -> list[Option]:
    """Return the five steps, then none."""
    none = Option(None, QCoreApplication.translate("Standards", "No step yet"))
    return [*(Option(step, name_of(step, desk.translate), badge_icon(step, desk.theme)) for step in Step), none]


def roles(desk: Desk) -> list[Option]:
    """Return the roles by tier."""
    return [Option(role.id, role.name or _unnamed()) for role in desk.session.playbook.roles_in_order()]


def statuses(desk: Desk) -> list[Option]:
    """Return the statuses on the way to print."""
    return [Option(status, name_of(status, desk.translate)) for status in Status]


def latitudes(desk: Desk) -> list[Option]:
    """Return fixed and flexible."""
    return [Option(latitude, name_of(latitude, desk.translate)) for latitude in Latitude]


def weights() -> list[Option]:
    """Return the weights of an observation."""
    words = QCoreApplication.translate("Standards", "Weight {weight}")
    return [Option(weight, words.format(weight=weight)) for weight in WEIGHTS]


def _unnamed() -> str:
    return QCoreApplication.translate("Standards", "Without a name")
