"""In a browser, with and without JavaScript: a board that was not let in sees nothing; let in, it asks; the leader
shows one activity; the board sees that one; withdrawn, it is gone."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from playwright.sync_api import expect

from kring.foundation.people.api import Role
from tests import cast
from tests.journeys.test_enrol import Walk
from tests.journeys.walking import SCRIPTS, enter, leave, official
from tests.modules.register.board_world import found_boards, leader_with, today
from tests.modules.register.register_world import schools

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
BOARD = "/register/bestuur/10001/"


def is_not_there(walk: Walk, path: str) -> None:
    """404 for whoever is signed in now."""
    answer = walk.page.goto(f"{walk.address}{path}")
    assert answer is not None and answer.status == 404, path


class Story:
    """The journey, with the people in it."""

    def __init__(self, walk: Walk, anna: Any, activities: list[int]) -> None:
        self.walk, self.anna = walk, anna
        self.leader = f"{BOARD}leider/{anna.pk}/"
        self.first, self.second = (f"{self.leader}activiteit/{number}/" for number in activities)

    def signs_up(self) -> None:
        """Before the answer there is nothing."""
        walk = self.walk
        walk.to("/register/bestuur/aanmelden/?q=zon")
        walk.follow("Stichting Zon")
        walk.page.get_by_label("Wat is je functie bij dit bestuur?").fill("Bestuurssecretaris")
        walk.page.get_by_label(re.compile("Hoe kan het bureau nagaan")).fill("Zie de pagina met medewerkers.")
        walk.press("Verstuur de aanmelding")
        walk.look()
        expect(walk.page.get_by_text(re.compile("Tot dan zie je niets"))).to_be_visible()
        for path in ("/register/bestuur/", BOARD, self.leader, self.first):
            is_not_there(walk, path)

    def lets_in(self) -> None:
        """The office."""
        walk = self.walk
        walk.to("/kantoor/besturen/")
        walk.follow("Stichting Zon")
        walk.page.get_by_label("Ja, deze persoon werkt voor dit bestuur").check()
        walk.press("Leg het antwoord vast")
        walk.look()

    def asks(self) -> None:
        """The board sees its leader and no activity, and asks."""
        walk = self.walk
        walk.to(BOARD)
        walk.follow("Anna Visser")
        expect(walk.page.get_by_text("Wat deze leider laat zien, staat hier.")).to_be_visible()
        is_not_there(walk, self.first)
        walk.to(self.leader)
        walk.follow("Vraag om inzage")
        walk.page.get_by_label("Waarvoor wil je de activiteiten zien?").fill("Ons gesprek in maart")
        walk.press("Verstuur de vraag")
        expect(walk.page.locator("main").get_by_text(re.compile("Gevraagd op"))).to_be_visible()
        walk.look()

    def shows_one(self) -> None:
        """The leader chooses one of two, until a day."""
        walk = self.walk
        walk.to("/register/inzage/")
        walk.follow("Kies wat je laat zien")
        walk.page.get_by_label(re.compile("Cursus 0")).check()
        until = today() + timedelta(days=60)
        walk.page.get_by_label("Tot en met wanneer?").fill(until.strftime("%d-%m-%Y"))
        walk.press("Laat dit zien")
        walk.look()
        expect(walk.page.get_by_text("Je bestuur kan 1 activiteit zien.")).to_be_visible()

    def sees_one(self) -> None:
        """That one, and not the other."""
        walk = self.walk
        walk.to(self.leader)
        walk.follow("Cursus 0")
        expect(walk.page.get_by_role("heading", name="Cursus 0")).to_be_visible()
        is_not_there(walk, self.second)

    def withdraws(self) -> None:
        """The leader reads who looked, and takes it back."""
        walk = self.walk
        walk.to("/register/inzage/")
        expect(walk.page.locator("main").get_by_text("Berend Ambt").first).to_be_visible()
        walk.press("Trek in Cursus 0")

    def sees_nothing(self) -> None:
        """It is gone at once."""
        is_not_there(self.walk, self.first)
        self.walk.to(self.leader)
        expect(self.walk.page.get_by_text("Wat deze leider laat zien, staat hier.")).to_be_visible()


@SCRIPTS
def test_from_nothing_to_one_item_and_back(kind: str, request: pytest.FixtureRequest, live_server: Any) -> None:
    walk = Walk(request.getfixturevalue(kind), kind, live_server.url)
    cache.clear()
    with transaction.atomic():
        schools()
        found_boards()
    anna, activities = leader_with()
    berend = cast.person("Berend", "Ambt")
    cast.second_factor(berend)
    olga = official("Olga", Role.OFFICE)
    story = Story(walk, anna, activities)
    parts = [
        (berend, story.signs_up),
        (olga, story.lets_in),
        (berend, story.asks),
        (anna, story.shows_one),
        (berend, story.sees_one),
        (anna, story.withdraws),
        (berend, story.sees_nothing),
    ]
    for who, part in parts:
        enter(walk.page, walk.address, who)
        part()
        leave(walk.page)
    assert walk.faults == []
