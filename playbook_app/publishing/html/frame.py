"""What stands around the book on its page: the head with its guard, the side with the controls, the cover.

The guard is a Content Security Policy (W3C, level 3): the page may show what is in it, run its one script, and load
nothing. It names style and script by their SHA-256, so that none that a text brought along could ever work.
"""

import hashlib
from base64 import b64encode

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Contents
from playbook_app.publishing.book import Book, Controls, Cover
from playbook_app.publishing.direction import direction
from playbook_app.publishing.html.prose import image
from playbook_app.publishing.html.scribe import Scribe
from playbook_app.publishing.html.text import escaped

GENERATOR = '<meta name="generator" content="Playbook">'
"""What tells a page of ours from others; it stands within the first 4,096 bytes."""

BEGINNING = "<!DOCTYPE html>\n"


def opening(book: Book, style: str, script: str) -> str:
    """Return the page up to the end of its head. `style` and `script` are the page's only ones."""
    return (
        f'{BEGINNING}<html lang="{escaped(book.language)}" dir="{direction(book.language)}">\n<head>\n'
        f'<meta charset="utf-8">\n{GENERATOR}\n{_guard(style, script)}\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="color-scheme" content="light dark">\n<meta name="author" content="{escaped(book.brand)}">\n'
        f'<meta name="dcterms.created" content="{book.made_on.isoformat()}">\n'
        f"<title>{escaped(book.title)}</title>\n<style>{style}</style>\n</head>\n"
    )


def _guard(style: str, script: str) -> str:
    rules = (
        "default-src 'none'",
        "img-src data:",
        f"style-src '{_hashed(style)}'",
        f"script-src '{_hashed(script)}'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'


def _hashed(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"


def side(scribe: Scribe, controls: Controls) -> str:
    """Return the side of the page: whose book it is, search, choice of a role, contents."""
    book = scribe.book
    nav = f'<nav aria-label="{escaped(controls.menu)}">\n{_listed(scribe, controls.contents)}</nav>\n'
    return (
        f'<a class="skip" href="#page-text">{escaped(controls.skip)}</a>\n<header class="side">\n'
        f'<div class="whose"><a href="#page-top">{escaped(book.brand or book.title)}</a>\n'
        f'<button type="button" class="dark" aria-pressed="false" aria-label="{escaped(controls.dark)}" '
        f'title="{escaped(controls.dark)}" hidden>◐</button></div>\n'
        f'{_search(controls)}<details class="menu" open>\n<summary>{escaped(controls.menu)}</summary>\n'
        f"{_choices(scribe, controls)}{nav}</details>\n</header>\n"
    )


def _search(controls: Controls) -> str:
    words = {"hit-of": controls.hit_of, "nothing": controls.nothing_found}
    kept = "".join(f' data-{name}="{escaped(text)}"' for name, text in words.items())
    return (
        f'<div class="search" role="search" hidden{kept}>\n'
        f'<label class="unseen" for="page-search">{escaped(controls.search)}</label>\n'
        '<input id="page-search" type="search" autocomplete="off" spellcheck="false" enterkeyhint="next" '
        f'aria-keyshortcuts="/" aria-controls="page-hits" placeholder="{escaped(controls.search_hint)}">\n'
        f'<button type="button" class="previous" aria-label="{escaped(controls.previous_hit)}" hidden>‹</button>\n'
        f'<button type="button" class="next" aria-label="{escaped(controls.next_hit)}" hidden>›</button>\n'
        '<p class="found" role="status"></p>\n</div>\n'
        f'<ol class="hits" id="page-hits" hidden></ol>\n'
    )


def _choices(scribe: Scribe, controls: Controls) -> str:
    """Return the choice of a role, where there is one. It works by the script, and is hidden without."""
    if len(controls.roles) < 2:  # noqa: PLR2004 - one role's own book holds what it does
        return ""
    label = f'<label for="page-role">{escaped(controls.role)}</label>\n'
    everyone = f'<option value="">{escaped(controls.everyone)}</option>\n'
    roles = "".join(
        f'<option value="{scribe.roles[anchor]}">{escaped(name)}</option>\n' for anchor, name in controls.roles
    )
    select = f'<select id="page-role" autocomplete="off">\n{everyone}{roles}</select>\n'
    shown = f'<p class="shown" role="status" data-words="{escaped(controls.shown)}"></p>\n'
    return f'<div class="choices" hidden>\n{label}{select}{shown}</div>\n'


def _listed(scribe: Scribe, contents: Contents) -> str:
    """Return the list of contents, the moments of each chapter under it."""
    lines: list[str] = []
    inside = False
    for place, (number, title, anchor, level) in enumerate(contents.entries):
        if level and not inside:
            lines.append("<ol>\n")
        elif not level and inside:
            lines.append("</ol></li>\n")
        elif not level and place:
            lines.append("</li>\n")
        inside = bool(level)
        counted = f'<span class="number">{escaped(number)}</span> ' if number else ""
        line = scribe.linked(f"#{anchor}", f"{counted}{escaped(title)}")
        lines.append(f"<li>{line}</li>\n" if level else f"<li>{line}")
    if lines:
        lines.append("</ol></li>\n" if inside else "</li>\n")
    return f"<ol>\n{''.join(lines)}</ol>\n" if lines else ""


def cover(scribe: Scribe, face: Cover | None) -> str:
    """Return the cover; a book without one begins with its title."""
    if face is None:
        return f'<header class="cover" id="page-top"><h1>{escaped(scribe.book.title)}</h1></header>\n'
    logo = f'<p class="logo">{image(scribe, face.logo)}</p>\n' if face.logo else ""
    brand = f'<p class="brand">{escaped(face.brand)}</p>\n' if face.brand else ""
    promise = f'<p class="promise">{escaped(face.promise)}</p>\n' if face.promise else ""
    lines = "".join(f"<p>{escaped(line)}</p>\n" for line in face.lines)
    letters = "".join(scribe.badge(step) for step in Step)
    return (
        f'<header class="cover" id="page-top">\n{logo}{brand}<h1>{escaped(face.title)}</h1>\n{promise}'
        f'<div class="foot"><p class="letters" aria-hidden="true">{letters}</p>\n{lines}</div>\n</header>\n'
    )


def closing(book: Book, script: str) -> str:
    """Return the end of the page. The script comes last, when all that it works on is there."""
    return f'<footer class="end"><p>{escaped(book.foot)}</p></footer>\n<script>{script}</script>\n</body>\n</html>\n'
