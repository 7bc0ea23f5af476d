"""What everybody reads: series, one series, one day, its calendar; and signing up."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Actor, Done, Request, done, sent, status_of
from kring.modules.gatherings.series import access as series_access
from kring.modules.gatherings.walls.said import said_at
from kring.parts.meetings.api import calendar_file
from kring.ui.api import page

from . import access, actions, own, queries, showing
from .forms import SignUpForm
from .places import ways
from .states import ALIVE


@public
@require_GET
def series_list(request: Request) -> HttpResponse:
    """All series that are public."""
    return page(request, "gatherings/list.html", {"rows": showing.series_rows(by=request.actor)})


@public
@require_GET
def series(request: Request, id: int) -> HttpResponse:
    """One series: its question, its days by region."""
    found = series_access.series(by=request.actor, id=id)
    return page(request, "gatherings/series.html", {"shown": showing.series_page(by=request.actor, series=found)})


@public
@require_GET
def series_calendar(request: Request, id: int) -> HttpResponse:
    """The days of a series as a calendar that one can subscribe to."""
    found = series_access.series(by=request.actor, id=id)
    return calendar(
        request, calendar_file(showing.feed(series=found), at=request.actor.at, address=settings.SITE_ADDRESS)
    )


def calendar(request: Request, text: bytes) -> HttpResponse:
    """A calendar file as an answer."""
    return HttpResponse(
        text,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="bijeenkomst.ics"'},
    )


@public
@require_GET
def gathering(request: Request, id: int) -> HttpResponse:
    """One day."""
    found = series_access.gathering(by=request.actor, id=id)
    day = showing.day_rows([found], by=request.actor)[0]
    said = said_at(found, by=request.actor) if day.is_past else []
    return page(request, "gatherings/gathering.html", {"day": day, "series": found.series, "said": said})


@public
@require_GET
def of_meeting(request: Request, id: int) -> HttpResponse:
    """The page of the day of a meeting; one's own sign-up for who has one."""
    found = series_access.gathering_of_meeting(by=request.actor, id=id)
    mine = queries.own_of(request.actor.person_id if request.actor.is_person else None, [found.pk])
    if found.pk in mine:
        return redirect("gatherings:own", mine[found.pk].pk)
    return redirect("gatherings:gathering", found.pk)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def sign_up(request: Request, id: int) -> HttpResponse:
    """Choose the days one can, and take a place; with an account or as a guest."""
    by = request.actor
    if request.method == "POST":
        return _press(request, id)
    found = series_access.series(by=by, id=id)
    days = _days(by, found)
    chosen = [int(one) for one in request.GET.getlist("dag")[:60] if one.isdecimal() and len(one) < 10]
    initial = {
        "command": uuid4(),
        "days": chosen or [day.id for day in days][:1] * (len(days) == 1),
        "attending": "room",
    }
    form = SignUpForm(days={day.id: len(day.pools) > 1 for day in days}, guest=not by.is_person, initial=initial)
    form.name_days(days)
    return page(request, "gatherings/sign_up.html", {"form": form, "series": found, "days": days})


def _press(request: Request, id: int) -> HttpResponse:
    """The button was pressed. Where it leads needs no words of the days, nor how full they are; a refusal does."""
    by = request.actor
    found, days = showing.to_choose(by=by, id=id)
    form = SignUpForm(request.POST, days={day.pk: len(ways(day)) > 1 for day in days}, guest=not by.is_person)
    too_many = False
    if form.is_valid():
        given = form.given()
        asked = [day for day in days if day.pk in given["days"]]
        given = {"by": by, "gatherings": asked, "attending": given["attending"]}
        if by.is_person:
            if (outcome := _sent(form, **given)) is not None:
                return _signed_up(request, asked, outcome.answer)
        else:
            try:
                access.check_may_ask_mail(address=client_address(request), at=by.at)
            except access.TooMany as refusal:
                form.add_error(None, refusal.message)
                too_many = True
            else:
                who = {"name": form.cleaned_data["name"], "address": form.cleaned_data["email"]}
                if sent(form, actions.ask_as_guest, **given, **who):
                    return page(request, "gatherings/asked.html", {"series": found, "address": who["address"]})
    rows = _days(by, found)
    form.name_days(rows)
    context = {"form": form, "series": found, "days": rows}
    return page(request, "gatherings/sign_up.html", context, status=429 if too_many else status_of(form))


def _days(by: Actor, found: Any) -> list[showing.DayRow]:
    return [day for day in showing.open_days(by=by, series=found) if day.own_state not in ALIVE]


def _sent(form: SignUpForm, *, by: Actor, gatherings: list[Any], attending: Any) -> Done | None:
    """One day is one step; several are one step around them."""
    if len(gatherings) == 1:
        one = gatherings[0]
        return done(form, actions.sign_up, by=by, gathering=one, attending=actions.way_at(one, attending))
    return done(form, actions.sign_up_for, by=by, gatherings=gatherings, attending=attending)


def _signed_up(request: Request, days: list[Any], made: int | list[int] | None) -> HttpResponse:
    """made: the number of the sign-up, when this was the first press for one day."""
    if made is None and len(days) == 1:
        made = queries.own_of(request.actor.person_id, [days[0].pk])[days[0].pk].pk
    if isinstance(made, int):
        return redirect("gatherings:own", made)
    messages.success(request, _("Je aanmeldingen staan hieronder, met per dag of je een plek hebt."))
    return redirect("gatherings:mine")


@require_GET
def mine(request: Request) -> HttpResponse:
    """My own sign-ups."""
    access.signed_in(by=request.actor)
    to_come, was = own.own_rows(by=request.actor)
    return page(request, "gatherings/mine.html", {"to_come": to_come, "was": was})
