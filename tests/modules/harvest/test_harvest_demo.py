"""The demonstration's story: coded by two, a matrix, one report that everybody reads and one harvest that runs."""

import pytest

from kring.modules.harvest import queries
from kring.modules.harvest.demo import tell_story
from kring.modules.harvest.models import Harvest
from kring.modules.harvest.states import State
from kring.parts.wall.api import NoteKind
from tests import cast
from tests.modules.harvest import harvest_world as world
from tests.modules.harvest.toy_wall import noted, walled

pytestmark = pytest.mark.django_db
SAID = (
    ("We missen tijd in het rooster", NoteKind.PROBLEM), ("Elke week feedback vragen", NoteKind.SOLUTION),
    ("Het bestuur denkt mee", NoteKind.CONDITION), ("Korte lijnen met de wijk", NoteKind.SOLUTION),
    ("De koffie was lekker", NoteKind.OTHER), ("Ouders zijn welkom", NoteKind.OTHER),
    ("Er is geen vervanging voor een leraar", NoteKind.PROBLEM), ("Samen lessen voorbereiden", NoteKind.SOLUTION),
)  # fmt: skip


def test_the_story_is_told():
    who = {"olga": world.organiser(), "noor": cast.person("Noor", "Nieuw"), "rosa": cast.person("Rosa", "Registratie")}
    walls = [walled(who["olga"]), walled(who["olga"])]
    for on in walls:
        for place, (words, kind) in enumerate(SAID):
            noted(who["noor"], on, words, kind=kind, group=f"Groep {place % 3 + 1}")
    made = tell_story(
        by=cast.system(), cast={name: one.pk for name, one in who.items()}, owner=world.OWNER, walls=walls
    )
    first, running = (Harvest.objects.get(pk=number) for number in made)
    assert (first.state, running.state) == (State.PUBLISHED, State.CODING)
    assert queries.matrix_page(harvest=first).coded == 14
    shown = queries.agreement_page(harvest=first)
    assert shown.pairs and shown.undecided == 0
    assert queries.fates_page(harvest=first).left == 0
    assert queries.saturation_page(harvest=first).next_new is not None


def test_without_notes_there_is_no_story():
    olga = world.organiser()
    given = {"owner": world.OWNER, "walls": [walled(olga)]}
    assert tell_story(by=cast.system(), cast={"olga": olga.pk}, **given) == []
