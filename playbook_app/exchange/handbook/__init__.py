"""Handbooks of others, written in Markdown: their folders, headings, lists and questions become parts of a playbook."""
