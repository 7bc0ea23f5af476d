"""Signing up with an account: places, the waiting list, offers, moving and calling off."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import Http404
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.foundation.notices.models import Notice
from kring.foundation.records.api import Actor, NotAllowed
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.series import access as series_access
from kring.modules.gatherings.signup import access, actions, guests, moving, office, own, places, queries, showing
from kring.modules.gatherings.signup.states import Attending, Audience, SignUpState
from tests import cast
from tests.modules.gatherings.series_world import crowd, day, organiser, reread, series, signed_up, visitor

pytestmark = pytest.mark.django_db
LATER = cast.MOMENT + timedelta(hours=49)


@pytest.fixture
def olga() -> Any:
    return organiser()


@pytest.fixture
def by(olga: Any) -> Actor:
    return cast.actor(olga)


@pytest.fixture
def evening(by: Actor) -> Gathering:
    return day(by, series(by))


def states(gathering: Gathering) -> list[str]:
    return list(SignUp.objects.filter(gathering=gathering).order_by("pk").values_list("state", flat=True))


def told(who: Any) -> list[str]:
    return [
        kind.partition(".")[2]
        for kind in Notice.objects.filter(person_id=who.pk).order_by("pk").values_list("kind", flat=True)
    ]


def test_full_then_waiting_then_offered_then_placed(by: Actor, evening: Gathering) -> None:
    people = crowd(4)
    rows = [signed_up(one, evening) for one in people]
    assert states(evening) == ["placed", "placed", "waiting", "waiting"]
    assert [queries.ahead_of(row) for row in rows[2:]] == [0, 1]
    page = own.own_page(by=cast.actor(people[3]), row=access.own_sign_up(by=cast.actor(people[3]), id=rows[3].pk))
    assert (page.turn, page.before) == (2, 1)
    actions.sign_off(by=cast.actor(people[0]), sign_up=rows[0])
    assert states(evening) == ["cancelled", "placed", "offered", "waiting"]
    actions.accept(by=cast.actor(people[2]), sign_up=rows[2])
    actions.accept(by=cast.actor(people[2]), sign_up=rows[2])
    assert states(evening) == ["cancelled", "placed", "placed", "waiting"]
    assert [told(one) for one in people] == [["placed"], ["placed"], ["waiting", "offered", "placed"], ["waiting"]]


def test_an_offer_lapses_and_goes_to_the_next(evening: Gathering) -> None:
    people = crowd(4)
    rows = [signed_up(one, evening) for one in people]
    actions.sign_off(by=cast.actor(people[0]), sign_up=rows[0])
    assert queries.with_overdue_offers(cast.MOMENT + timedelta(hours=47)) == []
    assert queries.with_overdue_offers(LATER) == [evening]
    with pytest.raises(actions.TooLate):
        actions.accept(by=cast.actor(people[2], LATER), sign_up=rows[2])
    assert actions.lapse_offers(by=cast.system(LATER), gathering=evening) == 1
    assert actions.lapse_offers(by=cast.system(LATER), gathering=evening) == 0
    assert states(evening) == ["cancelled", "placed", "lapsed", "offered"]
    with pytest.raises(actions.TooLate):
        actions.accept(by=cast.actor(people[2], LATER), sign_up=rows[2])
    again = signed_up(people[2], evening, at=LATER)
    assert (again.pk, again.state) == (rows[2].pk, "waiting")
    actions.sign_off(by=cast.actor(people[3], LATER), sign_up=rows[3])
    assert states(evening) == ["cancelled", "placed", "offered", "cancelled"]
    assert told(people[2]) == ["waiting", "offered", "lapsed", "waiting", "offered"]


def test_who_comes_back_stands_at_the_end(evening: Gathering) -> None:
    people = crowd(4)
    rows = [signed_up(one, evening) for one in people]
    actions.sign_off(by=cast.actor(people[2]), sign_up=rows[2])
    signed_up(people[2], evening)
    line = SignUp.objects.filter(gathering=evening, state="waiting").order_by("turn")
    assert [row.person_id for row in line] == [people[3].pk, people[2].pk]


def test_twice_is_once(evening: Gathering) -> None:
    (anna,) = crowd(1)
    assert signed_up(anna, evening).pk == signed_up(anna, evening).pk
    assert (SignUp.objects.count(), told(anna)) == (1, ["placed"])


def test_who_may_not(by: Actor, evening: Gathering) -> None:
    anna, bas = crowd(2)
    row = signed_up(anna, evening)
    with pytest.raises(NotAllowed):
        actions.sign_up(by=visitor(), gathering=evening)
    for verb in (actions.sign_off, actions.accept):
        with pytest.raises(NotAllowed):
            verb(by=cast.actor(bas), sign_up=row)
    with pytest.raises(NotAllowed):
        office.write_letter(by=cast.actor(bas), gathering=evening, words="x", reason="y", audience=Audience.PLACED)
    with pytest.raises(NotAllowed):
        moving.cancel_gathering(by=cast.actor(bas), gathering=evening, reason="zomaar")
    for fetch in (access.own_sign_up, access.organised_sign_up):
        with pytest.raises(Http404):
            fetch(by=cast.actor(bas), id=row.pk)
    with pytest.raises(Http404):
        series_access.organised_gathering(by=cast.actor(bas), id=evening.pk)
    assert states(evening) == ["placed"]


def test_closed_days_take_nobody(by: Actor) -> None:
    (anna,) = crowd(1)
    of = series(by)
    past = day(by, of, begins=cast.MOMENT - timedelta(hours=1))
    late = day(by, of, sign_up_until=by.today - timedelta(days=1))
    off = day(by, of)
    draft = day(by, series(by, published=False))
    moving.cancel_gathering(by=by, gathering=off, reason="Te weinig mensen")
    refused = [(past, places.Past), (late, places.DayOver), (off, places.Cancelled), (draft, places.NotOpen)]
    for gathering, why in refused:
        with pytest.raises(why):
            signed_up(anna, reread(gathering))
    with pytest.raises(Http404):
        series_access.gathering(by=cast.actor(anna), id=draft.pk)
    assert not SignUp.objects.exists()


def test_room_and_screen_have_their_own_places(by: Actor) -> None:
    people = crowd(3)
    gathering = day(by, series(by), capacity=1, form=api.Form.HYBRID, online_capacity=1)
    first, second = signed_up(people[0], gathering), signed_up(people[1], gathering)
    assert (first.state, second.state) == ("placed", "waiting")
    actions.change_attending(by=cast.actor(people[1]), sign_up=second, attending=Attending.ONLINE)
    assert states(gathering) == ["placed", "placed"]
    third = signed_up(people[2], gathering, attending=Attending.ONLINE)
    assert third.state == "waiting"
    with pytest.raises(actions.FullThere):
        actions.change_attending(by=cast.actor(people[0]), sign_up=first, attending=Attending.ONLINE)
    actions.sign_off(by=cast.actor(people[1]), sign_up=second)
    assert states(gathering) == ["placed", "cancelled", "offered"]
    with pytest.raises(places.NotThere):
        signed_up(people[1], day(by, gathering.series), attending=Attending.ONLINE)


def test_more_places_are_offered_and_fewer_than_taken_refused(by: Actor, evening: Gathering) -> None:
    people = crowd(3)
    for one in people:
        signed_up(one, evening)
    change(by, evening, capacity=3)
    assert states(evening) == ["placed", "placed", "offered"]
    with pytest.raises(moving.TooFewPlaces):
        change(by, evening, capacity=2)


def change(by: Actor, gathering: Gathering, **more: Any) -> None:
    found = reread(gathering)
    meeting = found.meeting
    given = {
        "title": found.title, "starts_at": meeting.starts_at, "ends_at": meeting.ends_at, "capacity": found.capacity,
        "place": meeting.place, "form": api.Form(found.form), "themes": (14,), "online_capacity": found.online_capacity,
    }  # fmt: skip
    moving.change_gathering(by=by, gathering=found, new=api.NewGathering(**(given | more)))


def test_moving_tells_who_comes_and_who_waits_and_shortens_offers(by: Actor, evening: Gathering) -> None:
    people = crowd(4)
    rows = [signed_up(one, evening) for one in people]
    actions.sign_off(by=cast.actor(people[0]), sign_up=rows[0])
    begins = cast.MOMENT + timedelta(hours=5)
    change(by, evening, starts_at=begins, ends_at=begins + timedelta(hours=1))
    assert SignUp.objects.get(pk=rows[2].pk).offer_ends_at == begins
    assert [told(one)[-1] for one in people] == ["placed", "moved", "moved", "moved"]
    change(by, evening)
    assert [told(one).count("moved") for one in people] == [0, 1, 1, 1]


def test_the_reminder_comes_once_the_day_before(evening: Gathering) -> None:
    anna, bas, cor = crowd(3)
    for one in (anna, bas, cor):
        signed_up(one, evening)
    before = cast.system(evening.meeting.starts_at - timedelta(days=1))
    assert queries.tomorrow(before.today) == [evening] and queries.tomorrow(cast.MOMENT.date()) == []
    assert guests.remind(by=cast.system(), gathering=evening) == 0
    assert guests.remind(by=before, gathering=evening) == 2
    assert guests.remind(by=before, gathering=evening) == 0
    assert [told(one) for one in (anna, cor)] == [["placed", "reminder"], ["waiting"]]


def test_a_letter_reaches_whom_it_says(by: Actor, evening: Gathering) -> None:
    people = crowd(3)
    rows = [signed_up(one, evening) for one in people]
    given = {"by": by, "gathering": evening, "reason": "De zaal", "words": "Kom via de achterdeur."}
    assert office.write_letter(**given, audience=Audience.PLACED) == 2
    assert [told(one)[-1] for one in people] == ["letter", "letter", "waiting"]
    shown = [own.own_page(by=by, row=access.organised_sign_up(by=by, id=row.pk)).letters for row in rows]
    assert [len(letters) for letters in shown] == [1, 1, 0]
    assert office.write_letter(**given, audience=Audience.EVERYBODY) == 3
    with pytest.raises(office.Nobody):
        office.write_letter(**(given | {"gathering": day(by, evening.series)}), audience=Audience.EVERYBODY)


def test_who_places_people_never_places_too_many(by: Actor, evening: Gathering) -> None:
    people = [one.pk for one in crowd(3)]
    assert office.place_people(by=by, gathering=evening, people=people[:2]) == 2
    assert office.place_people(by=by, gathering=evening, people=people[:2]) == 0
    with pytest.raises(office.Full):
        office.place_people(by=by, gathering=evening, people=people)
    with pytest.raises(NotAllowed):
        office.place_people(by=cast.actor(crowd(1)[0]), gathering=evening, people=people)
    assert states(evening) == ["placed", "placed"]


def test_a_day_says_whether_there_is_a_place_and_never_who(by: Actor, evening: Gathering) -> None:
    for one in crowd(3):
        signed_up(one, evening)
    (row,) = showing.day_rows([evening], by=visitor())
    assert (row.words, row.is_full, row.own) == ("vol, 1 wacht", True, None)
    assert "Deelnemer" not in repr(row)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.sampled_from(["in", "out", "yes", "late"]), st.integers(0, 5)), max_size=25))
def test_the_tables_keep_the_rules_whatever_people_do(
    by: Actor, evening: Gathering, moves: list[tuple[str, int]]
) -> None:
    people, at = _six(), cast.MOMENT
    for what, number in moves:
        row = SignUp.objects.filter(gathering=evening, person=people[number]).first()
        if what == "in":
            signed_up(people[number], evening, at=at)
        elif what == "out" and row:
            actions.sign_off(by=cast.actor(people[number], at), sign_up=row)
        elif what == "yes" and row and row.state == SignUpState.OFFERED:
            actions.accept(by=cast.actor(people[number], at), sign_up=row)
        elif what == "late" and at < cast.MOMENT + timedelta(days=5):
            at += timedelta(hours=49)
            actions.lapse_offers(by=cast.system(at), gathering=evening)
        there = places.pool(evening, Attending.ROOM)
        assert there.taken <= 2 and (there.taken == 2 or not there.waiting)
        offered = SignUp.objects.filter(gathering=evening, state="offered").values_list("turn", flat=True)
        waits = SignUp.objects.filter(gathering=evening, state="waiting").values_list("turn", flat=True)
        assert max(offered, default=0) < min(waits, default=10**9)
    _empty(evening)


def _six() -> list[Any]:
    from kring.foundation.people.models import Person

    found = list(Person.objects.filter(given_name__startswith="Deelnemer").order_by("pk"))
    return found or crowd(6)


def _empty(gathering: Gathering) -> None:
    from tests.modules.register.board_world import writing

    with writing():
        SignUp.objects.filter(gathering=gathering).delete()
