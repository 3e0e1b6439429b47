"""The same actions from a terminal. Known failures are one sentence on stderr and exit status 1."""

COMMANDS = (
    "demo",
    "new",
    "info",
    "import",
    "export",
    "check",
    "publish",
    "check-copy",
    "search",
    "history",
    "undo",
    "redo",
    "restore",
)
"""The names of the commands, for whoever must know them without loading what runs them."""
