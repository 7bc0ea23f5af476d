"""The desk of who runs series: making, changing, publishing, closing; planning and changing days."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.gatherings.signup import desk as desk_queries
from kring.modules.gatherings.signup import moving, showing
from kring.ui.api import page

from . import access, actions, days, queries
from .forms import GatheringForm, PointForm, SeriesForm


@require_GET
def desk(request: Request) -> HttpResponse:
    """The series that I run."""
    access.desk(by=request.actor)
    found = queries.run_by(request.actor)
    return page(request, "gatherings/desk.html", {"rows": showing.series_rows(by=request.actor, found=found)})


@require_http_methods(["GET", "HEAD", "POST"])
def new_series(request: Request) -> HttpResponse:
    """Begin a series."""
    access.desk(by=request.actor)
    form = SeriesForm(request.POST or None, owners=queries.owner_choices(request.actor), initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = form.words() | {"by": request.actor, "owner": form.owner_ref()}
        try:
            made = once(form.cleaned_data["command"], actions.make_series, **given)
        except AlreadyDone:
            return redirect("gatherings:desk")
        except Refusal as refusal:
            form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        else:
            messages.success(request, _("De reeks staat klaar. Zet er nu dagen in."))
            return redirect("gatherings:desk_series", made)
    return page(request, "gatherings/edit_series.html", {"form": form, "id": None}, status=status_of(form))


@require_GET
def desk_series(request: Request, id: int) -> HttpResponse:
    """One series with its days, as who runs it sees it."""
    found = access.organised_series(by=request.actor, id=id)
    context = {
        "shown": showing.series_page(by=request.actor, series=found),
        "days": desk_queries.days(found, request.actor),
    }
    return page(request, "gatherings/desk_series.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit_series(request: Request, id: int) -> HttpResponse:
    """Other words or themes."""
    found = access.organised_series(by=request.actor, id=id)
    form = SeriesForm(request.POST or None, owners=[], initial=queries.series_answers(found) | {"command": uuid4()})
    if form.is_valid() and sent(form, actions.change_series, by=request.actor, series=found, **form.words()):
        messages.success(request, _("Bewaard."))
        return redirect("gatherings:desk_series", id)
    return page(request, "gatherings/edit_series.html", {"form": form, "id": id}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def point_themes(request: Request, id: int) -> HttpResponse:
    """Say which theme of the standard each theme of the series is the same as."""
    found = access.organised_series(by=request.actor, id=id)
    themes, standard = queries.pointed_themes(found), queries.standard_choices(found, request.actor.today)
    form = PointForm(request.POST or None, themes=themes, standard=standard, initial={"command": uuid4()})
    if form.is_valid() and sent(form, actions.point_themes, by=request.actor, series=found, to=form.to()):
        messages.success(request, _("Bewaard. De onderwerpen staan nu bij deze thema's."))
        return redirect("gatherings:desk_series", id)
    context = {"form": form, "id": id, "title": found.title, "has_themes": bool(themes)}
    return page(request, "gatherings/point_themes.html", context, status=status_of(form))


@require_POST
def publish(request: Request, id: int) -> HttpResponse:
    """Everybody can see it from now on."""
    return _done(request, id, actions.publish_series, _("De reeks is openbaar. Iedereen kan zich aanmelden."))


@require_POST
def close(request: Request, id: int) -> HttpResponse:
    """No more sign-ups."""
    return _done(request, id, actions.close_series, _("De reeks is gesloten. De pagina blijft te lezen."))


def _done(request: Request, id: int, verb: Any, words: str) -> HttpResponse:
    try:
        verb(by=request.actor, series=access.organised_series(by=request.actor, id=id))
    except Refusal as refusal:
        messages.warning(request, refusal.message)
    else:
        messages.success(request, words)
    return redirect("gatherings:desk_series", id)


@require_http_methods(["GET", "HEAD", "POST"])
def new_gathering(request: Request, id: int) -> HttpResponse:
    """Plan a day; ?van=12 takes over everything of another day but the date."""
    found = access.organised_series(by=request.actor, id=id)
    initial = queries.new_answers() | {"title": found.title}
    other = request.GET.get("van", "")
    if other.isdecimal() and len(other) < 10:
        day = access.organised_gathering(by=request.actor, id=int(other))
        initial = queries.gathering_answers(day, copy=True)
    form = _form(request, found, initial)
    if form.is_valid() and sent(form, days.add_gathering, by=request.actor, series=found, new=form.new()):
        messages.success(request, _("De dag staat in de reeks."))
        return redirect("gatherings:desk_series", id)
    context = {"form": form, "series": found, "id": None}
    return page(request, "gatherings/edit_gathering.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def edit_gathering(request: Request, id: int) -> HttpResponse:
    """Change a day; who comes is told when it moves."""
    found = access.organised_gathering(by=request.actor, id=id)
    form = _form(request, found.series, queries.gathering_answers(found))
    if form.is_valid() and sent(form, moving.change_gathering, by=request.actor, gathering=found, new=form.new()):
        messages.success(request, _("Bewaard. Is de dag, de tijd of de plek anders? Dan krijgt iedereen een mail."))
        return redirect("gatherings:desk_gathering", id)
    context = {"form": form, "series": found.series, "id": id}
    return page(request, "gatherings/edit_gathering.html", context, status=status_of(form))


def _form(request: Request, series: Any, initial: dict[str, Any]) -> GatheringForm:
    return GatheringForm(
        request.POST or None,
        regions=queries.region_choices(),
        themes=queries.theme_choices(series),
        initial=initial | {"command": uuid4()},
    )
