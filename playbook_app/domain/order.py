"""Order keys: texts that sort by code point, with always room for another between two of them.

The scheme is David Greenspan's "Implementing Fractional Indexing" (Observable, 2020): an integer part, whose first
character tells its length (`a` to `z` upwards from 2 characters, `Z` to `A` downwards), then a fraction in base 62
without trailing zeros. The domain takes no third-party package, hence its own few lines; tests hold them against the
`fractional-indexing` library.
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SMALLEST = "A" + "0" * 26


def key_between(before: str | None, after: str | None) -> str:
    """Return a key above `before` and below `after`; None means an open end.

    Raises ValueError where `before` is not below `after`, or a key is malformed.
    """
    for key in (before, after):
        if key is not None:
            _check(key)
    if before is not None and after is not None and before >= after:
        raise ValueError(f"no key fits between {before!r} and {after!r}")
    if before is None:
        return _key_below(after)
    if after is None:
        return _key_above(before)
    integer, fraction = _split(before)
    other, other_fraction = _split(after)
    if integer == other:
        return integer + _midpoint(fraction, other_fraction)
    raised = _raised(integer)
    if raised is not None and raised < after:
        return raised
    return integer + _midpoint(fraction, None)


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return `count` ascending keys between `before` and `after`, evenly short."""
    if count <= 0:
        return []
    if after is None:
        keys: list[str] = []
        for _ in range(count):
            keys.append(key_between(keys[-1] if keys else before, None))
        return keys
    if before is None:
        keys = []
        for _ in range(count):
            keys.append(key_between(None, keys[-1] if keys else after))
        return keys[::-1]
    half = count // 2
    middle = key_between(before, after)
    return [*keys_between(before, middle, half), middle, *keys_between(middle, after, count - half - 1)]


def is_key(text: str) -> bool:
    """Tell whether `text` is a well-formed key."""
    try:
        _check(text)
    except ValueError:
        return False
    return True


def _key_below(after: str | None) -> str:
    if after is None:
        return "a0"
    integer, fraction = _split(after)
    if integer == _SMALLEST:
        return integer + _midpoint("", fraction)
    if fraction:
        return integer
    lowered = _lowered(integer)
    if lowered is None:
        raise ValueError("the lowest key is taken")
    return lowered if lowered != _SMALLEST else lowered + DIGITS[-1]


def _key_above(before: str) -> str:
    integer, fraction = _split(before)
    raised = _raised(integer)
    return raised if raised is not None else integer + _midpoint(fraction, None)


def _check(key: str) -> None:
    integer, fraction = _split(key)
    if key == _SMALLEST or fraction.endswith("0") or any(digit not in DIGITS for digit in integer[1:] + fraction):
        raise ValueError(f"not an order key: {key!r}")


def _split(key: str) -> tuple[str, str]:
    length = _integer_length(key[:1])
    if length > len(key):
        raise ValueError(f"not an order key: {key!r}")
    return key[:length], key[length:]


def _integer_length(head: str) -> int:
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 2
    raise ValueError(f"not the head of an order key: {head!r}")


def _midpoint(low: str, high: str | None) -> str:
    """Return the fraction between two fractions; `high` None means one whole."""
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared] if shared < len(low) else "0") == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _midpoint(low[shared:], high[shared:])
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0]) if high else len(DIGITS)
    if last - first > 1:
        return DIGITS[(first + last + 1) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return DIGITS[first] + _midpoint(low[1:], None)


def _raised(integer: str) -> str | None:
    head, digits = integer[0], integer[1:]
    kept = digits.rstrip(DIGITS[-1])
    if kept:
        return head + kept[:-1] + DIGITS[DIGITS.index(kept[-1]) + 1] + "0" * (len(digits) - len(kept))
    if head == "Z":
        return "a0"
    if head == "z":
        return None
    following = chr(ord(head) + 1)
    return following + "0" * (_integer_length(following) - 1)


def _lowered(integer: str) -> str | None:
    head, digits = integer[0], integer[1:]
    kept = digits.rstrip("0")
    if kept:
        return head + kept[:-1] + DIGITS[DIGITS.index(kept[-1]) - 1] + DIGITS[-1] * (len(digits) - len(kept))
    if head == "a":
        return "Z" + DIGITS[-1]
    if head == "A":
        return None
    preceding = chr(ord(head) - 1)
    return preceding + DIGITS[-1] * (_integer_length(preceding) - 1)
