"""The page of one standard, as the handbook would set it: to be looked at while it is being written.

It asks nothing of the playbook that takes longer in a larger one, since it is made anew after each key.
"""

from datetime import date

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.book import Book, Section
from playbook_app.publishing.compose.manuscript import Manuscript, standard_anchor
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.standard_card import card_of
from playbook_app.publishing.excerpt import Excerpt
from playbook_app.wording.language import language_tag


def compose(playbook: Playbook, standard: EntityId, *, today: date, excerpt: Excerpt | None = None) -> Book:
    """Return the pages of one standard, whatever its status. `excerpt` is where they stood when all was last set.

    Raises KeyError where the playbook has no such standard.
    """
    one = playbook.standards[standard]
    manuscript = Manuscript(playbook, Options(today=today))
    about = playbook.about
    moment = playbook.moments.get(one.moment) if one.moment else None
    stage = playbook.stages.get(moment.stage) if moment else None
    running = stage.name if stage else manuscript.translate("Not yet on the journey")
    return Book(
        title=about.title or about.brand or manuscript.translate("Handbook"),
        brand=about.brand,
        language=language_tag(about.language),
        accent=about.accent,
        typefaces=manuscript.typefaces,
        made_on=today,
        cover=None,
        front=(),
        body=(Section("", standard_anchor(standard), (card_of(manuscript, one),), running),),
        foot=manuscript.day(today),
        page_of=manuscript.translate("{page} of {pages}") if excerpt else "",
        excerpt=excerpt,
    )
