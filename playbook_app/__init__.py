"""Playbook: service standards on the customer's journey, in one local file, printed as a handbook."""

__version__ = "0.1.0"
