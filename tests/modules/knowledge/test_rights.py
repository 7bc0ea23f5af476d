"""An editor of one publisher sees, edits, moves, chooses and approves nothing of another; nobody else comes in."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from kring.foundation.people.api import Role
from kring.foundation.records.api import NotAllowed, Ref, titles
from kring.modules.knowledge.models import KnowledgeDocument, KnowledgeImage, NewsPage, PublisherPage
from kring.modules.knowledge.publishing import opening
from tests import cast
from tests.modules.knowledge import knowledge_world as pages
from tests.modules.knowledge import publishing_world as world

pytestmark = pytest.mark.django_db
SECRET = "Geheim concept"


@pytest.fixture(autouse=True)
def _own_media(settings: Any, tmp_path: Any) -> Iterator[None]:
    settings.MEDIA_ROOT = tmp_path
    yield


@pytest.fixture
def theirs() -> NewsPage:
    """A draft of publisher kring that waits for a second reader."""
    eline = world.editor("Eline")
    return world.written(eline, SECRET, action="submit", slug="geheim")


@pytest.fixture
def omar(theirs: NewsPage) -> Client:
    """The browser of an editor of another publisher."""
    return world.at_desk(world.editor("Omar", "other"))


OF_A_PAGE = (
    "edit", "delete", "copy", "move", "view_draft", "history", "history_results", "revisions_index",
    "workflow_history", "preview_on_edit", "usage", "add_subpage", "confirm_workflow_cancellation",
)  # fmt: skip


@pytest.mark.parametrize("name", OF_A_PAGE)
@pytest.mark.parametrize("method", ["get", "post"])
def test_no_address_of_their_page_opens(name: str, method: str, theirs: NewsPage, omar: Client) -> None:
    address = reverse(f"wagtailadmin_pages:{name}", args=[theirs.pk])
    assert getattr(omar, method)(address, {}).status_code == 404
    theirs.refresh_from_db()
    assert theirs.workflow_in_progress


def test_no_version_of_their_page_opens(theirs: NewsPage, omar: Client) -> None:
    revision = theirs.get_latest_revision()
    for name in ("revisions_view", "revisions_revert", "revisions_unschedule"):
        assert omar.get(reverse(f"wagtailadmin_pages:{name}", args=[theirs.pk, revision.pk])).status_code == 404
    assert omar.get(f"/cms/pages/{theirs.pk}/revisions/compare/earliest...latest/").status_code == 404
    state = theirs.current_workflow_state
    for name in ("workflow_preview",):
        assert omar.get(reverse(f"wagtailadmin_pages:{name}", args=[theirs.pk, state.pk])).status_code == 404
    for name in ("workflow_action", "collect_workflow_action_data"):
        args = [theirs.pk, "approve", state.current_task_state_id]
        assert omar.post(reverse(f"wagtailadmin_pages:{name}", args=args)).status_code == 404


def test_own_page_with_another_pages_version_is_not_found(theirs: NewsPage, omar: Client) -> None:
    """The number of the version must be of the page in the address."""
    own = pages.news("Eigen", under=world.publisher("other"), live=False)
    revision = theirs.get_latest_revision().pk
    for name in ("revisions_view", "revisions_revert"):
        answer = omar.get(reverse(f"wagtailadmin_pages:{name}", args=[own.pk, revision]))
        assert answer.status_code == 404
    answer = omar.get(f"/cms/pages/{own.pk}/revisions/compare/earliest...{revision}/")
    assert answer.status_code == 404 or SECRET not in answer.content.decode()


def test_nothing_goes_into_their_tree(theirs: NewsPage, omar: Client) -> None:
    home, own = world.publisher(), pages.news("Eigen", under=world.publisher("other"), live=False)
    count = NewsPage.objects.count()
    add = reverse("wagtailadmin_pages:add", args=["knowledge", "newspage", home.pk])
    assert omar.post(add, world.sent_form("Indringer")).status_code == 404
    move = reverse("wagtailadmin_pages:move_confirm", args=[own.pk, home.pk])
    assert omar.post(move).status_code == 404
    copy = reverse("wagtailadmin_pages:copy", args=[own.pk])
    omar.post(copy, {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": home.pk})
    own.refresh_from_db()
    assert own.get_parent().pk == world.publisher("other").pk
    assert NewsPage.objects.count() == count


@pytest.mark.parametrize("action", ["delete", "move", "publish", "unpublish"])
def test_many_at_once_is_no_way_in(action: str, theirs: NewsPage, omar: Client) -> None:
    live = pages.news("Openbaar")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    chosen = f"?id={theirs.pk}&id={live.pk}"
    shown = omar.get(address + chosen)
    omar.post(address + chosen, {"chooser": world.publisher("other").pk})
    theirs.refresh_from_db()
    live.refresh_from_db()
    assert not theirs.live and live.live
    assert theirs.get_parent().pk == live.get_parent().pk == world.publisher().pk
    assert "Verwijderen van alle" not in shown.content.decode()
    assert omar.get(reverse("wagtail_bulk_action", args=["people", "account", "delete"])).status_code == 404


LISTS = (
    "wagtailadmin_home", "wagtailadmin_explore_root", "wagtailadmin_pages:search", "wagtailadmin_pages:search_results",
    "wagtailadmin_choose_page", "wagtailadmin_choose_page_search", "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:workflow_tasks", "wagtailadmin_api:pages:listing", "wagtailimages:index",
    "wagtaildocs:index", "wagtailimages_chooser:choose", "wagtailimages_chooser:choose_results",
    "wagtaildocs_chooser:choose", "wagtaildocs_chooser:choose_results",
)  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_no_list_shows_theirs(name: str, theirs: NewsPage, omar: Client) -> None:
    world.image(title=SECRET)
    world.document(title=SECRET)
    asked = {"child_of": "root"} if "api" in name else {"q": "Geheim"}
    answer = omar.get(reverse(name), asked, follow=True)
    assert answer.status_code == 200
    assert SECRET not in answer.content.decode()


def test_their_place_in_the_explorer_is_not_there(theirs: NewsPage, omar: Client) -> None:
    home = world.publisher()
    for name in ("wagtailadmin_explore", "wagtailadmin_explore_results"):
        assert omar.get(reverse(name, args=[home.pk])).status_code == 404
    assert omar.get(reverse("wagtailadmin_choose_page_child", args=[theirs.pk])).status_code == 404
    assert SECRET not in omar.get(reverse("wagtailadmin_choose_page_child", args=[home.pk])).content.decode()
    assert SECRET not in omar.get(f"/cms/api/main/pages/?child_of={home.pk}").content.decode()
    assert omar.get(f"/cms/api/main/pages/{theirs.pk}/").status_code == 404


def test_their_images_and_documents_stay_theirs(omar: Client) -> None:
    image, document = world.image(), world.document()
    for address in (
        reverse("wagtailimages:edit", args=[image.pk]),
        reverse("wagtailimages:delete", args=[image.pk]),
        reverse("wagtaildocs:edit", args=[document.pk]),
        reverse("wagtaildocs:delete", args=[document.pk]),
        reverse("wagtailimages:image_usage", args=[image.pk]),
        reverse("wagtaildocs:document_usage", args=[document.pk]),
        reverse("wagtailimages:edit_multiple", args=[image.pk]),
        reverse("wagtaildocs:delete_multiple", args=[document.pk]),
        reverse("wagtailimages_chooser:chosen", args=[image.pk]),
        reverse("wagtaildocs_chooser:chosen", args=[document.pk]),
        reverse("wagtailimages_chooser:select_format", args=[image.pk]),
        reverse("wagtailimages:preview", args=[image.pk, "original"]),
    ):
        for method in (omar.get, omar.post):
            assert method(address, {"title": "Gekaapt"}).status_code == 404, address
    for of, thing in (("wagtailimages", image), ("wagtaildocs", document)):
        assert omar.get(reverse(f"{of}_chooser:chosen_multiple"), {"id": thing.pk}).status_code == 404
    for kind, thing in (("knowledgeimage", image), ("knowledgedocument", document)):
        for action in ("delete", "add_to_collection", "add_tags"):
            address = reverse("wagtail_bulk_action", args=["knowledge", kind, action])
            omar.post(f"{address}?id={thing.pk}", {"collection": 1, "tags": "x"})
    assert KnowledgeImage.objects.get().title == "Foto" and KnowledgeDocument.objects.get().title == "Verslag"
    assert KnowledgeImage.objects.get().collection.name == "kring"


def test_an_image_cannot_be_put_into_their_collection(omar: Client) -> None:
    theirs = world.image().collection_id
    data = {"title": "X", "description": "Een vlak.", "collection": theirs, "file": world.picture()}
    for name in ("wagtailimages:add", "wagtailimages:add_multiple", "wagtailimages_chooser:create"):
        omar.post(reverse(name), data | {"file": world.picture(), "files[]": world.picture()})
    assert KnowledgeImage.objects.filter(collection=theirs).count() == 1


CLOSED = (
    "/cms/login/", "/cms/password_reset/", "/cms/users/", "/cms/groups/", "/cms/collections/", "/cms/workflows/list/",
    "/cms/snippets/", "/cms/reports/site-history/", "/cms/reports/locked/", "/cms/sites/", "/cms/redirects/",
    "/cms/failwhale/", "/cms/test404/", "/cms/settings/", "/cms/api/main/images/", "/cms/api/main/documents/",
)  # fmt: skip


@pytest.mark.parametrize("address", CLOSED)
def test_what_the_house_does_itself_is_closed(address: str) -> None:
    assert world.at_desk(world.editor()).get(address).status_code == 404
    assert Client().get(address)["Location"].startswith("/account/login/")


def test_signing_out_and_the_account_are_those_of_the_house() -> None:
    desk = world.at_desk(world.editor())
    assert desk.post("/cms/logout/")["Location"] == reverse("account_logout")
    assert desk.get("/cms/account/")["Location"] == reverse("people:me")


def test_nobody_else_comes_in() -> None:
    world.publisher()
    assert Client().get("/cms/")["Location"].startswith("/account/login/")
    assert cast.signed_in(Client(), cast.person("Sara")).get("/cms/").status_code == 404
    without = cast.person("Zonder")
    cast.holds(without, Role.EDITOR, Ref("publisher", "kring"))
    assert cast.signed_in(Client(), without).get("/cms/")["Location"] == reverse("mfa_activate_totp")


def test_an_appointment_that_ended_opens_nothing() -> None:
    from datetime import date

    world.publisher()
    was = cast.person("Was")
    cast.holds(was, Role.EDITOR, Ref("publisher", "kring"), until_date=date(2026, 1, 1))
    assert cast.signed_in(Client(), was).get("/cms/").status_code == 404


def test_an_operator_opens_a_publisher_and_nobody_else_does() -> None:
    operator = cast.person("Otto")
    cast.holds(operator, Role.OPERATOR, Ref("installation", "kring"))
    cast.second_factor(operator)
    desk = cast.signed_in(Client(), operator)
    command = desk.get("/beheer/uitgevers/").context["form"]["command"].value()
    data = {"name": "Kenniskring", "code": "Rekenen", "command": command}
    assert desk.post("/beheer/uitgevers/", data)["Location"] == "/beheer/uitgevers/rekenen/"
    assert titles([Ref("publisher", "rekenen")]) == {Ref("publisher", "rekenen"): "Kenniskring"}
    again = desk.post("/beheer/uitgevers/", data | {"command": "5b9d3c52-2f6f-4f6e-8b6f-0d6b8f1f2a11"})
    assert again.status_code == 400 and "al in gebruik" in again.content.decode()
    assert PublisherPage.objects.filter(code="rekenen").count() == 1
    with pytest.raises(NotAllowed):
        opening.open_publisher(by=cast.actor(world.editor()), code="mijn", name="Van mij")


def test_an_editor_is_appointed_from_the_command_line() -> None:
    world.publisher()
    who = cast.person("Nieuw")
    call_command("appoint", "editor", "publisher:kring", who.account.email)
    cast.second_factor(who)
    assert world.at_desk(who).get("/cms/").status_code == 200
    operator = cast.person("Otto")
    cast.holds(operator, Role.OPERATOR, Ref("installation", "kring"))
    cast.second_factor(operator)
    assert "Nieuw Visser" in cast.signed_in(Client(), operator).get("/beheer/uitgevers/kring/").content.decode()
