"""Where a part of a book that is set by itself stands in the whole."""

from playbook_app.frozen import frozen


@frozen
class Excerpt:
    """The number of an excerpt's first page in the body of the whole book, and how many pages that has."""

    page: int
    pages: int
