"""The facts of what changed: what each is called for machines, and whether people must do something differently."""

from enum import StrEnum

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen


class Turn(StrEnum):
    """The kinds of news. Those up to RULE_OF_SIGNING are material."""

    PROMISE = "promise"
    VALUES = "values"
    ROLE_NEW = "role_new"
    ROLE_GONE = "role_gone"
    ROLE_PART = "role_part"
    STANDARD_RETIRED = "standard_retired"
    STANDARD_WITHDRAWN = "standard_withdrawn"
    STANDARD_GONE = "standard_gone"
    STANDARD_NEW = "standard_new"
    STANDARD_DIFFERENT = "standard_different"
    PERMISSION_GIVEN = "permission_given"
    PERMISSION_CHANGED = "permission_changed"
    PERMISSION_TAKEN = "permission_taken"
    NOW_FIXED = "now_fixed"
    NOW_FLEXIBLE = "now_flexible"
    ROLES_JOINING = "roles_joining"
    ROLES_LEAVING = "roles_leaving"
    STANDARD_MOVED = "standard_moved"
    MOMENT_OWNER = "moment_owner"
    MOMENT_UNOWNED = "moment_unowned"
    MOMENT_DIFFERENT = "moment_different"
    RULE_OF_SIGNING = "rule_of_signing"

    ABOUT = "about"
    ROLE_RENAMED = "role_renamed"
    ROLE_TIER = "role_tier"
    ROLES_REORDERED = "roles_reordered"
    STAGE_NEW = "stage_new"
    STAGE_GONE = "stage_gone"
    STAGE_RENAMED = "stage_renamed"
    STAGE_REWRITTEN = "stage_rewritten"
    STAGES_REORDERED = "stages_reordered"
    MOMENT_NEW = "moment_new"
    MOMENT_GONE = "moment_gone"
    MOMENT_RENAMED = "moment_renamed"
    MOMENT_MOVED = "moment_moved"
    MOMENT_REWRITTEN = "moment_rewritten"
    MOMENTS_REORDERED = "moments_reordered"
    STANDARD_RECODED = "standard_recoded"
    STANDARD_RETITLED = "standard_retitled"
    STANDARD_STEP = "standard_step"
    STANDARD_REWRITTEN = "standard_rewritten"
    STANDARDS_REORDERED = "standards_reordered"
    STORY_NEW = "story_new"
    STORY_GONE = "story_gone"
    STORY_REWRITTEN = "story_rewritten"
    STORIES_REORDERED = "stories_reordered"
    TERM_NEW = "term_new"
    TERM_GONE = "term_gone"
    TERM_REWRITTEN = "term_rewritten"
    QUESTIONS_NEW = "questions_new"
    QUESTIONS_GONE = "questions_gone"
    QUESTIONS_REWRITTEN = "questions_rewritten"
    QUESTIONS_REORDERED = "questions_reordered"
    PICTURES_NEW = "pictures_new"
    PICTURES_GONE = "pictures_gone"
    PICTURES_CHANGED = "pictures_changed"


_TURNS = tuple(Turn)
_MATERIAL = frozenset(_TURNS[: _TURNS.index(Turn.RULE_OF_SIGNING) + 1])


@frozen
class News:
    """One fact of what changed: the entity that it is about, what that is called, and what else its wording takes.

    `fields` are the fields that read differently. An entity that is gone is in the former value alone.
    """

    turn: Turn
    kind: Kind
    id: EntityId
    name: str = ""
    values: tuple[tuple[str, str], ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def material(self) -> bool:
        """Tell whether people must do something differently."""
        return self.turn in _MATERIAL
