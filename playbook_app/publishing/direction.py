"""The direction that a language is written in."""

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa"})


def direction(language: str) -> str:
    """Return the direction of a language, by its BCP 47 tag: `ltr` or `rtl`."""
    primary, *others = language.lower().split("-")
    if any(len(other) == 4 and other.isalpha() for other in others):  # noqa: PLR2004 - a tag's script has four letters
        return "rtl" if _SCRIPTS & set(others) else "ltr"
    return "rtl" if primary in _RIGHT_TO_LEFT else "ltr"
