"""Pages of meetings: one meeting, its calendar file, the own calendar by a secret address."""

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Request
from kring.ui.api import page

from . import access, actions, calendars, queries


@require_GET
def show(request: Request, id: int) -> HttpResponse:
    """When, where, who, and what is on the agenda as far as it is words."""
    meeting = access.meeting(by=request.actor, id=id)
    return page(request, "meetings/meeting.html", {"shown": queries.meeting_page(by=request.actor, meeting=meeting)})


@require_GET
def file(request: Request, id: int) -> HttpResponse:
    """One meeting as a calendar file."""
    meeting = access.meeting(by=request.actor, id=id)
    shown = queries.meeting_page(by=request.actor, meeting=meeting)
    return _calendar(calendars.written([shown.row], at=request.actor.at, address=settings.SITE_ADDRESS))


@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: Request) -> HttpResponse:
    """Let my own calendar follow along: makes a secret address, shown once."""
    address = ""
    if request.method == "POST":
        address = settings.SITE_ADDRESS + reverse("meetings:feed", args=[actions.make_feed(by=request.actor)])
    since = request.actor.at
    context = {"address": address, "meetings": queries.mine(request.actor.id or 0, since=since)}
    return page(request, "meetings/subscribe.html", context)


@public
@require_GET
def feed(request: Request, secret: str) -> HttpResponse:
    """The calendar of whoever made this secret address; for a calendar program, without signing in."""
    person_id = access.person_of_feed(by=request.actor, secret=secret)
    since = request.actor.at.replace(year=request.actor.at.year - 1, day=1)
    meetings = queries.mine(person_id, since=since, with_cancelled=True)
    answer = _calendar(calendars.written(meetings, at=request.actor.at, address=settings.SITE_ADDRESS))
    answer["Cache-Control"] = "private, no-store"
    return answer


def _calendar(text: bytes) -> HttpResponse:
    return HttpResponse(
        text,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="bijeenkomst.ics"'},
    )
