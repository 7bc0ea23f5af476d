"""Guests: asked by mail, confirmed by a button, forgotten afterwards; and what the office enters for them."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.http import Http404
from django.test import Client
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.jobs.jobs import deliver
from kring.foundation.people.api import merge_people
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import Actor, NotAllowed, now
from kring.modules.gatherings.models import Gathering, SignUp
from kring.modules.gatherings.rounds import breakouts
from kring.modules.gatherings.signup import access, actions, guests, moving, office
from kring.modules.gatherings.signup.states import Attending
from kring.parts.groups.api import Way, forget_names
from kring.parts.groups.models import Member
from tests import cast
from tests.modules.gatherings.series_world import crowd, day, link_in, organiser, series, signed_up, visitor

pytestmark = pytest.mark.django_db
ADDRESS = "gerda@voorbeeld.nl"


@pytest.fixture(autouse=True)
def _no_counts() -> None:
    cache.clear()


@pytest.fixture
def by() -> Actor:
    return cast.actor(organiser())


@pytest.fixture
def evening(by: Actor) -> Gathering:
    return day(by, series(by))


def asked(*days: Gathering, address: str = ADDRESS, name: str = "Gerda Gast", at: Any = cast.MOMENT) -> SignUp:
    actions.ask_as_guest(by=visitor(at), gatherings=days, name=name, address=address)
    return SignUp.objects.get(gathering=days[0], guest_address=address.lower())


def mailed(row: SignUp, what: str, at: Any = cast.MOMENT) -> str:
    """The path of the own page in the mail that the job sends."""
    guests.mail_guest(by=cast.system(at), sign_up_id=row.pk, what=what)
    return link_in(str(mail.outbox[-1].body))


def holder(path: str, at: Any = cast.MOMENT) -> tuple[Actor, SignUp]:
    return access.sign_up_of_guest(by=visitor(at), secret=path.split("/")[3])


def test_no_place_is_kept_until_the_button_is_pressed(evening: Gathering) -> None:
    row = asked(evening)
    assert (row.state, row.turn) == ("asked", None)
    anna, bas = crowd(2)
    assert [signed_up(one, evening).state for one in (anna, bas)] == ["placed", "placed"]
    guest, found = holder(mailed(row, "confirm"))
    actions.confirm(by=guest, sign_up=found)
    actions.confirm(by=guest, sign_up=found)
    row.refresh_from_db()
    assert (row.state, row.turn) == ("waiting", 3)
    assert "Gerda" in str(mail.outbox[0].body) and mail.outbox[0].to == [ADDRESS]


def test_one_button_confirms_every_day_that_was_asked(by: Actor, evening: Gathering) -> None:
    other, elsewhere = day(by, evening.series), day(by, series(by))
    row = asked(evening, other)
    asked(elsewhere)
    guest, found = holder(mailed(row, "confirm"))
    actions.confirm(by=guest, sign_up=found)
    assert dict(SignUp.objects.values_list("gathering_id", "state")) == {
        evening.pk: "placed", other.pk: "placed", elsewhere.pk: "asked",
    }  # fmt: skip


def test_the_mail_names_every_day_that_its_button_confirms(by: Actor, evening: Gathering) -> None:
    other = day(by, evening.series, title="Avond in Zwolle", place="De Basis, Zwolle")
    elsewhere = day(by, series(by), title="Avond in Assen")
    asked(elsewhere)
    mailed(asked(evening, other), "confirm")
    sent = mail.outbox[-1]
    assert "Samen aan tafel" in sent.subject and "Avond in Utrecht" not in sent.subject
    for body in (str(sent.body), str(sent.alternatives[0].content)):
        assert "Avond in Utrecht" in body and "Avond in Zwolle, De Basis, Zwolle" in body and "Assen" not in body
    mailed(asked(evening, address="alleen@voorbeeld.nl"), "confirm")
    sent = mail.outbox[-1]
    assert "Avond in Utrecht" in sent.subject and "al deze dagen" not in str(sent.body)


def test_whoever_types_a_known_address_learns_nothing(evening: Gathering) -> None:
    row = asked(evening)
    guest, found = holder(mailed(row, "confirm"))
    actions.confirm(by=guest, sign_up=found)
    again = asked(evening, name="Iemand Anders", address=ADDRESS.upper())
    assert (again.pk, again.state, again.guest_name) == (row.pk, "placed", "Gerda Gast")
    assert SignUp.objects.count() == 1


def test_a_link_opens_one_sign_up_only(by: Actor, evening: Gathering) -> None:
    row, other = asked(evening), asked(evening, address="piet@voorbeeld.nl")
    guest, _found = holder(mailed(row, "confirm"))
    for verb in (actions.confirm, actions.sign_off):
        with pytest.raises(NotAllowed):
            verb(by=guest, sign_up=other)
    with pytest.raises(Http404):
        access.sign_up_of_guest(by=visitor(), secret="geraden")
    with pytest.raises(Http404):
        access.own_sign_up(by=guest, id=row.pk)


def test_guests_are_forgotten_a_month_after(by: Actor, evening: Gathering) -> None:
    row = asked(evening)
    path = mailed(row, "confirm")
    guest, found = holder(path)
    actions.confirm(by=guest, sign_up=found)
    ends = evening.meeting.ends_at
    assert guests.forget_guests(by=cast.system(ends + timedelta(days=30))) == 0
    after = ends + timedelta(days=31)
    assert guests.forget_guests(by=cast.system(after)) == 1
    assert guests.forget_guests(by=cast.system(after)) == 0
    row.refresh_from_db()
    assert (row.guest_name, row.guest_address, row.state) == ("", "", "placed")
    with pytest.raises(Http404):
        holder(path, after)
    guests.mail_guest(by=cast.system(after), sign_up_id=row.pk, what="reminder")
    assert len(mail.outbox) == 1


def test_the_name_of_a_guest_goes_from_the_small_groups_too(by: Actor, evening: Gathering) -> None:
    guest, found = holder(mailed(asked(evening), "confirm"))
    actions.confirm(by=guest, sign_up=found)
    office.place_people(by=cast.system(), gathering=evening, people=[cast.person("Anna").pk])
    number = breakouts.begin(by=cast.system(), gathering=evening, way=Way.BY_HAND, least=2, most=2)
    after = cast.system(evening.meeting.ends_at + timedelta(days=31))
    assert [one.label for one in Member.objects.filter(division=number, person=None)] == ["Gerda Gast"]
    with pytest.raises(NotAllowed):
        forget_names(by=by, kind=breakouts.KIND, keys=[str(found.pk)])
    guests.forget_guests(by=after)
    [job] = [one for one in ProcrastinateJob.objects.all() if one.args.get("event") == "gatherings.guests_forgotten"]
    for _twice in range(2):
        deliver(**job.args)
    assert [one.label for one in Member.objects.filter(division=number, person=None)] == [""]


def test_who_never_confirmed_is_forgotten_in_three_days(evening: Gathering) -> None:
    asked(evening)
    assert guests.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=3))) == 0
    assert guests.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=3, minutes=1))) == 1
    assert not SignUp.objects.exists()


def test_the_office_enters_what_came_by_mail(by: Actor, evening: Gathering) -> None:
    given = {"by": by, "gathering": evening, "name": "Gerda Gast", "address": ADDRESS, "attending": Attending.ROOM}
    number = office.enter_sign_up(**given, source_words="mail van 3 maart")
    row = SignUp.objects.get(pk=number)
    assert (row.state, row.source, row.source_words) == ("placed", "office", "mail van 3 maart")
    with pytest.raises(office.Known):
        office.enter_sign_up(**given, source_words="nog eens")
    with pytest.raises(NotAllowed):
        office.enter_sign_up(**(given | {"by": cast.actor(crowd(1)[0])}), source_words="ik ook")


def test_the_calendar_of_a_guest_follows(by: Actor, evening: Gathering, client: Client) -> None:
    evening = day(by, evening.series, begins=now() + timedelta(days=3))
    row = asked(evening, at=now())
    path = mailed(row, "confirm", now())
    client.post(path, {"do": "confirm"})
    before = client.get(f"{path}agenda.ics").content.decode()
    assert "STATUS:CONFIRMED" in before and "SEQUENCE:1" in before
    moving.cancel_gathering(by=cast.actor(organiser("Otto"), now()), gathering=evening, reason="Storm")
    after = client.get(f"{path}agenda.ics").content.decode()
    assert "STATUS:CANCELLED" in after and "SEQUENCE:2" in after
    assert uid(before) == uid(after)
    page = client.get(path)
    assert b"Storm" in page.content and page.headers["Referrer-Policy"] == "same-origin"


def uid(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("UID:"))


def test_the_feed_of_a_person_follows_the_sign_up(by: Actor, client: Client) -> None:
    from kring.parts.meetings.actions import make_feed

    evening = day(by, series(by), begins=now() + timedelta(days=3))
    (anna,) = crowd(1)
    row = signed_up(anna, evening, at=now())
    address = f"/bijeenkomsten/volgen/{make_feed(by=cast.actor(anna, now()))}.ics"
    before = client.get(address).content.decode()
    assert "STATUS:CONFIRMED" in before and "Avond in Utrecht" in before
    actions.sign_off(by=cast.actor(anna, now()), sign_up=row)
    after = client.get(address).content.decode()
    assert "STATUS:CANCELLED" in after and uid(before) == uid(after)


def test_too_many_sign_ups_from_one_place_are_refused(by: Actor, client: Client) -> None:
    evening = day(by, series(by), 50, begins=now() + timedelta(days=3))
    path = f"/bijeenkomsten/reeks/{evening.series_id}/aanmelden/"
    statuses = []
    for number in range(access.SIGN_UPS_AN_HOUR + 1):
        form = client.get(path).context["form"]
        data = {"command": form["command"].value(), "days": evening.pk, "name": "Gast"}
        statuses.append(client.post(path, data | {"email": f"gast{number}@voorbeeld.nl"}).status_code)
    assert statuses == [200] * access.SIGN_UPS_AN_HOUR + [429]
    assert SignUp.objects.count() == access.SIGN_UPS_AN_HOUR


def test_who_goes_or_is_merged_leaves_one_place(evening: Gathering) -> None:
    people = crowd(4)
    rows = [signed_up(one, evening) for one in people]
    merge_people(by=cast.system(), from_id=people[0].pk, into_id=people[1].pk, with_addresses=True)
    assert [SignUp.objects.get(pk=row.pk).state for row in rows] == ["cancelled", "placed", "offered", "waiting"]
    erase_person(by=cast.system(), person_id=people[1].pk)
    # The cancelled one kept the former number of the same person, and went with them.
    assert [SignUp.objects.filter(pk=row.pk).exists() for row in rows] == [
        False,
        False,
        True,
        True,
    ]
    assert SignUp.objects.get(pk=rows[3].pk).state == "offered"
