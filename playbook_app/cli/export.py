"""`playbook export`: a playbook as a printable publication, or in another format."""

from pathlib import Path
from typing import Unpack

from playbook_app.cli.arguments import Parser
from playbook_app.cli.choosing import Asked, chosen, declare_choices, declare_paper, refuse_idle
from playbook_app.cli.opening import declare_file, reading
from playbook_app.cli.output import say
from playbook_app.cli.printing import print_publication, write_document
from playbook_app.cli.speech import words
from playbook_app.errors.export import FormatNotGuessed
from playbook_app.exchange.registry import writable, write
from playbook_app.publishing.documents import DOCUMENTS
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.wording.language import Words
from playbook_app.wording.sentences import remark_sentence

_GUESSED = {
    ".pdf": "handbook", ".html": "html", ".htm": "html", ".docx": "docx", ".csv": "csv", ".xlsx": "xlsx",
    "": "markdown",
}  # fmt: skip
_FORMS = (*PUBLICATIONS, *DOCUMENTS, *(one.name for one in writable()))


def declare(parser: Parser, _: Words) -> None:
    """Say what the command takes."""
    declare_file(parser, _)
    add = parser.options.add_argument
    told = _("What to write: a .pdf, .docx, .html, .csv or .xlsx file, or a folder for Markdown.")
    add("-o", "--output", metavar=_("OUT"), type=Path, required=True, help=told)
    told = _("What to make: {known}. Without it, the name of {out} says so.").format(
        known=", ".join(_FORMS), out=_("OUT")
    )
    add("--as", dest="form", metavar=_("WHAT"), help=told)
    declare_paper(parser, _)
    declare_choices(parser, _)
    parser.epilog = _(
        "What is printed is a PDF, a web page one HTML file; a CSV holds the standards, an Excel workbook (.xlsx) the "
        "matrix and the roles besides, a folder of Markdown everything."
    )


def export(file: Path, *, output: Path, form: str | None, paper: Paper | None, **asked: Unpack[Asked]) -> None:
    """Print the handbook or sheets of it, write it for Word or as a web page; or write CSV, Excel or Markdown."""
    name = form or _GUESSED.get(output.suffix.lower())
    if name not in _FORMS:
        raise FormatNotGuessed(given=form or output, known=", ".join(_FORMS))
    refuse_idle(PUBLICATIONS.get(name) or DOCUMENTS.get(name), name, asked, paper)
    with reading(file) as reader:
        playbook, choices = chosen(reader, **asked)
        if name in PUBLICATIONS:
            print_publication(reader, output, PUBLICATIONS[name], choices, paper=paper, playbook=playbook)
        elif name in DOCUMENTS:
            write_document(reader, output, DOCUMENTS[name], choices, paper=paper, playbook=playbook)
        else:
            for remark in write(name, reader.playbook, reader.image, output):
                say(remark_sentence(remark, words()), err=True)
    say(output)
