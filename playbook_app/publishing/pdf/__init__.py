"""The PDF writer: text layout of our own on ReportLab's canvas. Nothing outside this folder knows ReportLab."""

from playbook_app.publishing.pdf.writer import Written, write

__all__ = ["Written", "write"]
