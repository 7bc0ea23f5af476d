"""What tests of mirror cards start from: two editors, a framework with a public card, a talk; by the real actions."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, ActorKind, Ref, now
from kring.modules.knowledge.mirror import actions
from kring.modules.knowledge.mirror.actions import CardText, QuoteText
from kring.modules.knowledge.mirror.models import Card, Dimension, Framework, Quote
from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk import access as talk_access
from kring.modules.knowledge.mirror.talk import actions as talking
from kring.modules.knowledge.mirror.talk import taking_part
from kring.modules.knowledge.mirror.talk.models import Participant, Talk
from kring.modules.knowledge.worksheets import actions as sheets
from kring.modules.knowledge.worksheets.actions import Question, ToolText
from kring.modules.knowledge.worksheets.models import ToolVersion
from kring.modules.knowledge.worksheets.states import FieldKind
from kring.parts.promises.api import promise
from tests import cast

HOUSE = Ref("publisher", "kring")
SCHOOL = Ref("site", "10AA00")
CODE = "lerende-organisatie"
TEXT = {
    Side.SCHOOL: CardText(
        description="Leraren leren het meest van elkaar en van hun eigen les.",
        challenge_one="Leren schuift op als het druk is.",
        challenge_two="Bij elkaar kijken voelt als controle.",
        points=("Er is elke week tijd om samen te leren.", "Fouten bespreken we open."),
        suggestions=("Begin met één lesbezoek per maand.",),
    ),
    Side.BOARD: CardText(
        description="Het bestuur maakt leren mogelijk en leert zelf zichtbaar mee.",
        challenge_one="Beleid vraagt verantwoording, leren vraagt ruimte.",
        challenge_two="Scholen weten niet van elkaar wat ze leren.",
        points=("In elk gesprek met een school vragen we wat er geleerd is.",),
    ),
}
QUOTE = QuoteText(
    "We leerden meer van één les samen dan van een studiedag.", "leraar in groep 6", date(2026, 9, 1), "mail"
)


def editor(name: str = "Ella", publisher: Ref = HOUSE) -> Any:
    """An editor of a publisher, with a second factor."""
    who = cast.person(name)
    cast.holds(who, Role.EDITOR, publisher)
    cast.second_factor(who)
    return who


def framework(by: Actor, **other: Any) -> Framework:
    """The framework with eight dimensions, of which only the second has a name."""
    given: dict[str, Any] = {"code": CODE, "name": "Lerende organisatie", "publisher": "kring"}
    made = actions.make_framework(by=by, **given | other)
    name = "Het leren van onderwijsprofessionals stimuleren"
    actions.change_dimension(by=by, dimension=dimension(made.code), name=name, statement="Wij leren elke week samen.")
    return made


def dimension(code: str = CODE, number: int = 2) -> Dimension:
    """One dimension."""
    return Dimension.objects.select_related("framework").get(framework=code, number=number)


def card(side: Side = Side.SCHOOL, number: int = 2) -> Card:
    """The card of one side of a dimension."""
    return Card.objects.select_related("dimension__framework", "current").get(
        dimension__framework=CODE, dimension__number=number, side=side
    )


def offered(writer: Actor, side: Side = Side.SCHOOL, number: int = 2, quote: QuoteText | None = QUOTE) -> Card:
    """A card that its writer finished."""
    actions.write_card(by=writer, card=card(side, number), text=TEXT[side])
    if quote is not None:
        actions.write_quote(by=writer, card=card(side, number), text=quote)
    actions.offer(by=writer, card=card(side, number))
    return card(side, number)


def published(writer: Actor, reader: Actor, number: int = 2) -> None:
    """Both sides of a dimension, public."""
    for side in Side:
        actions.publish(by=reader, card=offered(writer, side, number))


def public_cards(at: Any = cast.MOMENT) -> Framework:
    """A framework of which dimension 2 is public, with its editors."""
    writer, reader = cast.actor(editor("Ella"), at), cast.actor(editor("Edo"), at)
    made = framework(writer)
    published(writer, reader)
    return made


def opened(by: Actor, place: Ref = SCHOOL) -> Talk:
    """A talk about dimension 2."""
    return talking.open_talk(by=by, dimension=talk_access.dimension_to_open(dimension().pk), place=place)


def joined(
    talk: Talk, side: Side, n: int, at: Any = cast.MOMENT, *, begun: bool = False
) -> list[tuple[Actor, Participant]]:
    """So many people on one side, each with their own link."""
    visitor, found = Actor(ActorKind.ANONYMOUS, None, at), []
    for _ in range(n):
        secret = taking_part.join(by=visitor, talk=talk, side=side, role="teacher", key=uuid4())
        by, row = talk_access.participant(by=visitor, secret=secret)
        if begun:
            taking_part.begin(by=by, participant=row)
        found.append((by, row))
    return found


def filled(who: tuple[Actor, Participant], level: int = 2, remark: str = "", *, ready: bool = True) -> None:
    """Somebody begins and fills in the same everywhere."""
    by, row = who
    taking_part.begin(by=by, participant=row)
    talk = Talk.objects.get(pk=row.talk_id)
    said = {item["key"]: taking_part.Said(level, remark) for item in talk.items_of(Side(row.side))}
    taking_part.fill_in(by=by, participant=row, said=said, ready=ready)


def fresh(talk: Talk) -> Talk:
    """The talk as it is now."""
    return Talk.objects.select_related("dimension", "framework").get(pk=talk.pk)


def tool(by: Actor, **other: Any) -> ToolVersion:
    """A tool with four questions, one of each kind; a draft."""
    text = ToolText("Ontwerpvraag", "Kenniskring van het voorbeeld", "CC BY 4.0", "Van een lastig punt naar een vraag.")
    questions = [Question(f"Vraag {n}", kind, "Kort.") for n, kind in enumerate(FieldKind, start=1)]
    given: dict[str, Any] = {"code": "ontwerpvraag", "publisher": "kring", "text": text, "questions": questions}
    return sheets.make_tool(by=by, **given | other)


def offered_tool(by: Actor) -> ToolVersion:
    """The same, public."""
    made = tool(by)
    sheets.publish_tool(by=by, version=made)
    return ToolVersion.objects.get(pk=made.pk)


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses; the talk is this leader's, the cards are of the house publisher."""
    at = now()
    writer, reader = cast.actor(editor("Ella"), at), cast.actor(editor("Edo"), at)
    framework(writer)
    published(writer, reader)
    by, version = cast.actor(leader, at), offered_tool(writer)
    talk = opened(by)
    return {
        "mirror_dimension": dimension().pk,
        "mirror_card": card().pk,
        "mirror_quote": Quote.objects.filter(card=card())[0].pk,
        "talk": talk.pk,
        "promise": promise_of(by, talk),
        "tool_version": version.pk,
        "worksheet": sheets.start_worksheet(by=by, version=version).pk,
    }


def promise_of(by: Actor, talk: Talk) -> int:
    """A promise of the leader about their talk."""
    due = by.today + timedelta(days=30)
    return promise(by=by, words="Lesbezoek plannen", owner_id=by.person_id, due_date=due, about=talk.ref)
