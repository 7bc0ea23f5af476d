"""The nightly sweep: reminders once per person, moment and due date; the office's words; and how fast."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest

from kring.foundation.notices.api import When, choose
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import Actor, NotAllowed
from kring.modules.register import access, actions
from kring.modules.register.models import Reminded, Reminder, Span
from kring.modules.register.rules import Facts, Grant
from kring.modules.register.states import Delay
from tests import cast
from tests.modules.register.register_world import officer
from tests.modules.register.test_register_renewal import did, own, registered, rule

pytestmark = pytest.mark.django_db


def night(day: date) -> Actor:
    return cast.system(datetime(day.year, day.month, day.day, 3, tzinfo=UTC))


def test_each_moment_once_and_the_nearest_only() -> None:
    enrolment = registered()  # due on 14 March 2027
    assert actions.send_reminders(by=night(date(2026, 3, 13))) == 0
    assert actions.send_reminders(by=night(date(2026, 3, 14))) == 1
    assert actions.send_reminders(by=night(date(2026, 3, 14))) == 0
    assert actions.send_reminders(by=night(date(2026, 9, 13))) == 0
    assert actions.send_reminders(by=night(date(2027, 1, 20))) == 1  # 6 and 3 have come: 3 is written about
    assert actions.send_reminders(by=night(date(2027, 2, 14))) == 1
    assert actions.send_reminders(by=night(date(2027, 3, 14))) == 0  # too late to remind
    assert list(Reminded.objects.values_list("months_before", flat=True)) == [12, 3, 1]
    assert Reminded.objects.filter(enrolment=enrolment, due_date=date(2027, 3, 14)).count() == 3


def test_the_letter_names_one_next_step() -> None:
    enrolment = registered()
    did(enrolment, 40)
    actions.send_reminders(by=night(date(2026, 12, 14)))
    context = Notice.objects.get().context
    assert context["day"] == "14 maart 2027"
    assert context["step"] == "Nog 60 punten vóór 14 maart 2027; deze activiteit telt mee: Leergang van 40."
    assert context["text"].startswith("Over 3 maanden")


def test_who_has_enough_reads_that_they_can_ask() -> None:
    did(registered(), 100)
    actions.send_reminders(by=night(date(2026, 12, 14)))
    assert Notice.objects.get().context["step"] == "Vraag vóór 14 maart 2027 herregistratie aan."


def test_who_asked_already_is_left_alone() -> None:
    enrolment = registered()
    actions.ask_postponement(by=own(enrolment), enrolment=enrolment, reason=Delay.ILLNESS)
    assert actions.send_reminders(by=night(date(2027, 1, 14))) == 0


def test_postponement_moves_the_moments() -> None:
    enrolment = registered()
    case = actions.ask_postponement(by=own(enrolment), enrolment=enrolment, reason=Delay.ILLNESS, months=12)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kring.modules.register.actions.reminding._asked", lambda: set())
        rule(case, actions_granted(), "12")
        assert actions.send_reminders(by=night(date(2027, 3, 13))) == 0
        assert actions.send_reminders(by=night(date(2027, 12, 14))) == 1
    assert Reminded.objects.get().due_date == date(2028, 3, 14)


def actions_granted() -> object:
    from kring.parts.casework.api import Outcome

    return Outcome.GRANTED


def test_who_turned_reminders_off_gets_no_mail() -> None:
    enrolment = registered()
    choose(by=own(enrolment), person_id=enrolment.person_id, wishes={"register.reminder": When.OFF})
    assert actions.send_reminders(by=night(date(2027, 1, 14))) == 1
    assert not Notice.objects.exists()


def test_vo_and_whoever_left_get_nothing() -> None:
    registered(Grant("", date(2020, 1, 1), None, "vo"), "vo", "Vera")
    registered(name="Lot", left_on=date(2026, 1, 1))
    assert actions.send_reminders(by=night(date(2027, 2, 20))) == 0


def test_the_office_sets_moments_and_words() -> None:
    register, by = access.register("po"), cast.actor(officer())
    actions.keep_reminder(by=by, register=register, months=9, text="Nog negen maanden.")
    actions.keep_reminder(by=by, register=register, months=8, text="Nog acht maanden.", instead_of=9)
    assert list(Reminder.objects.values_list("months_before", flat=True)) == [12, 8, 6, 3, 1]
    with pytest.raises(actions.MomentTaken):
        actions.keep_reminder(by=by, register=register, months=6, text="Dubbel.", instead_of=8)
    with pytest.raises(actions.NoSuchMoment):
        actions.keep_reminder(by=by, register=register, months=25, text="Te vroeg.")
    with pytest.raises(actions.TextMissing):
        actions.keep_reminder(by=by, register=register, months=2, text=" ")
    for months in (12, 8, 6, 3, 1):
        actions.drop_reminder(by=by, register=register, months=months)
    registered()
    assert actions.send_reminders(by=night(date(2027, 2, 20))) == 0
    for who in (cast.person("Bram"), officer(access.register("vo").ref, "Vera")):
        with pytest.raises(NotAllowed):
            actions.keep_reminder(by=cast.actor(who), register=register, months=2, text="Van elders.")


def test_thousands_in_time() -> None:
    """A tenth of the national register within a tenth of its time: taking in, comparing, writing to all."""
    from kring.foundation.people.api import NewPerson, join_many

    people = join_many(
        by=cast.system(), people=[NewPerson("Anna", "", f"Visser{n}") for n in range(1100)], fictitious=True
    )
    lives = [
        Facts(
            date(2013, 9, 1),
            (
                Grant("rdo", date(2014, 3, 14), date(2018, 3, 14), "po-2013"),
                Grant("rdo", date(2018, 3, 1), date(2022, 3, 14), "po-2013"),
                Grant("rdo_2", date(2022, 3, 1) + timedelta(days=n % 9), date(2027, 3, 14), "po-2020-11"),
            ),
        )
        for n in range(1100)
    ]
    enrolled = datetime(2013, 9, 1, 10, tzinfo=UTC)
    newcomers = [actions.Newcomer(id_, "po", enrolled, history=life) for id_, life in zip(people, lives, strict=True)]
    begun = time.process_time()
    actions.bring_in(by=cast.system(), newcomers=newcomers)
    taken_in = time.process_time()
    assert actions.repair_spans(by=cast.system()) == 0
    assert actions.send_reminders(by=night(date(2027, 1, 20))) == 1100
    swept = time.process_time()
    assert Span.objects.count() == 1100 * 6
    assert Notice.objects.count() == 1100
    # of our own computing; what PostgreSQL takes depends on what else the machine does
    assert taken_in - begun < 4
    assert swept - taken_in < 4
