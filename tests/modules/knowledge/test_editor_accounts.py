"""An editor who leaves or becomes one with another account: what they wrote stays, who they were does not."""

import pytest
from django.urls import reverse
from wagtail.models import Page, PageLogEntry, TaskState

from kring.foundation.people import api as people
from kring.foundation.privacy.api import erase_person, faults
from kring.foundation.privacy.erasing import remains_of
from kring.modules.knowledge.models import Consent
from tests import cast
from tests.modules.knowledge import publishing_world as world
from tests.modules.knowledge.test_quotes import consent

pytestmark = pytest.mark.django_db


def test_everything_of_wagtail_is_declared() -> None:
    assert [fault for fault in faults() if "wagtail" in fault or "knowledge" in fault] == []


def test_an_editor_who_leaves_is_in_no_table_of_wagtail() -> None:
    eline, esra = world.editor("Eline"), world.editor("Esra")
    given = consent(esra)
    page = world.written(eline, action="submit")
    world.answered(esra, page, "reject", "Noem de bron.")
    world.at_desk(esra).get("/cms/")
    account = esra.account.pk
    erase_person(by=cast.system(), person_id=esra.pk)
    assert remains_of(esra.pk) == []
    assert not PageLogEntry.objects.filter(user_id=account).exists()
    assert [state.comment for state in TaskState.objects.all()] == [""]
    assert Consent.objects.get(pk=given.pk).registered_by is None
    assert Page.objects.get(pk=page.pk).title == "Nieuws"
    assert world.at_desk(eline).get(reverse("wagtailadmin_pages:history", args=[page.pk])).status_code == 200


def test_two_accounts_of_one_editor_become_one() -> None:
    old, new = world.editor("Eline"), world.editor("Elien")
    given = consent(old)
    page = world.written(old, action="submit")
    people.merge_people(by=cast.system(), from_id=old.pk, into_id=new.pk, with_addresses=False)
    page.refresh_from_db()
    last = page.get_latest_revision()
    assert page.owner.person_id == last.user.person_id == new.pk
    assert page.current_workflow_state.requested_by.person_id == new.pk
    assert Consent.objects.get(pk=given.pk).registered_by_id == new.pk
    world.answered(new, page)
    page.refresh_from_db()
    assert not page.live, "still nobody approves their own words"
