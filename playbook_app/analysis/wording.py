"""Wording that cannot be observed: vague words, places left open, scripts where a standard should name a behaviour."""

import re
from functools import cache

VAGUE: dict[str, tuple[str, ...]] = {
    "en": (
        "always smile", "as appropriate", "as needed", "as soon as possible", "asap", "attentively", "be friendly",
        "be polite", "be professional", "best possible", "courteous", "efficiently", "exceed expectations",
        "excellent service", "friendly", "friendly manner", "go above and beyond", "go the extra mile",
        "great service", "high quality", "in a timely manner", "positive attitude", "professionally", "promptly",
        "properly", "quickly", "reasonable time", "try to", "warmly", "when possible", "with a smile", "world-class",
    ),
    "de": (
        "angemessen", "bei bedarf", "bestmöglich", "freundlich", "höflich", "immer lächeln", "möglichst",
        "nach möglichkeit", "professionell", "schnell", "so bald wie möglich", "umgehend", "zeitnah", "zuvorkommend",
    ),
    "fr": (
        "aimable", "approprié", "au besoin", "avec le sourire", "courtois", "dans la mesure du possible",
        "dès que possible", "efficacement", "professionnel", "rapidement", "si possible", "toujours sourire",
    ),
    "es": (
        "adecuadamente", "amable", "con una sonrisa", "cortés", "cuando sea posible", "eficientemente",
        "lo antes posible", "profesional", "rápidamente", "si es posible", "siempre sonreír",
    ),
}  # fmt: skip
"""Words by language (its first subtag) that say how service should feel, and not what anyone would see."""

SCRIPT_WORDS = 25
"""A fixed wording of more words than this is a script: nobody says it as themselves."""

_UNFILLED = re.compile(r"(?<![\]!\w])\[[^\W\d_][^\W_]*(?: [^\W_]+){0,3}\](?![\[(:])")
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»]")


def vague_words(text: str, language: str) -> tuple[str, ...]:
    """Return the vague words of a text, each once, as they stand there; languages without a list have none."""
    found = _pattern(language.split("-", maxsplit=1)[0].lower())
    return tuple(dict.fromkeys(match[0] for match in found.finditer(text))) if found else ()


def is_script(say: str) -> bool:
    """Tell whether words to use are a script to be recited: one quotation of more than `SCRIPT_WORDS` words."""
    quotations = _QUOTED.findall(say) or [say]
    return any(len(quotation.split()) > SCRIPT_WORDS for quotation in quotations)


def unfilled_place(text: str) -> str | None:
    """Return the first place that a template left to be filled in, such as `[amount]`; None where there is none."""
    found = _UNFILLED.search(text)
    return found[0] if found else None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    words = sorted(VAGUE.get(language, ()), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE) if words else None
