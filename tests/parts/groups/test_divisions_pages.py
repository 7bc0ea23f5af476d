"""The pages of a division, with forms only; and what each of them asks the database."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kring.foundation.jobs.models import Run
from kring.parts.groups import actions, changing
from kring.parts.groups.models import Division, Member
from kring.parts.groups.states import State
from tests import cast

from .divisions_world import begun, formed, groups, officer, people, register_toy

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kind() -> None:
    register_toy()


@pytest.fixture
def desk(client: Any) -> Any:
    """A client of the officer."""
    cast.signed_in(client, officer())
    return client


def at(name: str, found: Division, *more: int) -> str:
    return reverse(f"groups:{name}", args=[found.pk, *more])


def text(answer: Any) -> str:
    return answer.content.decode()


def sure(**other: Any) -> dict[str, Any]:
    return {"command": str(uuid4()), "expected": ""} | other


def test_strangers_get_nothing(client: Any) -> None:
    found = formed()
    cast.signed_in(client, cast.person("Bram"))
    member = Member.objects.filter(division=found).first()
    assert member is not None
    addresses = [at(name, found) for name in ("show", "search", "undo", "repair", "publish", "csv", "paper")]
    addresses += [at("circle", found, 1), at("move", found, member.pk), at("price", found, member.pk, 1)]
    assert {client.get(address).status_code for address in addresses} == {404}


def test_from_nothing_to_a_run(desk: Any) -> None:
    found = begun()
    assert "Hier komen de groepen" in text(desk.get(at("show", found)))
    assert "60 mensen" in text(desk.get(at("search", found)))
    assert desk.post(at("search", found), sure(seconds="7", seed="1")).status_code == 400
    begun_ = desk.post(at("search", found), sure(seconds="5", seed="3"))
    assert begun_.status_code == 302
    found.refresh_from_db()
    assert (found.state, found.seed, found.seconds) == (State.FORMING, 3, 5)
    assert begun_["Location"] == reverse("jobs:run", args=[found.run_id])
    assert "Er wordt nog gezocht" in text(desk.get(at("show", found)))
    again = desk.post(at("search", found), sure(seconds="5", seed="3"))
    assert (again.status_code, "Er wordt al ingedeeld" in text(again)) == (400, True)
    Run.objects.filter(pk=found.run_id)
    assert desk.get(reverse("jobs:run", args=[found.run_id])).status_code == 200


def test_the_groups_and_one_group(desk: Any) -> None:
    found = formed()
    with CaptureQueriesContext(
        connection,
    ) as asked:
        shown = text(desk.get(at("show", found)))
    assert len(asked) <= 20
    assert "Niemand zit bij iemand met hetzelfde bestuur" in shown
    assert "Iedereen" in shown
    assert "van alle verschil dat kan" in shown or "Beter kan niet" in shown
    assert "Zo vaak verschillen twee mensen" in text(desk.get(at("circle", found, 2)))
    assert desk.get(at("circle", found, 77)).status_code == 404
    csv = desk.get(at("csv", found)).content.decode("utf-8-sig")
    assert csv.count("Gast") == 60
    assert desk.get(at("paper", found)).content.startswith(b"%PDF")


def test_see_the_price_then_move_and_take_it_back(desk: Any) -> None:
    found = formed()
    who = Member.objects.select_related("seat__circle").get(division=found, key="p7")
    here = who.seat.circle.number
    first = text(desk.get(at("move", found, who.pk)))
    assert "Dit doet het in elke groep" in first
    to = next(number for number in groups(found) if number != here)
    price = desk.get(at("price", found, who.pk, to)).json()
    assert price["possible"]
    assert "gemengd" in price["words"]
    assert desk.get(at("price", found, who.pk, 99)).status_code == 404
    chosen = text(desk.get(at("move", found, who.pk) + f"?groep={to}"))
    assert price["words"].split(". ")[-1][:20] in chosen
    wrong = desk.post(at("move", found, who.pk), sure(number=to, expected=price["expected"] + 1))
    assert (wrong.status_code, "intussen iets veranderd" in text(wrong)) == (400, True)
    sent = sure(number=to, expected=price["expected"])
    assert desk.post(at("move", found, who.pk), sent).status_code == 302
    assert desk.post(at("move", found, who.pk), sent).status_code == 302  # the same press again
    assert "p7" in groups(found)[to]
    assert "ging van groep" in text(desk.get(at("show", found)))
    assert "ging van groep" in text(desk.get(at("undo", found)))
    assert desk.post(at("undo", found), sure()).status_code == 302
    assert "p7" in groups(found)[here]
    assert desk.post(at("undo", found), sure()).status_code == 400
    assert "Er is niets om terug te draaien" in text(desk.get(at("undo", found)))
    assert desk.get(at("move", found, 0)).status_code == 404


def test_publish_and_mend(desk: Any) -> None:
    found = formed()
    assert "60 mensen" in text(desk.get(at("publish", found)))
    assert desk.post(at("publish", found), sure()).status_code == 302
    assert desk.post(at("publish", found), sure()).status_code == 400
    assert "Er hoeft niemand te verhuizen" in text(desk.get(at("repair", found)))
    changing.leave(by=cast.system(), division=found, keys=sorted(groups(found)[1])[:2])
    assert "Een groep is te klein" in text(desk.get(at("show", found)))
    plan = text(desk.get(at("repair", found)))
    assert "1 mens moet naar een andere groep" in plan
    assert desk.post(at("repair", found), sure(expected="1,2,3")).status_code == 400
    shown = changing.mending(found)
    assert shown is not None
    expected = ",".join(str(member) for member, _before, _after in shown.moves)
    assert desk.post(at("repair", found), sure(expected=expected)).status_code == 302
    assert {len(keys) for keys in groups(found).values()} <= {9, 10}


def test_what_cannot_be_mended_is_said(desk: Any) -> None:
    found = formed(n=20)
    changing.leave(by=cast.system(), division=found, keys=sorted(groups(found)[1])[:7])
    assert "lukt het niet" in text(desk.get(at("repair", found)))
    draft = begun()
    assert "Deel eerst in" in text(desk.get(at("repair", draft)))
    member = Member.objects.filter(division=draft).first()
    assert member is not None
    assert "Deel eerst in" in text(desk.get(at("move", draft, member.pk)))


def test_many_groups_are_paged_and_one_price_is_asked_at_a_time(desk: Any) -> None:
    wishes = actions.Wishes(2, 3, way=actions.Way.BY_HAND)
    found = begun(people=people(80), wishes=wishes)
    with CaptureQueriesContext(connection) as asked:
        shown = text(desk.get(at("show", found) + "?p=2"))
    assert len(asked) <= 20
    assert shown.count('data-group="') == 12
    member = Member.objects.filter(division=found).first()
    assert member is not None
    assert "Bekijk wat het doet" in text(desk.get(at("move", found, member.pk)))
