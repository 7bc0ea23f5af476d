"""In a browser: what is still needed changes with an activity; then renewal is asked, and postponement in two taps."""

from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import Page, expect

from kring.foundation.people.api import Role
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter
from tests.modules.register.register_world import schools, works_at
from tests.modules.register.test_register_renewal import did, registered

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@SCRIPTS
def test_an_activity_changes_what_is_needed(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    page: Page = request.getfixturevalue(kind)
    address = live_server.url
    with transaction.atomic():
        schools()
    enrolment = registered()
    works_at(enrolment.person, "10AA00", Role.LEADER)
    walk = Walk(page, kind, address)
    enter(page, address, enrolment.person)
    walk.to("/register/")
    expect(page.get_by_text("Nog 100 punten vóór 14 maart 2027.")).to_be_visible()
    did(enrolment, 85)
    walk.to("/register/")
    expect(page.get_by_text("Je hebt 85 punten: genoeg voor 4 jaar")).to_be_visible()
    page.get_by_role("link", name="Vraag uitstel").click()
    walk.look()
    page.get_by_label("Ziekte").check()
    page.get_by_role("button", name="Vraag uitstel").click()
    expect(page.get_by_text("Je vraag om uitstel is verstuurd.")).to_be_visible()
    page.get_by_role("link", name="Vraag herregistratie aan").first.click()
    walk.look()
    expect(page.get_by_label("Leergang van 85")).to_be_checked()
    page.get_by_role("button", name="Verstuur je aanvraag").click()
    expect(page.get_by_text("Je aanvraag is verstuurd.")).to_be_visible()
    expect(page.get_by_role("heading", name="Wat er nog nodig is")).to_be_visible()
    walk.look()
    assert walk.faults == []
