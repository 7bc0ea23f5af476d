"""The pages of a wall: what is text stays text, a conflict loses nothing, a phase hides what it says it hides."""

import json
import re
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from kring.parts.wall import api, arranging, leading, writing
from kring.parts.wall.exports import plain_markdown
from kring.parts.wall.models import Area, Photo
from kring.parts.wall.states import NoteKind, PhaseKind
from tests import cast

from .wall_world import a_wall, png, register_toy

pytestmark = pytest.mark.django_db
NASTY = (
    "<script>alert('x')</script>", "<svg onload=alert(1)>", "=HYPERLINK(\"http://x\")", "מה שלום 🙂👩‍🏫",
    "{% include 'x' %} {{ 7|add:7 }}", "#set page(fill: red) $x$ @label `code`",
)  # fmt: skip
COMMAND = {"HTTP_X_KRING_COMMAND": "1"}


@pytest.fixture
def room() -> Any:
    olga, anna = cast.person("Olga"), cast.person("Anna")
    register_toy([olga], [anna])
    wall = a_wall(cast.actor(olga))
    return wall, cast.actor(olga), cast.actor(anna), cast.signed_in(Client(), olga), cast.signed_in(Client(), anna)


def page_of(client: Client, wall: int, **query: str) -> str:
    answer = client.get(reverse("wall:show", args=[wall]), query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_what_people_type_is_shown_as_text_everywhere(room: Any) -> None:
    wall, _, anna, lead, _ = room
    for words in (*NASTY, "a" * 10_000):
        api.add_note(by=anna, wall=wall, words=words)
    pile = arranging.make_cluster(by=anna, wall=wall, name=NASTY[0])
    shown = page_of(lead, wall)
    assert "<script>alert" not in shown and "<svg onload" not in shown
    assert "&lt;script&gt;alert" in shown and "{{ 7|add:7 }}" in shown and "👩‍🏫" in shown
    assert "<summary>Lees verder</summary>" in shown
    assert "<script>alert" not in lead.get(reverse("wall:cluster", args=[wall, pile])).content.decode()
    csv = lead.get(reverse("wall:export", args=[wall, "csv"])).content.decode("utf-8-sig")
    assert "'=HYPERLINK" in csv
    assert "\\<script\\>" in lead.get(reverse("wall:export", args=[wall, "md"])).content.decode()
    assert lead.get(reverse("wall:export", args=[wall, "pdf"])).content.startswith(b"%PDF")
    assert lead.get(reverse("wall:export", args=[wall, "png"])).content.startswith(b"\x89PNG")
    assert lead.get(reverse("wall:export", args=[wall, "exe"])).status_code == 404


def test_markdown_shows_signs_as_they_are() -> None:
    assert plain_markdown("# [x](y)\n*z*") == "\\# \\[x\\]\\(y\\) \\*z\\*"


def test_a_stale_edit_shows_both_texts_and_loses_neither(room: Any) -> None:
    wall, olga, anna, _, part = room
    note = api.add_note(by=anna, wall=wall, words="Eerste")
    writing.change_note(by=olga, wall=wall, note=note, version=1, new=api.NewNote("Van Olga"))
    address = reverse("wall:note", args=[wall, note])
    mine = {"words": "Van Anna", "kind": "other", "version": "1", "command": str(uuid4())}
    answer = part.post(address, mine)
    shown = answer.content.decode()
    assert answer.status_code == 409 and "Van Olga" in shown and "Van Anna" in shown
    assert re.search(r"name=\"version\" type=\"hidden\" value=\"2\"", shown)
    script = part.post(address, mine, **COMMAND)
    assert script.status_code == 409 and script.json()["version"] == 2 and "Van Olga" in script.json()["message"]
    assert api.notes_of([wall])[0].words == "Van Olga"
    assert part.post(address, mine | {"version": "2", "command": str(uuid4())}).status_code == 302
    assert api.notes_of([wall])[0].words == "Van Anna"


def test_a_command_of_a_script_is_done_once_and_answered_with_the_note(room: Any) -> None:
    wall, _, _, _, part = room
    form = {"words": "Een keer", "kind": "problem", "counts_for": "3", "command": str(uuid4())}
    first = part.post(reverse("wall:show", args=[wall]), form, **COMMAND)
    again = part.post(reverse("wall:show", args=[wall]), form, **COMMAND)
    assert (first.status_code, again.status_code) == (200, 200)
    assert "Een keer" in first.json()["html"] and len(api.notes_of([wall])) == 1
    refused = part.post(reverse("wall:show", args=[wall]), form | {"words": " ", "command": str(uuid4())}, **COMMAND)
    assert refused.status_code == 400 and json.loads(refused.content)["message"]
    too_long = form | {"words": "a" * 10_001, "command": str(uuid4())}
    answer = part.post(reverse("wall:show", args=[wall]), too_long)
    assert answer.status_code == 400 and "a" * 10_001 in answer.content.decode()  # nothing typed is lost


def test_alone_nobody_reads_what_another_wrote(room: Any) -> None:
    wall, olga, anna, lead, part = room
    note = api.add_note(by=anna, wall=wall, words="Geheim van Anna")
    leading.start_phase(by=olga, wall=wall, kind=PhaseKind.ALONE)
    assert "Geheim van Anna" in page_of(part, wall)
    assert "Geheim van Anna" not in page_of(lead, wall) and "1 briefje" in page_of(lead, wall)
    for kind in ("csv", "md"):
        assert "Geheim van Anna" not in lead.get(reverse("wall:export", args=[wall, kind])).content.decode()
    assert lead.get(reverse("wall:note", args=[wall, note])).status_code == 404
    into = {"note": note, "into": "theme-0", "command": str(uuid4())}
    assert lead.post(reverse("wall:move", args=[wall]), into).status_code == 404
    own = api.add_note(by=olga, wall=wall, words="Van Olga")
    tied = {"other": note, "command": str(uuid4())}
    assert lead.post(reverse("wall:tie", args=[wall, own]), tied).status_code == 404
    leading.start_phase(by=olga, wall=wall, kind=PhaseKind.REVEAL)
    assert "Geheim van Anna" in page_of(lead, wall)


def test_an_author_shows_only_where_the_phase_says_so(room: Any) -> None:
    wall, olga, anna, lead, _ = room
    note = api.add_note(by=anna, wall=wall, words="Dag")
    places = [reverse("wall:show", args=[wall]), reverse("wall:note", args=[wall, note])]
    places += [reverse("wall:export", args=[wall, kind]) for kind in ("csv", "md")]
    for kind in PhaseKind:
        if kind is PhaseKind.ALONE:
            continue
        leading.start_phase(by=olga, wall=wall, kind=kind)
        for place in places:
            assert ("Anna Visser" in lead.get(place).content.decode()) is (kind is PhaseKind.AGREE), (kind, place)


def test_the_public_page_tells_no_author_and_no_quote_without_consent(room: Any) -> None:
    wall, olga, anna, lead, _ = room
    leading.start_phase(by=olga, wall=wall, kind=PhaseKind.AGREE)
    quoted = api.Quoted(True, "Juf Zoë", "leraar")
    api.add_note(by=anna, wall=wall, words="Wij samen", kind=NoteKind.QUOTE, quoted=quoted)
    api.add_note(by=anna, wall=wall, words="Bellen", kind=NoteKind.PROMISE, promised=api.Promised("Piet de Boer"))
    assert Client().get(reverse("wall:public", args=[wall])).status_code == 404
    for to in ("closed", "published"):
        lead.post(reverse("wall:state", args=[wall]), {"to": to})
    shown = Client().get(reverse("wall:public", args=[wall])).content.decode()
    assert "Juf Zoë, leraar" in shown and "Bellen" in shown
    assert "Anna Visser" not in shown and "Piet de Boer" not in shown
    assert lead.post(reverse("wall:show", args=[wall]), {"words": "Laat", "kind": "other"}).status_code == 400


def test_search_and_outline_work_without_a_script(room: Any) -> None:
    wall, _, anna, _, part = room
    api.add_note(by=anna, wall=wall, words="Te weinig tijd")
    api.add_note(by=anna, wall=wall, words="Mooi gebouw")
    shown = page_of(part, wall, zoek="TIJD", beeld="tekst")
    assert "Te weinig tijd" in shown and "Mooi gebouw" not in shown and "1 briefje gevonden" in shown
    assert "wall--outline" in shown


def test_the_end_of_a_long_list_comes_later_and_not_where_nothing_would_put_it_in_place(room: Any) -> None:
    wall, olga, _, lead, _ = room
    api.add_notes(by=olga, wall=wall, notes=[api.NewNote(f"nummer {n} van <b>", theme=14) for n in range(100)])
    shown = page_of(lead, wall)
    at_once, *later = shown.split("<noscript data-later>")
    assert at_once.count('class="wall-note"') == 24
    assert [piece.partition("</noscript>")[0].count('class="wall-note"') for piece in later] == [60, 16]
    assert re.findall(r"nummer (\d+) van &lt;b&gt;", shown) == [str(n) for n in range(100)]
    assert "data-later" not in page_of(lead, wall, zoek="nummer")
    api.close_wall(by=olga, wall=wall)
    api.publish_wall(by=olga, wall=wall)
    public = lead.get(reverse("wall:public", args=[wall])).content.decode()
    assert public.count('class="wall-note"') == 100 and "data-later" not in public


def test_moving_by_form_and_once(room: Any) -> None:
    wall, olga, anna, _, part = room
    one, two, three = (api.add_note(by=anna, wall=wall, words=words) for words in "ABC")
    pile = arranging.make_cluster(by=olga, wall=wall, name="Stapel")
    go = lambda **more: part.post(reverse("wall:move", args=[wall]), {"command": str(uuid4()), **more})  # noqa: E731
    go(note=one, into=f"cluster-{pile}")
    go(note=three, into=f"cluster-{pile}", where="start")
    go(note=two, into=f"cluster-{pile}", before=one)
    rows = [(row.words, row.cluster) for row in api.notes_of([wall])]
    assert rows == [("C", pile), ("B", pile), ("A", pile)]
    assert go(note=one, into="nowhere").status_code == 400
    arranging.take_apart(by=olga, wall=wall, cluster=pile)
    assert {row.cluster for row in api.notes_of([wall])} == {None}


def test_a_photo_is_typed_over_by_numbers(room: Any) -> None:
    wall, _, _, lead, part = room
    upload = SimpleUploadedFile("muur.png", png(), "image/png")
    assert lead.post(reverse("wall:photos", args=[wall]), {"caption": "Papier", "picture": upload}).status_code == 302
    photo = Photo.objects.get()
    asked = {"words": "Overgetypt", "kind": "problem", "left": 10, "top": 20, "width": 30, "height": 15}
    address = reverse("wall:photo", args=[wall, photo.pk])
    assert part.post(address, asked | {"command": str(uuid4())}).status_code == 302
    area = Area.objects.get()
    assert (area.left, area.top, area.width, area.height) == (100, 200, 300, 150)
    outside = part.post(address, asked | {"left": 80, "command": str(uuid4())})
    assert outside.status_code == 400 and len(api.notes_of([wall])) == 1
    assert "10% van links" in part.get(address).content.decode()
    assert part.get(reverse("wall:photo_picture", args=[wall, photo.pk]))["Content-Type"] == "image/png"
    text = SimpleUploadedFile("muur.txt", b"dag", "text/plain")
    assert lead.post(reverse("wall:photos", args=[wall]), {"caption": "x", "picture": text}).status_code == 400


def test_taking_away_asks_for_a_reason_that_the_writer_reads(room: Any) -> None:
    wall, _, anna, lead, part = room
    note = api.add_note(by=anna, wall=wall, words="Naam van een kind")
    lead.post(reverse("wall:hide", args=[wall, note]), {"why": " "})
    assert len(api.notes_of([wall])) == 1
    lead.post(reverse("wall:hide", args=[wall, note]), {"why": "Hier staat een kind met naam."})
    assert api.notes_of([wall]) == []
    assert "Hier staat een kind met naam." in part.get(reverse("wall:note", args=[wall, note])).content.decode()
    lead.post(reverse("wall:unhide", args=[wall, note]))
    assert len(api.notes_of([wall])) == 1


def test_phases_are_reordered_skipped_and_gone_back_to(room: Any) -> None:
    wall, _, _, lead, _ = room
    arrange = reverse("wall:arrange_phase", args=[wall, "vote"])
    lead.post(arrange, {"place": 1, "skipped": "on"})
    assert "stemmen" not in page_of(lead, wall)
    lead.post(reverse("wall:start_phase", args=[wall]), {"kind": "vote"})
    lead.post(arrange, {"place": 1, "hides_votes": "on"})
    for kind in ("vote", "cluster", "vote"):
        lead.post(reverse("wall:start_phase", args=[wall]), {"kind": kind})
        assert f'data-phase="{kind}"' in page_of(lead, wall)
