"""A small hotel's playbook, with texts as long and as mixed as real ones: what the tests of printing print."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from playbook_app.domain.entities import (
    About,
    Choice,
    EntityId,
    Moment,
    Question,
    Role,
    Stage,
    Standard,
    Story,
    Term,
)
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Latitude, QuestionKind, Status, Step, Tier, Veracity


def uid(number: int) -> EntityId:
    return EntityId(str(UUID(int=number)))


_KEYS = keys_between(None, None, 200)
TODAY = date(2026, 11, 22)

ROLES = {
    "agent": Role(
        id=uid(1),
        name="Front desk agent",
        contribution=(
            "Turns a queue into a welcome. You are the first person who can *keep* a promise that someone else made."
        ),
        order=_KEYS[0],
    ),
    "concierge": Role(
        id=uid(2), name="Concierge", contribution="Knows the city and the guest, and introduces them.", order=_KEYS[1]
    ),
    "housekeeper": Role(
        id=uid(3), name="Housekeeper", contribution="Leaves a room that says: someone thought of you.", order=_KEYS[2]
    ),
    "duty": Role(
        id=uid(4), name="Duty manager", tier=Tier.MANAGER, contribution="Takes the weight off the desk.", order=_KEYS[3]
    ),
    "general": Role(id=uid(5), name="General manager", tier=Tier.SENIOR_LEADER, order=_KEYS[4]),
}

STAGES = {
    "before": Stage(
        id=uid(11),
        name="Before the stay",
        introduction=(
            "Long before the door opens, a guest decides whether we listen. Each answer, each form and each "
            "hour of silence is part of the house."
        ),
        order=_KEYS[10],
    ),
    "arrival": Stage(
        id=uid(12),
        name="Arrival",
        introduction=(
            "Between the kerb and the key, a guest decides whether we expected them. Everything here happens "
            "in under ten minutes, and is remembered longest."
        ),
        order=_KEYS[11],
    ),
    "stay": Stage(
        id=uid(13),
        name="During the stay",
        introduction="The quiet part: most of what we do well here is never seen.",
        order=_KEYS[12],
    ),
    "farewell": Stage(id=uid(14), name="Farewell and after", introduction="People keep the end.", order=_KEYS[13]),
}


def _moment(number: int, stage: str, name: str, owner: str | None, **more: Any) -> Moment:
    return Moment(
        id=uid(number),
        stage=STAGES[stage].id,
        name=name,
        owner=ROLES[owner].id if owner else None,
        order=_KEYS[number],
        **more,
    )


MOMENTS = {
    "booking": _moment(
        21,
        "before",
        "Asking for a room",
        "agent",
        expectation="A straight answer from someone who can decide.",
        channel="Telephone, mail, chat",
    ),
    "confirmation": _moment(
        22,
        "before",
        "The confirmation",
        "agent",
        details="- The name is spelled as the guest spells it.\n- The price is the price.",
    ),
    "kerb": _moment(23, "arrival", "Kerb and door", "concierge", path=(ROLES["concierge"].id, ROLES["agent"].id)),
    "checkin": _moment(
        24,
        "arrival",
        "Check-in",
        "agent",
        introduction="Nobody travels in order to stand at a desk. The desk is where a guest stops being a traveller.",
        expectation="To be recognised, to be quick, and to stop being a stranger.",
        details="No fingerprints on the desk, a pen that writes, the key packet with the right name.",
        path=(ROLES["concierge"].id, ROLES["agent"].id, ROLES["housekeeper"].id),
    ),
    "room": _moment(
        25, "stay", "The room", "housekeeper", expectation="To close the door and feel that nothing is left to be done."
    ),
    "breakfast": _moment(26, "stay", "Breakfast", None),
    "complaint": _moment(
        27, "stay", "When something goes wrong", "duty", expectation="To be believed, then to be helped, in that order."
    ),
    "checkout": _moment(28, "farewell", "Check-out", "agent"),
}

_QUEUE = """Stand where you can see the door. When a third party joins the line, leave the desk and
speak to each of them.

1. Name the wait: *“About six minutes; may I bring you a coffee?”*
2. Offer the lounge, the bags, the Wi-Fi code.
    - Coffee and water are ours to give, always.
    - Children first: the drawing box is in the second drawer.
        - Crayons are counted on Mondays.
3. Come back **before** the two minutes are over.

| When | Then |
|---|---|
| More than two parties wait | The nearest colleague opens the second desk |
| More than five parties wait | Duty manager comes to the lobby, without being called |
| A guest is late for a flight or a meeting | Check them out by hand and post the bill the same evening |

> A wait that someone owns is half as long.
"""

_RECOVERY = """Listen to the end. Do not explain. Then say what you will do, and by when.

Write it into the log with the words that the guest used[^1]; the next colleague must not have to ask.

[^1]: Their words, not ours: “freezing” is not “slightly below set point”.
"""


def standard(number: int, code: str, moment: str | None, step: Step | None, title: str, **more: Any) -> Standard:
    texts = {"roles": frozenset({ROLES["agent"].id}), "status": Status.APPROVED, "statement": f"{title}, every time."}
    return Standard(
        id=uid(number),
        code=code,
        moment=MOMENTS[moment].id if moment else None,
        step=step,
        title=title,
        order=_KEYS[number],
        **(texts | more),
    )


STANDARDS = (
    standard(
        41,
        "BKG-01",
        "booking",
        Step.RESPONSIVENESS,
        "Answer before the third ring",
        statement="Every call is answered by a person before the third ring, between 7:00 and 23:00.",
        why="A ringing telephone says that nobody is at home.",
        practice=(
            "Say the house, your name and *how may I help*, in that order. If you must put a call on hold, "
            "ask first and wait for the answer."
        ),
        do="- Smile before you speak\n- Write the name down as you hear it",
        avoid="- “Please hold” as the first words\n- Typing while the guest talks",
        tools="Headset, call list.",
        training="Telephone hour, first week.",
        measure="Mystery call, twice a month.",
    ),
    standard(
        42,
        "BKG-02",
        "booking",
        Step.EMPOWERMENT,
        "Decide in the call",
        permission="Give the room category above, or breakfast for one night, to save a booking.",
        latitude=Latitude.FLEXIBLE,
        leeway="Up to a value of 60 for one stay; above that, ask the duty manager.",
    ),
    standard(43, "CNF-01", "confirmation", Step.IDEAL, "Confirm within the hour", measure="Time stamps of the week."),
    standard(
        44,
        "KRB-01",
        "kerb",
        Step.ATTENTIVENESS,
        "Open the door, then the conversation",
        roles=frozenset({ROLES["concierge"].id}),
        say="“You had the long way in: was the road clear?”",
        never_say="“Checking in?”",
    ),
    standard(
        45,
        "CHK-01",
        "checkin",
        Step.IDEAL,
        "Key in hand within four minutes",
        statement="From the greeting to the key: four minutes, whatever the screen says.",
        why=(
            "Every further minute costs more than the room’s view gives back: guests remember the desk, not the carpet."
        ),
        practice="Prepare arrivals by noon. If a room is not ready, say so in the first sentence and give a time.",
        do="Key packet ready, name read aloud\n\nTime promised, time kept",
        avoid="Typing in silence\n\n“The system is slow today”",
        say="“Welcome, Ms Okafor. Your room is on the quiet side, as you like it.”",
        never_say="“Do you have a reservation?”",
        permission="Give late check-out until 14:00 when the four minutes were missed.",
        leeway="None: the clock runs for everyone.",
        recovery=(
            "Say it before the guest does. Walk them to the lounge, bring the key to them, and write it into the log."
        ),
        missed="The guest looks at the clock.",
        expected="Four minutes, one smile.",
        legendary="The key is waiting when they walk in.",
        tools="Key packets, arrival list by noon.",
        training="Shadow shift, then ten timed arrivals.",
        measure="Stopwatch sample, each Friday.",
        roles=frozenset({ROLES["agent"].id, ROLES["concierge"].id}),
        weight=3,
    ),
    standard(
        46,
        "CHK-03",
        "checkin",
        Step.RESPONSIVENESS,
        "Own the queue: a word every two minutes",
        statement="When more than two parties wait, whoever is nearest speaks to each of them within two minutes.",
        practice=_QUEUE,
        do="- Speak first, to the whole party\n- Give a number, then keep it",
        avoid="- “Someone will be with you”\n- Eyes on the screen",
        permission="Offer a drink or a snack to each guest, without asking.",
        roles=frozenset({ROLES["agent"].id, ROLES["duty"].id}),
    ),
    standard(
        47,
        "CHK-04",
        "checkin",
        Step.CULTURE,
        "Hand over with the guest’s name",
        latitude=Latitude.FLEXIBLE,
        leeway="First names only where the guest used theirs.",
    ),
    standard(
        48,
        "ROM-01",
        "room",
        Step.ATTENTIVENESS,
        "One thing that was thought of",
        roles=frozenset({ROLES["housekeeper"].id}),
        why="A room is a product; a thought is a gift.",
        practice=(
            "Read the card before you enter. Leave one thing that fits the guest: a second blanket, the "
            "newspaper of their town, a bowl for the dog.\n\n```\nCARD: blanket / paper / dog / none\n```"
        ),
    ),
    standard(49, "ROM-02", "room", Step.IDEAL, "Silence after nine", roles=frozenset({ROLES["housekeeper"].id})),
    standard(50, "BRK-01", "breakfast", Step.CULTURE, "No empty pot", status=Status.REVIEW, roles=frozenset()),
    standard(
        51,
        "CMP-01",
        "complaint",
        Step.EMPOWERMENT,
        "Make it right on the spot",
        practice=_RECOVERY,
        permission="Spend up to 100 for a guest, at once, on what makes it right. Tell us afterwards.",
        recovery="Call the guest the next day, yourself.",
        latitude=Latitude.FLEXIBLE,
        leeway="The means are yours; the speed is not.",
        roles=frozenset({ROLES["agent"].id, ROLES["duty"].id}),
    ),
    standard(52, "CMP-02", "complaint", Step.RESPONSIVENESS, "Believe first"),
    standard(53, "OUT-01", "checkout", Step.ATTENTIVENESS, "Ask what we should keep"),
    standard(54, "OUT-02", "checkout", Step.IDEAL, "The bill is right", status=Status.DRAFT),
    standard(
        55,
        "OLD-01",
        "checkout",
        Step.IDEAL,
        "Retired long since",
        status=Status.RETIRED,
        statement="Nobody wears gloves.",
    ),
)

STORIES = (
    Story(
        id=uid(71),
        title="They were at the car",
        body=(
            "It rained. “They were at the car before I had found the handle,” the letter says, and nobody on "
            "the shift could remember whose idea it was.\n\nIt was the housekeeper’s, who had seen the "
            "headlights from the third floor."
        ),
        source="A guest, letter",
        date=date(2025, 5, 14),
        veracity=Veracity.VERIFIED,
        standards=frozenset({uid(44)}),
        order=_KEYS[71],
    ),
    Story(
        id=uid(72),
        title="The lost bear",
        body="A bear was left behind, and came home with photographs of its holiday.",
        veracity=Veracity.LEGEND,
        order=_KEYS[72],
    ),
    Story(
        id=uid(73), title="The pot that was never empty", body="Told at every opening.", moment=uid(26), order=_KEYS[73]
    ),
)

TERMS = (
    Term(id=uid(81), term="Moment", definition="One contact in which the house is judged."),
    Term(id=uid(82), term="Log", definition="The shared notebook of the shift. It holds *words*, not opinions."),
    Term(id=uid(83), term="Écart", definition="The distance between what was promised and what was done."),
)

QUESTIONS = (
    Question(
        id=uid(91),
        kind=QuestionKind.KNOWLEDGE,
        prompt="How long may check-in take?",
        choices=(Choice("Two minutes"), Choice("Four minutes", 1), Choice("As long as needed")),
        explanation="From greeting to key.",
        order=_KEYS[91],
    ),
    Question(
        id=uid(92),
        kind=QuestionKind.MENTALITY,
        prompt="“That is not my job.” What do you feel when you hear it?",
        choices=(Choice("Nothing", 1), Choice("Tired", 2), Choice("Alarmed", 3)),
        order=_KEYS[92],
    ),
    Question(
        id=uid(93), kind=QuestionKind.DISCUSSION, prompt="What did the last legendary moment cost?", order=_KEYS[93]
    ),
    Question(id=uid(94), kind=QuestionKind.GUEST, prompt="How were we?", order=_KEYS[94]),
)

ABOUT = About(
    id=uid(100),
    title="The Harbour Book",
    brand="Harbour House Hotels",
    promise="Everyone who comes in leaves a little lighter.",
    values=(
        "- **Seen:** nobody is a room number.\n- **Certain:** what we say happens.\n- **Free:** whoever "
        "is nearest may act."
    ),
    audience="For everyone who wears our name",
    language="en",
    acknowledgement=(
        "I have read *The Harbour Book*. I know what we promise, what I may do without asking, and whom to ask."
    ),
)


def _by_id(entities: Any) -> dict[EntityId, Any]:
    return {entity.id: entity for entity in entities}


def hotel(**changes: Any) -> Playbook:
    """Return the hotel's playbook, with other mappings or `about` where given."""
    playbook = Playbook(
        about=ABOUT,
        roles=_by_id(ROLES.values()),
        stages=_by_id(STAGES.values()),
        moments=_by_id(MOMENTS.values()),
        standards=_by_id(STANDARDS),
        stories=_by_id(STORIES),
        terms=_by_id(TERMS),
        questions=_by_id(QUESTIONS),
    )
    return replace(playbook, **changes)


def texts_of(playbook: Playbook) -> Iterator[str]:
    """Go through the texts of the approved standards."""
    names = [
        "code",
        "title",
        "statement",
        "practice",
        "why",
        "do",
        "avoid",
        "say",
        "never_say",
        "leeway",
        "permission",
        "tools",
        "training",
        "measure",
        "recovery",
        "missed",
        "expected",
        "legendary",
    ]
    for one in playbook.standards.values():
        if one.status is Status.APPROVED:
            yield from (getattr(one, name) for name in names)
