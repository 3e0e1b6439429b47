"""Takes Qt for Python out of the way of imports (see the decision record): it reads the source of all that is loaded.

PySide6 looks there for its own name, for the sake of `__feature__`, which nothing here uses.
"""

import builtins


def import_plainly() -> None:
    """Have modules load unread. Call it once PySide6 is loaded, before the rest of the window."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
