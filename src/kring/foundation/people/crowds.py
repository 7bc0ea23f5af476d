"""Many people at once, from another system or for the demonstration: one action, one entry, no account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Actor, Event, Ref, action, tell

from .models import Person, Relation
from .states import Role, Standing


class PeopleJoined(Event):
    name = "people.many_joined"
    sentence = _("Mensen zijn in één keer opgenomen.")


class RelationsStarted(Event):
    name = "people.many_relations_started"
    sentence = _("Functies zijn in één keer opgenomen.")


@dataclass(frozen=True)
class NewPerson:
    """Somebody to take in: the name as people say it."""

    given_name: str
    prefix: str
    family_name: str


@dataclass(frozen=True)
class NewRelation:
    """What a person is of something, both days included."""

    person_id: int
    role: Role
    ref: Ref
    from_date: date
    until_date: date | None = None
    standing: Standing = Standing.CLAIMED


@action
def join_many(*, by: Actor, people: Sequence[NewPerson], fictitious: bool = False) -> list[int]:
    """Take people in, without a way to sign in; returns their numbers in order."""
    made = Person.objects.bulk_create(
        Person(
            given_name=one.given_name,
            prefix=one.prefix,
            family_name=one.family_name,
            fictitious=fictitious,
            joined_at=by.at,
        )
        for one in people
    )
    if made:
        tell(PeopleJoined(data={"count": len(made)}))
    return [person.pk for person in made]


@action
def start_relations(*, by: Actor, relations: Sequence[NewRelation]) -> int:
    """Note what these people are of what; returns how many. The database refuses one that overlaps another."""
    made = Relation.objects.bulk_create(
        Relation(
            person_id=one.person_id,
            role=one.role,
            ref_kind=one.ref.kind,
            ref_id=one.ref.id,
            from_date=one.from_date,
            until_date=one.until_date,
            standing=one.standing,
            stood_at=None if one.standing is Standing.CLAIMED else by.at,
        )
        for one in relations
    )
    if made:
        tell(RelationsStarted(data={"count": len(made)}))
    return len(made)
