"""Wagtail's own view of a page, which finds the page in one step instead of asking for every page on the way."""

from django.http import HttpRequest, HttpResponse
from wagtail.models import Page
from wagtail.url_routing import RouteResult
from wagtail.views import serve as wagtail_serve

from .version import version

ROOT = "/kennis/"  # of the first page of knowledge (migration 0002); moved elsewhere, Wagtail finds the way itself


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """The page at this path below the first page of knowledge, with all of Wagtail's checks; 404 when there is none."""
    request.knowledge_version = version()  # type: ignore[attr-defined]  # before the page: what is kept is never newer than its mark
    slug = path.strip("/").rsplit("/", 1)[-1] or ROOT.strip("/")
    found = Page.objects.filter(slug=slug, url_path=ROOT + path, live=True).order_by().first()
    if found is not None:
        request._wagtail_route_for_request = RouteResult(found.specific)  # type: ignore[attr-defined]
    answer: HttpResponse = wagtail_serve(request, path)
    return answer
