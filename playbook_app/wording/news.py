"""What changed between two values of a playbook, in sentences.

The sentences here are the English ones, which are also the message ids of translations. Whoever shows them passes a
`translate` function; without one they stay English. Each has at most one `{name}`, so that it can be made a link.
"""

from playbook_app.domain.news.turn import News, Turn
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate, plural
from playbook_app.wording.names import NAMES

NEWS: dict[str, str | tuple[str, str]] = {
    Turn.PROMISE: "The promise is now: “{promise}”",
    Turn.VALUES: "What we value has been rewritten.",
    Turn.ROLE_NEW: "There is a new role: {name}.",
    Turn.ROLE_GONE: "The role {name} is no longer in the book.",
    Turn.ROLE_PART: "The part that {name} plays has changed.",
    Turn.STANDARD_RETIRED: "{name} no longer applies: it was retired.",
    Turn.STANDARD_WITHDRAWN: "{name} is being revised and is not in this edition.",
    Turn.STANDARD_GONE: "{name} no longer applies.",
    Turn.STANDARD_NEW: "{name} is new, at “{moment}”.",
    Turn.STANDARD_DIFFERENT: "{name} asks for something else. Changed: {fields}.",
    Turn.PERMISSION_GIVEN: "{name} now says what you may do without asking.",
    Turn.PERMISSION_CHANGED: "{name} changes what you may do without asking.",
    Turn.PERMISSION_TAKEN: "{name} no longer lets you act without asking.",
    Turn.NOW_FIXED: "{name} is now fixed: it never varies.",
    Turn.NOW_FLEXIBLE: "{name} is now flexible: it may bend to the customer and the day.",
    Turn.ROLES_JOINING: "{name} is now kept by these roles, too: {roles}.",
    Turn.ROLES_LEAVING: "{name} is no longer kept by these roles: {roles}.",
    Turn.STANDARD_MOVED: "{name} now belongs to another moment: “{moment}”.",
    Turn.MOMENT_OWNER: "“{name}” is now in the hands of another role: {role}.",
    Turn.MOMENT_UNOWNED: "“{name}” no longer has an owner.",
    Turn.MOMENT_DIFFERENT: "What must be right at “{name}” has changed: {fields}.",
    Turn.RULE_OF_SIGNING: "The acknowledgement that people sign has been rewritten.",
    Turn.ABOUT: "About the book itself, this has changed: {fields}.",
    Turn.ROLE_RENAMED: "The role “{former}” is now called {name}.",
    Turn.ROLE_TIER: "{name} now belongs to another tier: {tier}.",
    Turn.ROLES_REORDERED: "Roles come in another order: {tier}.",
    Turn.STAGE_NEW: "There is a new stage: {name}.",
    Turn.STAGE_GONE: "The stage {name} is no longer in the book.",
    Turn.STAGE_RENAMED: "The stage “{former}” is now called {name}.",
    Turn.STAGE_REWRITTEN: "The introduction of the stage {name} has been rewritten.",
    Turn.STAGES_REORDERED: "The stages of the journey come in another order.",
    Turn.MOMENT_NEW: "There is a new moment: {name}, in the stage “{stage}”.",
    Turn.MOMENT_GONE: "The moment {name} is no longer in the book.",
    Turn.MOMENT_RENAMED: "The moment “{former}” is now called {name}.",
    Turn.MOMENT_MOVED: "The moment {name} now belongs to another stage: “{stage}”.",
    Turn.MOMENT_REWRITTEN: "The moment {name} is described differently: {fields}.",
    Turn.MOMENTS_REORDERED: "The moments of the stage {name} come in another order.",
    Turn.STANDARD_RECODED: "{name} has another code; it was {former}.",
    Turn.STANDARD_RETITLED: "{name} has another title; it was “{former}”.",
    Turn.STANDARD_STEP: "{name} now serves another step: {step}.",
    Turn.STANDARD_REWRITTEN: "{name} has been touched up: {fields}.",
    Turn.STANDARDS_REORDERED: "The standards of the moment {name} come in another order.",
    Turn.STORY_NEW: "There is a new story: {name}.",
    Turn.STORY_GONE: "The story {name} is no longer in the book.",
    Turn.STORY_REWRITTEN: "The story {name} is told differently.",
    Turn.STORIES_REORDERED: "The stories come in another order.",
    Turn.TERM_NEW: "There is a new word in the glossary: {name}.",
    Turn.TERM_GONE: "The word {name} is no longer in the glossary.",
    Turn.TERM_REWRITTEN: "The word {name} is explained differently.",
    Turn.QUESTIONS_NEW: ("There is {count} new question.", "There are {count} new questions."),
    Turn.QUESTIONS_GONE: ("{count} question is gone.", "{count} questions are gone."),
    Turn.QUESTIONS_REWRITTEN: ("{count} question has been rewritten.", "{count} questions have been rewritten."),
    Turn.QUESTIONS_REORDERED: "The questions come in another order.",
    Turn.PICTURES_NEW: ("There is {count} new picture.", "There are {count} new pictures."),
    Turn.PICTURES_GONE: ("{count} picture is gone.", "{count} pictures are gone."),
    Turn.PICTURES_CHANGED: ("{count} picture has changed.", "{count} pictures have changed."),
}
"""What became of something, in one sentence; two where that depends on `count`."""

UNNAMED: dict[str, str] = {"name": "Without a name"}
"""What stands for a name that is empty."""

_MEMBERS = frozenset({"step", "tier"})
"""The values that are members of closed sets."""

_LONGEST = 120
_LONGEST_PROMISE = 400


def news_sentence(news: News, translate: Translate = str) -> str:
    """Return a piece of news as a sentence."""
    return "".join(news_parts(news, translate))


def news_parts(news: News, translate: Translate = str) -> tuple[str, str, str]:
    """Return a piece of news as what stands before the name, the name, and what stands behind it.

    Where the sentence has no name, all of it stands before.
    """
    before, named, after = _sentence(news, translate).partition("{name}")
    values = _values(news, translate)
    name = (_short(news.name) or translate(UNNAMED["name"])) if named else ""
    return before.format(**values), name, after.format(**values)


def _sentence(news: News, translate: Translate) -> str:
    known = NEWS[news.turn]
    if isinstance(known, str):
        return translate(known)
    return plural(translate, *known, int(dict(news.values)["count"]))


def _values(news: News, translate: Translate) -> dict[str, str]:
    fields = ", ".join(field_name(field, translate) for field in news.fields)
    return {name: _said(name, value, translate) or "–" for name, value in news.values} | {"fields": fields}


def _said(name: str, value: str, translate: Translate) -> str:
    if name in _MEMBERS:
        return translate(NAMES.get(value, value))
    return _short(value, _LONGEST_PROMISE if name == "promise" else _LONGEST)


def _short(text: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, cut where it is too long to be read as part of a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"
