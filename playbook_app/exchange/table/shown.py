"""A number of a workbook as its format shows it (ECMA-376 part 1, 18.8.30 and 18.8.31).

A file does not say which country's habits it is shown with, so dates are in ISO 8601, which nobody reads wrongly, and
numbers are pointed as the format's own code is: 1,234.50. Colours, widths and alignment are left out.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from functools import lru_cache

from playbook_app.frozen import frozen

GENERAL = "General"

_LONGEST_CODE = 255
_LAST_DAY = 2_958_466
"""The first serial number of a day beyond the year 9999."""

_NO_29TH = 60
"""The serial number of 29 February 1900, a day that only spreadsheets know; those before it are one too low."""

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - cells have no time zone
_SINCE_1904 = 1462
_MOST_DIGITS = 15
_MOST_PLACES = 2_000
"""Enough for the largest number, with as many percent signs and decimals as a format may have."""

_LONGEST_WHOLE = 1e15

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|_(?P<wide>.)|\*(?P<filled>.)'
    r"|(?P<noon>AM/PM|A/P)|(?P<general>General)|(?P<exponent>E[+-])"
    r"|(?P<date>y+|m+|d+|h+|s+|e+|b+|g+)|(?P<sign>.)",
    re.IGNORECASE | re.DOTALL,
)
_DIGITS = "0#?"
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[\d.]{1,20})")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b, ">": lambda a, b: a > b, "=": lambda a, b: a == b,
}  # fmt: skip


@frozen
class _Section:
    """One part of a format: what it is for, and its tokens, each a kind and its text."""

    tokens: tuple[tuple[str, str], ...]
    condition: tuple[str, float] | None

    @property
    def dated(self) -> str:
        """The letters of a date or time that it shows; nothing for a number."""
        return "".join(text for kind, text in self.tokens if kind in {"date", "elapsed", "noon"})


def shown(number: float, code: str, *, since_1904: bool = False) -> str:
    """Return a number as text, as the format of that code shows it."""
    sections = _sections(code) if len(code) <= _LONGEST_CODE else _sections(GENERAL)
    section, signed = _chosen(sections, number)
    if section.dated:
        return _moment(number + _SINCE_1904 if since_1904 else number, section) or general(number)
    return _counted(number if signed else abs(number), section)


def shown_text(text: str, code: str) -> str:
    """Return a text as the format shows it: most formats leave it as it is."""
    sections = _sections(code) if "@" in code and len(code) <= _LONGEST_CODE else ()
    section = next((one for one in reversed(sections) if ("sign", "@") in one.tokens), None)
    if section is None:
        return text
    return "".join(text if token == ("sign", "@") else _literal(*token) for token in section.tokens)


def general(number: float) -> str:
    """Return a number without a format: whole ones in full, others with as many digits as a cell shows."""
    if number == int(number) and abs(number) < _LONGEST_WHOLE:
        return str(int(number))
    text = f"{number:.10g}"
    mantissa, mark, exponent = text.partition("e")
    return f"{mantissa}E{exponent}" if mark else text


@lru_cache(maxsize=1_000)
def _sections(code: str) -> tuple[_Section, ...]:
    parts: list[list[tuple[str, str]]] = [[]]
    for found in _TOKEN.finditer(code or GENERAL):
        token = _token(found)
        if token == ("sign", ";"):
            parts.append([])
        else:
            parts[-1].append(token)
    return tuple(_section(part) for part in parts)


def _token(found: re.Match[str]) -> tuple[str, str]:
    kind = str(found.lastgroup)
    text = found[kind]
    if kind in {"quoted", "escaped"}:
        return "literal", text
    if kind in {"wide", "filled"}:
        return "literal", " " if kind == "wide" else ""
    if kind == "date":
        return "date", text.casefold()
    return (kind, text) if kind != "bracket" else _bracket(text)


def _bracket(text: str) -> tuple[str, str]:
    """Return what brackets say: a currency, elapsed time, a condition; colours and countries are left out."""
    if text.startswith("$"):
        return "literal", text[1:].partition("-")[0]
    if text and set(text.casefold()) in ({"h"}, {"m"}, {"s"}):
        return "elapsed", text.casefold()
    return ("condition", text) if _CONDITION.fullmatch(text) else ("literal", "")


def _section(tokens: list[tuple[str, str]]) -> _Section:
    found = next((_CONDITION.fullmatch(text) for kind, text in tokens if kind == "condition"), None)
    try:
        condition = (found[1], float(found[2])) if found else None
    except ValueError:
        condition = None
    return _Section(tuple(token for token in tokens if token[0] != "condition"), condition)


def _chosen(sections: tuple[_Section, ...], number: float) -> tuple[_Section, bool]:
    """Return the section that is for a number, and whether the number's sign is still to be shown."""
    for section in sections:
        if section.condition and _COMPARE[section.condition[0]](number, section.condition[1]):
            return section, True
    plain = [section for section in sections if not section.condition]
    if not plain:
        return _sections(GENERAL)[0], True
    if number < 0 and len(plain) > 1:
        return plain[1], False
    return plain[2 if number == 0 and len(plain) > 2 else 0], True  # noqa: PLR2004 - the third section is for zero


def _literal(kind: str, text: str) -> str:
    return text if kind in {"literal", "sign"} else ""


def _counted(number: float, section: _Section) -> str:
    tokens = section.tokens
    if any(kind == "general" for kind, _ in tokens) or ("sign", "@") in tokens:
        value = general(number)
        return "".join(value if kind == "general" or text == "@" else _literal(kind, text) for kind, text in tokens)
    if not any(kind == "sign" and text in _DIGITS for kind, text in tokens):
        return "".join(_literal(*token) for token in tokens).strip()
    with localcontext(prec=_MOST_PLACES):
        exact = Decimal(f"{number:.{_MOST_DIGITS}g}") * 100 ** tokens.count(("sign", "%"))
        if ("sign", "/") in tokens:
            return _fraction(exact, tokens)
        if any(kind == "exponent" for kind, _ in tokens):
            return _scientific(exact, tokens)
        return _decimal(exact, tokens)


def _decimal(exact: Decimal, tokens: tuple[tuple[str, str], ...]) -> str:
    """Return a number with its digits where the format has places for them."""
    point = next((place for place, token in enumerate(tokens) if token == ("sign", ".")), len(tokens))
    places = [place for place, (kind, text) in enumerate(tokens) if kind == "sign" and text in _DIGITS]
    whole, after = [one for one in places if one < point], [one for one in places if one > point]
    last = max(whole, default=point)
    between = [place for place, token in enumerate(tokens) if token == ("sign", ",") and whole and place < point]
    scale = sum(place > last for place in between)
    grouped = any(place < last for place in between)
    rounded = abs(exact / 1000**scale).quantize(Decimal(1).scaleb(-len(after)), ROUND_HALF_UP)
    digits, _, fraction = f"{rounded:f}".partition(".")
    filled = _whole_digits(digits.lstrip("0"), whole, tokens, grouped=grouped)
    filled |= _fraction_digits(fraction, after, tokens)
    if not any(filled.get(place) for place in after) and all(tokens[place][1] == "#" for place in after):
        filled[point] = ""
    body = "".join(filled.get(place, _between(*token)) for place, token in enumerate(tokens)).strip()
    return f"-{body}" if exact < 0 and rounded else body


def _between(kind: str, text: str) -> str:
    return "" if kind == "sign" and text in {*_DIGITS, ","} else _literal(kind, text)


def _whole_digits(
    digits: str, places: list[int], tokens: tuple[tuple[str, str], ...], *, grouped: bool
) -> dict[int, str]:
    """Return the digits for the places before the point, from the last to the first, which takes all that are left."""
    needed = max((len(places) - number for number, place in enumerate(places) if tokens[place][1] == "0"), default=0)
    left = digits.rjust(needed, "0")
    filled: dict[int, str] = {}
    count = 0
    for number, place in enumerate(reversed(places)):
        taken = left if number == len(places) - 1 else left[-1:]
        left = left[: len(left) - len(taken)]
        text = ""
        for digit in reversed(taken):
            text = digit + ("," if grouped and count and count % 3 == 0 else "") + text
            count += 1
        filled[place] = text
    return filled


def _fraction_digits(digits: str, places: list[int], tokens: tuple[tuple[str, str], ...]) -> dict[int, str]:
    """Return the digits for the places behind the point; # shows no zeros at the end."""
    filled = dict(zip(places, digits, strict=True))
    for place in reversed(places):
        if filled[place] != "0" or tokens[place][1] == "0":
            break
        filled[place] = ""
    return filled


def _scientific(exact: Decimal, tokens: tuple[tuple[str, str], ...]) -> str:
    mark = next(place for place, (kind, _) in enumerate(tokens) if kind == "exponent")
    before = [text for kind, text in tokens[:mark] if kind == "sign"]
    decimals = len([text for text in before[before.index(".") + 1 :] if text in _DIGITS]) if "." in before else 0
    mantissa, _, exponent = f"{exact:.{decimals}e}".partition("e")
    width = sum(kind == "sign" and text in _DIGITS for kind, text in tokens[mark:])
    sign = "-" if exponent.startswith("-") else "+" if tokens[mark][1].endswith("+") else ""
    return f"{mantissa}E{sign}{exponent.lstrip('+-').rjust(width, '0')}"


def _fraction(exact: Decimal, tokens: tuple[tuple[str, str], ...]) -> str:
    """Return a number as a whole and a fraction, such as 2 1/4."""
    slash = tokens.index(("sign", "/"))
    below = "".join(text for kind, text in tokens[slash + 1 :] if kind == "sign")
    fixed = int(below) if below.isdecimal() and below.strip("0") else 0
    value = Fraction(abs(exact))
    most = 10 ** max(1, sum(text in _DIGITS for text in below)) - 1
    near = Fraction(round(value * fixed), fixed) if fixed else value.limit_denominator(most)
    mixed = any(token in {("sign", " "), ("literal", " ")} for token in tokens[:slash])
    whole = near.numerator // near.denominator if mixed else 0
    rest = near - whole
    parts = [str(whole)] if whole or not rest else []
    parts += [f"{rest.numerator}/{rest.denominator}"] if rest else []
    return ("-" if exact < 0 else "") + " ".join(parts)


def _moment(serial: float, section: _Section) -> str:
    """Return a serial number as a date, a time or both, whichever the format shows; nothing for what is no day."""
    if not 0 <= serial < _LAST_DAY:
        return ""
    elapsed = next((text for kind, text in section.tokens if kind == "elapsed"), "")
    seconds = round(serial * 86_400)
    letters = _letters(section)
    if elapsed:
        return _elapsed(seconds, elapsed[0], letters)
    at = _EPOCH + timedelta(seconds=seconds) + timedelta(days=0 < serial < _NO_29TH)
    time = at.strftime("%H:%M:%S" if "s" in letters else "%H:%M") if letters & set("hn") else ""
    time = time or (at.strftime("%H:%M:%S") if "s" in letters else "")
    if not letters & set("ymdeg"):
        return time
    if "d" in letters or not letters & set("ye"):
        day = at.date().isoformat()
    else:
        day = f"{at:%Y-%m}" if "m" in letters else f"{at.year:04}"
    return f"{day} {time}".strip()


def _letters(section: _Section) -> set[str]:
    """Return the units that a format shows, by their letters; n for minutes, which it writes as it does months."""
    units = [text[0] for kind, text in section.tokens if kind in {"date", "elapsed"}]
    minutes = {
        place
        for place, unit in enumerate(units)
        if unit == "m" and ("h" in units[:place][-1:] or "s" in units[place + 1 :][:1])
    }
    noon = {"h"} if any(kind == "noon" for kind, _ in section.tokens) else set()
    return {"n" if place in minutes else unit for place, unit in enumerate(units)} | noon


def _elapsed(seconds: int, unit: str, letters: set[str]) -> str:
    """Return a length of time, such as 26:30, counted in its largest unit."""
    if unit == "s":
        return str(seconds)
    tail = f":{seconds % 60:02}" if "s" in letters else ""
    if unit == "m":
        return f"{seconds // 60}{tail}"
    minutes = f":{seconds // 60 % 60:02}" if letters & set("mn") else ""
    return f"{seconds // 3600}{minutes}{tail}"
