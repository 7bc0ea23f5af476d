"""The committee meets: planned by the office, filled with what can be decided, without names for who is recused."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse

from kring.foundation.home.api import agenda
from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref, now
from kring.modules.register.committee import paper, queries
from kring.parts.casework import actions as casework
from kring.parts.casework.api import Outcome
from kring.parts.casework.models import Case
from kring.parts.meetings import api as meetings
from kring.parts.meetings.models import Meeting
from tests import cast
from tests.modules.register.register_world import PO, VO, applied, enrolled, member, officer, schools, works_at

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


@pytest.fixture
def case() -> Case:
    """Anna of De Zonnebloem; her case can be decided."""
    anna = cast.person("Anna", "Zandstra")
    works_at(anna, "10AA00")
    made = applied(anna, enrolled(anna))
    casework.find_complete(by=cast.actor(officer(name="Otto")), case=made)
    for reader in (member(name="Rosa"), member(name="Rens")):
        casework.assign_readers(by=cast.actor(officer(name="Oscar")), case=made, people=[reader.pk])
        if made.readers.exists():
            casework.advise(by=cast.actor(reader), case=made, advice=Outcome.GRANTED, remark="Goed.")
    return made


def plan(client: Any, day: date, **more: str) -> Any:
    sent = {"day": f"{day:%d-%m-%Y}", "begins": "19:30", "ends": "21:30", "place": "Utrecht", "link": ""} | more
    return client.post(reverse("register:committee_plan"), sent, follow=True)


def test_the_office_plans_and_is_told_what_is_too_soon(client: Any) -> None:
    karel, olga = member(), officer()
    cast.signed_in(client, olga)
    today = now().date()
    assert "vijf weken" in client.get(reverse("register:committee_plan")).content.decode()
    first = plan(client, today + timedelta(days=10))
    assert "Gepland. De leden zien" in first.content.decode()
    assert "minder dan vier weken" in plan(client, today + timedelta(days=17)).content.decode()
    assert "meer dan zes weken" in plan(client, today + timedelta(days=100)).content.decode()
    assert "Het einde ligt vóór het begin" in plan(client, today, ends="19:00").content.decode()
    assert Meeting.objects.count() == 3
    assert len(agenda(by=cast.actor(karel, now()))) == 3
    listed = cast.signed_in(client, karel).get(reverse("register:committee_meetings")).content.decode()
    assert ("Utrecht" in listed, "Plan de volgende" in listed) == (True, False)
    assert client.get(reverse("register:committee_plan")).status_code == 404
    cast.signed_in(client, officer(VO, "Vera"))
    assert client.get(reverse("register:committee_plan") + "?van=register:po").status_code == 404


def test_the_agenda_holds_what_can_be_decided_without_names_for_who_is_recused(client: Any, case: Case) -> None:
    olga, karel, kim = officer(), member(), member(name="Kim")
    cast.holds(karel, Role.LEADER, Ref("site", "10AA01"))  # of the same board as Anna
    cast.signed_in(client, olga)
    page = plan(client, now().date() + timedelta(days=10))
    meeting = Meeting.objects.get()
    address = reverse("register:committee_meeting", args=[meeting.pk])
    assert "Er is 1 zaak klaar" in page.content.decode()
    assert client.post(address, {"fill": "yes"}).status_code == 302
    assert client.post(address, {"words": "Rondvraag"}).status_code == 302
    assert client.post(address, {"words": ""}).status_code == 400
    seen = client.get(address).content.decode()
    assert ("Anna Zandstra" in seen, "Rondvraag" in seen, "klaar voor besluit die" in seen) == (True, True, False)
    for who, sees in ((karel, False), (kim, True)):
        cast.signed_in(client, who)
        text = client.get(address).content.decode()
        assert ("Anna Zandstra" in text) is sees
        found = queries.committee_page(
            by=cast.actor(who, now()), page=meetings.meeting_page(by=cast.actor(who, now()), meeting=meeting)
        )
        assert ("Anna Zandstra" in str(paper.words(found))) is sees
        answer = client.get(reverse("register:committee_agenda", args=[meeting.pk]))
        assert answer.content.startswith(b"%PDF")
        assert client.post(address, {"fill": "yes"}).status_code == 404  # members do not change it


def test_the_office_orders_takes_off_moves_and_closes(client: Any, case: Case) -> None:
    olga, karel = officer(), member()
    cast.signed_in(client, olga)
    plan(client, now().date() + timedelta(days=10))
    meeting = Meeting.objects.get()
    address = reverse("register:committee_meeting", args=[meeting.pk])
    client.post(address, {"fill": "yes"})
    client.post(address, {"words": "Opening"})
    last = meeting.items.last()
    client.post(address, {"up": str(last.pk)})
    assert meeting.items.first().words == "Opening"
    client.post(address, {"off": str(last.pk)})
    assert meeting.items.count() == 1
    change = reverse("register:committee_change", args=[meeting.pk])
    assert "21:30" in client.get(change).content.decode()
    day = f"{now().date() + timedelta(days=11):%d-%m-%Y}"
    assert client.post(change, {"day": day, "begins": "10:00", "ends": "9:00"}).status_code == 400
    assert client.post(change, {"day": day, "begins": "10:00", "ends": "12:00", "place": "Zwolle"}).status_code == 302
    close = reverse("register:committee_close", args=[meeting.pk])
    assert "Karel Bakker" in client.get(close).content.decode()
    assert client.post(close, {"attended": [str(karel.pk)], "minutes": "Kort."}).status_code == 302
    assert "was er" in client.get(address).content.decode()
    cancel = reverse("register:committee_cancel", args=[meeting.pk])
    assert "niet door" in client.get(cancel).content.decode()
    assert client.post(cancel).status_code == 409  # it was already
    plan(client, now().date() + timedelta(days=50))
    other = Meeting.objects.last()
    assert client.post(reverse("register:committee_cancel", args=[other.pk])).status_code == 302
    assert other.owner == PO
