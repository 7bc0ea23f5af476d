"""In a browser, with and without JavaScript: the office proposes, both owners say yes, both histories are read."""

import re
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import expect

from kring.foundation.notices.models import Notice
from kring.foundation.people.api import Role
from kring.modules.register.models import Enrolment, Merge
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter, leave, official
from tests.modules.register.register_world import leader, schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def proposes(walk: Walk, first: str, second: str) -> None:
    """The office puts two accounts side by side, and says why they are of one person."""
    walk.to("/kantoor/register/po/")
    walk.follow("Samenvoegen")
    walk.page.get_by_label("Eerste account").fill(first)
    walk.page.get_by_label("Tweede account").fill(second)
    walk.press("Zet ze naast elkaar")
    expect(walk.page.get_by_role("heading", name="Is dit één persoon?")).to_be_visible()
    walk.look()
    walk.page.get_by_label("Het tweede account").check()
    walk.page.get_by_label("Waarom denk je dat dit één persoon is?").fill("Anna belde: ze meldde zich twee keer aan.")
    walk.press("Stel samenvoegen voor")
    expect(walk.page.get_by_text("Beide accounts krijgen een mail")).to_be_visible()
    walk.look()


def says_yes_from_the_mail(walk: Walk, link: str) -> None:
    """The old account, by the link, without signing in."""
    walk.to(link)
    expect(walk.page.get_by_text("Anna belde")).to_be_visible()
    walk.press("Ja, voeg samen")
    expect(walk.page.get_by_text("Nu wacht het op het antwoord")).to_be_visible()
    walk.look()


def says_yes_signed_in(walk: Walk) -> None:
    """The account that stays, from the list of things to do."""
    walk.page.get_by_role("link", name=re.compile("Zijn deze twee accounts")).click()
    walk.look()
    walk.press("Ja, voeg samen")
    expect(walk.page.get_by_role("heading", name="Je accounts zijn samengevoegd")).to_be_visible()
    expect(walk.page.get_by_role("heading", name="Wat er met je oude account gebeurde")).to_be_visible()
    walk.look()


@SCRIPTS
def test_two_accounts_become_one(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    walk = Walk(request.getfixturevalue(kind), kind, live_server.url)
    with transaction.atomic():
        schools()
        old, new = leader("Anna", "Zandstra"), leader("Anna", "Zandstra-Bos", site="10BB00")
    olga = official("Olga", Role.OFFICE)
    numbers = dict(Enrolment.objects.values_list("person_id", "number"))
    enter(walk.page, walk.address, olga)
    proposes(walk, numbers[old.pk], numbers[new.pk])
    leave(walk.page)
    link = Notice.objects.get(person_id=old.pk, kind="register.merge_asked").context["url"]
    says_yes_from_the_mail(walk, link)
    enter(walk.page, walk.address, new)
    says_yes_signed_in(walk)
    assert Merge.objects.get().state == "done"
    walk.to(f"/register/po/{numbers[new.pk]}/")  # the former number
    assert walk.page.url.endswith(f"/register/po/{numbers[old.pk]}/")
    expect(walk.page.get_by_role("heading", name="Anna Zandstra-Bos")).to_be_visible()
    assert walk.faults == []
