"""Pages of the ui floor itself: the gallery, and the two switches every page carries."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from kring.ui import gallery as shown
from kring.ui.pages import fragment, page

THEMES = frozenset(["light", "dark", "auto"])
YEAR = 60 * 60 * 24 * 365


@require_GET
def gallery(request: HttpRequest) -> TemplateResponse:
    """Every component in every state; HTMX asks for the part with the table."""
    return fragment(request, "ui/gallery.html", shown.context(request.path, request.GET.dict()), part="tabel")


@require_GET
def gallery_confirm(request: HttpRequest) -> TemplateResponse:
    """The confirm page, which fills a page of its own."""
    return page(request, "ui/gallery_confirm.html")


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Remember light, dark or the device's own colours, and go back to where the switch was pressed."""
    return _chosen(request, "kring_theme", request.POST.get("theme", ""), THEMES)


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Remember the language of the pages, and go back to where the switch was pressed."""
    chosen = request.POST.get("language", "")
    return _chosen(request, settings.LANGUAGE_COOKIE_NAME, chosen, frozenset(dict(settings.LANGUAGES)))


def _chosen(request: HttpRequest, cookie: str, value: str, known: frozenset[str]) -> HttpResponse:
    response = HttpResponseRedirect(_back(request))
    if value in known:
        response.set_cookie(cookie, value, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    return response


def _back(request: HttpRequest) -> str:
    asked = request.POST.get("next", "")
    own = url_has_allowed_host_and_scheme(asked, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return asked if own else "/"
