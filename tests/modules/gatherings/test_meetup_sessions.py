"""Sessions: wishes, the draw that everybody can read, and what is free afterwards."""

from typing import Any

import pytest

from kring.foundation.records.api import NotAllowed, Refusal
from kring.modules.gatherings.checkin.codes import ticket_code
from kring.modules.gatherings.models import Draw, Seat, Wish
from kring.modules.gatherings.sessions import actions, queries
from kring.modules.gatherings.sessions.demo import tell_story
from kring.modules.gatherings.sessions.drawing import CannotDraw
from tests import cast

from . import meetup_world as world

pytestmark = pytest.mark.django_db


@pytest.fixture
def by() -> Any:
    return cast.actor(world.organiser())


@pytest.fixture
def gathering(by: Any) -> Any:
    return world.met(by)


def people(count: int) -> list[Any]:
    return [cast.person(f"Gast{number}", "Proef") for number in range(count)]


def test_wishes_decide_and_everybody_reads_rank_reason_and_seed(by: Any, gathering: Any) -> None:
    first, second = world.session(by, gathering, "Feedback", most=1), world.session(by, gathering, "Partners", most=2)
    rows = world.guests(by, gathering, *people(3))
    for one in rows:
        actions.wish(by=by, sign_up=one, ranked=[first.pk, second.pk])
    draw = Draw.objects.get(pk=actions.draw(by=by, gathering=gathering, seed=2021))
    assert (draw.worst, draw.total) == (2, 5)
    assert queries.own_place(rows[0], queries.published_draw(gathering)) is None  # a draft is nobody's business yet
    actions.publish(by=by, draw=draw)
    places = [queries.own_place(one, queries.published_draw(gathering)) for one in rows]
    lucky = [one for one in places if one and one.session.title == "Feedback"]
    others = [one for one in places if one and one.session.title == "Partners"]
    assert [one.sentence for one in lucky] == ["Dit is je eerste wens."]
    assert {one.sentence for one in others} == {"Dit is je tweede wens."}
    assert others[0].passed == ("Feedback was vol met 1 plek: 1 even graag.",)
    assert {one.seed for one in places if one} == {2021}


def test_the_same_seed_gives_the_same_and_another_one_may_not(by: Any, gathering: Any) -> None:
    one, two = world.session(by, gathering, "A", most=3), world.session(by, gathering, "B", most=3)
    for row in world.guests(by, gathering, *people(6)):
        actions.wish(by=by, sign_up=row, ranked=[one.pk, two.pk])

    def drawn(seed: int) -> list[tuple[int, int]]:
        number = actions.draw(by=by, gathering=gathering, seed=seed)
        return list(Seat.objects.filter(draw=number).order_by("sign_up").values_list("sign_up_id", "session_id"))

    assert drawn(5) == drawn(5)
    assert len({tuple(drawn(seed)) for seed in range(6)}) > 1
    assert Draw.objects.count() == 1  # a draft replaces the draft


def test_who_leads_has_a_fixed_place_and_who_is_online_sits_where_there_is_a_link(by: Any, gathering: Any) -> None:
    leads, online, other = world.guests(by, gathering, *people(3))
    world.goes_online(by=by, sign_up=online)
    with_link = {"link": "https://beeld.voorbeeld.nl/1"}
    room = world.session(by, gathering, "In de zaal", place="Zaal 1", facilitator_id=leads.pk)
    screen = world.session(by, gathering, "Op het scherm", **with_link)
    actions.wish(by=by, sign_up=leads, ranked=[screen.pk])
    actions.wish(by=by, sign_up=online, ranked=[room.pk, screen.pk])
    draw = actions.draw(by=by, gathering=gathering, seed=1)
    where = dict(Seat.objects.filter(draw=draw).values_list("sign_up_id", "session_id"))
    assert where == {leads.pk: room.pk, online.pk: screen.pk, other.pk: room.pk}


def test_too_few_seats_are_told_with_numbers(by: Any, gathering: Any) -> None:
    world.session(by, gathering, "Klein", most=1)
    world.guests(by, gathering, *people(3))
    with pytest.raises(CannotDraw) as refused:
        actions.draw(by=by, gathering=gathering, seed=1)
    assert "3 mensen kunnen alleen naar Klein, en daar zijn samen 1 plekken" in refused.value.message


def test_after_the_draw_one_takes_what_is_free(by: Any, gathering: Any) -> None:
    one, two = world.session(by, gathering, "A", most=1), world.session(by, gathering, "B", most=3)
    early, *_ = world.guests(by, gathering, *people(1))
    actions.wish(by=by, sign_up=early, ranked=[one.pk])
    with pytest.raises(actions.NotDrawn):
        actions.take_free(by=by, sign_up=early, session=one)
    actions.publish(by=by, draw=Draw.objects.get(pk=actions.draw(by=by, gathering=gathering, seed=1)))
    (late,) = world.guests(by, gathering, cast.person("Laat", "Komer"))
    with pytest.raises(actions.SessionFull):
        actions.take_free(by=by, sign_up=late, session=one)
    actions.take_free(by=by, sign_up=late, session=two)
    place = queries.own_place(late, queries.published_draw(gathering))
    assert place is not None and place.sentence == "Je koos deze vrije plek na de indeling."
    with pytest.raises(actions.Drawn):
        actions.wish(by=by, sign_up=late, ranked=[two.pk])
    with pytest.raises(actions.SomebodySits):
        actions.remove_session(by=by, session=two)


def test_refusals(by: Any, gathering: Any) -> None:
    mine = world.session(by, gathering)
    other = world.session(by, world.met(by), "Elders")
    (row,) = world.guests(by, gathering, *people(1))
    stranger = cast.actor(cast.person("Vreemd"))
    for ranked in ([other.pk], [mine.pk, mine.pk]):
        with pytest.raises(actions.UnknownSession):
            actions.wish(by=by, sign_up=row, ranked=ranked)
    for attempt in (
        lambda: actions.add_session(by=stranger, gathering=gathering, title="x"),
        lambda: actions.change_session(by=stranger, session=mine, title="x"),
        lambda: actions.remove_session(by=stranger, session=mine),
        lambda: actions.draw(by=stranger, gathering=gathering, seed=1),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    with pytest.raises(Refusal):
        actions.change_session(by=by, session=mine, facilitator_id=world.guests(by, other.gathering, *people(1))[0].pk)
    assert not Wish.objects.exists()


def test_the_own_page_takes_wishes_without_a_script(client: Any, by: Any, gathering: Any) -> None:
    one, two = world.session(by, gathering, "A"), world.session(by, gathering, "B")
    (row,) = world.guests(by, gathering, *people(1))
    page = f"/sessies/mijn/{ticket_code(row.pk)}/"
    assert "Eerste wens" in client.get(page).content.decode()
    command = "6f1c1b1e-0000-4000-8000-000000000001"
    again = client.post(page, {"command": command, "wish_1": two.pk, "wish_2": two.pk})
    assert again.status_code == 400 and "koos je al" in again.content.decode()
    assert client.post(page, {"command": command, "wish_1": two.pk, "wish_2": one.pk}).status_code == 302
    assert queries.wishes_of(row) == [two.pk, one.pk]
    assert client.get("/sessies/mijn/1-00000-00000/").status_code == 404


def test_after_publishing_the_own_session_comes_first_and_the_others_follow(
    client: Any, by: Any, gathering: Any
) -> None:
    one, two = (
        world.session(by, gathering, "Aap"),
        world.session(by, gathering, "Noot", about="Over noten", place="Zaal 2"),
    )
    (row,) = world.guests(by, gathering, *people(1))
    actions.wish(by=by, sign_up=row, ranked=[two.pk, one.pk])
    page = f"/sessies/mijn/{ticket_code(row.pk)}/"
    shown = client.get(page).content.decode()
    assert "De andere sessies" not in shown and "Je zit in" not in shown
    actions.publish(by=by, draw=Draw.objects.get(pk=actions.draw(by=by, gathering=gathering, seed=1)))
    shown = client.get(page).content.decode()
    first, rest = shown.split("De andere sessies", 1)
    assert all(words in first for words in ("Je zit in: Noot", "Over noten", "Zaal 2")) and "Aap" not in first
    assert "Aap" in rest and "Noot" not in rest
    (later,) = world.guests(by, gathering, cast.person("Laat"))
    shown = client.get(f"/sessies/mijn/{ticket_code(later.pk)}/").content.decode()
    assert "De andere sessies" not in shown and "Aap" in shown and "Noot" in shown


def test_the_demonstration_has_wishes_and_a_draft() -> None:
    olga = world.organiser()
    by = cast.actor(olga)
    gathering = world.met(by)
    assert tell_story(by=cast.system(), seed=1, cast={"olga": olga.pk}) is None  # nobody comes yet
    world.guests(by, gathering, *people(7))
    assert tell_story(by=cast.system(), seed=1, cast={"olga": olga.pk}) == gathering.pk
    shown = queries.preview(Draw.objects.get())
    assert (shown.people, shown.seed, shown.is_public) == (7, 2021, False)
