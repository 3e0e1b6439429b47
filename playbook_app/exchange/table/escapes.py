"""Characters that XML cannot hold, as workbooks write them: `_x000B_` (ECMA-376 part 1, 22.9.2.19)."""

import re

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LIKE_AN_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4})")
"""Whatever follows: it may be the escape of another character, which ends this one too."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold or discourages, and the carriage return, which its readers take for a line feed."""


def unescaped(text: str) -> str:
    """Return a text of a workbook with the characters that it means."""
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def escaped(text: str) -> str:
    """Return a text as a workbook holds it; what looks like an escape already is told from one."""
    text = _LIKE_AN_ESCAPE.sub("_x005F_", text)
    return _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
