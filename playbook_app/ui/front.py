"""Bringing a window or a dialog to where the person sees it and types into it."""

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window that may be hidden, minimized or behind another, and have it take the keys."""
    if window.isMinimized():
        window.showNormal()
    else:
        window.show()
    window.raise_()
    window.activateWindow()
