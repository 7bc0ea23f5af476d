"""Many at once on real connections: never too many places, the order of arrival, a day called off meanwhile."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Event
from uuid import uuid4

import pytest
from django.db import connection, connections, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from kring.foundation.people.api import Role
from kring.foundation.records.api import Actor, Ref
from kring.modules.gatherings import api
from kring.modules.gatherings.models import Gathering, Series, SignUp
from kring.modules.gatherings.signup import actions
from kring.modules.gatherings.signup.places import Cancelled
from tests.cast import actor, holds, person, signed_in

PO = Ref("register", "po")
BLOCKED = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def a_day(olga: Actor, moment: datetime, places: int) -> Gathering:
    """A day of a public series with so many places."""
    number = api.make_series(by=olga, owner=PO, title="Gelijke kansen", question="Wat werkt?")
    series = Series.objects.get(pk=number)
    new = api.NewGathering("Utrecht", moment + timedelta(days=9), moment + timedelta(days=9, hours=2), places, "Zaal 1")
    day = api.add_gathering(by=olga, series=series, new=new)
    api.publish_series(by=olga, series=series)
    return Gathering.objects.select_related("series", "meeting").get(pk=day)


def organiser() -> Actor:
    """Olga, who runs it."""
    olga = person("Olga")
    holds(olga, Role.ORGANISER, PO)
    return actor(olga)


def closing(function: Callable[[], object]) -> Callable[[], object]:
    """The same; its thread's connections are closed."""

    def run() -> object:
        try:
            return function()
        finally:
            connections.close_all()

    return run


@pytest.mark.django_db(transaction=True)
def test_never_too_many_and_the_order_of_arrival_stays(moment: datetime) -> None:
    day = a_day(organiser(), moment, 12)
    people = [actor(person(f"Gast{n}")) for n in range(40)]

    def come(by: Actor) -> Callable[[], object]:
        return closing(lambda: actions.sign_up(by=by, gathering=day))

    with ThreadPoolExecutor(max_workers=8) as pool:
        list(pool.map(lambda by: come(by)(), people))
    rows = list(SignUp.objects.filter(gathering=day).order_by("turn").values_list("turn", "state"))
    assert [turn for turn, _state in rows] == list(range(1, 41))
    assert [state for _turn, state in rows] == ["placed"] * 12 + ["waiting"] * 28
    leaving = list(SignUp.objects.filter(gathering=day, state="placed")[:5])
    with ThreadPoolExecutor(max_workers=5) as pool:
        offs = [closing(lambda row=row: actions.sign_off(by=actor(row.person), sign_up=row)) for row in leaving]
        list(pool.map(lambda off: off(), offs))
    offered = SignUp.objects.filter(gathering=day, state="offered").order_by("turn")
    assert list(offered.values_list("turn", flat=True)) == [13, 14, 15, 16, 17]


@pytest.mark.django_db(transaction=True)
def test_who_signs_up_while_the_day_is_called_off_hears_that_it_is_off(moment: datetime) -> None:
    olga, anna = organiser(), actor(person("Anna"))
    day = a_day(olga, moment, 12)
    called_off, blocked = Event(), Event()

    def call_off() -> None:
        with transaction.atomic():
            api.cancel_gathering(by=olga, gathering=day, reason="Te weinig mensen")
            called_off.set()
            assert blocked.wait(20)

    def come() -> None:
        assert called_off.wait(20)
        actions.sign_up(by=anna, gathering=day)

    with ThreadPoolExecutor(max_workers=2) as pool:
        off, coming = pool.submit(closing(call_off)), pool.submit(closing(come))
        with connection.cursor() as cursor:
            for _try in range(20_000):
                cursor.execute(BLOCKED)
                if cursor.fetchone()[0] or coming.done():
                    break
        blocked.set()
        off.result()
        with pytest.raises(Cancelled):
            coming.result()
    assert not SignUp.objects.exists()


@pytest.mark.django_db
def test_pressing_the_button_keeps_to_its_budget_and_leads_to_the_sign_up(moment: datetime) -> None:
    day, anna, client = a_day(organiser(), moment, 1), person("Anna"), Client()
    signed_in(client, anna)
    path = f"/bijeenkomsten/reeks/{day.series_id}/aanmelden/"
    form = {"command": str(uuid4()), "days": day.pk}
    with CaptureQueriesContext(connection) as seen:
        first = client.post(path, form)
    own = f"/bijeenkomsten/aanmelding/{SignUp.objects.get(person=anna).pk}/"
    statements = [one["sql"] for one in seen if not one["sql"].startswith(("SAVEPOINT", "RELEASE"))]
    assert len(statements) == 11, statements  # one less where no test stands around the action
    again, anew = client.post(path, form), client.post(path, form | {"command": str(uuid4())})
    assert [one["Location"] for one in (first, again, anew)] == [own] * 3
    assert SignUp.objects.count() == 1
