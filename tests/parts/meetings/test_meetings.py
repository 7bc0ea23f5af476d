"""Planning, inviting, an agenda, who came, and calendars that follow along."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.http import Http404
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from kring.foundation.home.api import agenda
from kring.foundation.people.api import Role
from kring.foundation.privacy.api import erase_person
from kring.foundation.records.api import Missing, NotAllowed, Ref, titles, url_of
from kring.parts.meetings import access, actions, queries
from kring.parts.meetings.contributions import too_old
from kring.parts.meetings.kinds import MeetingKind, register_meeting_kind
from kring.parts.meetings.models import Meeting
from kring.parts.meetings.rules import Spacing, proposed, spacing
from kring.parts.meetings.states import MOVES, State
from tests import cast

pytestmark = pytest.mark.django_db
CLUB = Ref("club", "1")
KIND = "tests.evening"
START = cast.MOMENT + timedelta(days=7)


@pytest.fixture(autouse=True)
def _kind() -> None:
    register_meeting_kind(
        MeetingKind(KIND, "Clubavond", lambda by, owner: by.has(Role.OFFICE, owner), lambda by, owner: False)
    )


@pytest.fixture
def olga() -> Any:
    made = cast.person("Olga")
    cast.holds(made, Role.OFFICE, CLUB)
    cast.second_factor(made)
    return made


def planned(olga: Any, *people: Any, starts_at: Any = START) -> Meeting:
    number = actions.plan(
        by=cast.actor(olga), kind=KIND, owner=CLUB, starts_at=starts_at, ends_at=starts_at + timedelta(hours=2),
        place="Utrecht", people=[one.pk for one in people],
    )  # fmt: skip
    return Meeting.objects.get(pk=number)


def test_every_state_has_its_moves() -> None:
    assert MOVES.keys() == set(State)


def test_who_is_invited_finds_it_in_the_agenda(olga: Any) -> None:
    anna = cast.person("Anna")
    meeting = planned(olga, anna)
    [item] = agenda(by=cast.actor(anna))
    assert (item.title, item.where, item.url) == ("Clubavond", "Utrecht", reverse("meetings:show", args=[meeting.pk]))
    assert agenda(by=cast.actor(cast.person("Bram"))) == []
    actions.cancel(by=cast.actor(olga), meeting=meeting)
    assert agenda(by=cast.actor(anna)) == []
    assert url_of(meeting.ref) == reverse("meetings:show", args=[meeting.pk])
    assert titles([meeting.ref])[meeting.ref] == "Bijeenkomst van 27-11-2026"
    assert url_of(Ref("meeting", "99999999")) == ""


def test_only_who_plans_changes_it_and_only_before_it_was(olga: Any) -> None:
    anna, by = cast.person("Anna"), cast.actor(olga)
    meeting = planned(olga, anna)
    more = {"starts_at": START, "ends_at": START + timedelta(hours=3), "place": "Zwolle"}
    for act in (
        lambda who: actions.change(by=who, meeting=meeting, **more),
        lambda who: actions.cancel(by=who, meeting=meeting),
        lambda who: actions.invite(by=who, meeting=meeting, people=[1]),
        lambda who: actions.put_on_agenda(by=who, meeting=meeting, words="Iets"),
        lambda who: actions.close(by=who, meeting=meeting, attended=[], minutes=""),
        lambda who: actions.plan(by=who, kind=KIND, owner=CLUB, starts_at=START, ends_at=START + timedelta(hours=1)),
    ):
        with pytest.raises(NotAllowed):
            act(cast.actor(anna))
    with pytest.raises(actions.EndsBeforeStart):
        actions.change(by=by, meeting=meeting, **more | {"ends_at": START})
    with pytest.raises(actions.EndsBeforeStart):
        actions.plan(by=by, kind=KIND, owner=CLUB, starts_at=START, ends_at=START)
    actions.change(by=by, meeting=meeting, **more)
    actions.change(by=by, meeting=meeting, **more)
    meeting.refresh_from_db()
    assert (meeting.place, meeting.changes) == ("Zwolle", 1)
    actions.cancel(by=by, meeting=meeting)
    for act in (actions.cancel, lambda **given: actions.change(**given, **more)):
        with pytest.raises(actions.NotPlannedAnyMore):
            act(by=by, meeting=meeting)
    with pytest.raises(actions.NotPlannedAnyMore):
        actions.close(by=by, meeting=meeting, attended=[], minutes="")


def test_an_agenda_holds_things_once_and_words_in_order(olga: Any) -> None:
    by, meeting = cast.actor(olga), planned(olga)
    cases = [Ref("case", "1"), Ref("case", "2")]
    assert actions.put_on_agenda(by=by, meeting=meeting, refs=[*cases, cases[0]]) == 2
    assert actions.put_on_agenda(by=by, meeting=meeting, refs=cases) == 0
    assert actions.put_on_agenda(by=by, meeting=meeting, words="Rondvraag") == 1
    assert queries.planned_refs(CLUB, KIND, [*cases, Ref("case", "3")]) == set(cases)

    def shown() -> list[str]:
        return [item.words or str(item.ref) for item in queries.meeting_page(by=by, meeting=meeting).items]

    last = meeting.items.last()
    actions.move_item(by=by, meeting=meeting, item=last.pk, up=True)
    assert shown() == ["case:1", "Rondvraag", "case:2"]
    actions.move_item(by=by, meeting=meeting, item=meeting.items.first().pk, up=True)  # the first stays the first
    assert shown() == ["case:1", "Rondvraag", "case:2"]
    actions.take_off_agenda(by=by, meeting=meeting, item=last.pk)
    actions.take_off_agenda(by=by, meeting=meeting, item=last.pk)
    assert shown() == ["case:1", "case:2"]
    with pytest.raises(Missing):
        actions.move_item(by=by, meeting=meeting, item=last.pk, up=True)


def test_afterwards_it_is_known_who_was_there(olga: Any) -> None:
    anna, bram, by = cast.person("Anna"), cast.person("Bram"), cast.actor(olga)
    meeting = planned(olga, anna)
    actions.invite(by=by, meeting=meeting, people=[anna.pk, bram.pk])
    actions.invite(by=by, meeting=meeting, people=[bram.pk])
    actions.close(by=by, meeting=meeting, attended=[bram.pk], minutes="Het was goed.")
    actions.close(by=by, meeting=meeting, attended=[bram.pk], minutes="Het was goed.")
    page = queries.meeting_page(by=by, meeting=Meeting.objects.get(pk=meeting.pk))
    assert [(one.name, one.attended) for one in page.people] == [("Anna Visser", False), ("Bram Visser", True)]
    assert (page.row.state, page.minutes) == (State.HELD, "Het was goed.")
    actions.close(by=by, meeting=meeting, attended=[anna.pk], minutes="Toch anders.")  # can be set right
    assert queries.invited(meeting.pk) == {anna.pk, bram.pk}


def test_a_stranger_gets_nothing(client: Any, olga: Any) -> None:
    anna, meeting = cast.person("Anna"), planned(olga)
    for name in ("show", "file"):
        address = reverse(f"meetings:{name}", args=[meeting.pk])
        assert client.get(address).status_code == 302
        assert cast.signed_in(client, anna).get(address).status_code == 404
        assert cast.signed_in(client, olga).get(address).status_code == 200
        client.logout()
    with pytest.raises(Http404):
        access.planned_meeting(by=cast.actor(anna), id=meeting.pk)
    with pytest.raises(Http404):
        access.meeting(by=cast.actor(olga), id=meeting.pk, kind="another.kind")


def test_a_calendar_follows_along_without_signing_in(client: Any, olga: Any) -> None:
    anna = cast.person("Anna")
    soon = cast.actor(olga).at + timedelta(days=30)
    meeting = planned(olga, anna, starts_at=soon)
    actions.put_on_agenda(by=cast.actor(olga), meeting=meeting, words="Geheim punt")
    cast.signed_in(client, anna)
    page = reverse("meetings:subscribe")
    assert "Maak een adres" in client.get(page).content.decode()

    def address() -> str:
        text = client.post(page).content.decode()
        return "/" + text.split("<code>", 1)[1].split("</code>", 1)[0].split("/", 3)[3]

    first, second = address(), address()
    client.logout()
    assert client.get(first).status_code == 404  # the new address ended the old one
    answer = client.get(second)
    [event] = Calendar.from_ical(answer.content).walk("VEVENT")
    assert (event["summary"], event["location"], event["status"]) == ("Clubavond", "Utrecht", "CONFIRMED")
    assert b"Geheim" not in answer.content
    actions.cancel(by=cast.actor(olga), meeting=meeting)
    [event] = Calendar.from_ical(client.get(second).content).walk("VEVENT")
    assert (event["status"], event["sequence"]) == ("CANCELLED", 1)
    with pytest.raises(NotAllowed):
        actions.make_feed(by=cast.system())


def test_who_goes_is_not_invited_any_more_and_old_lists_go(olga: Any) -> None:
    anna, bram = cast.person("Anna"), cast.person("Bram")
    meeting = planned(olga, anna, bram)
    erase_person(by=cast.system(), person_id=anna.pk)
    assert queries.invited(meeting.pk) == {bram.pk}
    day = (START + timedelta(days=731)).date()
    assert [one.person_id for one in too_old(day)] == [bram.pk]
    assert not too_old(START.date()).exists()


def test_the_next_one_is_proposed(olga: Any) -> None:
    today = cast.MOMENT.date()
    assert queries.proposed_day(CLUB, KIND, today=today) == today + timedelta(weeks=5)
    meeting = planned(olga)
    assert queries.last_day(CLUB, KIND) == START.date()
    assert queries.proposed_day(CLUB, KIND, today=today) == START.date() + timedelta(weeks=5)
    assert queries.next_meeting(CLUB, KIND, at=cast.MOMENT) == meeting.pk
    assert [row.id for row in queries.meetings_of(CLUB, KIND)] == [meeting.pk]


days = st.dates(date(2000, 1, 1), date(2090, 1, 1))


@given(days, days, st.integers(1, 20))
def test_a_proposed_day_is_never_in_the_past_and_on_the_same_weekday(last: date, today: date, weeks: int) -> None:
    day = proposed(last, today, weeks=weeks)
    assert day > today
    assert day.weekday() == last.weekday()
    assert day >= last + timedelta(weeks=weeks)


@given(days, st.integers(0, 400))
def test_four_to_six_weeks_is_right(last: date, later: int) -> None:
    expected = Spacing.SOON if later < 28 else Spacing.FINE if later <= 42 else Spacing.LATE
    assert spacing(last, last + timedelta(days=later)) is expected
    assert spacing(None, last) is Spacing.FINE
