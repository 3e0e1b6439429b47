"""What a printed copy turned out to be, in sentences.

The sentences here are the English ones, which are also the message ids of translations.
"""

from collections.abc import Iterator
from datetime import date

from playbook_app.domain.copies import Copy, Imprint, Verdict
from playbook_app.domain.digest import SHORT
from playbook_app.domain.entities import Edition
from playbook_app.wording.language import Words, date_in_words

VERDICTS: dict[str, str] = {
    "current": "This copy is current: it is edition {number}, in force since {date}.",
    "early": "This copy is current: it is edition {number}, which takes effect on {date}.",
    "same": "This copy is edition {number}. Edition {newer} says the same, so it can stay in use.",
    "coming": "Edition {number} replaces it on {date}.",
    "stale": "This copy is out of date: it is edition {number}. Edition {newer} is in force since {date}.",
    "by_number": "Only the number was given; the short digest of this edition is {digest}.",
    "unpublished": "This copy says what the playbook says now, but it was printed without being published.",
    "foreign": "This copy is not of this playbook: our edition {number} has the digest {digest}. Check what was typed "
    "for a slip, or look in the playbook that it is of.",
    "ahead": "This copy is of edition {number}, which is not in this file. Look in the newest file of the playbook.",
    "unknown": "This copy is of no edition of this playbook: it was printed without being published, or is of another "
    "playbook.",
    "no_editions": "No edition of this playbook was published yet, so no printed copy is in force.",
    "material": "Published since: edition {number} of {date}, material: people acknowledge it again.",
    "minor": "Published since: edition {number} of {date}, minor.",
    "not_kept": "What changed since then cannot be told: this file does not hold the text of that edition. The copy of "
    "the playbook that it was published from does.",
}


def copy_sentences(copy: Copy, imprint: Imprint, editions: int, today: date, words: Words) -> tuple[str, ...]:
    """Return what a copy is on a day; `editions` is the number of the newest edition, 0 before the first."""
    return tuple(_sentences(copy, imprint, editions, today, words))


def _sentences(copy: Copy, imprint: Imprint, editions: int, today: date, words: Words) -> Iterator[str]:
    edition = copy.edition
    if edition is None:
        yield words(VERDICTS[_unpublished(copy, imprint, editions)]).format(number=imprint.number)
        return
    if copy.verdict is Verdict.FOREIGN:
        yield _about(edition, "foreign", words)
        return
    held = [one for one in copy.newer if one.effective_from <= today]
    if copy.verdict is Verdict.STALE:
        yield _about(edition, "stale", words, newer=held[-1])
    elif held:
        yield _about(edition, "same", words, newer=held[-1])
    else:
        yield _about(edition, "early" if edition.effective_from > today else "current", words)
    if not imprint.digest:
        yield _about(edition, "by_number", words)
    for newer in copy.newer:
        if newer.effective_from > today:
            yield _about(newer, "coming", words)
        elif copy.verdict is Verdict.STALE:
            yield _about(newer, "material" if newer.material else "minor", words)


def _unpublished(copy: Copy, imprint: Imprint, editions: int) -> str:
    if copy.verdict is Verdict.UNPUBLISHED:
        return "unpublished"
    if imprint.number is not None and imprint.number > editions > 0:
        return "ahead"
    return "unknown" if editions else "no_editions"


def _about(edition: Edition, key: str, words: Words, newer: Edition | None = None) -> str:
    day = date_in_words((newer or edition).effective_from, words.language)
    return words(VERDICTS[key]).format(
        number=edition.number, newer=newer.number if newer else "", date=day, digest=edition.digest[:SHORT]
    )
