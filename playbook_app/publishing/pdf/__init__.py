"""The PDF writer: layout and file of our own, fonts and images by ReportLab, which nothing outside this folder knows."""

from playbook_app.publishing.pdf.writer import Written, write

__all__ = ["Written", "write"]
