"""Which words at the head of a part, a row or a paragraph name a field of a standard, or of a moment."""

from functools import cache

from playbook_app.exchange.words import OWN, ROLES, normal

TEXT_FIELDS = (
    "why", "do", "avoid", "say", "never_say", "leeway", "permission", "tools", "training", "measure", "recovery",
    "missed", "expected", "legendary", "statement", "practice", "notes",
)  # fmt: skip
"""The fields of a standard that a part of a document may hold; of words that two share, the first has them."""

TITLE, CODE = "title", "code"

MOMENT_FIELDS = {
    "expectation": ("expectation", "expectations", "guest expectation", "guest expectations", "customer expectation",
                    "customer expectations", "what the guest expects", "what the customer expects", "erwartung",
                    "erwartungen", "attente", "attentes", "expectativa", "expectativas"),
    "details": ("small details", "details that must be right", "kleinigkeiten", "petits details",
                "pequenos detalles"),
}  # fmt: skip
"""The words for fields of a moment."""

_BESIDES = {
    "why": ("why it matters", "why this matters", "objective", "goal"),
    "do": ("what to do", "we do", "always", "so machen wir es"),
    "avoid": ("never", "what to avoid", "we do not", "niemals", "jamais", "nunca"),
    "say": ("we say", "phrases", "sample phrases", "suggested phrases", "formulierungen", "phrases types", "frases"),
    "measure": ("how we check", "how we measure", "kpis", "metrics", "audit"),
    "recovery": ("if missed", "when it goes wrong", "if it goes wrong", "if something goes wrong"),
    "tools": ("materials", "tools and materials", "material"),
    "practice": ("steps", "procedures", "in der praxis", "ablauf", "en pratique", "en la practica"),
}  # fmt: skip
"""Words that head a part of a text, though no column of a table."""

_LONGEST = 60


def field_named(text: str) -> str | None:
    """Return the field of a standard that words name: one of `TEXT_FIELDS`, or `roles`."""
    return _fields().get(_bare(text)) if len(text) <= _LONGEST else None


def moment_field_named(text: str) -> str | None:
    """Return the field of a moment that words name."""
    bare = _bare(text) if len(text) <= _LONGEST else ""
    return next((field for field, words in MOMENT_FIELDS.items() if bare in words), None)


def row_named(text: str) -> str | None:
    """Return what the label of a form's row names: a field as above, `title` or `code`."""
    if len(text) > _LONGEST:
        return None
    bare = _bare(text)
    return next((field for field in (CODE, TITLE) if bare in OWN[field]), _fields().get(bare))


def _bare(text: str) -> str:
    return normal(text.strip().rstrip(":"))


@cache
def _fields() -> dict[str, str]:
    found = {word: field for field in (*TEXT_FIELDS[::-1], ROLES) for word in OWN[field]}
    return found | {word: field for field, words in _BESIDES.items() for word in words}
