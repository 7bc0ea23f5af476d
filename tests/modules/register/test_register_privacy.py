"""Somebody who is registered goes: what is said before, what goes, what stays without a name."""

from typing import Any

import pytest
from django.urls import reverse

from kring.foundation.people.models import Person
from kring.foundation.privacy.api import erase_person
from kring.foundation.privacy.registry import kept_of, readers_of
from kring.modules.register.models import Application, Enrolment, Entry, Registration
from kring.parts.casework.models import Case, Decision, Evidence
from tests import cast
from tests.modules.register.register_world import applied, decided, leader, schools

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def test_a_registered_leader_goes(client: Any) -> None:
    anna = leader()
    enrolment = Enrolment.objects.get()
    decided(applied(anna, enrolment))
    running = applied(anna, enrolment, "rdo_master", "master")
    assert any("zonder je naam" in kept.what for kept in kept_of(anna.pk))
    assert any("opzoeken in het Schoolleidersregister PO" in sentence for sentence in readers_of(anna.pk))
    erase_person(by=cast.system(), person_id=anna.pk)
    running.refresh_from_db()
    assert running.state == "withdrawn"
    assert not Entry.objects.exists()
    assert not Evidence.objects.exists()
    assert [registration.title for registration in Registration.objects.all()] == ["rdo_2"]
    assert "klopt" not in Decision.objects.get().reason
    assert Application.objects.count() == Case.objects.count() == 2
    assert "Visser" not in str(Person.objects.get(pk=anna.pk))
    assert client.get(reverse("register:person", args=["po", enrolment.number])).status_code == 404
    assert client.get(reverse("register:search"), {"naam": "visser"}).content.decode().count("Visser") == 0


def test_somebody_who_never_enrolled_leaves_nothing_behind() -> None:
    bram = cast.person("Bram")
    assert readers_of(bram.pk) == []
    assert not any("register" in kept.what.lower() for kept in kept_of(bram.pk))
    erase_person(by=cast.system(), person_id=bram.pk)
    assert not Enrolment.objects.exists()
