"""The same actions from a terminal. Known failures are one sentence on stderr and exit status 1."""

COMMANDS = {
    "demo": "demo",
    "new": "new",
    "info": "info",
    "import": "importing",
    "export": "export",
    "check": "check",
    "share": "sharing",
    "merge": "merging",
    "publish": "publish",
    "check-copy": "copies",
    "search": "search",
    "history": "history",
    "undo": "undoing",
    "redo": "undoing",
    "restore": "restore",
    "erase": "erasing",
}
"""The names of the commands, each with the module that runs it, for whoever must know them without loading those."""
