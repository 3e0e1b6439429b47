"""The closed sets of the product's vocabulary. Their values are what files hold; their wording is shown elsewhere."""

from enum import StrEnum


class Kind(StrEnum):
    """What an entity is. PLAYBOOK is the one entity that holds the playbook's own fields."""

    PLAYBOOK = "playbook"
    ROLE = "role"
    STAGE = "stage"
    MOMENT = "moment"
    STANDARD = "standard"
    STORY = "story"
    TERM = "term"
    QUESTION = "question"
    IMAGE = "image"
    COMMENT = "comment"
    EDITION = "edition"
    SIGNATORY = "signatory"


class Step(StrEnum):
    """The five ICARE steps, in their order (Blanchard, Cuff, Halsey: Legendary Service, 2014)."""

    IDEAL = "ideal"
    CULTURE = "culture"
    ATTENTIVENESS = "attentiveness"
    RESPONSIVENESS = "responsiveness"
    EMPOWERMENT = "empowerment"

    @property
    def letter(self) -> str:
        """The step's letter in ICARE."""
        return self.value[0].upper()


class Support(StrEnum):
    """The six things that make a standard intentional."""

    WHY = "why"
    TRAINING = "training"
    TOOLS = "tools"
    RESPONSIBILITY = "responsibility"
    PERMISSION = "permission"
    MEASURE = "measure"


class Tier(StrEnum):
    """The three groups that own service."""

    FRONTLINE = "frontline"
    MANAGER = "manager"
    SENIOR_LEADER = "senior_leader"


class Customer(StrEnum):
    """Whom a moment serves."""

    EXTERNAL = "external"
    INTERNAL = "internal"


class Latitude(StrEnum):
    """Whether a standard never varies or may bend."""

    FIXED = "fixed"
    FLEXIBLE = "flexible"


class Status(StrEnum):
    """Where a standard stands on its way to print."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    RETIRED = "retired"


class Veracity(StrEnum):
    """How true a story is known to be."""

    VERIFIED = "verified"
    REPORTED = "reported"
    LEGEND = "legend"


class QuestionKind(StrEnum):
    """What a question is for."""

    KNOWLEDGE = "knowledge"
    MENTALITY = "mentality"
    DISCUSSION = "discussion"
    GUEST = "guest"
