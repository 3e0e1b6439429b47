"""Merging two states of a playbook, field by field, against the state that they both came from."""
