"""What each command of the terminal does, in one sentence: for the list of them, and before the help of each.

The sentences here are the English ones, which are also the message ids of translations.
"""

COMMANDS: dict[str, str] = {
    "demo": "Make the sample playbook and its handbook.",
    "new": "Make a playbook from a template.",
    "info": "Show what a playbook holds.",
    "import": "Bring in standards, moments, roles and questions.",
    "export": "Print the handbook or sheets of it, or write it for Word, the web or a table.",
    "check": "Show coverage, readiness and what is to mend, or what to know before printing.",
    "share": "Make a copy for others, without history and comments unless they are asked for.",
    "merge": "Take in what was changed in another copy.",
    "publish": "Publish what is approved as the next edition.",
    "check-copy": "Tell whether a printed copy is current, and what changed since.",
    "search": "Find words in every text, the best places first.",
    "history": "List the operations, the newest first, with time and author.",
    "undo": "Take the last operation back; “redo” brings it again.",
    "redo": "Bring the operation back that was undone last.",
    "restore": "List the backups, or make a playbook of one.",
    "erase": "Erase a text or a person for good.",
}
"""By the name of the command."""
