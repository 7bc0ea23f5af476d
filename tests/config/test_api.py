"""The API: by key only, with the scope it needs, within limits, and in sentences when something is wrong."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from kring.config.api import RATE, api
from kring.config.problems import CONTENT_TYPE
from kring.foundation.people import api as people
from kring.foundation.people.models import Account, Person
from kring.foundation.records.api import Ref, now
from tests.cast import actor, holds, person, second_factor, signed_in

pytestmark = pytest.mark.django_db
ME = "/api/v1/me"


@pytest.fixture(autouse=True)
def _no_limits_left_over() -> None:
    cache.clear()


def key_of(who: Person, *scopes: people.Scope) -> dict[str, str]:
    """The header with a new key."""
    end = now() + timedelta(days=30)
    chosen = scopes or (people.Scope.READ_OWN,)
    secret = people.make_token(by=actor(who, now()), name="Proef", scopes=chosen, ends_at=end)
    return {"Authorization": f"Bearer {secret}"}


def problem(response: Any, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response["Content-Type"] == CONTENT_TYPE
    body: dict[str, Any] = response.json()
    assert body["status"] == status and body["title"] and body["detail"]
    return body


def test_your_key_says_who_you_are(client: Client) -> None:
    anna = person("Anna", "Berg", "van den")
    holds(anna, people.Role.LEADER, Ref("site", "16AH00"), from_date=date(2024, 8, 1))
    answer = client.get(ME, headers=key_of(anna))
    assert answer.status_code == 200
    assert answer.json() == {
        "id": anna.pk,
        "name": "Anna van den Berg",
        "relations": [
            {
                "role": "leader",
                "of": "site:16AH00",
                "from_date": "2024-08-01",
                "until_date": None,
                "standing": "confirmed",
            }
        ],
    }


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer kring_x"}, {"Authorization": "Basic YTpi"}])
def test_without_a_key_that_opens_something_there_is_nothing(client: Client, header: dict[str, str]) -> None:
    answer = client.get(ME, headers=header)
    problem(answer, 401)
    assert answer["WWW-Authenticate"] == "Bearer"


def test_a_session_is_no_key(client: Client) -> None:
    signed_in(client, person())
    problem(client.get(ME), 401)


def test_a_key_without_the_scope_is_refused_with_the_reason(client: Client) -> None:
    body = problem(client.get(ME, headers=key_of(person(), people.Scope.READ_PUBLIC)), 403)
    assert "Deze sleutel mag dit niet" in body["detail"]


def test_who_must_have_a_second_factor_must_have_it_here_too(client: Client) -> None:
    olga = person("Olga")
    header = key_of(olga)
    holds(olga, people.Role.OFFICE, Ref("register", "po"))
    assert "tweede stap" in problem(client.get(ME, headers=header), 403)["detail"]
    second_factor(olga)
    assert client.get(ME, headers=header).status_code == 200


def test_the_key_of_a_closed_account_opens_nothing(client: Client) -> None:
    anna = person()
    header = key_of(anna)
    Account.objects.filter(person=anna).update(is_active=False)
    problem(client.get(ME, headers=header), 401)


def test_problems_come_in_english_when_asked(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from kring.config import problems

    asked = []
    monkeypatch.setattr(problems, "gettext", lambda text: asked.append(text) or text)
    problem(client.get(ME, headers={"Accept-Language": "en-GB,nl;q=0.5"}), 401)
    assert asked
    assert problems.language_of(_with_language("en-GB")) == "en"
    assert problems.language_of(_with_language("nl,en;q=0.3")) == "nl"


def _with_language(accepted: str) -> Any:
    from django.test import RequestFactory

    return RequestFactory().get(ME, headers={"Accept-Language": accepted})


def test_too_many_calls_are_stopped_per_key_and_it_says_how_long(client: Client) -> None:
    most = int(RATE.split("/")[0])
    anna, bram = key_of(person("Anna")), key_of(person("Bram"))
    statuses = {client.get(ME, headers=anna).status_code for _ in range(most)}
    assert statuses == {200}
    stopped = client.get(ME, headers=anna)
    problem(stopped, 429)
    assert 0 < int(stopped["Retry-After"]) <= 60
    assert client.get(ME, headers=bram).status_code == 200


def test_the_description_lists_every_problem(client: Client) -> None:
    schema = client.get(reverse("api:openapi-json")).json()
    for operations in schema["paths"].values():
        for operation in operations.values():
            assert {"401", "403", "404", "422", "429"} <= set(operation["responses"])
    assert schema["components"]["schemas"]["Problem"]["properties"]["faults"]


def test_the_page_with_the_description_takes_everything_from_us(client: Client) -> None:
    html = client.get(reverse("api:openapi-view")).content.decode()
    assert 'id="swagger-settings"' in html and '"validatorUrl": null' in html
    assert "cdn" not in html and "<script>" not in html


def test_every_operation_asks_for_a_key_or_is_public_on_purpose() -> None:
    """A rest.py that forgets auth= gets the API's own; public ones say auth=None, and stand here."""
    public = set()
    for path, operations in api.get_openapi_schema()["paths"].items():
        for method, operation in operations.items():
            if "security" not in operation:
                public.add(f"{method.upper()} {path}")
    assert public <= PUBLIC


# Public by decision: public facts about schools and the public register (house.md, A1; domain.md §1).
# Published practices are for everybody, by their authors' yes.
PUBLIC = {
    "GET /api/v1/register/leaders",
    "GET /api/v1/register/leaders/{code}/{number}",
    "GET /api/v1/practices/practices",
    "GET /api/v1/practices/practices/{id}",
}


@pytest.mark.parametrize(("proxies", "address"), [(0, "127.0.0.1"), (1, "192.0.2.9"), (2, "198.51.100.4")])
def test_who_asks_is_known_through_our_own_proxies_only(settings: Any, proxies: int, address: str) -> None:
    from django.test import RequestFactory

    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    header = {"X-Forwarded-For": "203.0.113.1, 198.51.100.4, 192.0.2.9"}
    assert people.client_address(RequestFactory().get("/", headers=header)) == address


def test_a_refusal_and_a_thing_that_is_not_there_are_problems_too(client: Client) -> None:
    from django.http import Http404
    from ninja import NinjaAPI
    from ninja.errors import HttpError
    from ninja.testing import TestClient

    from kring.config.problems import handle_all
    from kring.foundation.records.api import Missing

    trial = NinjaAPI(urls_namespace="trial")
    handle_all(trial)
    errors = {"gone": Http404(), "refused": Missing(), "odd": HttpError(400, "No")}

    @trial.get("/{name}")
    def fail(request: Any, name: str) -> None:
        raise errors[name]

    answers = {name: TestClient(trial).get(f"/{name}") for name in errors}
    assert {name: answer.status_code for name, answer in answers.items()} == {"gone": 404, "refused": 409, "odd": 400}
    assert answers["refused"].json()["detail"] == "Dit bestaat niet (meer)."
    assert all(answer["Content-Type"] == CONTENT_TYPE for answer in answers.values())
