"""What the tests of conversation rounds and groups stand on."""

from datetime import timedelta
from typing import Any

from kring.foundation.people.api import give_pass
from kring.foundation.people.models import Person
from kring.foundation.records.api import Actor, Ref, now
from kring.modules.gatherings.api import Attending, NewGathering, add_gathering, place_people
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.rounds.access import LINK
from kring.modules.gatherings.rounds.answering import Said
from kring.modules.gatherings.rounds.breakout_actions import make_breakouts
from kring.modules.gatherings.rounds.bulk import NewPart, bring_in
from kring.modules.gatherings.rounds.models import Participant
from kring.modules.gatherings.signup.access import OWN
from kring.modules.gatherings.signup.office import enter_sign_up
from kring.parts.groups.api import NewMember, Way, Wishes, begin, division_of, publish
from kring.parts.groups.models import Member
from tests import cast
from tests.modules.gatherings.rounds_people import opened


def things_of(leader: Person) -> dict[str, Any]:
    """A round that is open and in which the leader takes part; and groups made by hand, of that round."""
    by = cast.system(now())
    found = opened(by=by)
    bring_in(by=by, round=found, parts=[NewPart(leader.pk, Said([1]))])
    part = Participant.objects.get(round=found)
    ends = now() + timedelta(days=9)
    division = begin(
        by=by, kind="gatherings.round", owner=Ref("round", str(found.pk)), title="Groepen",
        people=[NewMember("1", person_id=leader.pk), NewMember("2", label="Gast")],
        wishes=Wishes(2, 2, way=Way.BY_HAND),
    )  # fmt: skip
    new = NewGathering("Groep", now() + timedelta(days=3), now() + timedelta(days=3, hours=1), 10, place="Utrecht")
    gathering = Gathering.objects.select_related("series", "meeting").get(
        pk=add_gathering(by=by, series=found.series, new=new)
    )
    return small_groups(by, gathering, leader) | {
        "round_gathering": gathering.pk,
        "round": found.pk,
        "round_secret": give_pass(by=by, purpose=LINK, ref=part.ref, ends_at=ends),
        "division": division,
        "member": Member.objects.filter(division_id=division).order_by("pk").values_list("pk", flat=True)[0],
    }


def small_groups(by: Actor, gathering: Gathering, leader: Person) -> dict[str, Any]:
    """Small groups that are known, at a gathering at which the leader and a guest have a place."""
    place_people(by=by, gathering=gathering, people=[leader.pk])
    enter_sign_up(
        by=by, gathering=gathering, name="Gerda Gast", address="gerda@voorbeeld.nl", attending=Attending.ROOM,
        source_words="belde",
    )  # fmt: skip
    division = make_breakouts(by=by, gathering=gathering, way=Way.BY_HAND, least=2, most=2)
    publish(by=by, division=division_of(division))
    guest = SignUp.objects.get(gathering=gathering, person=None)
    return {
        "breakout": division,
        "breakout_sign_up": SignUp.objects.get(gathering=gathering, person=leader).pk,
        "breakout_secret": give_pass(by=by, purpose=OWN, ref=guest.ref, ends_at=now() + timedelta(days=9)),
    }
