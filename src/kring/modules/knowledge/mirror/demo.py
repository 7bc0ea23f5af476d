"""The demonstration's cards: a framework with eight dimensions of which one is known, a talk that ended, a worksheet.

Everything comes in by the modules' own actions, with the people who may do it; the same day gives the same story.
"""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from uuid import UUID, uuid5

from kring.foundation.people.api import (
    LEADING,
    Role,
    Standing,
    actor_for,
    join,
    relations_of,
    relations_to,
    start_relation,
)
from kring.foundation.records.api import AMSTERDAM, Actor, ActorKind, Ref
from kring.modules.knowledge.publishing.states import Given
from kring.modules.knowledge.worksheets import actions as sheets
from kring.modules.knowledge.worksheets.actions import Question, ToolText
from kring.modules.knowledge.worksheets.models import ToolVersion
from kring.modules.knowledge.worksheets.states import FieldKind, Purpose

from . import actions
from . import demo_words as words
from .actions import QuoteText
from .models import Card, Dimension
from .states import Side
from .talk import access as talk_access
from .talk import actions as talking
from .talk import taking_part
from .talk.models import Talk
from .talk.taking_part import Said, Step

HOUSE = Ref("publisher", "kring")
CODE = "lerende-organisatie"
MADE_UP = (("Elsa", "Redactie"), ("Erik", "Meelezer"))  # editors, when the cast has none
KEYS = UUID("6f1d2d8e-0d0f-4f57-9c8e-2a6f0d7e7c11")  # of the joining forms of this story


def tell_story(*, by: Actor, seed: int, size: str, cast: Mapping[str, int]) -> None:
    """Cards, a talk that ended seven weeks ago and a worksheet. seed and size change nothing: the story is small."""
    writer, reader = _editors(by)
    _cards(writer, reader)
    version = _tool(writer)
    rosa = cast.get("rosa")
    if rosa is None:
        return
    site = next((row.ref for row in relations_of(rosa, on=by.today) if row.role in LEADING), None)
    if site is not None and site.kind == "site":
        _talk(rosa, site, by)
    own = actor_for(rosa, by.at)
    sheet = sheets.start_worksheet(by=own, version=version)
    sheets.save_worksheet(
        by=own, worksheet=sheet, title="Taal voor wie later instroomt", purpose=Purpose.TEAM, answers=words.ANSWERS
    )


def _editors(by: Actor) -> tuple[Actor, Actor]:
    """Two editors of the house publisher: of the cast where it has them, else made up."""
    there = [row.person_id for row in relations_to(HOUSE, roles=frozenset({Role.EDITOR}), on=by.today)]
    for given, family in MADE_UP[len(there) :]:
        made = join(by=by, given_name=given, prefix="", family_name=family, fictitious=True)
        start_relation(
            by=by, person_id=made.pk, role=Role.EDITOR, ref=HOUSE, from_date=by.today - timedelta(days=700),
            standing=Standing.CONFIRMED,
        )  # fmt: skip
        there.append(made.pk)
    return actor_for(there[0], by.at), actor_for(there[1], by.at)


def _cards(writer: Actor, reader: Actor) -> None:
    made = actions.make_framework(
        by=writer, code=CODE, name="Lerende organisatie", publisher="kring", about=words.ABOUT
    )
    second = Dimension.objects.select_related("framework").get(framework=made, number=2)
    actions.change_dimension(
        by=writer, dimension=second, name=words.NAME, description=words.DESCRIPTION, statement=words.STATEMENT
    )
    for side in Side:
        card = Card.objects.get(dimension=second, side=side)
        actions.write_card(by=writer, card=card, text=words.CARDS[side])
        for said, role in words.QUOTES[side]:
            quote = QuoteText(said, role, writer.today, Given.SPOKEN, fictitious=True)
            actions.write_quote(by=writer, card=card, text=quote)
        actions.offer(by=writer, card=card)
        actions.publish(by=reader, card=card)


def _tool(writer: Actor) -> ToolVersion:
    text = ToolText(
        title="Van lastig punt naar ontwerpvraag",
        makers="Kenniskring van de demonstratie (verzonnen)",
        licence="CC BY 4.0",
        about="Vijf vragen die je helpen om van een lastig punt een vraag te maken die je samen kunt onderzoeken.",
    )
    questions = [Question(question, FieldKind(kind), help_) for question, kind, help_ in words.QUESTIONS]
    version = sheets.make_tool(by=writer, code="ontwerpvraag", publisher="kring", text=text, questions=questions)
    sheets.publish_tool(by=writer, version=version)
    return version


def _talk(rosa: int, site: Ref, by: Actor) -> None:
    """Six people of the school and three of the board, seven weeks ago; now they are asked how it went."""
    at = datetime.combine(by.today - timedelta(weeks=7), time(16, 0), AMSTERDAM)
    leader, visitor = actor_for(rosa, at), Actor(ActorKind.ANONYMOUS, None, at)
    if not leader.has(Role.LEADER, site):
        return
    dimension = talk_access.dimension_to_open(Dimension.objects.get(framework=CODE, number=2).pk)
    talk = talking.open_talk(by=leader, dimension=dimension, place=site)
    people = [(side, n) for side in Side for n in range(len(words.LEVELS[side]))]
    links = {one: _joined(visitor, talk, *one) for one in people}
    talking.start_alone(by=leader, talk=talk)
    for (side, n), secret in links.items():
        _fills_in(visitor, secret, words.LEVELS[side][n], words.REMARKS[side][n])
    talking.compare(by=leader, talk=talk)
    talking.start_agreeing(by=leader, talk=talk)
    talking.write_agreed(by=leader, talk=talk, words=words.AGREED)
    due = leader.today + timedelta(days=40)
    mine = Step(Side.SCHOOL, "Een vast uur in het rooster zetten", due, mine=True)
    taking_part.add_action(by=leader, talk=talk, step=mine)
    board = Step(Side.BOARD, "Vervanging betalen voor dat uur", due, "Bo Bestuur", "bo@bestuur.demo.kring.example")
    taking_part.add_action(by=leader, talk=talk, step=board)
    talking.end(by=leader, talk=talk, reasons={})


def _joined(visitor: Actor, talk: Talk, side: Side, n: int) -> str:
    role = "teacher" if side is Side.SCHOOL else "policy"
    return taking_part.join(by=visitor, talk=talk, side=side, role=role, key=uuid5(KEYS, f"{talk.pk} {side} {n}"))


def _fills_in(visitor: Actor, secret: str, level: int, remark: str) -> None:
    by, row = talk_access.participant(by=visitor, secret=secret)
    taking_part.begin(by=by, participant=row)
    items = Talk.objects.get(pk=row.talk_id).items_of(Side(row.side))
    # Not everybody says the same everywhere: the second half of the card is a step higher, as far as the scale goes.
    said = {
        item["key"]: Said(min(4, level + (place >= len(items) // 2)), remark if place == 0 else "")
        for place, item in enumerate(items)
    }
    taking_part.fill_in(by=by, participant=row, said=said, ready=True)
