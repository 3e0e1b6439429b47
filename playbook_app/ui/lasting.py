"""Keeps the program alive where PySide6 gives back references that it never took (see the decision record)."""

import platform
import sys

_PLENTY = 1 << 40
"""References that no session can use up."""


def keep_singletons() -> None:
    """Make None, True and False last for ever, as Python does by itself from 3.12 on."""
    if sys.version_info < (3, 12) and platform.python_implementation() == "CPython" and sys.maxsize > _PLENTY:
        from ctypes import c_ssize_t

        for lasting in (None, True, False):
            count = c_ssize_t.from_address(id(lasting))  # the reference count is an object's first field
            if count.value < _PLENTY:
                count.value += _PLENTY
