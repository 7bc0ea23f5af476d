"""Own details and own keys."""

from datetime import timedelta

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.foundation.people import api as people
from kring.foundation.people.models import Token
from kring.foundation.people.queries import TokenRow
from kring.foundation.records.api import now
from tests.cast import actor, person, signed_in

pytestmark = pytest.mark.django_db
DETAILS = {
    "given_name": "Anna",
    "prefix": "van",
    "family_name": "Visser",
    "phone": "06 12345678",
    "address": "Dorpsstraat 1",
    "postcode": "8011 AA",
    "town": "Zwolle",
    "language": "en",
}


def test_your_details_are_shown_and_saved(client: Client) -> None:
    anna = person()
    signed_in(client, anna)
    assert 'value="Anna"' in client.get(reverse("people:me")).content.decode()
    answer = client.post(reverse("people:me"), DETAILS | {"fictitious": "", "joined_at": "2000-01-01"}, follow=True)
    assert "Je gegevens zijn opgeslagen." in answer.content.decode()
    anna.refresh_from_db()
    assert {name: getattr(anna, name) for name in DETAILS} == DETAILS
    assert anna.fictitious and anna.joined_at.year == 2026


def test_what_is_wrong_is_said_at_the_field(client: Client) -> None:
    signed_in(client, person())
    answer = client.post(reverse("people:me"), DETAILS | {"family_name": "", "language": "fr"})
    assert answer.status_code == 400
    assert set(answer.context["form"].errors) == {"family_name", "language"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(sorted(DETAILS)), st.text(max_size=300)))
def test_no_input_breaks_the_form(client: Client, typed: dict[str, str]) -> None:
    """Over-long, control characters, loose surrogates: a form error or a saved line, never a failure."""
    sendable = {name: value.encode("utf-8", "replace").decode() for name, value in typed.items()}
    signed_in(client, person())
    answer = client.post(reverse("people:me"), DETAILS | sendable)
    assert answer.status_code in (302, 400)


def test_a_key_is_shown_once_works_and_can_be_withdrawn(client: Client) -> None:
    anna = person()
    signed_in(client, anna)
    assert client.get(reverse("people:keys")).status_code == 200
    answer = client.post(reverse("people:keys"), {"name": "Rooster", "scopes": ["own:read"], "days": "30"})
    secret = answer.context["secret"]
    assert secret.startswith("kring_") and secret in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert people.actor_for_token(secret, now()) is not None
    again = client.get(reverse("people:keys")).content.decode()
    assert "Rooster" in again and "jouw eigen gegevens lezen" in again and secret not in again
    key = Token.objects.get()
    assert client.get(reverse("people:revoke_key", args=[key.pk])).status_code == 405
    assert client.post(reverse("people:revoke_key", args=[key.pk])).status_code == 302
    assert people.actor_for_token(secret, now()) is None
    assert "Ingetrokken" in client.get(reverse("people:keys")).content.decode()


def test_a_key_needs_a_name_a_scope_and_an_end(client: Client) -> None:
    signed_in(client, person())
    answer = client.post(reverse("people:keys"), {"name": "", "scopes": ["everything"], "days": "10000"})
    assert answer.status_code == 400
    assert set(answer.context["form"].errors) == {"name", "scopes", "days"}
    assert not Token.objects.exists()


def test_a_refusal_stands_with_the_form(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from kring.foundation.people import actions

    def refuse(**_: object) -> str:
        raise actions.EndsTooLate

    monkeypatch.setattr(actions, "make_token", refuse)
    signed_in(client, person())
    answer = client.post(reverse("people:keys"), {"name": "x", "scopes": ["own:read"], "days": "30"})
    assert answer.status_code == 400
    assert "hooguit een jaar" in answer.content.decode()


def test_another_persons_key_does_not_exist_for_you(client: Client) -> None:
    anna = person("Anna")
    people.make_token(by=actor(anna), name="x", scopes=[people.Scope.READ_OWN], ends_at=now() + timedelta(days=9))
    key = Token.objects.get()
    signed_in(client, person("Bram"))
    assert client.post(reverse("people:revoke_key", args=[key.pk])).status_code == 404
    assert client.post(reverse("people:revoke_key", args=[key.pk + 1])).status_code == 404
    key.refresh_from_db()
    assert key.revoked_at is None


def test_an_expired_key_says_so(client: Client) -> None:
    anna = person()
    signed_in(client, anna)
    long_ago = now() - timedelta(days=60)
    people.make_token(by=actor(anna, long_ago), name="Oud", scopes=[], ends_at=long_ago + timedelta(days=1))
    assert "Verlopen" in client.get(reverse("people:keys")).content.decode()


def test_a_scope_of_a_later_version_is_not_shown() -> None:
    assert TokenRow(1, "x", ["own:read", "gone:write"], now(), now(), None).labels == ["jouw eigen gegevens lezen"]


def test_who_is_gone_or_not_signed_in_has_no_page() -> None:
    from django.http import Http404

    from kring.foundation.people import access
    from kring.foundation.records.api import Actor, ActorKind

    with pytest.raises(people.SignInFirst):
        access.me(by=Actor(ActorKind.ANONYMOUS, None, now()))
    with pytest.raises(Http404):
        access.me(by=Actor(ActorKind.PERSON, 999_999, now()))


def test_the_pages_make_no_query_while_they_render(client: Client) -> None:
    signed_in(client, person())
    for name in ("people:me", "people:keys"):
        response = client.get(reverse(name))
        with CaptureQueriesContext(connection) as caught:
            assert "<main" in response.rendered_content
        assert len(caught) == 0, name


def test_a_provider_is_left_for_by_a_press_not_by_a_link(client: Client) -> None:
    from kring.foundation.people import views

    assert getattr(views.leave_for_provider, "kring_public", False)
    assert client.get(reverse("openid_connect_login", args=["nobody"])).status_code == 404


@pytest.mark.django_db
def test_a_view_that_needs_somebody_sends_a_visitor_to_sign_in(rf: RequestFactory) -> None:
    from kring.foundation.people.middleware import RefusalMiddleware

    middleware = RefusalMiddleware(lambda request: HttpResponse())
    answer = middleware.process_exception(rf.get("/iets/?a=1"), people.SignInFirst())
    assert answer is not None and answer["Location"] == "/account/login/?next=%2Fiets%2F%3Fa%3D1"
    posted = middleware.process_exception(rf.post("/iets/"), people.SignInFirst())
    assert posted is not None and posted["Location"] == "/account/login/?next=%2F"
    assert middleware.process_exception(rf.get("/"), LookupError()) is None
