"""What can be wrong with a table, and with the file that maps its columns to fields."""

from playbook_app.errors import PlaybookError


class EmptyTable(PlaybookError):
    """A table has not even a row of column names."""

    sentence = "{path} is empty: it has no row of column names. Nothing was changed. Choose another file."


class CellTooLarge(PlaybookError):
    """A cell is longer than any text may be; often a quotation mark that was never closed."""

    sentence = (
        "{path}, line {line}: a cell has more than {limit} characters. Nothing was changed. Look there for a quotation "
        "mark that was not closed."
    )


class LineTooLong(PlaybookError):
    """A row of a table is longer than any row of standards; often a quotation mark that was never closed."""

    sentence = (
        "{path}, line {line}: the row has more than {limit} million characters. Nothing was changed. Look there for a "
        "quotation mark that was not closed, or choose another file."
    )


class BrokenTable(PlaybookError):
    """A table cannot be taken apart into rows."""

    sentence = "{path}, line {line}: the table cannot be read from here on. Nothing was changed. Correct the line."


class TooManyColumns(PlaybookError):
    """A table has more columns than any table of standards."""

    sentence = "{path} has more than {limit} columns, so it was not read. Nothing was changed. Choose another file."


class MappingUnreadable(PlaybookError):
    """A mapping file is not lines of `column: field`."""

    sentence = (
        "{path}, line {line}: a mapping file holds lines such as “Column: field”. Nothing was changed. Correct the "
        "line."
    )


class MappingOfUnknownColumn(PlaybookError):
    """A mapping file names a column that the table lacks."""

    sentence = "{path}: the table has no column “{name}”. Nothing was changed. Its columns: {known}."


class MappingOfUnknownField(PlaybookError):
    """A mapping file names a field that there is not."""

    sentence = "{path}: there is no field “{name}”. Nothing was changed. There are: {known}."


class FieldMappedTwice(PlaybookError):
    """A mapping file gives one field two columns."""

    sentence = "{path}: the field “{name}” has two columns. Nothing was changed. Give one another."


class NoMapping(PlaybookError):
    """There is no file at the path of a mapping file."""

    sentence = "There is no mapping file {path}. Nothing was changed. Check the name, then try again."


class UnclosedQuote(PlaybookError):
    """A quotation mark at the beginning of a cell has no partner, so that all that follows would be one cell."""

    sentence = (
        "{path}, line {line}: a quotation mark begins a cell there and none ends it. Nothing was changed. Correct the "
        "line and try again."
    )


class NotATable(PlaybookError):
    """A file that should be a table of text is something else."""

    sentence = (
        "{path} is not a table of text, whatever its name says. Nothing was changed. Open it in the program that it "
        "is of, and save it as CSV."
    )


class TooManyRows(PlaybookError):
    """A table has more rows than a playbook can sensibly hold."""

    sentence = (
        "{path} has more than {limit} rows. Nothing was changed. Split the table, or choose the rows that matter."
    )


class TooManyCells(PlaybookError):
    """A table has more cells than a playbook can sensibly hold."""

    sentence = (
        "{path} has more than {limit} cells, so it was not read. Nothing was changed. Split the table, or choose the "
        "rows and columns that matter."
    )


class TooMuchText(PlaybookError):
    """The cells of a table hold more text than a playbook can sensibly hold."""

    sentence = (
        "{path} has more than {limit} million characters of text, so it was not read. Nothing was changed. Split the "
        "table, or choose the rows that matter."
    )


class NoSuchSheet(PlaybookError):
    """A workbook has no sheet of the name that was given."""

    sentence = "{path} has no sheet “{name}”. Nothing was changed. Its sheets: {sheets}."
