"""The operator's page of failed jobs."""

import pytest
from django.test import Client
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from kring.foundation.people.api import Role
from kring.foundation.people.models import Person
from kring.foundation.records.api import Ref
from tests.cast import holds, person, second_factor, signed_in
from tests.foundation.jobs.test_queue import failed_job

pytestmark = pytest.mark.django_db


def operator(ref: Ref = Ref("installation", "kring")) -> Person:  # noqa: B008  a Ref is a value
    otto = person("Otto")
    holds(otto, Role.OPERATOR, ref)
    second_factor(otto)
    return otto


def test_the_operator_sees_what_failed_and_tries_again(client: Client) -> None:
    job = failed_job()
    signed_in(client, operator())
    html = client.get(reverse("jobs:failed")).content.decode()
    assert "jobs.deliver" in html and "8 keer geprobeerd" in html and "somewhere.gone" not in html
    answer = client.post(reverse("jobs:retry", args=[job]), follow=True)
    assert "De taak staat weer in de wachtrij." in answer.content.decode()
    assert ProcrastinateJob.objects.get(pk=job).status == "todo"


def test_with_nothing_failed_the_page_says_so(client: Client) -> None:
    signed_in(client, operator())
    assert "Geen mislukte taken" in client.get(reverse("jobs:failed")).content.decode()


def test_a_job_that_did_not_fail_is_refused_in_a_sentence(client: Client) -> None:
    signed_in(client, operator())
    answer = client.post(reverse("jobs:retry", args=[999_999]))
    assert answer.status_code == 409
    assert "Dit bestaat niet (meer)." in answer.content.decode()


def test_for_the_others_the_page_is_not_there(client: Client) -> None:
    job = failed_job()
    for who in (person(), operator(Ref("installation", "another"))):
        signed_in(client, who)
        assert client.get(reverse("jobs:failed")).status_code == 404
        assert client.post(reverse("jobs:retry", args=[job])).status_code == 404
    assert Client().get(reverse("jobs:failed")).status_code == 302
    assert ProcrastinateJob.objects.get(pk=job).status == "failed"
