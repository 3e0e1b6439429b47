"""Whether a process of this machine runs."""

import os
import sys

if sys.platform == "win32":

    def runs(process: int) -> bool:
        """Return whether a process of this machine runs. (Here, os.kill would end it.)"""
        import ctypes

        query_limited_information, still_active, access_denied = 0x1000, 259, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(query_limited_information, False, process)  # noqa: FBT003
        if not handle:
            return bool(ctypes.get_last_error() == access_denied)
        code = ctypes.c_ulong()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not known or code.value == still_active

else:

    def runs(process: int) -> bool:
        """Return whether a process of this machine runs."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
