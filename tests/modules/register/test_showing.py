"""What everybody sees: nothing but what was chosen, on every door; and who is shielded is not there."""

import io
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from kring.foundation.files.models import File
from kring.foundation.records.api import NotAllowed
from kring.modules.register import actions, queries
from kring.modules.register.models import Enrolment
from kring.modules.register.showing import actions as showing
from kring.modules.register.showing import queries as shown
from kring.modules.register.showing.access import may_read_portrait
from kring.modules.register.showing.portrait import MOST_BYTES, NotAPortrait, TooSmall, redrawn
from tests import cast
from tests.modules.register.register_world import leader, schools
from tests.modules.register.showing_world import number_of, person_page, picture, today

pytestmark = pytest.mark.django_db
EVERYTHING = showing.Choices(
    school=True, email="anna@school.nl", website="https://www.zonnebloem.nl/", phone="030 123 45 67",
    motto="Samen leren",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _schools(db: None) -> None:
    cache.clear()
    schools()


@pytest.fixture
def anna() -> Any:
    return leader("Anna", "Visser")


def test_nothing_more_is_shown_until_it_is_chosen(client: Any, anna: Any) -> None:
    text = client.get(person_page(anna)).content.decode()
    assert "Utrecht" in text
    assert not any(word in text for word in ("Zonnebloem", "mailto:", "tel:", "<img", "blockquote"))
    showing.choose(by=today(anna), choices=EVERYTHING)
    text = client.get(person_page(anna)).content.decode()
    for word in ("De Zonnebloem, Utrecht", "anna@school.nl", "030 123 45 67", "www.zonnebloem.nl", "Samen leren"):
        assert word in text
    assert anna.account.email not in text


def test_the_api_shows_exactly_the_page(client: Any, anna: Any) -> None:
    address = f"/api/v1/register/leaders/po/{number_of(anna)}"
    before = client.get(address).json()
    assert [before[name] for name in ("schools", "email", "phone", "website", "motto", "portrait")] == [[], *[""] * 5]
    showing.choose(by=today(anna), choices=EVERYTHING)
    after = client.get(address).json()
    assert (after["schools"], after["email"], after["motto"]) == (
        ["De Zonnebloem, Utrecht"], "anna@school.nl", "Samen leren",
    )  # fmt: skip
    assert client.get(address.replace("/po/", "/vo/")).status_code == 404


def test_a_school_that_is_not_shown_finds_nobody(anna: Any) -> None:
    def found(where: str) -> bool:
        return bool(queries.find(name="visser", where=where, on=cast.MOMENT.date()).rows)

    assert [found("utrecht"), found("zonnebloem"), found("stichting zon")] == [True, False, False]
    showing.choose(by=cast.actor(anna), choices=showing.Choices(school=True))
    assert [found("utrecht"), found("zonnebloem"), found("stichting zon")] == [True, True, True]
    actions.refresh_all(by=cast.system())  # the night keeps the choice
    assert found("zonnebloem")
    showing.choose(by=cast.actor(anna), choices=showing.Choices())
    assert not found("zonnebloem")


def test_the_preview_shows_what_is_not_saved_yet(client: Any, anna: Any) -> None:
    cast.signed_in(client, anna)
    address = reverse("register:showing")
    assert "Zo ziet iedereen je" in client.get(address).content.decode()
    answer = client.post(address, {"school": "on", "motto": "Samen leren", "bekijk": "ja"})
    text = answer.content.decode()
    assert (answer.status_code, "De Zonnebloem, Utrecht" in text, "nog niet bewaard" in text) == (200, True, True)
    assert "Samen leren" not in client.get(person_page(anna)).content.decode()
    part = client.post(address, {"motto": "Samen leren"}, headers={"HX-Request": "true"}).content.decode()
    assert "Samen leren" in part and "<html" not in part
    assert client.post(address, {"motto": "Samen leren", "bewaar": "ja"}).status_code == 302
    assert "Samen leren" in client.get(person_page(anna)).content.decode()


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("email", "geen adres"), ("website", "javascript:alert(1)"), ("phone", "bel me"), ("motto", "x" * 161)],
)
def test_what_cannot_be_shown_is_refused_at_its_field(client: Any, anna: Any, field: str, wrong: str) -> None:
    cast.signed_in(client, anna)
    answer = client.post(reverse("register:showing"), {field: wrong, "bewaar": "ja"})
    assert answer.status_code == 400
    assert f"id_{field}_error" in answer.content.decode()
    assert shown.choices_of(anna.pk) == showing.Choices()


def test_choosing_the_same_twice_is_told_once(anna: Any) -> None:
    from kring.foundation.audit.models import Entry as Told

    for _ in range(2):
        showing.choose(by=cast.actor(anna), choices=EVERYTHING)
    assert Told.objects.filter(event="register.shown_changed").count() == 1
    with pytest.raises(NotAllowed):
        showing.choose(by=cast.system(), choices=EVERYTHING)


def test_a_portrait_is_kept_for_its_owner_until_it_is_chosen(client: Any, anna: Any) -> None:
    public = reverse("register:portrait", args=["po", number_of(anna)])
    with pytest.raises(showing.NoPortrait):
        showing.choose(by=cast.actor(anna), choices=showing.Choices(show_portrait=True))
    cast.signed_in(client, anna)
    upload = SimpleUploadedFile("ik.png", picture(kind="PNG"), "image/png")
    assert client.post(reverse("register:portrait_added"), {"portrait": upload}).status_code == 302
    assert client.get(reverse("register:own_portrait"))["Content-Type"] == "image/jpeg"
    assert client.get(public).status_code == 404
    assert client.post(reverse("register:showing"), {"show_portrait": "on", "bewaar": "ja"}).status_code == 302
    client.logout()
    answer = client.get(public)
    assert (answer.status_code, answer["X-Robots-Tag"]) == (200, "noindex, nofollow, noimageindex")
    assert public in client.get(person_page(anna)).content.decode()
    kept = File.objects.get()
    assert client.get(f"/files/{kept.pk}/").status_code in (302, 404)  # the file itself stays its owner's
    assert may_read_portrait(cast.actor(anna), kept.owner_id)
    assert not may_read_portrait(cast.actor(cast.person("Bram")), kept.owner_id)
    assert not may_read_portrait(cast.system(), kept.owner_id)
    showing.remove_portrait(by=today(anna))
    assert client.get(public).status_code == 404
    assert not File.objects.exists()


def test_a_new_portrait_takes_the_place_of_the_former(anna: Any) -> None:
    for _ in range(2):
        showing.add_portrait(by=cast.actor(anna), content=picture())
    assert File.objects.count() == 1


def test_a_portrait_says_nothing_of_where_and_when() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0132], exif[0x0112] = "Telefoon", "2026:11:20 09:00:00", 6
    exif.get_ifd(0x8825)[1] = "N"
    drawn = redrawn(picture((1200, 900), exif=exif, comment=b"geheim"))
    with Image.open(io.BytesIO(drawn)) as opened:
        assert (opened.format, opened.size, dict(opened.getexif())) == ("JPEG", (480, 480), {})
        assert not {"exif", "comment", "icc_profile"} & set(opened.info)
    assert b"Telefoon" not in drawn and b"geheim" not in drawn


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_kinds_of_portraits(kind: str) -> None:
    assert redrawn(picture((200, 300), kind)).startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    "content",
    [b"", b"geen plaatje", b"GIF89a", picture()[:500], b"<svg/>", b"\x00" * (MOST_BYTES + 1)],
    ids=["empty", "text", "gif", "half", "svg", "large"],
)
def test_what_is_no_portrait(content: bytes) -> None:
    with pytest.raises(NotAPortrait):
        redrawn(content)


def test_a_picture_that_would_fill_the_memory_and_one_that_is_too_small() -> None:
    made = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(made, "PNG")
    with pytest.raises(NotAPortrait):
        redrawn(made.getvalue())
    with pytest.raises(TooSmall):
        redrawn(picture((90, 400)))


def test_a_wrong_file_says_so_on_a_page(client: Any, anna: Any) -> None:
    cast.signed_in(client, anna)
    answer = client.post(reverse("register:portrait_added"), {"portrait": SimpleUploadedFile("a.jpg", b"nee")})
    assert (answer.status_code, "JPG, PNG of WebP" in answer.content.decode()) == (400, True)


def test_leaving_the_register_leaves_no_page(client: Any, anna: Any) -> None:
    address = person_page(anna)
    showing.choose(by=today(anna), choices=EVERYTHING)
    actions.leave(by=today(anna), enrolment=Enrolment.objects.get())
    assert client.get(address).status_code == 404
