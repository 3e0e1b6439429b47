"""Taking another copy of a playbook in: read and compared first, then made one operation."""
