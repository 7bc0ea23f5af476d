"""The same thing from two windows is one answer; and what the morning brings."""

from datetime import timedelta

import pytest
from django.core import mail
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.audit.api import story
from kring.foundation.notices.api import When, choose, deliver, sent_to
from kring.foundation.notices.models import Notice
from kring.foundation.records.api import now
from kring.modules.record import actions, jobs
from kring.modules.record.access import AlreadyAnswered
from kring.modules.record.api import facts_of
from kring.modules.record.models import Activity, Import
from kring.modules.record.queries import due_to_look_back
from tests import cast
from tests.modules.record.record_world import added, proposed

pytestmark = pytest.mark.django_db


def test_an_answer_given_meanwhile_stands() -> None:
    anna = cast.person()
    first = proposed(anna)
    second = Activity.objects.get(pk=first.pk)  # the same page in another window
    actions.accept(by=cast.actor(anna), activity=first, themes=[])
    with pytest.raises(AlreadyAnswered):
        actions.decline(by=cast.actor(anna), activity=second)
    assert len(facts_of(anna.pk)) == 1


def test_a_file_is_taken_over_once() -> None:
    anna = cast.person()
    by = cast.actor(anna)
    offered = actions.offer_file(by=by, name="a.csv", data=b"Titel;Datum\nA;1-2-2025\n")
    again = Import.objects.get(pk=offered.pk)
    columns = {"title": 0, "from_date": 1}
    assert actions.take_over(by=by, offered=offered, columns=columns) == 1
    with pytest.raises(AlreadyAnswered):
        actions.take_over(by=by, offered=again, columns=columns)
    assert len(facts_of(anna.pk)) == 1


def test_in_the_morning_people_hear_what_to_look_back_on() -> None:
    anna = cast.person()
    long_ago = cast.actor(anna, now() - timedelta(days=200))
    made = added(anna, by=long_ago, from_date=long_ago.today, until_date=long_ago.today)
    actions.say_what_it_brought(by=long_ago, activity=made, goal=None, new_goal="Rust", words="Kort overleg")
    choose(by=cast.actor(anna), person_id=anna.pk, wishes={"record.look_back": When.NOW})
    jobs.look_back(timestamp=0)
    [waiting] = ProcrastinateJob.objects.filter(task_name="record.ask_to_look_back")
    assert waiting.args == {"person": anna.pk, "activities": [made.pk]}
    for _ in range(2):  # a job may run twice
        jobs.ask_to_look_back(**waiting.args)
    [notice] = sent_to(anna.pk)
    deliver(by=cast.system(), notice_id=Notice.objects.get().pk)
    assert notice.kind == "record.look_back"
    [letter] = mail.outbox
    assert letter.subject == "Wat is er op school veranderd?"
    assert "Drie maanden geleden schreef je bij een activiteit" in letter.body
    assert Activity.objects.get().asked_at is not None
    assert due_to_look_back(now().date()) == {}


def test_saying_the_same_again_tells_nothing() -> None:
    anna = cast.person()
    by, made = cast.actor(anna), added(anna)
    goal = actions.set_goal(by=by, words="Rust")
    for _ in range(2):
        actions.change_goal(by=by, goal=goal, words="Meer rust", site="", done_date=None)
        actions.say_what_it_brought(by=by, activity=made, goal=goal, new_goal="", words="Kort overleg")
        actions.look_back(by=by, activity=made, words="Overal")
    assert len(story(goal.ref)) == 2
    events = [row.event for row in story(made.ref)]
    assert events == ["record.looked_back", "record.brought_told", "record.activity_added"]
