"""A registered leader goes: what every module keeps of them, and that nobody finds them any more."""

import pytest

from kring.foundation.privacy import actions, erasing, queries
from kring.modules.register.actions import refresh_all
from kring.modules.register.models import Entry
from kring.parts.casework.models import Case, Decision, Evidence
from tests import cast
from tests.modules.register import register_world as register

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_root(settings, tmp_path):
    settings.FILES_ROOT = tmp_path


@pytest.fixture
def leader():
    """Enrolled, with an application that waits."""
    register.schools()
    who = register.leader("Anna")
    enrolment = register.Enrolment.objects.get(person_id=who.pk)
    register.applied(who, enrolment)
    return who


def gone(who):
    actions.erase_me(by=cast.actor(who), typed="verwijderen", word="verwijderen")


def test_nothing_remains_that_should_go_and_nobody_finds_them(leader):
    assert Entry.objects.filter(enrolment__person_id=leader.pk).exists()
    gone(leader)
    assert erasing.remains_of(leader.pk) == []
    assert not Evidence.objects.filter(case__applicant_id=leader.pk).exists()
    refresh_all(by=cast.system())
    assert not Entry.objects.filter(family_name__icontains="verwijderd").exists()


def test_what_must_stay_stays_without_a_name(leader):
    register.decided(Case.objects.get(applicant_id=leader.pk))
    leaving = queries.leaving(cast.actor(leader))
    assert any("register" in kept.what.lower() for kept in leaving.stays)
    gone(leader)
    case = Case.objects.get(applicant_id=leader.pk)
    assert "Anna" not in case.applicant.name
    assert Decision.objects.get(case=case).reason == "(verwijderd)"
    assert erasing.remains_of(leader.pk) == []
