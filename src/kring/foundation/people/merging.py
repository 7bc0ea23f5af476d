"""Two accounts of one person become one. Who agreed is the rule of the module that asks; here it is done."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Model

from kring.foundation.files.api import move_uploader
from kring.foundation.notices.api import move_person
from kring.foundation.records.api import Actor, Ref, Refusal, action, tell

from . import events
from .mergers import Left, move_all, register_merger, stays
from .models import Account, Pass, Person, Relation, Token
from .states import Standing

DETAILS = ("phone", "address", "postcode", "town")
# Who vouches most, when the same function stands in both accounts.
WEIGHT = {Standing.CLAIMED: 0, Standing.CONFIRMED: 1, Standing.DISPUTED: 2}


class SamePerson(Refusal):
    """Dit is twee keer hetzelfde account. Kies twee verschillende accounts."""


class GoneAlready(Refusal):
    """Een van deze accounts bestaat niet meer. Kijk de nummers na."""


@dataclass(frozen=True)
class Merged:
    """What became of it: rows that could not follow, and functions that stood in both accounts, as they were."""

    left: tuple[tuple[str, object], ...]
    folded: tuple[dict[str, str], ...]


@action
def merge_people(*, by: Actor, from_id: int, into_id: int, with_addresses: bool) -> Merged:
    """Everything of the one is from now on the other's; the one stays as a former number, and can do nothing more.

    with_addresses: the owner of the one's mailbox agreed, so that its addresses open the other's account; without it
    they open nothing. Raises SamePerson, GoneAlready.
    """
    if from_id == into_id:
        raise SamePerson
    both = {row.pk: row for row in Person.objects.select_for_update().filter(pk__in=[from_id, into_id]).order_by("pk")}
    if len(both) < 2 or any(row.erased_at or row.merged_into_id for row in both.values()):
        raise GoneAlready
    gone, into = both[from_id], both[into_id]
    folded = _fold_relations(gone.pk, into.pk)
    left = move_all(by, gone.pk, into.pk)
    Token.objects.filter(person=gone, revoked_at=None).update(revoked_at=by.at)
    _one_account(gone, into, with_addresses)
    _details(gone, into)
    Person.objects.filter(merged_into=gone).update(merged_into=into)
    gone.merged_into, gone.merged_at = into, by.at
    gone.save()
    about = (Ref("person", str(into.pk)), Ref("person", str(gone.pk)))
    tell(events.PeopleMerged(about=about, data={"from": gone.pk, "into": into.pk, "left": len(left)}))
    return Merged(tuple(left), tuple(folded))


def _fold_relations(from_id: int, into_id: int) -> list[dict[str, str]]:
    """The same role at the same place in the same days cannot stand twice: the other's row spans the days of both, and
    the one's goes. Returns the rows that went, as they were: ids, codes and dates."""
    folded = []
    for row in Relation.objects.filter(person_id=from_id).order_by("from_date", "pk"):
        same = Relation.objects.filter(
            person_id=into_id, role=row.role, ref_kind=row.ref_kind, ref_id=row.ref_id
        ).order_by("from_date")
        touching = [other for other in same if _overlap(row, other)]
        if touching:
            folded += [_words(one) for one in (row, *touching)]
            _span(row, touching)
    return folded


def _overlap(one: Relation, other: Relation) -> bool:
    return one.from_date <= (other.until_date or date.max) and other.from_date <= (one.until_date or date.max)


def _words(row: Relation) -> dict[str, str]:
    return {
        "relation": str(row.pk),
        "person": str(row.person_id),
        "role": row.role,
        "ref": f"{row.ref_kind}:{row.ref_id}",
        "from": str(row.from_date),
        "until": str(row.until_date or ""),
        "standing": row.standing,
    }


def _span(row: Relation, touching: list[Relation]) -> None:
    """The first of the other's rows takes the days of all of them and the heaviest standing."""
    kept, every = touching[0], [row, *touching]
    heaviest = max(every, key=lambda one: WEIGHT[Standing(one.standing)])
    from_date = min(one.from_date for one in every)
    ends = [one.until_date for one in every]
    Relation.objects.filter(pk__in=[one.pk for one in every if one.pk != kept.pk]).delete()
    kept.from_date = from_date
    kept.until_date = None if None in ends else max(end for end in ends if end)
    kept.standing, kept.stood_at, kept.stood_by = heaviest.standing, heaviest.stood_at, heaviest.stood_by
    kept.save()


def _one_account(gone: Person, into: Person, with_addresses: bool) -> None:
    """One way in remains. The library's tables go with the account that ends: second factors, sessions, providers."""
    ending = Account.objects.filter(person=gone).first()
    if ending is None:
        return
    kept = Account.objects.filter(person=into).first()
    if kept is None:
        if with_addresses:
            ending.person = into
            ending.save(update_fields=["person"])
        else:
            ending.delete()
        return
    if with_addresses:
        addresses: Any = apps.get_model("account", "EmailAddress")
        addresses._default_manager.filter(user=ending, verified=True).update(user=kept, primary=False)
        links: type[Model] = apps.get_model("socialaccount", "SocialAccount")
        links._default_manager.filter(user=ending).update(user=kept)
    ending.delete()


def _details(gone: Person, into: Person) -> None:
    """What the one knew and the other did not: how to be reached."""
    missing = [name for name in DETAILS if not getattr(into, name) and getattr(gone, name)]
    for name in missing:
        setattr(into, name, getattr(gone, name))
    if missing:
        into.save(update_fields=missing)


def former_ids(person_id: int) -> list[int]:
    """The numbers that became this person, oldest first."""
    return list(Person.objects.filter(merged_into_id=person_id).order_by("pk").values_list("pk", flat=True))


def ids_of(person_id: int) -> list[int]:
    """Every number of this person: their own, and those that became them."""
    return [person_id, *former_ids(person_id)]


def survivor_of(person_id: int) -> int:
    """The person that this number became; itself when it is nobody's former number."""
    found = Person.objects.filter(pk=person_id).values_list("merged_into_id", flat=True).first()
    return found or person_id


def _own_tables(by: Actor, from_id: int, into_id: int) -> Left:
    """Relations, what the one vouched for, and links that the one gave; notices and files, which stand below."""
    Relation.objects.filter(person_id=from_id).update(person_id=into_id)
    Relation.objects.filter(stood_by_id=from_id).update(stood_by_id=into_id)
    Relation.objects.filter(ref_kind="person", ref_id=str(from_id)).update(ref_id=str(into_id))
    Pass.objects.filter(made_by_id=from_id).update(made_by_id=into_id)
    Pass.objects.filter(ref_kind="person", ref_id=str(from_id)).update(ref_id=str(into_id))
    move_person(by=by, from_id=from_id, into_id=into_id)
    move_uploader(by=by, from_id=from_id, into_id=into_id)
    return []


def declare() -> None:
    """What happens with people's own columns, and with those below; called at start-up."""
    register_merger(
        _own_tables,
        covers=(
            "people.Relation.person", "people.Relation.stood_by", "people.Relation.ref", "people.Pass.made_by",
            "people.Pass.ref", "notices.Notice.person_id", "notices.Preference.person_id", "files.File.uploaded_by_id",
        ),
        first=True,
    )  # fmt: skip
    stays(
        {
            "people.Account.person": "one account remains; the other is closed",
            "people.Token.person": "keys of the account that ends are withdrawn",
            "people.Person.merged_into": "it says which number this one became",
            "audit.Entry.actor": "the story is sealed; who reads it asks for every number of a person",
            "jobs.Run.person_id": "gone within a month; it says who watched",
            "files.File.owner": "a file belongs to a thing, never to a person",
        }
    )
