"""A text as a QR code (ISO/IEC 18004): squares, of which a quarter may be worn off before it can no longer be read."""

Matrix = tuple[tuple[bool, ...], ...]


def matrix(text: str) -> Matrix:
    """Return the rows of a text's code, without the quiet zone around it: True is a dark square."""
    import segno

    code = segno.make_qr(text, error="q", boost_error=False)
    return tuple(tuple(map(bool, row)) for row in code.matrix)
