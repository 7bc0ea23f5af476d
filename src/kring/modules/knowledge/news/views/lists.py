"""The list of news, and the same as a feed; for anybody."""

from datetime import UTC, datetime, time

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import condition, require_safe

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.modules.knowledge.news import queries
from kring.modules.knowledge.news.queries import Asked
from kring.modules.knowledge.states import NewsKind
from kring.ui.api import Link, address, page, pages

PAGE = 20


def _asked(request: HttpRequest) -> Asked:
    year, kind = request.GET.get("jaar", ""), request.GET.get("soort", "")
    return Asked(
        theme=_clean(request.GET.get("thema", "")[:60]),
        region=_clean(request.GET.get("provincie", "")[:20]),
        year=int(year) if year.isascii() and year.isdigit() and len(year) == 4 and int(year) else 0,
        kind=kind if kind in NewsKind.values else "",
    )


def _clean(code: str) -> str:
    return code if code.isprintable() else ""


def _feed_address(asked: Asked) -> str:
    return address(reverse("knowledge:feed"), {}, thema=asked.theme, provincie=asked.region, soort=asked.kind)


@public
@require_safe
def news(request: Request) -> HttpResponse:
    """All news, the newest first, by theme, province, year and kind."""
    asked = _asked(request)
    params = request.GET.dict()
    raw = params.get("p", "")
    offset = (int(raw) - 1) * PAGE if raw.isascii() and raw.isdigit() and 0 < len(raw) < 6 and int(raw) else 0
    found = queries.news(asked, request.actor.today, offset=offset, limit=PAGE)
    context = {
        "asked": asked,
        "found": found,
        "choices": queries.choices(),
        "kinds": _kinds(request, asked),
        "pages": pages(total=found.total, path=request.path, params=params, size=PAGE),
        "feed": _feed_address(asked),
    }
    return page(request, "knowledge/news.html", context)


def _kinds(request: Request, asked: Asked) -> list[Link]:
    params = request.GET.dict()
    links = [Link(_("Alles"), address(request.path, params, soort=None, p=None), current=not asked.kind)]
    words = {
        NewsKind.NEWS: _("Nieuws"),
        NewsKind.STORY: _("Verhalen uit het vak"),
        NewsKind.LAW: _("Wet en regels"),
    }
    for kind, label in words.items():
        links.append(Link(label, address(request.path, params, soort=kind, p=None), current=asked.kind == kind))
    return links


def _mark(request: Request) -> str:
    return f'"{queries.feed_mark(_asked(request), request.actor.today)}-{get_language()}"'


@public
@require_safe
@condition(etag_func=_mark)
def feed(request: Request) -> HttpResponse:
    """The newest news as an Atom feed, by theme, province and kind."""
    asked = _asked(request)
    own = f"{settings.SITE_ADDRESS}{_feed_address(asked)}"
    made = Atom1Feed(
        title=_("Nieuws van Kring"),
        link=f"{settings.SITE_ADDRESS}{reverse('knowledge:news')}",
        description="",
        language=get_language(),
        feed_url=own,
        feed_guid=own,
    )
    for row, published_at in queries.feed(asked, request.actor.today):
        words = [row.summary]
        if row.partner:
            words.append(_("Bijdrage van %(name)s.") % {"name": row.partner})
        if row.old:
            words.append(_("Let op: dit is oud of toe aan controle."))
        day = datetime.combine(row.dated, time(12), UTC)
        made.add_item(
            title=row.title,
            link=f"{settings.SITE_ADDRESS}{row.url}",
            description=" ".join(words),
            unique_id=f"{settings.SITE_ADDRESS}/kennis/#{row.id}",
            pubdate=day,
            updateddate=published_at or day,
            categories=row.themes,
        )
    return HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
