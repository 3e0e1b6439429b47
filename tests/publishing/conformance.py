"""What independent checkers say of a PDF: PDF/UA-1 (accessible), PDF/A-2a (archival), and its syntax."""

from io import BytesIO

import pikepdf
from page import PageError, ValidationProfile, validate_pdf_bytes

STANDARDS = (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)


def verdicts(data: bytes) -> list[str]:
    """The rules that a document breaks; nothing where it keeps them all."""
    try:
        reports = [validate_pdf_bytes(data, profile=standard) for standard in STANDARDS]
    except PageError as unreadable:
        return [str(unreadable)]
    broken = [f"{failure.rule_id}: {failure.message}" for report in reports for failure in report.failures]
    with pikepdf.open(BytesIO(data)) as pdf:
        return broken + [f"qpdf: {remark}" for remark in pdf.check_pdf_syntax()]
