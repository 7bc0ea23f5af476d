"""The pages: coding with a suggestion, a new aspect or nothing; deciding; the matrix; the report; a guest's link."""

import re
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse

from kring.modules.harvest import actions, queries
from kring.modules.harvest.models import Aspect, Coding, Harvest, Outcome, Report, Sentence
from kring.modules.harvest.queries.notes import notes_in
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import State
from kring.modules.practices.models import Practice
from tests import cast
from tests.modules.harvest import harvest_world as world
from tests.modules.harvest.toy_wall import noted, noted_by_guest

pytestmark = pytest.mark.django_db
COMMAND = "00000000-0000-4000-8000-{:012}"


def post(client: Any, name: str, *where: Any, n: int = 1, **data: Any) -> Any:
    return client.post(reverse(f"harvest:{name}", args=where), {"command": COMMAND.format(n)} | data)


def text(client: Any, name: str, *where: Any) -> str:
    answer = client.get(reverse(f"harvest:{name}", args=where))
    assert answer.status_code == 200
    return str(answer.content.decode())


def people() -> tuple[Any, Any, Any]:
    return world.organiser(), cast.person("Anna", "Visser"), cast.person("Bas", "Buur")


def test_from_opening_to_dealing(client: Any) -> None:
    lead, anna, bas = people()
    harvest = world.opened(lead, world.said(bas))
    cast.signed_in(client, lead)
    assert "Vraag eerst wie er codeert" in text(client, "show", harvest.pk)
    assert "hoort geen account" in post(client, "people", harvest.pk, address="x@voorbeeld.nl").content.decode()
    assert post(client, "people", harvest.pk, n=2, address=anna.account.email).status_code == 302
    assert client.post(reverse("harvest:join", args=[harvest.pk])).status_code == 302
    assert post(client, "begin", harvest.pk, n=3, double=50).status_code == 302
    found = Harvest.objects.get(pk=harvest.pk)
    assert (found.state, found.double, Coding.objects.count()) == (State.CODING, 50, 6)
    cast.signed_in(client, anna)
    assert "Codeer 3 notities" in client.get("/").content.decode()


def test_coding_by_the_form_by_a_button_and_with_a_new_aspect(client: Any) -> None:
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    notes = [note.id for note in notes_in(harvest)]
    cast.signed_in(client, anna)
    page = text(client, "code", harvest.pk, notes[0])
    assert "te weinig gecodeerd" in page and "Buur" not in page
    wrong = post(client, "code", harvest.pk, notes[0], new_name="Ervaring", direction="helps")
    assert wrong.status_code == 400 and 'value="Ervaring"' in wrong.content.decode(), "nothing typed is lost"
    new = {"new_name": "Ervaring", "new_side": "person", "direction": "helps", "competence": "po-c1"}
    assert post(client, "code", harvest.pk, notes[0], n=2, **new).status_code == 302
    aspect = Aspect.objects.get()
    assert (
        client.post(reverse("harvest:code", args=[harvest.pk, notes[1]]), {"code": f"{aspect.pk}::hinders"}).status_code
        == 302
    )
    assert client.post(reverse("harvest:code", args=[harvest.pk, notes[2]]), {"code": "0::"}).status_code == 302
    for nonsense in ("x", f"{10**9}::helps", f"{aspect.pk}:a:b:helps"):
        answer = client.post(reverse("harvest:code", args=[harvest.pk, notes[3]]), {"code": nonsense})
        assert answer.status_code == 200
    assert list(Coding.objects.order_by("note").values_list("direction", flat=True)) == ["helps", "hinders", "", ""]
    assert Coding.objects.get(note=notes[3]).coded_at is None
    assert "nog niet" in text(client, "code_list", harvest.pk)


def test_a_suggestion_is_a_button_and_is_never_applied_by_itself(client: Any) -> None:
    lead, anna, bas = people()
    wall = world.said(bas)
    for number in range(24):
        noted(
            bas,
            wall,
            f"Tijd om te leren ontbreekt hier {number}" if number % 2 else f"Het bestuur helpt ons mee {number}",
        )
    target = noted(bas, wall, "Zelf lesgeven kost tijd om te leren")
    harvest = world.opened(lead, wall)
    (coder,) = world.invited(lead, harvest, anna)
    actions.begin_coding(by=cast.actor(lead), harvest=harvest, double=0)
    coder.harvest.refresh_from_db()
    time, board = world.aspect(coder, "Tijd"), world.aspect(coder, "Bestuur")
    for note in notes_in(harvest):
        if note.id != target:
            code = Code(time.pk, "", "hinders") if "Tijd" in note.words else Code(board.pk, "", "helps")
            actions.code(by=cast.actor(anna), coder=coder, note=note.id, code=code)
    cast.signed_in(client, anna)
    page = text(client, "code", harvest.pk, target)
    assert f'value="{time.pk}::hinders"' in page and "Let op: wel of geen les geven" in page
    assert Coding.objects.get(note=target).coded_at is None


def test_differences_are_decided_on_a_page_of_their_own(client: Any) -> None:
    lead, anna, bas = people()
    harvest, (one, other) = world.begun(lead, anna, bas)
    aspect = world.aspect(one, "Ervaring")
    world.coded(one, Code(aspect.pk, "", "helps"))
    cast.signed_in(client, bas)
    assert "Nog niet iedereen is klaar" in text(client, "agreement", harvest.pk)
    world.coded(other, Code(aspect.pk, "", "hinders"), Code(aspect.pk, "", "helps"))
    note = notes_in(harvest)[0].id
    assert "nog bespreken" in text(client, "agreement", harvest.pk)
    assert post(client, "decide", harvest.pk, note, direction="helps").status_code == 400
    given = {"aspect": aspect.pk, "direction": "helps", "because": "Zo bedoelt de schrijver het."}
    assert post(client, "decide", harvest.pk, note, n=2, **given).status_code == 302
    page = text(client, "agreement", harvest.pk)
    assert "Zo bedoelt de schrijver het." in page and "Bas Buur" in page
    assert post(client, "decide", harvest.pk, note, n=3, nothing=1).status_code == 302
    assert client.get(reverse("harvest:decide", args=[harvest.pk, notes_in(harvest)[1].id])).status_code == 404


def test_pairs_are_merged_or_kept_apart_with_what_was_typed(client: Any) -> None:
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    pair = queries.pairs_page(harvest=harvest)[0][0]
    given = {"one": pair.one.note.id, "other": pair.other.note.id}
    cast.signed_in(client, lead)
    assert "Zeggen deze hetzelfde?" in text(client, "pairs", harvest.pk)
    assert post(client, "pairs", harvest.pk, words="", **given).status_code == 400
    assert post(client, "pairs", harvest.pk, n=2, words="Tijd om te leren", **given).status_code == 302
    assert "Er lijken geen notities meer op elkaar" in text(client, "pairs", harvest.pk)
    assert Outcome.objects.count() == 2


def test_the_matrix_has_its_numbers_in_words_and_the_notes_behind_a_cell(client: Any) -> None:
    lead, anna, bas = people()
    harvest = world.published(lead, anna, author=bas)
    page = text(client, "matrix", harvest.pk)
    assert "0 belemmert, 4 helpt" in page and "Buur" not in page
    aspect = Aspect.objects.get(harvest=harvest)
    assert world.SAID[0][0] in text(client, "cell", harvest.pk, aspect.pk)
    assert client.get(reverse("harvest:cell", args=[harvest.pk, aspect.pk]) + "?competentie=x").status_code == 404
    file = client.get(reverse("harvest:matrix_csv", args=[harvest.pk])).content.decode()
    assert file.count("Ervaring") == 4 and "Buur" not in file
    assert "Groep 3" in text(client, "saturation", harvest.pk)


def test_the_report_is_changed_sentence_by_sentence_and_then_published(client: Any) -> None:
    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    cast.signed_in(client, lead)
    assert "Dit is een concept" in text(client, "report", harvest.pk)
    assert post(client, "revise", harvest.pk, 1, base=1, words="Anders", notes="twaalf").status_code == 400
    stale = post(client, "revise", harvest.pk, 1, n=2, base=9, words="Anders gezegd", notes="")
    assert stale.status_code == 400 and "Anders gezegd" in stale.content.decode()
    assert post(client, "insert", harvest.pk, 1, n=3, base=1, words="Zonder grond", notes="").status_code == 302
    assert "rust op geen enkele notitie" in text(client, "report", harvest.pk)
    assert "Dit moet eerst nog" in text(client, "publish", harvest.pk)
    number = notes_in(harvest)[0].id
    assert post(client, "revise", harvest.pk, 2, n=4, base=2, words="Met grond", notes=f"#{number}").status_code == 302
    assert Sentence.objects.get(report=Report.objects.first(), order=2).notes == [number]
    assert post(client, "publish", harvest.pk, n=5).status_code == 302
    client.logout()
    page = text(client, "report", harvest.pk)
    assert "Met grond" in page and "minder dan 10" in page and "Buur" not in page
    assert world.SAID[0][0] in text(client, "sentence", harvest.pk, 2)
    made = client.get(reverse("harvest:report_pdf", args=[harvest.pk]))
    assert made.content.startswith(b"%PDF") and made["Content-Type"] == "application/pdf"


def test_a_draft_is_nobodys_business(client: Any) -> None:
    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    for name in ("report", "matrix", "saturation", "matrix_csv", "report_pdf"):
        assert client.get(reverse(f"harvest:{name}", args=[harvest.pk])).status_code == 404
    assert client.get(reverse("harvest:sentence", args=[harvest.pk, 1])).status_code == 404


def test_an_author_reads_it_back_and_a_guest_by_their_link_only(client: Any) -> None:
    lead, anna, bas = people()
    harvest = world.reported(lead, anna, author=bas)
    guest = noted_by_guest(harvest.walls.get().wall, "Van een gast", "gast@voorbeeld.nl")
    actions.leave_out(by=cast.actor(lead), harvest=harvest, note=guest, reason="Dit ging over iets anders.")
    actions.publish(by=cast.actor(lead), harvest=harvest)
    for note in queries.notes_to_tell_of(harvest.pk):
        actions.tell_author(by=cast.system(), harvest_id=harvest.pk, note=note)
    link = re.search(r"/oogsten/met-link/[\w-]+/", mail.outbox[0].body)
    assert link
    answer = client.get(link[0])
    page = answer.content.decode()
    assert "Van een gast" in page and "Dit ging over iets anders." in page and world.SAID[0][0] not in page
    assert answer["Cache-Control"] == "private, no-store"
    cast.signed_in(client, bas)
    assert world.SAID[1][0] in text(client, "back", harvest.pk)
    solution = next(note.id for note in notes_in(harvest) if note.words == world.SAID[1][0])
    made = client.post(reverse("harvest:practice", args=[harvest.pk, solution]))
    assert made.status_code == 302 and Practice.objects.get().author_id == bas.pk


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "<svg onload=x>", "مرحبا بكم", "🙂" * 50, "x" * 9_000])
def test_what_people_write_is_shown_as_text(client: Any, words: str) -> None:
    lead, anna, bas = people()
    harvest, _ = world.begun(lead, anna, author=bas)
    note = noted(bas, harvest.walls.get().wall, words)
    actions.deal_more(by=cast.actor(lead), harvest=harvest)
    actions.take_up(by=cast.actor(lead), harvest=harvest, notes=[note], words=words[:400])
    cast.signed_in(client, anna)
    for name, where in (("code", (harvest.pk, note)), ("fates", (harvest.pk,)), ("code_list", (harvest.pk,))):
        page = text(client, name, *where)
        assert "<script>alert" not in page and "<svg onload" not in page
