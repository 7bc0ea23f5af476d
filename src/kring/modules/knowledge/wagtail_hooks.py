"""What the house changes in Wagtail's editor, by the hooks that Wagtail has for it."""

# mypy: disable-error-code="untyped-decorator"
# Wagtail has no types.

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import LogActionRegistry, LogFormatter
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from .publishing import media
from .publishing.actions import OFFLINE

CLOSED_MENU = frozenset({"settings", "help"})  # what stands below it is not for editors


@hooks.register("before_serve_document")
def only_documents_of_public_pages(document: Any, request: HttpRequest) -> None:
    """404 for a document that no public page refers to."""
    media.check_may_read(document, request)


@hooks.register("construct_page_chooser_queryset")
def only_public_and_own(pages: Any, request: HttpRequest) -> Any:
    """One may link to what is public and to one's own; nobody chooses another publisher's draft."""
    return (pages & (Page.objects.live() | page_permission_policy.explorable_instances(request.user))).distinct()


@hooks.register("construct_main_menu")
def without_what_is_closed(request: HttpRequest, items: list[MenuItem]) -> None:
    """Leave out what has no open page."""
    items[:] = [item for item in items if item.name not in CLOSED_MENU]


@hooks.register("register_admin_menu_item")
def consents_in_menu() -> MenuItem:
    """Consents for quotes are kept on a page of the house."""
    return MenuItem(_("Toestemmingen voor citaten"), reverse("knowledge:consents"), icon_name="openquote", order=450)


@hooks.register("register_admin_menu_item")
def back_to_kring() -> MenuItem:
    """Out of the editor."""
    return MenuItem(_("Terug naar Kring"), reverse("home:start"), icon_name="arrow-left", order=10_000)


@hooks.register("register_page_header_buttons")
def take_offline_button(page: Page, user: Any, **_more: Any) -> Any:
    """Unpublishing asks for a reason, on a page of the house."""
    if page.live and page.depth > 3:
        yield Button(
            _("Haal van de site"), reverse("knowledge:take_offline", args=[page.pk]), icon_name="download", priority=40
        )


@hooks.register("insert_global_admin_css")
def look() -> str:
    """Kring's mark and colours."""
    return format_html('<link rel="stylesheet" href="{}">', static("knowledge/editor.css"))


@hooks.register("register_rich_text_features")
def no_embeds(features: Any) -> None:
    """Nothing that a browser would fetch from another site: an embed is not a feature here, by whatever block."""
    features.default_features = ["bold", "italic", "ol", "ul", "link", "document-link"]


@hooks.register("register_log_actions")
def why_it_went_off_the_site(log: LogActionRegistry) -> None:
    """The history of a page shows the reason."""

    @log.register_action(OFFLINE)
    class TakenOffline(LogFormatter):
        label = _("Van de site gehaald")

        def format_message(self, entry: Any) -> str:
            return gettext("Van de site gehaald: %(reason)s") % {"reason": entry.data.get("reason", "")}
