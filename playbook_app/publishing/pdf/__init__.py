"""The PDF writer: layout and file of our own; ReportLab, which nothing else knows, reads fonts and images."""

from playbook_app.publishing.pdf.writer import Written, write

__all__ = ["Written", "write"]
