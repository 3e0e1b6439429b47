"""What changed since a former value: all facts, the weightiest first."""

from playbook_app.domain.news.journey import news_of_moments, news_of_stages
from playbook_app.domain.news.rest import (
    news_of_about,
    news_of_pictures,
    news_of_questions,
    news_of_stories,
    news_of_terms,
)
from playbook_app.domain.news.roles import news_of_roles
from playbook_app.domain.news.sides import Sides
from playbook_app.domain.news.standards import news_of_standards
from playbook_app.domain.news.turn import News
from playbook_app.domain.playbook import Playbook


def news_since(before: Playbook, after: Playbook) -> tuple[News, ...]:
    """Return what a handbook of `after` says that one of `before` does not: material facts first, then small ones.

    Only what is approved counts, as in the digest: two values of equal digest have no news. Raises ValueError for two
    different playbooks.
    """
    if before.about.id != after.about.id:
        raise ValueError("two different playbooks have no news of each other")
    sides = Sides.of(before, after)
    found = [news for look in _LOOKS for news in look(sides)]
    return tuple(sorted(found, key=lambda news: not news.material))


_LOOKS = (
    news_of_about,
    news_of_standards,
    news_of_roles,
    news_of_moments,
    news_of_stages,
    news_of_stories,
    news_of_terms,
    news_of_questions,
    news_of_pictures,
)
