"""Reading a file: looked at first, taken over in one go, never twice; and an export read in elsewhere."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from kring.foundation.records.api import Refusal
from kring.modules.record import actions, queries
from kring.modules.record.exchange import write_own_csv, write_own_json
from kring.modules.record.models import Activity, Goal, Import
from tests import cast
from tests.modules.record.record_world import added, po_leader, proposed
from tests.modules.register.register_world import schools

pytestmark = pytest.mark.django_db
LIST = (
    "Naam activiteit;Startdatum;Soort;Aanbieder;PE-punten;Thema\r\n"
    "Leergang leiderschap;14-03-2025;Opleiding;Hogeschool;25;Verandermanagement\r\n"
    "Intervisie;2 mei 2025;Intervisie;;0;\r\n"
    "Intervisie;2 mei 2025;Intervisie;;0;\r\n"
    ";3-5-2025;Cursus;;4;\r\n"
    "Congres;ooit;Congres;;4;\r\n"
    "Boek over feedback;14-3-2026;Lezen;;1,5;\r\n"
)


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    schools()


def full_record(who: Any) -> Any:
    """A record with everything in it."""
    by = cast.actor(who)
    visit = added(
        who, "=Op bezoek; bij \"De Boog\"", kind="visit", from_date=date(2026, 2, 1), themes=["po-18-01", "po-18-04"],
        with_team=True, formal=False, organiser="'t Netwerk", hours=Decimal("7.50"), points=12,
    )  # fmt: skip
    actions.reflect(by=by, activity=visit, question="seen", words="Eerst kijken.\nDan praten.")
    brought = {"goal": None, "new_goal": "Leraren kijken bij elkaar", "words": "- lesbezoek"}
    actions.say_what_it_brought(by=by, activity=visit, **brought)
    actions.look_back(by=by, activity=visit, words="+ ook de bovenbouw")
    actions.add_link(by=by, activity=visit, words="Verslag | foto's", url="https://voorbeeld.nl/a?b=1;c")
    added(who)
    proposed(who)
    return queries.whole_record(by=by)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_record_read_in_elsewhere_is_equal(form: str) -> None:
    anna, elsewhere = po_leader(), cast.person("Anna", "Elders")
    there = full_record(anna)
    text = write_own_json(there.activities, there.goals) if form == "json" else write_own_csv(there.activities, {})
    by = cast.actor(elsewhere)
    for data in (text.encode(), ("\ufeff" + text).encode("utf-8")):
        offered = actions.offer_file(by=by, name=f"activiteiten.{form}", data=data)
        if not Activity.objects.filter(person_id=elsewhere.pk).exists():
            assert actions.take_over(by=by, offered=offered, columns={}) == 2
        else:  # the same file twice adds nothing
            with pytest.raises(Refusal):
                actions.take_over(by=by, offered=offered, columns={})
    here = queries.whole_record(by=by)
    assert here.activities == there.activities
    assert [goal.words for goal in here.goals] == [goal.words for goal in there.goals]
    assert (here.goals == there.goals) is (form == "json")
    assert Goal.objects.filter(person_id=elsewhere.pk).count() == 1


def offered(client: Any, text: str, name: str = "pe-online.csv") -> Any:
    file = SimpleUploadedFile(name, text.encode("cp1252"))
    return client.post(reverse("record:offer"), {"file": file, "command": "5f6a8a36-6d7e-4a39-9f0b-0a5ab3b4c0de"})


def test_a_list_is_looked_at_before_anything_is_written(client: Any) -> None:
    anna = po_leader()
    added(anna)
    cast.signed_in(client, anna)
    preview = offered(client, LIST).url
    text = client.get(preview).content.decode()
    for words in ("2 nieuwe activiteiten", "1 staat er al", "3 regels kunnen we niet lezen", "Regel 5",
                  "Er staat geen titel.", "De datum is niet te lezen.", "De punten zijn geen heel getal.",
                  "Verandermanagement"):  # fmt: skip
        assert words in text, words
    assert Activity.objects.count() == 1  # nothing before the yes
    columns = {"title": "0", "from_date": "1", "kind": "2", "organiser": "3", "points": "4", "themes": "5"}
    assert client.post(preview, columns).url == reverse("record:own")
    assert client.post(preview, columns).status_code == 404  # it is done
    made = Activity.objects.exclude(title="Boek over feedback").order_by("from_date")
    assert [(one.title, one.kind, one.points, one.themes) for one in made] == [
        ("Leergang leiderschap", "training", 25, ["po-18-01"]), ("Intervisie", "intervision", 0, []),
    ]  # fmt: skip
    assert Import.objects.get().text == ""
    again = offered(client, LIST).url
    assert "0 nieuwe activiteiten" in client.get(again).content.decode()
    client.post(again, columns)
    assert Activity.objects.count() == 3


def test_other_columns_can_be_chosen(client: Any) -> None:
    anna = po_leader()
    cast.signed_in(client, anna)
    preview = offered(client, "Wat;Wanneer;Hoe lang\nBoek;1-2-2025;2 uur\n").url
    assert client.get(preview).status_code == 200
    assert client.get(preview, {"title": "0"}).status_code == 400  # a day is needed
    assert client.get(preview, {"title": "0", "from_date": "99"}).status_code == 400
    text = client.get(preview, {"title": "0", "from_date": "1", "hours": "2"}).content.decode()
    assert ("1 nieuwe activiteit" in text, "2 uur" in text) == (True, True)
    client.post(preview, {"title": "0", "from_date": "1", "hours": "2"})
    assert Activity.objects.get().hours == 2


def test_a_file_can_be_put_away(client: Any) -> None:
    anna = po_leader()
    cast.signed_in(client, anna)
    preview = offered(client, LIST).url
    assert preview in client.get(reverse("record:own")).content.decode()
    assert client.post(preview + "weg/").status_code == 302
    assert client.get(preview).status_code == 404
    assert not Activity.objects.exists()


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"PK\x03\x04 a spreadsheet", actions.IsSpreadsheet), (b"", actions.IsNoList), (b"\x00\x01", actions.IsNoList),
        (b"only words", actions.IsNoList), (b"a;b\n" * 1_000_000, actions.FileTooLarge),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused(data: bytes, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        actions.offer_file(by=cast.actor(cast.person()), name="x", data=data)


def test_a_wrong_file_is_an_error_at_the_field(client: Any) -> None:
    cast.signed_in(client, cast.person())
    answer = offered(client, "geen lijst")
    assert (answer.status_code, "In dit bestand staat geen lijst" in answer.content.decode()) == (400, True)


def test_files_of_ones_own_are_downloads(client: Any) -> None:
    anna = po_leader()
    full_record(anna)
    cast.signed_in(client, anna)
    assert "2 activiteiten" in client.get(reverse("record:exports")).content.decode()
    starts = {"csv": "\ufeffKenmerk;".encode(), "json": b"{", "pdf": b"%PDF-"}
    for form, start in starts.items():
        answer = client.get(reverse(f"record:{form}"))
        assert answer.content.startswith(start), form
        assert answer["Content-Disposition"] == f'attachment; filename="activiteiten.{form}"'
        assert answer["Cache-Control"] == "private, no-store"
    client.cookies["django_language"] = "en"
    assert client.get(reverse("record:pdf")).content.startswith(b"%PDF-")
