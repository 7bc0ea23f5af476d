"""The desk of who runs a day: who comes, entering and taking off, mailing all, a spreadsheet, calling off."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.gatherings.series import access as series_access
from kring.ui.api import page

from . import access, actions, desk, moving, office, places
from .forms import CancelForm, EnterForm, LetterForm


@require_GET
def gathering(request: Request, id: int) -> HttpResponse:
    """One day with everybody on its list."""
    found = series_access.organised_gathering(by=request.actor, id=id)
    shown = desk.desk(by=request.actor, gathering=found)
    return page(request, "gatherings/desk_gathering.html", {"shown": shown, "day": shown.count.day})


@require_GET
def spreadsheet(request: Request, id: int) -> HttpResponse:
    """The list as a CSV file."""
    found = series_access.organised_gathering(by=request.actor, id=id)
    table, rows = desk.table(found)
    return table.csv_response(rows, filename=f"aanmeldingen-{id}.csv")


@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: Request, id: int) -> HttpResponse:
    """A sign-up that came by mail or telephone."""
    found = series_access.organised_gathering(by=request.actor, id=id)
    ways = places.ways(found)
    form = EnterForm(request.POST or None, ways=ways, initial={"command": uuid4(), "attending": ways[0].value})
    if form.is_valid() and sent(form, office.enter_sign_up, by=request.actor, gathering=found, **form.answers()):
        messages.success(request, _("Ingevoerd. Deze persoon krijgt een mail met een eigen link."))
        return redirect("gatherings:desk_gathering", id)
    context = {"form": form, "id": id, "title": found.title}
    return page(request, "gatherings/enter.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: Request, id: int) -> HttpResponse:
    """One mail to everybody on the list."""
    found = series_access.organised_gathering(by=request.actor, id=id)
    form = LetterForm(request.POST or None, initial={"command": uuid4(), "audience": "placed"})
    if form.is_valid() and sent(form, office.write_letter, by=request.actor, gathering=found, **form.answers()):
        messages.success(request, _("Je bericht is onderweg."))
        return redirect("gatherings:desk_gathering", id)
    count = desk.desk(by=request.actor, gathering=found).count
    words = ngettext("%(n)s persoon heeft een plek", "%(n)s mensen hebben een plek", count.placed) % {"n": count.placed}
    context = {"form": form, "id": id, "title": found.title, "words": words, "waiting": count.waiting + count.offered}
    return page(request, "gatherings/letter.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def cancel(request: Request, id: int) -> HttpResponse:
    """It does not go on."""
    found = series_access.organised_gathering(by=request.actor, id=id)
    form = CancelForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = {"by": request.actor, "gathering": found, "reason": form.cleaned_data["reason"]}
        if sent(form, moving.cancel_gathering, **given):
            messages.success(request, _("De bijeenkomst gaat niet door. Iedereen op de lijst krijgt een mail."))
            return redirect("gatherings:desk_gathering", id)
    context = {"form": form, "id": id, "title": found.title}
    return page(request, "gatherings/cancel.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: Request, id: int) -> HttpResponse:
    """Take somebody off the list."""
    row = access.organised_sign_up(by=request.actor, id=id)
    if request.method == "POST":
        actions.sign_off(by=request.actor, sign_up=row)
        messages.success(request, _("Afgemeld. De plek gaat naar wie het langst wacht."))
        return redirect("gatherings:desk_gathering", row.gathering_id)
    context = {"name": desk.name_of(row), "gathering": row.gathering}
    return page(request, "gatherings/remove.html", context)
