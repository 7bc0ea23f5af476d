"""Walls of gatherings: who leads, what everybody reads, theme 14, and what notes become."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from kring.foundation.home.api import search
from kring.foundation.records.api import NotAllowed, now
from kring.modules.gatherings.api import theme_walls
from kring.modules.gatherings.models import Gathering, Series
from kring.modules.gatherings.walls import access, actions, reading
from kring.modules.gatherings.walls.demo import tell_story
from kring.modules.gatherings.walls.said import said_at
from kring.modules.harvest.api import open_harvest
from kring.modules.harvest.models import Harvest
from kring.modules.harvest.queries.notes import walls_in
from kring.modules.practices.models import Practice
from kring.parts.promises.models import Promise
from kring.parts.wall import api as wall
from kring.parts.wall import leading
from tests import cast
from tests.modules.register.register_world import schools

from . import meetup_world as world

__all__ = ["schools"]
pytestmark = pytest.mark.django_db
SPRING = datetime(2021, 4, 15, 9, 0, tzinfo=UTC)


@pytest.fixture
def series() -> Any:
    """The story of 2021, as it stands on 15 April."""
    olga = world.organiser()
    return Series.objects.get(pk=tell_story(by=cast.system(SPRING), cast={"olga": olga.pk}))


def test_theme_14_shows_the_conclusion_of_utrecht_its_two_solutions_and_every_note_of_other_regions(
    series: Any, client: Any
) -> None:
    shown = reading.narrowed(reading.whole_wall(series), theme=14)
    first, *others = shown.regions
    (block,) = first.themes
    assert block.conclusion.startswith("Een team wordt sterk")
    assert len(block.solutions) == 2
    assert "feedback" in block.solutions[0] and "kritische partner" in block.solutions[1]
    gatherings = Gathering.objects.filter(series=series).exclude(region_code="utrecht")
    walls = [row.id for one in gatherings for row in wall.walls_of(one.ref)]
    expected = {note.words for note in wall.notes_of(walls) if note.theme == 14}
    assert {note.words for region in others for one in region.themes for note in one.notes} == expected
    assert len(expected) == 5
    page = client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/?thema=14").content.decode()
    assert all(words in page for words in (*block.solutions, block.conclusion, *expected))
    assert page.index("Utrecht") < page.index("Flevoland")
    assert client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/?thema=14&beeld=muur").status_code == 200


def test_what_everybody_reads_has_no_names_but_of_quotes_with_a_yes(series: Any, client: Any) -> None:
    page = client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/").content.decode()
    assert "Umar Verzonnen" in page and "Olga" not in page
    as_csv = client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/muur.csv?thema=11").content.decode()
    assert "Geef leraren zeggenschap" in as_csv and "korte lijnen" not in as_csv
    as_text = client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/muur.md").content.decode()
    assert "1. Oefen als team in feedback" in as_text
    assert client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/muur.exe").status_code == 404


def on_paper(answer: Any) -> str:
    """The words of a PDF, on one line."""
    assert answer["Content-Type"] == "application/pdf"
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages).split())


def test_the_wall_on_paper_is_what_its_reader_sees(series: Any, client: Any) -> None:
    address = f"/bijeenkomsten/reeks/{series.pk}/muur/muur.pdf"
    whole, one_theme = on_paper(client.get(address)), on_paper(client.get(f"{address}?thema=14"))
    for block in reading.narrowed(reading.whole_wall(series), theme=14).regions[0].themes:
        assert block.conclusion in one_theme
        assert [f"{n}. {words}" in one_theme for n, words in enumerate(block.solutions, start=1)] == [True, True]
    assert whole.index("Flevoland") < whole.index("Utrecht") and "Niet alles" not in whole
    assert one_theme.index("Niet alles, alleen: 14. De kracht van het team") < one_theme.index("Utrecht")
    assert one_theme.index("Utrecht") < one_theme.index("Flevoland")
    assert "Geef leraren zeggenschap" in whole and "Geef leraren zeggenschap" not in one_theme
    assert "Umar Verzonnen" in whole and "Olga" not in whole
    assert "Hierover hangt niets." in on_paper(client.get(f"{address}?q=niemandzeidit"))
    actions.hide_page(by=cast.system(SPRING), series=series)
    assert client.get(address).status_code == 404


def test_searching_narrows_on_the_page_and_the_house_finds_it(series: Any, client: Any) -> None:
    shown = reading.narrowed(reading.whole_wall(series), text="BUURSCHOOL vraag")
    assert [note.words for region in shown.regions for one in region.themes for note in one.notes] == [
        "Mijn buurschool stelde de vraag die wij ontweken."
    ]
    actions.hide_page(by=cast.system(SPRING), series=series)
    assert client.get(f"/bijeenkomsten/reeks/{series.pk}/muur/").status_code in (302, 404)


def test_a_wall_that_is_open_hangs_nowhere_else(series: Any) -> None:
    by = cast.system(SPRING)
    olga = cast.actor(world.organiser("Odile"), SPRING)
    gathering = Gathering.objects.filter(series=series, region_code="utrecht").get()
    (row,) = wall.walls_of(gathering.ref)
    wall.reopen_wall(by=olga, wall=row.id)
    assert "Utrecht" not in {one.region for one in reading.whole_wall(series).regions}
    with pytest.raises(actions.NothingOnWalls):
        number = world.met(by, begins=SPRING + timedelta(days=1))
        actions.publish_page(by=by, series=number.series)


def test_the_page_of_a_past_day_leads_to_what_was_said_for_who_may_open_it(series: Any, client: Any) -> None:
    olga = cast.actor(world.organiser("Odile"), SPRING)
    gathering = world.met(olga, begins=SPRING + timedelta(hours=1))
    (row,) = world.guests(olga, gathering, cast.person("Anna"))
    number = actions.open_for(by=olga, gathering=gathering)
    wall.add_note(by=cast.actor(row.person, SPRING), wall=number, words="Samen")
    page, own, whole = (
        f"/bijeenkomsten/dag/{gathering.pk}/",
        wall.wall_page(number),
        f"/bijeenkomsten/reeks/{gathering.series_id}/muur/",
    )

    def links(person: Any) -> list[bool]:
        cast.signed_in(client, person) if person else client.logout()
        shown = client.get(page).content.decode()
        return [f'href="{url}"' in shown for url in (own, whole)]

    stranger = cast.person("Vreemd")
    assert [links(one) for one in (row.person, stranger, None)] == [[True, False], [False, False], [False, False]]
    assert "Wat er gezegd is" not in client.get(page).content.decode()
    wall.close_wall(by=olga, wall=number)
    actions.publish_page(by=olga, series=gathering.series)
    assert [links(one) for one in (row.person, stranger, None)] == [[True, True], [False, True], [False, True]]
    assert client.get(whole).status_code == 200
    wall.publish_wall(by=olga, wall=number)
    (public,) = [one.public_page for one in wall.walls([number])]
    assert f'href="{public}"' in client.get(page).content.decode() and client.get(public).status_code == 200


def test_a_day_to_come_and_a_report_in_the_making_lead_nowhere(client: Any) -> None:
    by = cast.actor(world.organiser(), now())
    gathering = world.met(by)
    (row,) = world.guests(by, gathering, cast.person("Anna"))
    number = actions.open_for(by=by, gathering=gathering)
    cast.signed_in(client, row.person)
    assert wall.wall_page(number) not in client.get(f"/bijeenkomsten/dag/{gathering.pk}/").content.decode()
    after = replace(by, at=by.at + timedelta(hours=5))
    wall.add_note(by=cast.actor(row.person, now()), wall=number, words="Samen")
    open_harvest(by=after, owner=gathering.series.ref, title="In de maak", walls=[number])
    assert [one.title for one in said_at(gathering, by=cast.actor(row.person))] == ["De muur van deze bijeenkomst"]


def test_who_leads_a_wall() -> None:
    by = cast.actor(world.organiser())
    gathering = world.met(by)
    leads, comes = world.guests(by, gathering, cast.person("Lea"), cast.person("Kim"))
    world.session(by, gathering, facilitator_id=leads.pk)
    may = {who.given_name: (access.may_facilitate(cast.actor(who), gathering.ref),
                            access.may_see(cast.actor(who), gathering.ref))
           for who in (leads.person, comes.person, cast.person("Vreemd"))}  # fmt: skip
    assert may == {"Lea": (True, True), "Kim": (False, True), "Vreemd": (False, False)}
    with pytest.raises(NotAllowed):
        actions.open_for(by=cast.actor(comes.person), gathering=gathering)
    first = actions.open_for(by=by, gathering=gathering)
    assert actions.open_for(by=by, gathering=gathering) == first
    assert [one.number for one in wall.themes_of([first])] == [6, 14]


def test_a_promise_note_becomes_a_promise_once_and_a_solution_a_practice_with_a_yes() -> None:
    by = cast.actor(world.organiser())
    gathering = world.met(by)
    (row,) = world.guests(by, gathering, cast.person("Anna"))
    anna = cast.actor(row.person)
    number = actions.open_for(by=by, gathering=gathering)
    promised = wall.Promised(owner_id=row.person_id, due_date=by.today + timedelta(days=20))
    note = wall.add_note(
        by=anna, wall=number, words="Ik nodig de buurschool uit.", kind=wall.NoteKind.PROMISE, promised=promised
    )  # fmt: skip
    made = wall.agree(by=by, wall=number, note=note)
    assert wall.agree(by=by, wall=number, note=note) == made
    promise = Promise.objects.get()
    assert (promise.owner_id, promise.follow_up_date) == (row.person_id, by.today + timedelta(weeks=6))
    solution = wall.add_note(by=anna, wall=number, words="Maatjes in de klas", kind=wall.NoteKind.SOLUTION)
    practice = actions.propose_practice(by=by, gathering=gathering, note=solution)
    assert actions.propose_practice(by=by, gathering=gathering, note=solution) == practice
    waits = Practice.objects.get()
    assert (waits.author_id, waits.state, waits.source_kind) == (row.person_id, "proposed", "wall_note")
    with pytest.raises(actions.NotASolution):
        actions.propose_practice(by=by, gathering=gathering, note=note)
    with pytest.raises(NotAllowed):
        actions.propose_practice(by=anna, gathering=gathering, note=solution)


def test_a_theme_page_of_knowledge_leads_to_it(series: Any) -> None:
    from kring.modules.gatherings.api import point_themes

    by = cast.system(SPRING)
    assert theme_walls("po-18-04", by=by) == []
    point_themes(by=by, series=series, to={14: "po-18-04"})
    (found,) = theme_walls("po-18-04", by=by)
    assert found.title == "Thema 14: De kracht van het team" and found.url.endswith("?thema=14")
    actions.hide_page(by=by, series=series)
    assert theme_walls("po-18-04", by=by) == []


def test_a_harvest_begins_over_the_walls_of_a_series(series: Any) -> None:
    olga = cast.actor(world.organiser("Odile"), SPRING)
    number = actions.harvest_series(by=olga, series=series)
    assert actions.harvest_series(by=olga, series=series) == number
    with pytest.raises(NotAllowed):
        actions.harvest_series(by=cast.actor(cast.person("Vreemd")), series=series)


def test_the_house_finds_the_wall(series: Any) -> None:
    found = search(by=cast.actor(cast.person("Zoeker"), now()), text="kritische partner")
    assert f"/bijeenkomsten/reeks/{series.pk}/muur/" in repr(found)


def test_what_was_taken_away_is_found_no_more(series: Any) -> None:
    seeker = cast.actor(cast.person("Zoeker"), now())
    odile = cast.actor(world.organiser("Odile"), SPRING)
    (note, number) = next(
        (note.id, note.wall_id)
        for row in actions.walls_of_series(series)
        for note in wall.notes_of([row.id])
        if "kritische partner" in note.words
    )
    leading.hide_note(by=odile, wall=number, note=note, why="Hier staat een kind met naam.")
    assert f"/{series.pk}/muur/" not in repr(search(by=seeker, text="kritische partner"))
    leading.show_note(by=odile, wall=number, note=note)
    assert f"/{series.pk}/muur/" in repr(search(by=seeker, text="kritische partner"))
    wall.reopen_wall(by=odile, wall=number)
    assert f"/{series.pk}/muur/" not in repr(search(by=seeker, text="kritische partner"))


def test_a_wall_that_came_later_is_put_behind_the_others_of_the_harvest(series: Any) -> None:
    olga = cast.actor(world.organiser("Odile"), SPRING)
    walls = [row.id for row in actions.walls_of_series(series) if row.notes]
    number = open_harvest(by=olga, owner=series.ref, title="Vroeg begonnen", walls=walls[:1])
    assert actions.harvest_series(by=olga, series=series) == number
    assert walls_in(Harvest(pk=number)) == walls and len(walls) > 1
