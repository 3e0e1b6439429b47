"""The playbook as an immutable value: entities, changes, edits, rules. Pure Python, no third-party import."""
