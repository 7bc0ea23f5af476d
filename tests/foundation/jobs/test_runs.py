"""Long work: watched, stopped, failed and tried again; nobody sees another's."""

from typing import Any

import pytest
from django.db import connection

from kring.foundation.jobs.api import Progress, RunState, begin_run, carry_out
from kring.foundation.jobs.models import Run
from kring.foundation.jobs.runs import ask_stop, forget_old_runs
from kring.foundation.records.api import Ref, now
from tests import cast
from tests.foundation.jobs.toy_run import toy_run

pytestmark = pytest.mark.django_db(transaction=True)


def begun(who: Any = None) -> Run:
    actor = cast.actor(who or cast.person("Anna"))
    return Run.objects.get(pk=begin_run(by=actor, kind=toy_run(), about=Ref("sum", "7")))


def test_progress_is_seen_while_the_work_is_still_open() -> None:
    run = begun()
    seen = []

    def work(progress: Progress) -> None:
        connection.set_autocommit(False)
        progress.tick(3, 10)
        with connection.cursor() as cursor:  # our own transaction has written nothing
            cursor.execute("SELECT pg_current_xact_id_if_assigned()")
            assert cursor.fetchone() == (None,)
        seen.append(Run.objects.values_list("state", "done", "total").get(pk=run.pk))
        connection.rollback()
        connection.set_autocommit(True)

    assert carry_out(run.pk, work) is RunState.DONE
    assert seen == [("running", 3, 10)]
    run.refresh_from_db()
    assert (run.state, run.ended_at is not None) == ("done", True)


def test_who_began_it_may_stop_it_and_the_next_step_does_not_come() -> None:
    run = begun()
    steps = []

    def work(progress: Progress) -> None:
        for step in range(1, 4):
            steps.append(step)
            ask_stop(run)
            progress.tick(3, 3)

    assert carry_out(run.pk, work) is RunState.STOPPED
    assert steps == [1]
    run.refresh_from_db()
    ask_stop(run)
    assert Run.objects.get(pk=run.pk).state == "stopped"


def test_stopped_before_it_began_it_does_nothing() -> None:
    run = begun()
    ask_stop(run)
    assert carry_out(run.pk, lambda progress: pytest.fail("it began")) is RunState.STOPPED


def test_a_failure_is_said_and_goes_on_to_the_queue_and_again_it_may_work() -> None:
    run = begun()

    def fails(progress: Progress) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        carry_out(run.pk, fails)
    assert Run.objects.get(pk=run.pk).state == "failed"
    assert carry_out(run.pk, lambda progress: None) is RunState.DONE


def test_many_ticks_are_few_words(django_assert_max_num_queries: Any) -> None:
    run = begun()
    said: list[tuple[Any, ...]] = []
    progress = Progress(run.pk, lambda changes, *values: bool(said.append(values)))
    for step in range(1000):
        progress.tick(step, 1000)
    progress.tick(1000, 1000)
    assert len(said) < 20
    assert said[-1] == (1000, 1000, None)


def test_how_good_it_is_so_far_is_kept_and_told_with_the_way_there(client: Any) -> None:
    anna = cast.person("Anna")
    kind = toy_run(so_far=lambda good: f"Nu al {good:.0%}.")
    run = Run.objects.get(pk=begin_run(by=cast.actor(anna), kind=kind, about=Ref("sum", "7")))
    seen = []

    def work(progress: Progress) -> None:
        progress.tick(5, 10, good=0.75)
        seen.append(Run.objects.values_list("done", "good").get(pk=run.pk))
        cast.signed_in(client, anna)
        seen.append(client.get(f"/werk/{run.pk}/").content.decode())

    assert carry_out(run.pk, work) is RunState.DONE
    assert seen[0] == (5, 0.75)
    assert "Nu al 75%." in seen[1]
    assert 'href="/sum/7/">Bekijk wat er al is' in seen[1]
    ended = client.get(f"/werk/{run.pk}/").content.decode()
    assert "Nu al 75%." in ended
    assert "Bekijk wat er al is" not in ended


def test_work_that_does_not_say_how_good_it_is_has_no_such_sentence(client: Any) -> None:
    anna = cast.person("Anna")
    silent, other = toy_run(so_far=lambda good: "Nu al."), begun(anna)
    run = Run.objects.get(pk=begin_run(by=cast.actor(anna), kind=silent, about=Ref("sum", "8")))
    Run.objects.filter(pk=run.pk).update(state="running", done=1, total=2)
    Run.objects.filter(pk=other.pk).update(state="running", done=1, total=2, good=0.5)
    cast.signed_in(client, anna)
    assert "Nu al." not in client.get(f"/werk/{run.pk}/").content.decode()
    toy_run()  # the kind has no words for it
    assert "Bekijk wat er al is" not in client.get(f"/werk/{other.pk}/").content.decode()


def test_the_page_follows_and_stops(client: Any) -> None:
    anna = cast.person("Anna")
    run = begun(anna)
    Run.objects.filter(pk=run.pk).update(state="running", done=3, total=12)
    cast.signed_in(client, anna)
    page = client.get(f"/werk/{run.pk}/").content.decode()
    assert "3 van 12" in page
    assert 'http-equiv="refresh"' in page
    piece = client.get(f"/werk/{run.pk}/", headers={"HX-Request": "true"}).content.decode()
    assert "3 van 12" in piece
    assert "<html" not in piece
    assert client.post(f"/werk/{run.pk}/stop/").status_code == 302
    assert "Het stopt bij de volgende stap" in client.get(f"/werk/{run.pk}/").content.decode()
    Run.objects.filter(pk=run.pk).update(state="done", ended_at=now())
    done = client.get(f"/werk/{run.pk}/").content.decode()
    assert "/sum/7/" in done
    assert "hx-get" not in done.split('id="voortgang"')[1].split(">")[0]
    cast.signed_in(client, cast.person("Bram"))
    assert client.get(f"/werk/{run.pk}/").status_code == 404
    assert client.post(f"/werk/{run.pk}/stop/").status_code == 404


def test_after_a_month_it_is_forgotten() -> None:
    run = begun()
    assert forget_old_runs(now()) == 0
    Run.objects.filter(pk=run.pk).update(ended_at=cast.MOMENT.replace(year=2020))
    assert forget_old_runs(now()) == 1
