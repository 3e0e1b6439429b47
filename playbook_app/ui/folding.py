"""Words as a search compares them. Case and accents do not count: `cafe` finds `Café`, and `strasse` the Straße."""

import unicodedata


def folded(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return plain if plain.isascii() else "".join(sign for sign in plain if not unicodedata.combining(sign))
