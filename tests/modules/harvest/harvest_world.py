"""What tests of the harvest start from: walls with notes, coders, harvests in every state; by the real actions."""

from datetime import timedelta
from typing import Any

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref, RefKind, now, register_ref_kind
from kring.modules.harvest import actions
from kring.modules.harvest.kinds import HarvestKind, register_harvest_kind
from kring.modules.harvest.models import Aspect, Coder, Coding, Harvest, Outcome
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import Side
from kring.parts.wall import api as wall
from tests import cast
from tests.modules.harvest.toy_wall import noted, walled

REGISTER = Ref("register", "po")
OWNER = Ref("toy_series", "1")
SAID = (
    ("Mijn ervaring als leraar helpt me in gesprekken", "Groep 1"),
    ("Het bestuur geeft ons tijd om te leren", "Groep 1"),
    ("Zonder steun van het bestuur begin ik nergens aan", "Groep 2"),
    ("De tijd van het bestuur om te leren", "Groep 3"),
)


def may_lead(by: Actor, owner: Ref) -> bool:
    return by.has(Role.ORGANISER, REGISTER)


register_ref_kind(RefKind("toy_series", lambda ids: dict.fromkeys(ids, "Een reeks voor de proef")))
register_harvest_kind(HarvestKind("toy_series", "reeks", lambda id_: "/", may_lead))


def organiser(given: str = "Olga") -> Person:
    """Somebody who leads harvests, with a second factor."""
    who = cast.person(given, "Organisator")
    cast.holds(who, Role.ORGANISER, REGISTER)
    cast.second_factor(who)
    return who


def opened(lead: Person, *walls: int, at: Any = cast.MOMENT, title: str = "Wat helpt je leiden") -> Harvest:
    """A harvest that nobody codes yet."""
    number = actions.open_harvest(by=cast.actor(lead, at), owner=OWNER, title=title, walls=walls)
    return Harvest.objects.get(pk=number)


def invited(lead: Person, harvest: Harvest, *people: Person, at: Any = cast.MOMENT) -> list[Coder]:
    """These people code."""
    for who in people:
        actions.invite(by=cast.actor(lead, at), harvest=harvest, address=who.account.email)
    return [Coder.objects.get(harvest=harvest, person=who) for who in people]


def begun(
    lead: Person, *people: Person, double: int = 100, author: Person | None = None, at: Any = cast.MOMENT
) -> tuple[Harvest, list[Coder]]:
    """A harvest of one wall that is being coded."""
    harvest = opened(lead, said(author or lead, at=at), at=at)
    coders = invited(lead, harvest, *people, at=at)
    actions.begin_coding(by=cast.actor(lead, at), harvest=harvest, double=double)
    return Harvest.objects.get(pk=harvest.pk), coders


def said(author: Person, *, at: Any = cast.MOMENT) -> int:
    """A wall with four notes of three groups, by one author; the second is a solution."""
    made = walled(author, at=at)
    for place, (words, group) in enumerate(SAID):
        kind = wall.NoteKind.SOLUTION if place == 1 else wall.NoteKind.OTHER
        noted(author, made, words, kind=kind, group=group, at=at + timedelta(minutes=place))
    return made


def aspect(coder: Coder, name: str, side: Side = Side.PERSON, *, at: Any = cast.MOMENT) -> Aspect:
    """An aspect that a coder names."""
    person = Person.objects.get(pk=coder.person_id)
    made = actions.add_aspect(by=cast.actor(person, at), harvest=coder.harvest, side=side, name=name)
    return Aspect.objects.get(pk=made)


def coded(coder: Coder, *codes: Code, at: Any = cast.MOMENT) -> None:
    """This coder gives their notes these codes, in order; the last one is given to the rest; then they are ready."""
    by = cast.actor(Person.objects.get(pk=coder.person_id), at)
    dealt = set(Coding.objects.filter(coder=coder).values_list("note", flat=True))
    mine = [note.id for note in notes_in(coder.harvest) if note.id in dealt]
    for place, note in enumerate(mine):
        actions.code(by=by, coder=coder, note=note, code=codes[min(place, len(codes) - 1)])
    actions.say_done(by=by, coder=coder)


def decided(lead: Person, harvest: Harvest, *, at: Any = cast.MOMENT) -> None:
    """The first two notes become points, the rest is left out."""
    by = cast.actor(lead, at)
    done = set(Outcome.objects.filter(harvest=harvest).values_list("note", flat=True))
    for place, note in enumerate(notes_in(harvest)):
        if note.id in done:
            continue
        if place < 2:
            actions.take_up(by=by, harvest=harvest, notes=[note.id], words=f"Punt over {note.words}")
        else:
            actions.leave_out(by=by, harvest=harvest, note=note.id, reason="Dit staat al in een ander punt.")


def reported(lead: Person, *people: Person, author: Person | None = None, at: Any = cast.MOMENT) -> Harvest:
    """A harvest with a report that can be published."""
    harvest, coders = begun(lead, *people, author=author, at=at)
    first = aspect(coders[0], "Ervaring", at=at)
    for coder in coders:
        coded(coder, Code(first.pk, "", "helps"), at=at)
    by = cast.actor(lead, at)
    actions.begin_report(by=by, harvest=harvest)
    decided(lead, harvest, at=at)
    actions.compose_report(by=by, harvest=harvest)
    return Harvest.objects.get(pk=harvest.pk)


def published(lead: Person, *people: Person, author: Person | None = None, at: Any = cast.MOMENT) -> Harvest:
    """A harvest with a report that everybody reads."""
    harvest = reported(lead, *people, author=author, at=at)
    actions.publish(by=cast.actor(lead, at), harvest=harvest)
    return Harvest.objects.get(pk=harvest.pk)


def things_of(leader: Person) -> dict[str, Any]:
    """What stands in the addresses: the leader codes and wrote the notes, an organiser leads."""
    at = now()
    lead, other = organiser("Oda"), cast.person("Cor", "Codeur")
    waiting = opened(lead, said(leader, at=at), at=at)
    invited(lead, waiting, leader, at=at)
    harvest, coders = begun(lead, leader, other, author=leader, at=at)
    mine = aspect(coders[0], "Ervaring", at=at)
    coded(coders[0], Code(mine.pk, "", "helps"), at=at)
    coded(coders[1], Code(mine.pk, "", "hinders"), at=at)
    writing = reported(lead, leader, author=leader, at=at)
    public = published(lead, leader, author=leader, at=at)
    notes = notes_in(public)
    actions.tell_author(by=cast.system(at), harvest_id=public.pk, note=notes[0].id)
    return {
        "harvest_open": waiting.pk, "harvest_coder": Coder.objects.get(harvest=waiting).pk, "harvest": harvest.pk,
        "harvest_note": notes_in(harvest)[0].id, "harvest_aspect": mine.pk, "harvest_writing": writing.pk,
        "harvest_point": writing.points.order_by("pk")[0].pk, "harvest_public": public.pk,
        "harvest_public_aspect": Aspect.objects.get(harvest=public).pk, "harvest_solution": notes[1].id,
        "harvest_writing_note": notes_in(writing)[0].id,
    }  # fmt: skip
