"""A null character in an address: no page fails on it, and none has to think of it."""

from typing import Any

import pytest

QUESTIONS = [
    "/zoek/?q=%00",
    "/cijfers/?register=%00",
    "/cijfers/?register=PO&maand=%00",
    "/scholen/?q=a%00b&provincie=%00",
    "/api/v1/register/leaders?name=%00",
]
PATHS = ["/scholen/%00/", "/besturen/1%002/", "/cijfers/%00/", "/%00", "/api/v1/%00"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", QUESTIONS)
def test_in_a_question_it_is_as_if_it_were_not_there(client: Any, address: str) -> None:
    without = client.get(address.replace("%00", ""))
    assert client.get(address).status_code == without.status_code < 500


@pytest.mark.django_db
@pytest.mark.parametrize("address", PATHS)
def test_in_a_path_it_leads_nowhere(client: Any, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.django_db
def test_below_the_api_a_wrong_address_is_a_problem_and_elsewhere_a_page(client: Any) -> None:
    answer = client.get("/api/v1/nergens")
    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")
    assert answer.json()["title"] == "Niet gevonden"
    assert client.get("/nergens/").headers["Content-Type"].startswith("text/html")


def test_no_two_shapes_of_the_api_have_one_name() -> None:
    from kring.config.api import api

    names = api.get_openapi_schema()["components"]["schemas"]
    assert {"BoardLeaders", "Leaders"} <= names.keys()
