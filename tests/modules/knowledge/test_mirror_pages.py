"""Pages of cards and talks: what readers, editors, leaders and people with a link see; and what they get refused."""

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from pypdf import PdfReader

from kring.foundation.people.api import Role
from kring.foundation.records.api import now
from kring.modules.knowledge.mirror.models import Card, Framework, Quote
from kring.modules.knowledge.mirror.states import Side
from kring.modules.knowledge.mirror.talk.models import Participant, Talk
from tests import cast
from tests.modules.knowledge.mirror_world import CODE, SCHOOL, TEXT, dimension, editor, opened, public_cards
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
DESK = "/spiegelkaarten/beheer/"


def text_of(answer: Any) -> str:
    return str(answer.content.decode())


def command() -> dict[str, str]:
    return {"command": str(uuid4())}


def test_readers_see_both_sides_and_which_names_are_not_known(client: Any) -> None:
    assert "Hier staan straks spiegelkaarten" in text_of(client.get("/spiegelkaarten/"))
    public_cards()
    assert "Lerende organisatie" in text_of(client.get("/spiegelkaarten/"))
    listed = text_of(client.get(f"/spiegelkaarten/{CODE}/"))
    assert listed.count("De naam van deze dimensie is nog niet bekend.") == 7
    shown = text_of(client.get(f"/spiegelkaarten/{CODE}/2/"))
    assert shown.index("kaart-school") < shown.index("kaart-board")
    assert TEXT[Side.BOARD].challenge_two in shown and "leraar in groep 6" in shown
    assert "Hier staat straks" in text_of(client.get(f"/spiegelkaarten/{CODE}/3/"))
    assert client.get(f"/spiegelkaarten/{CODE}/9/").status_code == 404
    assert client.get(f"/spiegelkaarten/{CODE}/3/kaart.pdf").status_code == 404
    assert client.get("/spiegelkaarten/nothing/").status_code == 404


def test_the_card_on_paper_is_two_pages_of_a5(client: Any, tmp_path: Any) -> None:
    public_cards()
    answer = client.get(f"/spiegelkaarten/{CODE}/2/kaart.pdf")
    path = tmp_path / "kaart.pdf"
    path.write_bytes(answer.content)
    pages = PdfReader(path).pages
    assert len(pages) == 2
    assert [round(float(side) / 72 * 25.4) for side in (pages[0].mediabox.width, pages[0].mediabox.height)] == [
        148,
        210,
    ]
    assert "School" in pages[0].extract_text() and "Bestuur" in pages[1].extract_text()


def test_editors_write_offer_and_publish(client: Any) -> None:
    ella, edo = editor("Ella"), editor("Edo")
    cast.signed_in(client, ella)
    made = command() | {"publisher": "kring", "name": "Kader", "code": "kader", "dimensions": "1"}
    assert client.post(DESK, made | {"dimensions": "0"}).status_code == 400
    assert client.post(DESK, made).status_code == 302
    one = Framework.objects.get().dimensions.get()
    named = command() | {"name": "Samen", "description": "", "statement": "Wij doen het samen."}
    assert client.post(reverse("knowledge:mirror_desk_dimension", args=[one.pk]), named).status_code == 302
    row = Card.objects.get(side=Side.SCHOOL)
    url = reverse("knowledge:mirror_desk_card", args=[row.pk])
    words = {
        "description": "Kort.",
        "challenge_one": "Een",
        "challenge_two": "Twee",
        "points": "- a\n- b",
        "suggestions": "",
    }
    assert client.post(url, command() | words | {"points": "x" * 401}).status_code == 400
    assert client.post(url, command() | words).status_code == 302
    quote = command() | {"words": "Zo is het.", "fictitious": "on", "role": "", "given_date": "", "how": ""}
    assert client.post(f"{url}citaat/", quote | {"role": "leraar"}).status_code == 400
    assert client.post(f"{url}citaat/", quote).status_code == 302
    assert client.post(f"{url}aanbieden/").status_code == 409
    consent = quote | command() | {"role": "leraar", "given_date": "1-9-2026", "how": "mail"}
    assert client.post(f"{url}citaat/{Quote.objects.get().pk}/", consent).status_code == 302
    assert client.post(f"{url}aanbieden/").status_code == 302
    assert "Iemand anders van je redactie" in text_of(client.get(url))
    assert client.post(f"{url}publiceren/").status_code == 409
    cast.signed_in(client, edo)
    assert "Lees 1 spiegelkaart als tweede" in text_of(client.get("/"))
    assert "Publiceer de kaart" in text_of(client.get(url))
    assert client.post(f"{url}publiceren/").status_code == 302
    shown = text_of(client.get("/spiegelkaarten/kader/1/"))
    assert "Zo is het." in shown and "verzonnen citaat" in shown
    assert client.post(f"{url}citaat/{Quote.objects.get().pk}/weg/").status_code == 302
    assert "Zo is het." not in text_of(client.get("/spiegelkaarten/kader/1/"))
    assert client.post(f"{url}intrekken/").status_code == 302
    assert client.get("/spiegelkaarten/kader/").status_code == 404


def leader_at(client: Any) -> Any:
    schools()
    public_cards(now())
    who = cast.person("Anna")
    cast.holds(who, Role.LEADER, SCHOOL)
    cast.signed_in(client, who)
    return who


def test_opening_a_talk_and_its_links(client: Any) -> None:
    leader_at(client)
    url = reverse("knowledge:talk_open", args=[dimension().pk])
    assert "De Zonnebloem" in text_of(client.get(url))
    assert client.post(url, command() | {"place": "site:10BB00"}).status_code == 400
    assert client.post(url, command() | {"place": str(SCHOOL)}).status_code == 302
    talk = Talk.objects.get()
    page = reverse("knowledge:talk", args=[talk.pk])
    shown = client.post(f"{page}link/school/")
    assert shown["Cache-Control"] == "private, no-store"
    assert 'src="data:image/svg+xml;base64,' in text_of(shown)
    assert client.post(f"{page}link/elders/").status_code == 404
    assert client.get(f"{page}link/school/").status_code == 405
    assert "Sluit de link" in text_of(client.get(page))
    assert client.get(reverse("knowledge:talk_open", args=[dimension(number=3).pk])).status_code == 404


def test_a_scan_needs_statements(client: Any) -> None:
    leader_at(client)
    refused = client.post(reverse("knowledge:talk_scan", args=[CODE]), command() | {"place": str(SCHOOL)})
    assert (refused.status_code, "nog niet genoeg stellingen" in text_of(refused)) == (400, True)


def test_a_link_opens_this_talk_only(client: Any) -> None:
    who = leader_at(client)
    page = reverse("knowledge:talk", args=[opened(cast.actor(who, now())).pk])
    [path] = set(re.findall(r"/gesprek/meedoen/[^/\"<]+/", text_of(client.post(f"{page}link/school/"))))
    client.logout()
    joining = client.get(path)
    assert (joining.status_code, joining["Cache-Control"]) == (200, "private, no-store")
    assert client.post(path, command() | {"role": "king", "name": ""}).status_code == 400
    own = client.post(path, command() | {"role": "teacher", "name": ""})["Location"]
    assert "Kijk of we beginnen" in text_of(client.get(own))
    for elsewhere in (page, "/spiegelgesprekken/", "/beloften/", "/werkbladen/"):
        assert client.get(elsewhere).status_code == 302
    secret = path.split("/")[-2]
    assert client.get(reverse("knowledge:talk_own", args=[secret])).status_code == 404  # the shared link is no own link
    assert client.get(reverse("knowledge:talk_join", args=[own.split("/")[-2]])).status_code == 404
    assert client.get(reverse("promises:guest", args=[secret])).status_code == 404
    assert client.post(f"{own}begin/").status_code == 409
    assert client.post(f"{own}stoppen/").status_code == 302
    assert "niet meer mee" in text_of(client.get(own))
    assert Participant.objects.get().left_at is not None


def test_from_filling_in_to_the_end_by_pages(client: Any) -> None:
    who = leader_at(client)
    page = reverse("knowledge:talk", args=[opened(cast.actor(who, now())).pk])
    [path] = set(re.findall(r"/gesprek/meedoen/[^/\"<]+/", text_of(client.post(f"{page}link/board/"))))
    own = client.post(path, command() | {"role": "policy", "name": "Bo"})["Location"]
    assert client.post(f"{page}invullen/").status_code == 302
    assert "Je antwoorden zijn herkenbaar" in text_of(client.get(own))
    client.post(f"{own}begin/")
    levels = {"level_c1": "2", "level_c2": "3", "level_p1": "4"}
    remarks = {"remark_c1": "Lastig <i>", "remark_c2": "", "remark_p1": ""}
    refused = client.post(own, command() | remarks | {"level_c1": "2", "ready": "yes"})
    assert (refused.status_code, "Kies overal een antwoord" in text_of(refused)) == (400, True)
    assert client.post(own, command() | levels | remarks | {"ready": "no"}).status_code == 302
    assert "Lastig &lt;i&gt;" in text_of(client.get(own))
    client.post(own, command() | levels | remarks | {"ready": "yes"})
    assert "Wijzig toch iets" in text_of(client.get(own))
    client.post(f"{own}wijzigen/")
    assert "Ik ben klaar" in text_of(client.get(own))
    assert client.post(f"{page}vergelijken/").status_code == 409
    client.post(own, command() | levels | remarks | {"ready": "yes"})
    assert client.post(f"{page}vergelijken/").status_code == 302
    for seen in (text_of(client.get(own)), text_of(client.get(page))):
        assert "1 van de 1 zeggen: speelt bij ons soms." in seen and "Lastig &lt;i&gt;" in seen
        assert "Bo" not in re.sub(r"<[^>]+>", "", seen).replace("Bestuur", "").split()
    client.post(f"{page}afspreken/")
    _agree_and_end(client, page, own)


def _agree_and_end(client: Any, page: str, own: str) -> None:
    assert client.post(f"{page}afspraak/", command() | {"words": "Elke week."}).status_code == 302
    due = f"{now().date() + timedelta(days=20):%d-%m-%Y}"
    step = command() | {"side": "board", "words": "Geld vrijmaken", "due_date": due, "follow_up_date": ""}
    assert client.post(f"{own}actie/", step).status_code == 400  # nobody does it
    named = step | command() | {"owner_name": "Bo", "owner_address": "bo@voorbeeld.nl"}
    refused = client.post(f"{own}actie/", named | command() | {"words": "Kijk op www.voorbeeld.nl"})
    assert (refused.status_code, list(refused.context["form"].errors)) == (400, ["words"])
    assert client.post(f"{own}actie/", named).status_code == 302
    assert client.post(f"{page}afronden/", command()).status_code == 400
    assert "Waarom is er geen actie voor de school?" in text_of(client.get(f"{page}afronden/"))
    assert client.post(f"{page}actie/", step | command() | {"side": "school", "mine": "on"}).status_code == 302
    assert client.post(f"{page}afronden/", command()).status_code == 302
    ended = text_of(client.get(own))
    assert "Elke week." in ended and "Geld vrijmaken" in ended and "bo@voorbeeld.nl" not in ended
    assert "afgerond" in text_of(client.get("/spiegelgesprekken/"))
