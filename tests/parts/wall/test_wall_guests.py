"""Guests: the link, the pass in a cookie, this wall and nothing else; sent away, closed and forgotten."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from kring.foundation.files.api import files_of
from kring.foundation.records.api import NotAllowed, Ref
from kring.parts.wall import access, api, joining, leading, opening, photographs, rules, voting, writing
from kring.parts.wall.models import Guest, Note, Wall
from kring.parts.wall.states import PhaseKind
from tests import cast

from .wall_world import a_wall, joined, png, register_toy

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Any:
    person = cast.person("Olga")
    register_toy([person])
    return cast.actor(person)


def guest_browser(wall: int, secret: str) -> Client:
    client = Client()
    client.cookies[access.cookie_of(wall)] = secret
    return client


def link_of(wall: int) -> str:
    return reverse("wall:join", args=[access.key_of(Wall.objects.get(pk=wall))])


def test_a_guest_joins_writes_and_sees_this_wall_only(olga: Any) -> None:
    wall, other = a_wall(olga), a_wall(olga)
    assert Client().get(link_of(wall)).status_code == 404  # nobody opened the link
    opening.open_link(by=olga, wall=wall)
    client = Client()
    answer = client.get(link_of(wall))
    assert answer.status_code == 200 and answer["Cache-Control"] == "private, no-store"
    form = {"name": "Noor", "address": "", "command": str(uuid4())}
    first = client.post(link_of(wall), form)
    assert first.url == reverse("wall:show", args=[wall])
    assert first.cookies[access.cookie_of(wall)]["httponly"]
    client.post(link_of(wall), form)  # a second press
    assert Guest.objects.filter(wall_id=wall).count() == 1
    note = {"words": "Van een gast", "kind": "problem", "counts_for": "1", "command": str(uuid4())}
    for _ in range(2):
        assert client.post(reverse("wall:show", args=[wall]), note).status_code == 302
    assert [row.words for row in api.notes_of([wall])] == ["Van een gast"]
    assert "Van een gast" in client.get(reverse("wall:show", args=[wall])).content.decode()
    assert client.get(reverse("wall:show", args=[other])).status_code == 302
    assert client.get(reverse("wall:lead", args=[wall])).status_code in (302, 404)
    assert client.get(reverse("wall:photos", args=[wall])).status_code in (302, 404)
    assert api.authors_of([api.notes_of([wall])[0].id]).popitem()[1].name == "Noor"


def test_a_link_is_not_guessed_and_stops_when_it_is_closed_or_renewed(olga: Any) -> None:
    wall = a_wall(olga)
    opening.open_link(by=olga, wall=wall)
    old = link_of(wall)
    for wrong in (old[:-2] + "/", old.replace(f"/{wall}.", f"/{wall + 1}."), "/muren/meedoen/1.1./"):
        assert Client().get(wrong).status_code == 404
    opening.open_link(by=olga, wall=wall, renew=True)
    assert Client().get(old).status_code == 404
    assert Client().get(link_of(wall)).status_code == 200
    new = link_of(wall)
    opening.close_link(by=olga, wall=wall)
    opening.open_link(by=olga, wall=wall)
    assert Client().get(new).status_code == 404


def test_a_guest_who_is_sent_away_is_out_at_once(olga: Any) -> None:
    wall = a_wall(olga)
    guest, secret = joined(wall, olga)
    client = guest_browser(wall, secret)
    assert client.get(reverse("wall:show", args=[wall])).status_code == 200
    leading.send_away(by=olga, wall=wall, guest=guest.pk)
    assert client.get(reverse("wall:show", args=[wall])).status_code == 302


def test_a_guest_changes_and_withdraws_own_notes_only(olga: Any) -> None:
    wall = a_wall(olga)
    _, secret = joined(wall, olga)
    client = guest_browser(wall, secret)
    client.post(reverse("wall:show", args=[wall]), {"words": "Mijn", "kind": "other", "command": str(uuid4())})
    mine = Note.objects.get()
    theirs = api.add_note(by=olga, wall=wall, words="Van Olga")
    change = {"words": "Anders", "kind": "other", "version": "1", "command": str(uuid4())}
    assert client.post(reverse("wall:note", args=[wall, theirs]), change).status_code == 404
    assert client.post(reverse("wall:withdraw", args=[wall, theirs])).status_code == 404
    assert client.post(reverse("wall:note", args=[wall, mine.pk]), change).status_code == 302
    assert client.post(reverse("wall:hide", args=[wall, mine.pk]), {"why": "x"}).status_code == 302  # to sign in
    assert [row.words for row in api.notes_of([wall])] == ["Anders", "Van Olga"]
    client.post(reverse("wall:withdraw", args=[wall, mine.pk]))
    assert [row.words for row in api.notes_of([wall])] == ["Van Olga"]


def test_nobody_fills_a_wall_alone_but_who_leads_writes_for_the_room(olga: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(rules, "MOST_OF_ONE", 2)
    wall = a_wall(olga)
    guest, secret = joined(wall, olga)
    by, client = guest_actor(wall, secret), guest_browser(wall, secret)
    form = {"words": "Nog een", "kind": "other", "counts_for": "1"}
    first, second = (api.add_note(by=by, wall=wall, words=words, guest=guest) for words in "AB")
    writing.withdraw_note(by=by, wall=wall, note=second, guest=guest)  # what was taken back was written too
    with pytest.raises(api.OwnLimit):
        api.add_note(by=by, wall=wall, words="C", guest=guest)
    page = reverse("wall:show", args=[wall])
    for script in (False, True):  # the queue of the browser shows 400 as refused, with what was typed
        sent = form | {"command": str(uuid4())}
        answer = client.post(page, sent, headers={"X-Kring-Command": "1"} if script else {})
        said = answer.json()["message"] if script else answer.content.decode()
        assert answer.status_code == 400 and "Je schreef op deze muur al" in said
    new = api.NewNote("Anders")
    assert writing.change_note(by=by, wall=wall, note=first, version=1, new=new, guest=guest) == 2
    api.add_notes(by=olga, wall=wall, notes=[api.NewNote(words) for words in "DEF"])
    assert Note.objects.filter(wall=wall).count() == 5


def test_a_guest_of_one_wall_acts_on_no_other(olga: Any) -> None:
    wall, other = a_wall(olga), a_wall(olga)
    guest, secret = joined(wall, olga)
    by = guest_actor(wall, secret)
    with pytest.raises(NotAllowed):
        api.add_note(by=by, wall=other, words="Dag", guest=guest)
    with pytest.raises(NotAllowed):
        api.add_note(by=by, wall=wall, words="Dag")  # a pass without its guest
    with pytest.raises(NotAllowed):
        api.add_note(by=olga, wall=wall, words="Dag", guest=guest)  # somebody else's guest


def guest_actor(wall: int, secret: str) -> Any:
    from django.test import RequestFactory

    request = RequestFactory().get("/")
    request.COOKIES[access.cookie_of(wall)] = secret
    request.actor = joining_visitor()  # type: ignore[attr-defined]
    return access.visitor(request, wall).by


def joining_visitor() -> Any:
    from kring.foundation.records.api import Actor, ActorKind

    return Actor(ActorKind.ANONYMOUS, None, cast.MOMENT)


def test_everybody_has_as_many_dots_as_the_wall_says(olga: Any) -> None:
    wall = a_wall(olga)
    guest, secret = joined(wall, olga)
    by = guest_actor(wall, secret)
    note = api.add_note(by=olga, wall=wall, words="Dag")
    with pytest.raises(voting.NotVoting):
        voting.vote(by=by, wall=wall, note=note, guest=guest)
    leading.start_phase(by=olga, wall=wall, kind=PhaseKind.VOTE)
    assert [voting.vote(by=by, wall=wall, note=note, guest=guest) for _ in range(3)] == [2, 1, 0]
    with pytest.raises(voting.NoDotsLeft):
        voting.vote(by=by, wall=wall, note=note, guest=guest)
    assert voting.vote(by=olga, wall=wall, note=note) == 2
    assert api.notes_of([wall])[0].votes == 4
    page = guest_browser(wall, secret).get(reverse("wall:show", args=[wall])).content.decode()
    assert "4 stippen" not in page and "Je stippen zijn op." in page
    leading.start_phase(by=olga, wall=wall, kind=PhaseKind.AGREE)
    assert "4 stippen" in guest_browser(wall, secret).get(reverse("wall:show", args=[wall])).content.decode()


def test_names_and_addresses_go_ninety_days_after_the_wall_closed(olga: Any) -> None:
    wall = a_wall(olga)
    guest, _ = joined(wall, olga)
    opening.close_wall(by=olga, wall=wall)
    assert joining.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=90))) == 0
    assert joining.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=91))) == 1
    guest.refresh_from_db()
    assert (guest.name, guest.address) == ("", "")
    assert joining.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=92))) == 0


def test_a_wall_that_nobody_closed_is_over_a_year_later(olga: Any) -> None:
    wall = a_wall(olga)
    joined(wall, olga)
    photographs.add_photo(by=olga, wall=wall, name="muur.png", content=png(), caption="Papier")
    assert joining.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=455))) == 0
    assert joining.forget_guests(by=cast.system(cast.MOMENT + timedelta(days=456))) == 1
    last = cast.MOMENT + timedelta(days=4 * 365)
    assert photographs.drop_old_photos(by=cast.system(last)) == 0
    assert photographs.drop_old_photos(by=cast.system(last + timedelta(days=1))) == 1
    assert files_of(Ref("wall", str(wall))) == []
