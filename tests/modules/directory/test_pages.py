"""The public pages and the office's desk, through the browser's door."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from kring.foundation.people.api import Role
from kring.foundation.records.api import Ref
from kring.modules.directory import actions
from kring.modules.directory.models import Board, DuoFile, DuoUpload, Site
from kring.modules.directory.presenting import pupils_sentence
from kring.modules.directory.queries.sites import YearRow
from tests import cast
from tests.modules.directory.samples import NEW, OLD, ORDER, bring, data, rows, written

pytestmark = pytest.mark.django_db


@pytest.fixture
def country():
    for name in ORDER:
        bring(name, accept_closures=True)


@pytest.fixture
def office(client):
    who = cast.person("Olga", "Office")
    cast.holds(who, Role.OFFICE, Ref("register", "1"))
    cast.second_factor(who)
    return cast.signed_in(client, who)


def words(response):
    """What people read in the main part of a page."""
    main = re.search(r"<main.*</main>", response.content.decode(), re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", main[0]).replace("&#x27;", "'").split())


@pytest.mark.usefixtures("country")
def test_a_school_page_says_what_is_known(client):
    shown = words(client.get("/scholen/16AH00/"))
    for part in (
        "Openbare Basisschool 't Eenspan",
        "Basisonderwijs",
        "Oosterstraat 58, 7822 HG Emmen",
        "Bestuur 42830",
    ):
        assert part in shown
    assert "van " in shown and "Wat er gebeurde" in shown and "ging naar een ander bestuur" in shown
    assert client.get("/scholen/16ah00/").status_code == 200


@pytest.mark.usefixtures("country")
def test_a_closed_school_keeps_its_page(client):
    shown = words(client.get("/scholen/16ZQ00/"))
    assert "Deze school is gesloten" in shown and "De school is gesloten." in shown


@pytest.mark.usefixtures("country")
def test_hidden_pupils_are_shown_as_hidden(client):
    shown = words(client.get("/scholen/00TO04/"))
    assert "minder dan 5 op 1 oktober 2025" in shown


FOUND = [
    ("/scholen/?q=eenspan", "Eenspan"),
    ("/scholen/?q=Eenspam+Emen", "Eenspan"),
    ("/scholen/?q=16AH", "Eenspan"),
    ("/scholen/?q=7822hg", "Eenspan"),
    ("/scholen/?q=42830", "Eenspan"),
    ("/scholen/?sector=vo", "Nassau"),
    ("/scholen/?soort=vo", "Nassau"),
    ("/scholen/?q=nassau&sector=po", "Geen school gevonden"),
    ("/scholen/?q=zzzzqqqq", "Geen school gevonden"),
    ("/scholen/?provincie=drenthe&q=eenspan", "Eenspan"),
    ("/scholen/?provincie=zeeland&q=eenspan", "Geen school gevonden"),
    ("/scholen/?gesloten=ja&q=16ZQ", "gesloten"),
    ("/besturen/", "Bestuur"),
    ("/besturen/?q=drente+kindcentra", "Kindcentra Drenthe"),
    ("/regio/", "RMC-regio"),
    ("/regio/provincie/", "Drenthe"),
    ("/regio/provincie/drenthe/", "Eenspan"),
    ("/regio/gemeente/0114/", "Emmen"),
]
ABSENT = [
    "/scholen/99ZZ99/",
    "/besturen/99999/",
    "/regio/niets/",
    "/regio/provincie/niets/",
    "/regio/x/y/",
    "/scholen/16AH/",
]
HOSTILE = ["\x00", "%", "'", "_" * 300, "\u202e", "<b>", "( )", "16AH00 OR 1=1", "é" * 99]
BUDGETS = {
    "/scholen/": 3,
    "/scholen/?q=eenspan": 4,
    "/scholen/16AH00/": 10,
    "/besturen/": 3,
    "/besturen/42830/": 8,
    "/regio/": 2,
    "/regio/provincie/": 3,
    "/regio/provincie/drenthe/": 4,
}


@pytest.mark.usefixtures("country")
def test_pages_find_what_is_asked(client):
    lacking = [(address, name) for address, name in FOUND if name not in words(client.get(address))]
    assert lacking == []


@pytest.mark.usefixtures("country")
def test_what_is_not_there_is_404(client):
    assert {address: client.get(address).status_code for address in ABSENT} == dict.fromkeys(ABSENT, 404)


@pytest.mark.usefixtures("country")
def test_any_text_may_be_searched_for(client):
    for text in HOSTILE:
        response = client.get("/scholen/", {"q": text, "p": "-1", "s": text, "soort": text, "provincie": text})
        assert response.status_code == 200 and "<b>" not in words(response)
        assert client.get("/besturen/", {"q": text, "p": "9" * 30}).status_code == 200


@pytest.mark.usefixtures("country")
def test_pages_ask_the_database_little(client):
    over = {}
    for address, budget in BUDGETS.items():
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        if len(asked) > budget:
            over[address] = [query["sql"][:80] for query in asked]
    assert over == {}


def test_an_empty_directory_has_pages_too(client):
    for address in ("/scholen/", "/besturen/", "/regio/"):
        assert client.get(address).status_code == 200


def test_a_fragment_holds_only_what_was_found(client):
    bring(NEW)
    response = client.get("/scholen/?q=eenspan", headers={"HX-Request": "true"})
    assert b"<html" not in response.content and b"Eenspan" in response.content


@pytest.mark.usefixtures("country")
def test_the_house_search_finds_schools_and_boards(client):
    text = words(client.get(reverse("home:search"), {"q": "eenspan"}))
    assert "Eenspan" in text


OFFICE = ["/kantoor/duo/", "/kantoor/duo/1/", "/kantoor/duo/1/weg/", "/besturen/42830/naam/"]


@pytest.mark.parametrize("address", OFFICE)
def test_the_desk_is_for_the_office_alone(client, address):
    bring(NEW)
    assert client.get(address).status_code in {302, 405}
    cast.signed_in(client, cast.person())
    assert client.get(address).status_code in {404, 405}
    assert client.post(address).status_code == 404


def give(client, content, vintage="2026-08", name="gids.csv"):
    return client.post("/kantoor/duo/", {"file": SimpleUploadedFile(name, content), "vintage": vintage})


def test_the_office_looks_before_it_applies(office):
    bring(OLD)
    given = give(office, data(NEW))
    assert given.status_code == 302
    shown = office.get(given["Location"])
    text = words(shown)
    for part in ("Nieuw: ", "Gesloten: 2", "Naar een ander bestuur", "Anders: ", "Afgewezen rijen: 0", "10249"):
        assert part in text
    assert DuoFile.objects.count() == 1 and Site.objects.filter(pk="32JK00").count() == 0
    assert "gids.csv" in words(office.get("/kantoor/duo/"))

    seen = shown.context["fingerprint"]
    assert office.post(given["Location"], {"seen": "0" * 64}).status_code == 400
    done = office.post(given["Location"], {"seen": seen}, follow=True)
    assert done.redirect_chain and "augustus 2026" in words(done)
    assert Site.objects.filter(pk="32JK00").exists() and not DuoUpload.objects.exists()


def test_the_office_reads_why_a_file_is_refused_or_a_row_rejected(office):
    refused = give(office, b"a;b\n1;2\n")
    assert refused.status_code == 400 and "geen enkele soort" in words(refused)
    assert "jjjj-mm" in words(give(office, data(NEW), vintage=""))
    assert "2026-08" in words(give(office, data(NEW), vintage="2026-8"))
    assert give(office, b"").status_code == 400
    headings, body = rows(NEW)
    body[2][headings.index("POSTCODE")] = "onzin"
    given = give(office, written(headings, body))
    text = words(office.get(given["Location"]))
    assert "Afgewezen rijen: 1" in text and "POSTCODE" in text and "geen postcode" in text


def test_many_closures_ask_for_a_yes(office):
    bring(NEW)
    headings, body = rows(NEW)
    given = give(office, written(headings, body[:10]), vintage="2026-09")
    shown = office.get(given["Location"])
    assert "Dit sluit meer dan 10 %" in words(shown)
    seen = shown.context["fingerprint"]
    refused = office.post(given["Location"], {"seen": seen})
    assert refused.status_code == 400 and "10 %" in words(refused)
    assert office.post(given["Location"], {"seen": seen, "accept_closures": "on"}).status_code == 302
    assert Site.objects.filter(closed_date=None).count() == 10


def test_a_file_can_be_put_away(office):
    given = give(office, data(NEW))
    assert office.post(given["Location"] + "weg/", follow=True).status_code == 200
    assert not DuoUpload.objects.exists() and not DuoFile.objects.exists()


def test_the_same_file_again_says_so(office):
    bring(NEW)
    given = give(office, data(NEW))
    shown = office.get(given["Location"])
    assert "Er verandert niets" in words(shown)
    assert office.post(given["Location"], {"seen": shown.context["fingerprint"]}).status_code == 302
    assert not DuoUpload.objects.exists()


def test_the_office_corrects_the_name_of_a_board(office):
    bring(NEW)
    assert "Verbeter de naam" in words(office.get("/besturen/42830/"))
    office.post("/besturen/42830/naam/", {"name": "Stichting Mooi Weer"})
    assert words(office.get("/besturen/42830/")).startswith("Stichting Mooi Weer")
    assert office.post("/besturen/42830/naam/", {"name": "x" * 201}).status_code == 400
    office.post("/besturen/42830/naam/", {"name": ""})
    assert Board.objects.get(pk="42830").name == ""


def test_visitors_see_no_buttons_of_the_office(client):
    bring(NEW)
    assert "Verbeter de naam" not in words(client.get("/besturen/42830/"))


NAMES = ("Zon", "'t Anker", "Spil")


def boards_in(response):
    """The boards of a list, in its order."""
    return re.findall(r'href="/besturen/(\d{5})/"', response.content.decode())


@pytest.fixture
def boards(country):
    """Three boards that the office named; the others have no name."""
    given = dict(zip(Board.objects.filter(sites_open__gt=0).order_by("number")[:3], NAMES, strict=True))
    for board, name in given.items():
        actions.name_board(by=cast.system(), board=board, name=name)
    return {name: board.number for board, name in given.items()}


def test_boards_stand_by_their_letters_and_those_without_a_name_last(client, boards):
    shown = boards_in(client.get("/besturen/"))
    assert [number for number in shown if number in boards.values()] == [
        boards["Spil"],
        boards["'t Anker"],
        boards["Zon"],
    ]
    names = dict(Board.objects.values_list("number", "name"))
    named = [bool(names[number]) for number in shown]
    assert named == sorted(named, reverse=True) and not all(named)
    assert boards_in(client.get("/besturen/", {"q": "'t anker"})) == [boards["'t Anker"]]


def test_only_the_office_looks_for_boards_without_a_name(client, office, boards):
    nameless = boards_in(office.get("/besturen/", {"naam": "zonder"}))
    assert nameless and not set(nameless) & set(boards.values())
    assert "Zonder naam" in office.get("/besturen/").content.decode()
    client.logout()
    assert len(boards_in(client.get("/besturen/", {"naam": "zonder"}))) == len(nameless) + 3
    assert "Zonder naam" not in client.get("/besturen/").content.decode()


def test_the_pupils_in_a_sentence_name_the_first_and_the_last_count_that_is_known():
    years = [
        YearRow(1996, 134, False),
        YearRow(1997, None, True),
        YearRow(2025, 256, False),
        YearRow(2026, None, False),
    ]
    assert pupils_sentence(years) == "256 leerlingen op 1 oktober 2025, 134 in 1996."
    assert pupils_sentence(years[:2]) == ""
