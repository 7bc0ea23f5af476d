"""The pages: the leader's own, the one behind the QR code, and the one where anybody checks a file."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from kring.core.credentials.api import read_bundle
from kring.foundation.documents.api import LARGEST_FILE, check
from kring.foundation.records.api import now
from kring.modules.register import actions as register_actions
from kring.modules.register.certificate import access, paper
from kring.modules.register.models import Certificate, Enrolment
from tests import cast
from tests.modules.register import certificate_world as certificates
from tests.modules.register import register_world as world

pytestmark = pytest.mark.django_db
MINE = "/register/bewijs/po/"
FILES = ("bewijs.pdf", "bewijs.jwt", "bewijs.json")


@pytest.fixture
def enrolment() -> Enrolment:
    world.schools()
    cache.clear()
    return certificates.registered()


@pytest.fixture
def leader(client: Client, enrolment: Enrolment) -> Client:
    found: Client = cast.signed_in(client, enrolment.person)
    return found


def test_make_and_download(leader: Client) -> None:
    page = leader.get(MINE).content.decode()
    assert "Maak mijn bewijs" in page
    assert leader.get(MINE + "bewijs.pdf").status_code == 404  # looking makes nothing
    assert leader.post(MINE).headers["Location"] == MINE
    page = leader.get(MINE).content.decode()
    assert "Download je bewijs (PDF)" in page
    kinds = [leader.get(MINE + name).headers["Content-Type"] for name in FILES]
    assert kinds == ["application/pdf", "application/vc+jwt", "application/json"]
    file = leader.get(MINE + "bewijs.pdf")
    assert re.fullmatch(
        r'attachment; filename="bewijs-van-registratie-\d{8}\.pdf"', file.headers["Content-Disposition"]
    )
    assert file.headers["Cache-Control"] == "private, no-store"
    trusted = read_bundle(leader.get("/controleren/sleutels.json").content.decode())
    assert check(file.content, trusted=trusted, at=now()).is_valid


def test_somebody_else_gets_nothing(client: Client, enrolment: Enrolment) -> None:
    certificates.certified(enrolment)
    stranger = cast.signed_in(client, cast.person("Carla", "Smit"))
    assert {stranger.get(MINE + name).status_code for name in ("", *FILES, "opnieuw/")} == {404}
    assert Client().get(MINE).status_code == 302


def test_only_enrolled_is_not_enough(client: Client) -> None:
    world.schools()
    who = cast.person("Bram", "Bos")
    world.enrolled(who)
    reader = cast.signed_in(client, who)
    page = reader.get(MINE).content.decode()
    assert "Je hebt nu geen bewijs." in page
    assert "Maak mijn bewijs" not in page
    assert reader.post(MINE).status_code == 409
    assert not Certificate.objects.exists()


def test_a_new_one(leader: Client, enrolment: Enrolment) -> None:
    former = certificates.certified(enrolment)
    assert "ingetrokken" in leader.get(MINE + "opnieuw/").content.decode()
    assert leader.post(MINE + "opnieuw/").status_code == 302
    page = leader.get(MINE).content.decode()
    assert f"/b/{former.code}" in page
    assert "Ingetrokken bewijzen" in page
    assert "Dit bewijs is ingetrokken" in Client().get(f"/b/{former.code}").content.decode()


def test_the_page_behind_the_code(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    answer = Client().get(f"/b/{made.code}")
    page = answer.content.decode()
    assert "Dit bewijs geldt" in page
    assert "Anna Visser" in page
    assert "RDO niveau 2" in page
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert Client().get("/b/2222222222").status_code == 404


def test_who_left_is_not_named_any_more(leader: Client, enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    register_actions.leave(by=certificates.owner(enrolment), enrolment=enrolment)
    page = Client().get(f"/b/{made.code}").content.decode()
    assert "Dit bewijs is ingetrokken" in page
    assert "Anna Visser" not in page
    assert {leader.get(MINE + name).status_code for name in FILES} == {404}


def asked(client: Client, **data: Any) -> Any:
    return client.post("/controleren/", data)


def test_anybody_checks_a_file(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    content = certificates.on_paper(made)
    page = asked(Client(), file=SimpleUploadedFile("bewijs.pdf", content)).content.decode()
    assert "Geldig; niet ingetrokken per" in page
    assert "Anna Visser" in page
    assert "Geldig; niet ingetrokken per" in asked(Client(), token=paper.token(made)).content.decode()
    changed = paper.token(made)[:-8] + "AAAAAAAA"
    assert "De handtekening klopt niet" in asked(Client(), token=changed).content.decode()
    assert "Geen bewijs dat we kunnen lezen" in asked(Client(), token="hallo").content.decode()


def test_the_page_knows_of_a_revocation_before_the_list_does(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    content = certificates.on_paper(made)
    register_actions.leave(by=certificates.owner(enrolment), enrolment=enrolment)
    page = asked(Client(), file=SimpleUploadedFile("bewijs.pdf", content)).content.decode()
    assert "Ingetrokken per" in page


def test_typing_the_short_address_does_as_well(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    for typed in (made.code, f"kring.example/b/{made.code}", f" https://kring.example/b/{made.code.upper()} "):
        assert asked(Client(), token=typed).headers["Location"] == f"/b/{made.code}"


def test_nothing_or_far_too_much(enrolment: Enrolment) -> None:
    assert asked(Client()).status_code == 400
    huge = SimpleUploadedFile("groot.pdf", b"%PDF-" + b"0" * LARGEST_FILE)
    answer = asked(Client(), file=huge)
    assert answer.status_code == 400
    assert "te groot voor een bewijs" in answer.content.decode()
    assert asked(Client(), token="a" * 200_001).status_code == 400
    broken = SimpleUploadedFile("kapot.pdf", b"%PDF-1.7\n" + b"1 0 obj << /Type /Catalog >>\n" * 1000)
    assert "Geen bewijs dat we kunnen lezen" in asked(Client(), file=broken).content.decode()


def test_thirty_a_minute(enrolment: Enrolment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "CHECKS_A_MINUTE", 2)
    made = certificates.certified(enrolment)
    answers = [Client().get(f"/b/{made.code}").status_code for _ in range(3)]
    assert answers[:1] == [200]
    assert answers[-1] in (409, 429)
    assert asked(Client(), token="x").status_code in (409, 429)


def test_what_machines_fetch(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    claims = check(paper.token(made).encode(), trusted=certificates.published(), at=certificates.LATER).claims
    profile = Client().get(claims["issuer"]["id"].removeprefix("http://localhost:8000"))
    assert profile.json()["id"] == claims["iss"]
    [kid] = profile.json()["assertionMethod"]
    assert [key["kid"] for key in Client().get("/.well-known/jwks.json").json()["keys"]] == [kid]
    assert set(profile.json()["verificationMethod"][0]["publicKeyJwk"]) == {"kty", "n", "e", "alg", "use", "kid"}
    listed = claims["credentialStatus"]["statusListCredential"].removeprefix("http://localhost:8000")
    answer = Client().get(listed)
    assert answer.headers["Content-Type"] == "application/vc+jwt"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert read_bundle(answer.content.decode()).lists
    assert Client().get("/verify").headers["Location"] == "/controleren/"
    assert Client().get("/.well-known/issuers/xx.json").status_code == 404


def test_nothing_of_what_was_checked_is_kept(enrolment: Enrolment) -> None:
    made = certificates.certified(enrolment)
    content = certificates.on_paper(made, cast.MOMENT + timedelta(hours=1))
    with connection.cursor() as cursor:
        cursor.execute("SELECT sum(n_tup_ins + n_tup_upd) FROM pg_stat_xact_user_tables WHERE relname <> 'kring_cache'")
        before = cursor.fetchone()
        asked(Client(), file=SimpleUploadedFile("bewijs.pdf", content))
        cursor.execute("SELECT sum(n_tup_ins + n_tup_upd) FROM pg_stat_xact_user_tables WHERE relname <> 'kring_cache'")
        assert cursor.fetchone() == before
