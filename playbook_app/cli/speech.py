"""The language that the commands speak: the person's."""

import os

from playbook_app.wording.language import Words, translation
from playbook_app.wording.person import language_of_person


def words() -> Words:
    """Return the words of the person at the terminal."""
    return translation(language_of_person(os.environ))
