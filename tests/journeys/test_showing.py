"""In a browser, with and without JavaScript: choose what everybody sees, look first, be found, be shielded."""

import io
import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from PIL import Image
from playwright.sync_api import expect

from kring.foundation.people.api import Role
from kring.foundation.records.api import now
from kring.modules.register.models import Enrolment
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter, leave, official
from tests.modules.register.register_world import leader, schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def portrait() -> dict[str, Any]:
    made = io.BytesIO()
    Image.new("RGB", (600, 800), "teal").save(made, "JPEG")
    return {"name": "ik.jpg", "mimeType": "image/jpeg", "buffer": made.getvalue()}


def chooses(walk: Walk) -> None:
    """First the photo, then the rest; the preview stands beside it before anything is saved."""
    page = walk.page
    walk.to("/register/wat-iedereen-ziet/")
    page.get_by_label("Kies een foto").set_input_files(portrait())
    walk.press("Voeg de foto toe")
    expect(page.get_by_text("Je foto staat klaar")).to_be_visible()
    preview = page.locator("#voorbeeld")
    expect(preview.locator("img")).to_have_count(0)
    page.get_by_label("Laat mijn foto zien").check()
    page.get_by_label("Laat mijn school zien").check()
    page.get_by_label("Motto").fill("Samen leren")
    if walk.kind == "page":
        page.get_by_label("Motto").blur()  # with JavaScript the preview follows by itself
    else:
        walk.press("Bekijk eerst het voorbeeld")
    expect(preview.get_by_text("De Zonnebloem, Utrecht")).to_be_visible()
    expect(preview.get_by_text("Samen leren")).to_be_visible()
    expect(preview.get_by_text("nog niet bewaard")).to_be_visible()
    walk.look()
    walk.press("Bewaar")
    expect(page.get_by_text("Bewaard. Dit is wat iedereen nu van je ziet.")).to_be_visible()


def is_found_by_school(walk: Walk) -> None:
    """By anybody, by what was chosen."""
    page = walk.page
    walk.to("/zoek/")
    page.get_by_label("Achternaam").fill("zantstra")
    page.get_by_label("Plaats, school of bestuur").fill("zonnebloem")
    walk.press("Zoek")
    walk.look()
    walk.follow("Anna Zandstra")
    expect(page.locator("main").get_by_text("Samen leren")).to_be_visible()
    expect(page.locator("main img")).to_be_visible()


def shields(walk: Walk, number: str) -> None:
    """The office hides her."""
    page = walk.page
    walk.to("/kantoor/register/po/afschermen/")
    page.get_by_label("Registernummer").fill(number)
    page.get_by_label("Waarom?").fill("Er zijn bedreigingen.")
    soon = now().date() + timedelta(days=60)
    page.get_by_label(re.compile("Tot en met wanneer")).fill(f"{soon:%d-%m-%Y}")
    walk.press("Scherm af")
    walk.look()


@SCRIPTS
def test_chosen_found_and_shielded(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    walk = Walk(request.getfixturevalue(kind), kind, live_server.url)
    with transaction.atomic():
        schools()
        anna = leader("Anna", "Zandstra")
    number = Enrolment.objects.get().number
    enter(walk.page, walk.address, anna)
    chooses(walk)
    leave(walk.page)
    is_found_by_school(walk)
    enter(walk.page, walk.address, official("Olga", Role.OFFICE))
    shields(walk, number)
    leave(walk.page)
    assert walk.page.goto(f"{walk.address}/register/po/{number}/").status == 404  # type: ignore[union-attr]
    assert walk.faults == []
