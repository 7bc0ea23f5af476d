"""What everybody reads: the list, one practice, its versions, the feed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.practices import access, queries
from kring.modules.practices.feed import LatestPractices
from kring.modules.practices.queries.lists import NAMES
from kring.ui.api import fragment, page

LONGEST_QUERY = 100


@public
@require_GET
def practices(request: Request) -> HttpResponse:
    """All practices, with filters."""
    asked = queries.Asked(
        text=" ".join(request.GET.get("q", "")[:LONGEST_QUERY].split()),
        chosen={name: tuple(request.GET.getlist(name)[:60]) for name in NAMES},
    )
    params: dict[str, Any] = dict(request.GET.lists())
    shown = queries.list_page(asked=asked, path=request.path, params=params)
    return fragment(request, "practices/list.html", {"shown": shown, "asked": asked}, part="found")


@public
@require_GET
def practice(request: Request, id: int) -> HttpResponse:
    """One practice."""
    found = access.practice(by=request.actor, id=id)
    return page(request, "practices/practice.html", {"shown": queries.practice_page(by=request.actor, practice=found)})


@public
@require_GET
def versions(request: Request, id: int) -> HttpResponse:
    """What was published before, and what became different."""
    found = access.published(id=id)
    return page(request, "practices/versions.html", {"id": id, "rows": queries.versions_of(found, by=request.actor)})


@public
@require_GET
def feed(request: HttpRequest) -> HttpResponse:
    """The latest practices as Atom."""
    return LatestPractices()(request)
