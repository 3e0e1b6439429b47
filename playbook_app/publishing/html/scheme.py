"""The colours of a page, light and dark: the book's accent and the steps' hues, as custom properties of CSS."""

from collections.abc import Iterator, Mapping

from playbook_app import palette
from playbook_app.colour import mixed
from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.colours import accent_of, ground_of, readable_as_ink, readable_on, softened

_DARK_SIDE = "#202326"
_LIGHT_SIDE = "#FBFAF8"


def light(accent: str) -> dict[str, str]:
    """Return the colours on white, by name. `accent` is the brand's, or malformed."""
    brand = accent_of(accent)
    return {
        "ground": palette.WHITE,
        "side": _LIGHT_SIDE,
        "soft": palette.GROUND,
        "text": palette.TEXT,
        "muted": palette.MUTED,
        "line": palette.LINE,
        "border": "#8D8980",
        "accent": readable_as_ink(brand, palette.GROUND),
        "focus": "#1F6FBF",
        "mark": "#FFE28A",
        "current": "#FFB84D",
        "on-step": palette.WHITE,
        "no-step": palette.MUTED,
        **_cover(brand),
        **_of_steps(palette.STEP_COLOURS, palette.STEP_TINTS),
    }


def dark(accent: str) -> dict[str, str]:
    """Return the colours on a dark ground, by the same names as `light`."""
    brand = accent_of(accent)
    return {
        "ground": palette.DARK_GROUND,
        "side": _DARK_SIDE,
        "soft": palette.DARK_SURFACE,
        "text": palette.DARK_TEXT,
        "muted": palette.DARK_MUTED,
        "line": palette.DARK_LINE,
        "border": "#858B95",
        "accent": readable_as_ink(brand, palette.DARK_SURFACE, palette.DARK_TEXT),
        "focus": "#9CC6F0",
        "mark": "#5C4A12",
        "current": "#8A5A00",
        "on-step": palette.ON_DARK_STEP,
        "no-step": palette.DARK_MUTED,
        **_cover(brand),
        **_of_steps(palette.DARK_STEP_COLOURS, palette.DARK_STEP_TINTS),
    }


def _cover(brand: str) -> dict[str, str]:
    """Return the brand's colour as a ground, and what is read on it."""
    cover = ground_of(brand)
    ink = readable_on(cover)
    return {
        "cover": cover,
        "on-cover": ink,
        "on-cover-soft": softened(ink, cover),
        "on-cover-line": mixed(ink, cover, 0.55),
    }


def _of_steps(hues: Mapping[str, str], tints: Mapping[str, str]) -> dict[str, str]:
    named = {step.value: hues[step] for step in Step}
    return named | {f"{step}-tint": tints[step] for step in Step}


def properties(accent: str) -> str:
    """Return the rules that give the colours: the system's scheme, unless the reader chose; paper is always light."""
    bright, dim = _declared(light(accent)), _declared(dark(accent))
    return "\n".join(
        (
            f":root {{ color-scheme: light; {bright} }}",
            f"@media screen and (prefers-color-scheme: dark) {{ :root {{ color-scheme: dark; {dim} }} }}",
            f"@media screen {{ :root[data-scheme=light] {{ color-scheme: light; {bright} }} }}",
            f"@media screen {{ :root[data-scheme=dark] {{ color-scheme: dark; {dim} }} }}",
        )
    )


def _declared(colours: Mapping[str, str]) -> str:
    return " ".join(_declarations(colours))


def _declarations(colours: Mapping[str, str]) -> Iterator[str]:
    return (f"--{name}: {colour};" for name, colour in colours.items())
