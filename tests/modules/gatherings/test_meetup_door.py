"""The door: codes that nobody guesses, two phones, who came without a place, and the record of who said yes."""

import hashlib
import hmac
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.records.api import AlreadyDone, NotAllowed, now, once
from kring.modules.gatherings.checkin import access, actions, attending, codes, queries, rules
from kring.modules.gatherings.checkin.actions import Press
from kring.modules.gatherings.checkin.codes import ticket_code
from kring.modules.gatherings.models import CheckIn, RecordConsent, SignUp
from kring.modules.gatherings.signup import office
from kring.modules.gatherings.signup.states import Audience
from kring.modules.record.api import facts_of
from tests import cast

from . import meetup_world as world

pytestmark = pytest.mark.django_db
KEY = b"een sleutel"


@pytest.fixture
def by() -> Any:
    return cast.actor(world.organiser())


@pytest.fixture
def gathering(by: Any) -> Any:
    return world.met(by)


@pytest.fixture
def anna(by: Any, gathering: Any) -> Any:
    (row,) = world.guests(by, gathering, cast.person("Anna"))
    return row


# Codes


@given(st.integers(0, 2**40), st.data())
def test_a_code_is_read_back_and_no_other_is(number: int, data: st.DataObject) -> None:
    code = rules.code_of(number, KEY)
    assert rules.number_in(code.lower().replace("-", " "), KEY) == number
    assert rules.number_in(code, b"een andere") is None
    place = data.draw(st.sampled_from([at for at, letter in enumerate(code) if letter != "-"]))
    other = data.draw(st.sampled_from([letter for letter in rules.LETTERS if letter != code[place]]))
    assert rules.number_in(code[:place] + other + code[place + 1 :], KEY) is None


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    assert rules.number_in(text, KEY) is None


def test_a_misread_letter_is_forgiven() -> None:
    code = rules.code_of(33, KEY)  # 33 is written 11
    assert code.startswith("11-")
    assert rules.number_in("lI" + code[2:], KEY) == 33


def test_a_mark_says_nothing_of_a_code_at_another_door() -> None:
    here, there = codes.mark(7, 1), codes.mark(7, 2)
    assert len({here, there, codes.mark(8, 1)}) == 3 and codes.door_key(1) != codes.door_key(2)
    letters = ticket_code(7).replace("-", "").encode()
    assert here == hmac.digest(bytes.fromhex(codes.door_key(1)), letters, "sha256").hex()[:20]
    assert not hashlib.sha256(letters).hexdigest().startswith(here)


# Two phones


def test_two_phones_both_count_the_first_moment_and_both_are_told(by: Any, gathering: Any, anna: Any) -> None:
    early, late = by.at + timedelta(minutes=3), by.at + timedelta(minutes=9)
    evening = cast.actor(cast.person("x"), by.at + timedelta(hours=5))
    evening = type(evening)(by.kind, by.id, evening.at, by.holds)
    actions.check_in(by=evening, sign_up=anna, press=Press(late, device="een"))
    actions.check_in(by=evening, sign_up=anna, press=Press(early, device="twee"))
    row = queries.guest_row(SignUp.objects.get(pk=anna.pk))
    assert row.since == early and row.again == (late,)
    assert [one.pk for one in queries.told_twice(gathering, "een")] == [anna.pk]
    assert [one.pk for one in queries.told_twice(gathering, "twee")] == [anna.pk]
    assert queries.told_twice(gathering, "drie") == []


def test_the_same_command_twice_is_once(client: Any) -> None:
    by = cast.actor(world.organiser(), now())
    gathering = world.met(by)
    (anna,) = world.guests(by, gathering, cast.person("Anna"))
    where = f"/inchecken/deur/{actions.give_link(by=by, gathering=gathering)}/gast/{anna.pk}/"
    sent = {"command": str(uuid4()), "said_at": by.at.isoformat(), "device": "een"}
    for _time in range(2):
        answer = client.post(where, sent, headers={"X-Kring-Command": "1"})
        assert answer.status_code == 200 and f'id="gast-{anna.pk}"' in answer.json()["html"]
    assert CheckIn.objects.count() == 1
    assert client.post(where, {"command": "x"}, headers={"X-Kring-Command": "1"}).status_code == 422


def test_a_phone_that_lies_about_the_time_is_not_believed(by: Any, gathering: Any, anna: Any) -> None:
    actions.check_in(by=by, sign_up=anna, press=Press(by.at + timedelta(days=3)))
    assert SignUp.objects.get(pk=anna.pk).checked_in_at == by.at
    actions.undo(by=by, sign_up=anna)
    actions.check_in(by=by, sign_up=anna, press=Press(by.at - timedelta(days=3)))
    starts = gathering.meeting.starts_at
    assert SignUp.objects.get(pk=anna.pk).checked_in_at == starts - rules.OPENS


# When


def test_the_door_opens_two_hours_before_and_closes_twelve_hours_after(by: Any, gathering: Any, anna: Any) -> None:
    starts, ends, second = gathering.meeting.starts_at, gathering.meeting.ends_at, timedelta(seconds=1)
    opens, closes = starts - timedelta(hours=2), ends + timedelta(hours=12)
    when = [queries.door_at(gathering, at) for at in (opens - second, opens, closes, closes + second)]
    assert [one.is_open for one in when] == [False, True, True, False]
    assert [one.is_early for one in when] == [True, False, False, False]
    for at, refused in ((opens - second, True), (opens, False)):
        early = replace(by, at=at)
        if refused:
            with pytest.raises(actions.DoorClosed):
                actions.check_in(by=early, sign_up=anna, press=Press())
        else:
            actions.check_in(by=early, sign_up=anna, press=Press())


@pytest.mark.parametrize(
    ("begins", "button", "says", "walk_in", "desk"),
    [
        (timedelta(days=20), "hidden", "Inchecken kan vanaf", False, "Zet de lijst voor de deur klaar"),
        (timedelta(hours=1), "shown", "Check in", True, "Inchecken bij de deur"),
        (timedelta(hours=-16), "none", "Inchecken kon tot", False, "Wie er was"),
    ],
)
def test_buttons_are_there_only_while_one_can_check_in(
    client: Any, begins: timedelta, button: str, says: str, walk_in: bool, desk: str
) -> None:
    olga = world.organiser()
    by = cast.actor(olga, now() - timedelta(days=1))
    gathering = world.met(by, begins=now() + begins)
    (anna,) = world.guests(by, gathering, cast.person("Anna"))
    cast.signed_in(client, olga)
    shown = client.get(f"/inchecken/{gathering.pk}/").content.decode()
    form = f'id="in-{anna.pk}"'
    found = "none" if form not in shown else "hidden" if f"{form} hidden" in shown else "shown"
    assert found == button and says in shown and "Laad opnieuw" not in shown
    assert (f"/inchecken/{gathering.pk}/zonder-aanmelding/" in shown) is walk_in
    assert f"/inchecken/{gathering.pk}/lijst/" in shown and "Anna" in shown  # preparing can be done at any time
    assert desk in client.get(f"/bijeenkomsten/beheer/dag/{gathering.pk}/").content.decode()


# Who may


def test_a_helper_opens_this_door_until_the_link_is_closed(by: Any, gathering: Any, anna: Any) -> None:
    helper, found = access.door_by_link(by=by, secret=actions.give_link(by=by, gathering=gathering))
    assert found == gathering
    actions.check_in(by=helper, sign_up=anna, press=Press())
    elsewhere = world.met(by)
    (ben,) = world.guests(by, elsewhere, cast.person("Ben"))
    with pytest.raises(NotAllowed):
        actions.check_in(by=helper, sign_up=ben, press=Press())
    actions.close_link(by=by, gathering=gathering)
    with pytest.raises(NotAllowed):
        actions.undo(by=helper, sign_up=anna)


def test_strangers_and_other_days_are_refused(by: Any, gathering: Any, anna: Any) -> None:
    stranger = cast.actor(cast.person("Vreemd"))
    for attempt in (
        lambda: actions.check_in(by=stranger, sign_up=anna, press=Press()),
        lambda: actions.undo(by=stranger, sign_up=anna),
        lambda: actions.give_link(by=stranger, gathering=gathering),
        lambda: attending.close(by=stranger, gathering=gathering),
        lambda: attending.walk_in(by=stranger, gathering=gathering, name="x", address="x@voorbeeld.nl"),
        lambda: actions.say_record(by=stranger, sign_up=anna, yes=True),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    later = world.met(by, begins=by.at + timedelta(days=4))
    (row,) = world.guests(by, later, cast.person("Cas"))
    with pytest.raises(actions.DoorClosed):
        actions.check_in(by=by, sign_up=row, press=Press())
    with pytest.raises(actions.DoorClosed):
        actions.check_in_self(by=stranger, sign_up=row)
    with pytest.raises(attending.NotYet):
        attending.close(by=by, gathering=later)


def test_who_came_without_a_place_gets_one_also_when_it_is_full(by: Any) -> None:
    full = world.met(by, capacity=1)
    world.guests(by, full, cast.person("Een"))
    first = attending.walk_in(by=by, gathering=full, name="Wim Loper", address="wim@voorbeeld.nl")
    again = attending.walk_in(by=by, gathering=full, name="Wim Loper", address="WIM@voorbeeld.nl")
    assert first == again
    assert [row.name for row in queries.door_list(full).rows if row.is_in] == ["Wim Loper"]


def test_a_name_alone_is_enough_and_nobody_is_mailed(by: Any, gathering: Any, mailoutbox: Any) -> None:
    world.guests(by, gathering, cast.person("Anna"))
    command, other = uuid4(), uuid4()
    first = once(command, attending.walk_in, by=by, gathering=gathering, name="Wim Loper")
    with pytest.raises(AlreadyDone):
        once(command, attending.walk_in, by=by, gathering=gathering, name="Wim Loper")
    second = once(other, attending.walk_in, by=by, gathering=gathering, name="Wim Loper")
    assert first != second
    assert [row.name for row in queries.door_list(gathering).rows if row.is_in] == ["Wim Loper", "Wim Loper"]
    assert office.write_letter(by=by, gathering=gathering, words="x", reason="y", audience=Audience.PLACED) == 1
    after = replace(by, at=by.at + timedelta(hours=5))
    attending.close(by=after, gathering=gathering)
    assert SignUp.objects.filter(attended=True).count() == 2
    assert not ProcrastinateJob.objects.filter(task_name="gatherings.mail_guest").exists() and not mailoutbox
    with pytest.raises(attending.NoName):
        attending.walk_in(by=by, gathering=gathering, name=" ", address="wim@voorbeeld.nl")


def test_the_form_of_the_door_asks_a_name_only(client: Any) -> None:
    olga = world.organiser()
    gathering = world.met(cast.actor(olga, now()))
    cast.signed_in(client, olga)
    page = f"/inchecken/{gathering.pk}/zonder-aanmelding/"
    sent = {"command": str(uuid4()), "name": "Wim Loper", "address": ""}
    assert [client.post(page, sent).status_code for _time in range(2)] == [302, 302]
    assert SignUp.objects.get().guest_name == "Wim Loper"
    assert client.post(page, {"command": str(uuid4()), "name": "", "address": ""}).status_code == 400


# Afterwards


def test_attendance_is_proposed_once_to_who_said_yes(by: Any, gathering: Any, anna: Any) -> None:
    (ben, cas) = world.guests(by, gathering, cast.person("Ben"), cast.person("Cas"))
    for one in (anna, ben):
        actions.check_in(by=by, sign_up=one, press=Press())
    for one in (anna, cas):  # Cas says yes, and does not come
        actions.say_record(by=cast.actor(one.person), sign_up=one, yes=True)
    after = type(by)(by.kind, by.id, by.at + timedelta(hours=5), by.holds)
    assert attending.willing(gathering) == 1
    assert attending.close(by=after, gathering=gathering) == 1
    assert attending.close(by=after, gathering=gathering) == 1
    attended = dict(SignUp.objects.values_list("person__given_name", "attended"))
    assert attended == {"Anna": True, "Ben": True, "Cas": False}
    from kring.modules.record.models import Activity

    (proposed,) = Activity.objects.all()
    assert (proposed.person_id, proposed.title, proposed.state) == (anna.person_id, "Utrecht", "proposed")
    assert facts_of(anna.person_id) == []  # it counts after a yes of the leader
    gathering.meeting.refresh_from_db()
    assert gathering.meeting.state == "held"


# Pages


def test_the_list_searches_without_a_script_and_shows_no_code(client: Any) -> None:
    by = cast.actor(world.organiser(), now())
    gathering = world.met(by)
    anna, _ben = world.guests(by, gathering, cast.person("Anna"), cast.person("Ben", "Bos"))
    shown = client.get(f"/inchecken/deur/{actions.give_link(by=by, gathering=gathering)}/?q=anna").content.decode()
    assert "Anna Visser" in shown and "Ben Bos" not in shown
    assert ticket_code(anna.pk) not in shown


def test_the_holder_of_a_ticket_checks_in_and_says_yes_to_the_record(client: Any) -> None:
    by = cast.actor(world.organiser(), now())
    who = cast.person("Anna")
    (row,) = world.guests(by, world.met(by), who)
    page = f"/kaartje/{ticket_code(row.pk)}/"
    assert "Ja, stel het voor" not in client.get(page).content.decode()  # only the person is asked
    assert client.post(f"{page}ik-ben-er/").status_code == 302
    assert SignUp.objects.get(pk=row.pk).checked_in_at is not None
    cast.signed_in(client, who)
    assert "Ja, stel het voor" in client.get(page).content.decode()
    client.post(f"{page}dossier/", {"yes": "1"})
    assert RecordConsent.objects.filter(sign_up=row).exists()
    client.post(f"{page}dossier/", {"yes": "0"})
    assert not RecordConsent.objects.exists()


def test_the_ticket_and_the_list_are_pdfs(by: Any, gathering: Any, anna: Any) -> None:
    from kring.modules.gatherings.checkin import paper
    from kring.modules.gatherings.sessions.about import about

    shown = queries.ticket(anna, by=by)
    assert paper.ticket_pdf(about(gathering), shown, "https://kring.example/k", at=by.at).startswith(b"%PDF")
    assert paper.list_pdf(about(gathering), queries.door_list(gathering), at=by.at).startswith(b"%PDF")
