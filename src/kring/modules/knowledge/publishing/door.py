"""The door of the editor below /cms/: Wagtail's own sign-in, users, groups, sites and settings do not exist here.

A visitor is sent to our sign-in and a role without a second factor to setting one up (people's door does both); signed
in without being an editor of a publisher: 404. What is not in the list of what editors use is 404 too, so an address
that a later Wagtail brings is closed until somebody opens it on purpose.
"""

from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.models import Page
from wagtail.permissions import page_permission_policy
from wagtail.utils.urlpatterns import decorate_urlpatterns

from kring.foundation.people.api import Role

from . import policy

PAGES = (
    "add add_subpage choose_parent copy delete edit history history_results move move_confirm preview_on_add "
    "preview_on_edit revisions_compare revisions_index revisions_revert revisions_unschedule revisions_view search "
    "search_results view_draft workflow_action collect_workflow_action_data confirm_workflow_cancellation "
    "workflow_history workflow_history_detail workflow_preview usage convert_alias"
)
DOCUMENTS = (
    "index index_results add edit delete add_multiple edit_multiple create_multiple_from_uploaded_document "
    "delete_multiple delete_upload_multiple document_usage"
)
IMAGES = (
    "index index_results add edit delete preview add_multiple edit_multiple create_multiple_from_uploaded_image "
    "delete_multiple delete_upload_multiple image_usage"
)
CHOOSER = "choose choose_results chosen chosen_multiple create"
OPEN = frozenset(
    {
        "wagtailadmin_home", "wagtailadmin_explore_root", "wagtailadmin_explore", "wagtailadmin_explore_results",
        "wagtail_bulk_action", "wagtailadmin_choose_page", "wagtailadmin_choose_page_child",
        "wagtailadmin_choose_page_search", "wagtailadmin_choose_page_chosen_multiple",
        "wagtailadmin_choose_page_external_link", "wagtailadmin_choose_page_anchor_link",
        "wagtailadmin_choose_page_email_link", "wagtailadmin_choose_page_phone_link", "wagtailadmin_tag_autocomplete",
        "wagtailadmin_tag_model_autocomplete", "wagtailadmin_dismissibles", "wagtailadmin_editing_sessions:ping",
        "wagtailadmin_editing_sessions:release", "wagtailadmin_sprite", "wagtailadmin_javascript_catalog",
        "wagtailadmin_api:pages:listing", "wagtailadmin_api:pages:detail", "wagtailadmin_reports:workflow",
        "wagtailadmin_reports:workflow_results", "wagtailadmin_reports:workflow_tasks",
        "wagtailadmin_reports:workflow_tasks_results", "wagtailimages_chooser:select_format",
        *(f"wagtailadmin_pages:{name}" for name in PAGES.split()),
        *(f"wagtaildocs:{name}" for name in DOCUMENTS.split()),
        *(f"wagtailimages:{name}" for name in IMAGES.split()),
        *(f"{of}_chooser:{name}" for of in ("wagtaildocs", "wagtailimages") for name in CHOOSER.split()),
    }
)  # fmt: skip
# The two places in Wagtail's menu that would lead to its own account pages lead to ours.
ELSEWHERE = {"wagtailadmin_account": "people:me", "wagtailadmin_logout": "account_logout"}
IN_BULK = frozenset({"wagtailcore", "knowledge"})  # several pages, images or documents at once; never accounts
# Where the number of a page stands in an address, and Wagtail itself does not ask whether the page may be seen.
OF_PAGES = ("page_id", "parent_page_id", "page_to_move_id", "destination_id", "pk")

# Wagtail asks for some of these addresses whether one may change a file, for others nothing; here it is one rule.
FILES = {"wagtailimages": "knowledge.KnowledgeImage", "wagtaildocs": "knowledge.KnowledgeDocument"}
OF_FILES = ("image_id", "document_id", "doc_id", "pk")
BULK = "wagtail_bulk_action"
OF_MANY = (("GET", "id"), ("POST", "id"), ("POST", "chooser"))  # several numbers beside the address, or a new place


def is_open(name: str, kwargs: dict[str, Any]) -> bool:
    """Do editors use this address?"""
    return name in OPEN and (name != "wagtail_bulk_action" or kwargs.get("app_label") in IN_BULK)


def guarded(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view for editors only, with the editor's content policy; what is sent is done whole or not at all."""

    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        match = request.resolver_match
        actor = request.actor  # type: ignore[attr-defined]
        if not actor.refs(Role.EDITOR, "publisher") or match is None:
            raise Http404
        if match.view_name in ELSEWHERE:
            return redirect(ELSEWHERE[match.view_name])
        if not is_open(match.view_name, kwargs):
            raise Http404
        _check_page(request, match.view_name, args, kwargs)
        _check_files(request, match.view_name, kwargs)
        if request.method in ("GET", "HEAD"):
            response = view(request, *args, **kwargs)
        else:
            with transaction.atomic():  # else an entry that fails would leave the change it tells of
                response = view(request, *args, **kwargs)
        policy.apply(request, response)
        return response

    return answer


def _asked(request: HttpRequest, name: str) -> set[int]:
    """The numbers that come beside the address. Raises Http404 for what is no number: "all" is everybody's."""
    if name != BULK and not name.endswith("chosen_multiple"):
        return set()
    given = [one for way, key in OF_MANY for one in getattr(request, way).getlist(key) if one]
    if not all(one.isdecimal() for one in given):
        raise Http404
    return {int(one) for one in given}


def _files_of(name: str, kwargs: dict[str, Any]) -> str | None:
    """The model of the files that this address is about; None when it is about pages."""
    if name == BULK:
        label = f"{kwargs.get('app_label')}.{kwargs.get('model_name')}".lower()
        return next((model for model in FILES.values() if model.lower() == label), None)
    return next((model for start, model in FILES.items() if name.startswith(start)), None)


def _check_page(request: HttpRequest, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """404 for a page that is neither the editor's own, nor on the way to it, nor (in a chooser) public."""
    starts = ("wagtailadmin_pages:", "wagtailadmin_explore", "wagtailadmin_choose", "wagtailadmin_api", BULK)
    if not name.startswith(starts) or _files_of(name, kwargs):
        return
    wanted = {int(kwargs[key]) for key in OF_PAGES if key in kwargs} | _asked(request, name)
    if name == "wagtailadmin_pages:revisions_compare":
        wanted.add(int(args[0]))
    if not wanted:
        return
    seen = page_permission_policy.explorable_instances(request.user)
    if name.startswith("wagtailadmin_choose"):
        seen = seen | Page.objects.filter(live=True)
    if len(wanted) != seen.filter(pk__in=wanted).values("pk").distinct().count():
        raise Http404


def _check_files(request: HttpRequest, name: str, kwargs: dict[str, Any]) -> None:
    """404 for an image or document that is not in the collection of a publisher whose editor this is."""
    model = _files_of(name, kwargs)
    if model is None:
        return
    wanted = {int(kwargs[key]) for key in OF_FILES if str(kwargs.get(key, "")).isdecimal()}
    wanted |= _asked(request, name)
    codes = [ref.id for ref in request.actor.refs(Role.EDITOR, "publisher")]  # type: ignore[attr-defined]
    own = apps.get_model(model)._default_manager.filter(pk__in=wanted, collection__name__in=codes)
    if wanted and own.count() != len(wanted):
        raise Http404


def behind_the_door(patterns: list[Any]) -> list[Any]:
    """Wagtail's addresses, each behind the guard."""
    decorated: list[Any] = decorate_urlpatterns(patterns, guarded)
    return decorated
