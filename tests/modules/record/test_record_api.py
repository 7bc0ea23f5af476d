"""The record by HTTP: one's own with a key, and nobody else's."""

from datetime import timedelta
from typing import Any

import pytest

from kring.foundation.people import api as people
from kring.foundation.people.api import Scope
from kring.foundation.records.api import now
from kring.modules.record.models import Activity
from tests import cast
from tests.modules.record.record_world import added

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/record/activities"
GIVEN = {"title": "Boek over feedback", "kind": "reading", "from_date": "2026-03-14", "themes": ["po-18-01"]}


def header(who: Any, *scopes: Scope) -> dict[str, str]:
    end = now() + timedelta(days=1)
    secret = people.make_token(by=cast.actor(who, now()), name="Proef", scopes=list(scopes), ends_at=end)
    return {"HTTP_AUTHORIZATION": f"Bearer {secret}"}


def test_adding_changing_and_removing_ones_own(client: Any) -> None:
    anna = cast.person()
    key = header(anna, Scope.READ_OWN, Scope.WRITE_OWN)
    made = client.post(ADDRESS, GIVEN, content_type="application/json", **key)
    assert made.status_code == 201
    one = f"{ADDRESS}/{made.json()['id']}"
    assert client.get(one, **key).json()["until_date"] == "2026-03-14"
    changed = GIVEN | {"title": "Twee boeken", "points": 4, "hours": "7.5"}
    assert client.put(one, changed, content_type="application/json", **key).status_code == 204
    page = client.get(ADDRESS, **key).json()
    assert (page["total"], page["next_after"], page["activities"][0]["title"]) == (1, None, "Twee boeken")
    assert page["activities"][0]["points"] == 4
    assert client.delete(one, **key).status_code == 204
    assert client.get(one, **key).status_code == 404


def test_a_key_opens_only_what_it_was_made_for(client: Any) -> None:
    anna, bram = cast.person(), cast.person("Bram", "Smit")
    mine = added(anna)
    one = f"{ADDRESS}/{mine.pk}"
    assert client.get(one).status_code == 401
    reading = header(anna, Scope.READ_OWN)
    assert client.delete(one, **reading).status_code == 403
    assert client.post(ADDRESS, GIVEN, content_type="application/json", **reading).status_code == 403
    other = header(bram, Scope.READ_OWN, Scope.WRITE_OWN)
    assert client.get(one, **other).status_code == 404
    assert client.put(one, GIVEN, content_type="application/json", **other).status_code == 404
    assert client.delete(one, **other).status_code == 404
    assert client.get(ADDRESS, **other).json()["activities"] == []


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"title": "x" * 201}, 422), ({"title": "a\u0007b"}, 422), ({"title": " "}, 422), ({"kind": "party"}, 422),
        ({"until_date": "2026-03-13"}, 409), ({"from_date": "2126-01-01"}, 409), ({"themes": ["no-such"]}, 409),
        ({"points": -1}, 422), ({"hours": "1.234"}, 422), ({"organiser": "y" * 201}, 422),
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused_with_the_reason(client: Any, wrong: dict[str, Any], status: int) -> None:
    key = header(cast.person(), Scope.WRITE_OWN)
    answer = client.post(ADDRESS, GIVEN | wrong, content_type="application/json", **key)
    assert (answer.status_code, bool(answer.json()["detail"])) == (status, True)
    assert not Activity.objects.exists()


def test_a_long_record_comes_in_pages(client: Any) -> None:
    from kring.modules.record import actions

    anna = cast.person()
    day = cast.MOMENT.date()
    rows = [actions.NewActivity(anna.pk, f"Nummer {place}", "other", day, day) for place in range(101)]
    actions.bring_in_activities(by=cast.system(), rows=rows)
    key = header(anna, Scope.READ_OWN)
    first = client.get(ADDRESS, **key).json()
    second = client.get(ADDRESS, {"after": first["next_after"]}, **key).json()
    titles = [one["title"] for one in first["activities"] + second["activities"]]
    assert (titles, first["total"], second["next_after"]) == ([row.title for row in rows], 101, None)
