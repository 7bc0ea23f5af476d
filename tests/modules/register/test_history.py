"""Every write to a table of decisions leaves the row as it was, with the entry that tells who wrote it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.db.utils import DatabaseError

from kring.foundation.audit.models import Entry
from kring.foundation.privacy import actions as privacy
from kring.foundation.privacy import exporting
from kring.foundation.privacy.register import faults, history_tables
from kring.modules.register import actions
from kring.modules.register.models import Application, Enrolment
from kring.modules.register.models.history import (
    ApplicationHistory,
    CertificateHistory,
    EnrolmentHistory,
    RegistrationHistory,
)
from tests import cast
from tests.modules.register import certificate_world as certificates
from tests.modules.register import register_world as world

pytestmark = pytest.mark.django_db
FOLLOWED = {
    "Application", "Certificate", "Enrolment", "Postponement", "PostponementRequest", "Registration", "Removal",
    "Renewal",
}  # fmt: skip


@pytest.fixture
def enrolment() -> Enrolment:
    world.schools()
    return certificates.registered()


def test_which_tables_have_a_net() -> None:
    assert {table.pgh_tracked_model.__name__ for table in history_tables()} == FOLLOWED  # type: ignore[attr-defined]
    assert faults() == []


def test_a_change_leaves_both_rows_with_their_entries(enrolment: Enrolment) -> None:
    actions.leave(by=certificates.owner(enrolment, cast.MOMENT + timedelta(days=3)), enrolment=enrolment)
    kept = EnrolmentHistory.objects.filter(pgh_obj_id=enrolment.pk).order_by("pgh_id")
    assert [(row.pgh_label, row.left_date) for row in kept] == [
        ("insert", None),
        ("update", (cast.MOMENT + timedelta(days=3)).date()),
    ]
    told = [Entry.objects.get(pk=row.pgh_entry).event for row in kept]
    assert told == ["register.enrolled", "register.left"]


def test_the_decision_and_the_certificate_too(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    [granted] = RegistrationHistory.objects.filter(enrolment_id=enrolment.pk)
    assert (granted.title, granted.pgh_label) == ("rdo_2", "insert")
    assert Entry.objects.filter(pk=granted.pgh_entry).exists()
    [row] = CertificateHistory.objects.filter(pgh_obj_id=made.pk)
    assert Entry.objects.get(pk=row.pgh_entry).event == "register.certificate_made"


def test_bulk_and_raw_writes_are_caught_as_well(enrolment: Enrolment) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
        cursor.execute("UPDATE register_application SET explanation = 'later erin gezet'")
    assert [row.explanation for row in ApplicationHistory.objects.filter(pgh_label="update")] == ["later erin gezet"]
    assert ApplicationHistory.objects.get(pgh_label="update").pgh_entry == "tests"


def test_nobody_writes_in_it_outside_an_action(enrolment: Enrolment) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', '', true)")
    with pytest.raises(DatabaseError, match="outside an action"):
        EnrolmentHistory.objects.all().delete()


def test_who_goes_goes_from_old_rows(enrolment: Enrolment) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', 'tests', true)")
    Application.objects.update(explanation="Mijn verhaal")
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('kring.entry', '', true), set_config('kring.wrote', '', true)")
    assert ApplicationHistory.objects.filter(explanation="Mijn verhaal").exists()
    privacy.erase_person(by=cast.system(), person_id=enrolment.person_id)
    assert not ApplicationHistory.objects.exclude(explanation="").exists()
    assert Enrolment.objects.filter(pk=enrolment.pk).exists()  # that somebody was registered stays, without a name


def test_old_rows_are_in_the_export(enrolment: Enrolment) -> None:
    names = [section.name for section in exporting.sections(enrolment.person_id)]
    assert [name for name in names if name.endswith("EnrolmentHistory")]
