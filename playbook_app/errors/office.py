"""What keeps a Word or Excel file from being read: it is another thing, it is locked, damaged, or made to do harm."""

from playbook_app.errors import PlaybookError


class NotOffice(PlaybookError):
    """A file that is called a Word or Excel file is something else."""

    sentence = (
        "{path} is no Word document and no Excel workbook, whatever its name says. Nothing was changed. Open it in the "
        "program that it is of, save it as .docx or .xlsx, then try again."
    )


class OldOffice(PlaybookError):
    """A file of the binary formats that Word and Excel wrote before 2007."""

    sentence = (
        "{path} is of the kind that Word and Excel wrote before 2007, whatever its name says. Nothing was changed. "
        "Open it there, save it as .docx or .xlsx, then try again."
    )


class ProtectedByPassword(PlaybookError):
    """The content of a file is encrypted."""

    sentence = (
        "{path} is protected by a password. Nothing was changed. Open it in Word or Excel, save a copy without the "
        "password, then try again with that copy."
    )


class WorkbookNotDocument(PlaybookError):
    """A workbook where a document is asked for."""

    sentence = (
        "{path} is an Excel workbook, whatever its name says. Nothing was changed. Give its name the ending .xlsx, "
        "then try again."
    )


class DocumentNotWorkbook(PlaybookError):
    """A document where a workbook is asked for."""

    sentence = (
        "{path} is a Word document, whatever its name says. Nothing was changed. Give its name the ending .docx, then "
        "try again."
    )


class BrokenOffice(PlaybookError):
    """A file is cut short or damaged, or a part of it is not what it should be."""

    sentence = (
        "{path} is damaged: its part “{part}” cannot be read. Nothing was changed. Open it in Word or Excel, which may "
        "mend it, save it under another name, then try again; or fetch a fresh copy."
    )


class UnpacksTooLarge(PlaybookError):
    """A file grows beyond all measure when it is unpacked."""

    sentence = (
        "{path} would grow to more than {limit} MB when it is unpacked, so it was not read. Nothing was changed. "
        "Where it comes from somebody you trust, split it into smaller files."
    )


class TooManyParts(PlaybookError):
    """A file is made of more parts than any document needs."""

    sentence = (
        "{path} is made of more than {limit} parts, so it was not read. Nothing was changed. Where it comes from "
        "somebody you trust, split it into smaller files."
    )


class UnsafeOffice(PlaybookError):
    """A file is put together as no office program does it, and as somebody would who means harm."""

    sentence = (
        "{path} was not read for safety: its part “{part}” is packed in a way in which Word and Excel never pack it. "
        "Nothing was changed. Ask whoever sent it for a fresh copy."
    )


class ForbiddenDeclaration(PlaybookError):
    """A part declares entities, with which a small file can fill a computer or read other files of it."""

    sentence = (
        "{path} was not read for safety: its part “{part}” has a declaration (DOCTYPE) that no Word or Excel file may "
        "have. Nothing was changed. Ask whoever sent it for a fresh copy."
    )
