"""A round as a division: who takes part, with what they are mixed on, and when they can."""

from typing import Any

from django.utils import formats
from django.utils.translation import gettext as _

from kring.foundation.records.api import AMSTERDAM, Actor, Ref
from kring.parts.groups import api as groups

from . import people
from .models import Participant, Round, RoundSlot
from .rules import Place, within
from .states import Answer

KIND = "gatherings.round"


def begin(by: Actor, there: Round, seconds: int, seed: int) -> Any:
    """The division of this round, of whoever takes part. Raises TooFew (actions)."""
    from .actions import TooFew

    taking = list(Participant.objects.filter(round=there, answer=Answer.COMING).select_related("person"))
    if len(taking) < there.least:
        raise TooFew
    slots = list(RoundSlot.objects.filter(round=there))
    place = {slot.number: at for at, slot in enumerate(slots)}
    places = [Place(slot.number, slot.province) for slot in slots]
    provinces = people.province_names()
    number = groups.begin(
        by=by, kind=KIND, owner=there.ref, title=there.series.title, wishes=wishes(there, seconds, seed),
        people=[_member(there, one, places, place, provinces) for one in taking],
        moments=[groups.NewMoment(str(slot.number), slot_words(slot), slot.rooms) for slot in slots],
    )  # fmt: skip
    return groups.division(by=by, id=number)


def wishes(there: Round, seconds: int, seed: int) -> groups.Wishes:
    """Mixed on region, school type, surroundings, governance and own choice; nobody with somebody of the own board."""
    names = [_("provincie"), _("schoolsoort"), _("omgeving"), _("grootte van het bestuur")]
    own = [there.own_question] if there.own_question else []
    return groups.Wishes(
        least=there.least, most=there.most, attributes=[(name, 1.0) for name in [*names, *own]], apart=[_("bestuur")],
        variety=(_("provincie"), there.provinces_least), seconds=seconds, seed=seed,
    )  # fmt: skip


def _member(
    there: Round, one: Participant, places: list[Place], place: dict[int, int], provinces: dict[str, str]
) -> groups.NewMember:
    known = {
        _("provincie"): provinces.get(one.province, one.province),
        _("schoolsoort"): people.type_names().get(one.school_type, one.school_type),
        _("omgeving"): people.surroundings_names().get(one.surroundings, one.surroundings),
        _("grootte van het bestuur"): people.governance_names().get(one.governance, one.governance),
        there.own_question: one.own_choice,
    }
    near = set(within(places, one.travel))
    return groups.NewMember(
        key=str(one.pk), person_id=one.person_id,
        values={name: value for name, value in known.items() if name and value},
        apart={_("bestuur"): one.board} if one.board else {},
        moments=sorted(place[number] for number in one.slots if number in near and number in place),
    )  # fmt: skip


def slot_words(slot: RoundSlot) -> str:
    """A date and place as people read it."""
    start, end = slot.starts_at.astimezone(AMSTERDAM), slot.ends_at.astimezone(AMSTERDAM)
    where = slot.place or _("online")
    day = formats.date_format(start, "l j F")
    return _("%(day)s, %(start)s tot %(end)s, %(where)s") % {
        "day": day, "start": f"{start:%H:%M}", "end": f"{end:%H:%M}", "where": where,
    }  # fmt: skip


def owner_of(ref: Ref) -> Round | None:
    """The round a division is of."""
    return Round.objects.filter(pk=ref.id).select_related("series").first()
