"""Own functions: days corrected, ended. And what a board confirms or disputes."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request
from kring.modules.directory.api import (
    appointment_for_board,
    appointment_row,
    appointments_of,
    own_appointment,
)
from kring.modules.register import access, actions, queries
from kring.modules.register.forms import DatesForm
from kring.ui.api import page


@require_GET
def mine(request: Request) -> HttpResponse:
    """My functions, those that ended too."""
    rows = appointments_of(request.actor.person_id)
    return page(request, "register/functions/mine.html", {"rows": rows, "today": request.actor.today})


@require_http_methods(["GET", "HEAD", "POST"])
def dates(request: Request, id: int) -> HttpResponse:
    """Correct the days of one of my functions, or let it end."""
    found = own_appointment(by=request.actor, id=id)
    row = appointment_row(found)
    first = {"from_date": row.from_date, "until_date": row.until_date, "command": uuid4()}
    form = DatesForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid() and _moved(request, form, found):
        messages.success(request, _("De data zijn bewaard."))
        return redirect("register:my_functions")
    context = {"form": form, "row": row}
    return page(request, "register/functions/dates.html", context, status=400 if form.errors else 200)


def _moved(request: Request, form: DatesForm, found: Any) -> bool:
    data = form.cleaned_data
    try:
        actions.move_function(
            by=request.actor,
            command=data["command"],
            appointment=found,
            from_date=data["from_date"],
            until_date=data["until_date"],
        )
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True


@require_GET
def board(request: Request) -> HttpResponse:
    """Who says they lead a school of my board."""
    numbers = access.boards(by=request.actor)
    context = {"boards": queries.board_pages(by=request.actor, numbers=numbers)}
    return page(request, "register/functions/board.html", context)


@require_POST
def confirm(request: Request, id: int) -> HttpResponse:
    """The board says: this is right."""
    found = appointment_for_board(by=request.actor, id=id)
    actions.confirm_function(by=request.actor, appointment=found)
    messages.success(request, _("De functie is bevestigd."))
    return redirect("register:board")


@require_http_methods(["GET", "HEAD", "POST"])
def dispute(request: Request, id: int) -> HttpResponse:
    """The board says: this is not right; asks first."""
    found = appointment_for_board(by=request.actor, id=id)
    if request.method == "POST":
        actions.dispute_function(by=request.actor, appointment=found)
        messages.success(request, _("De functie is betwist. De leider ziet dat en kan het aanpassen."))
        return redirect("register:board")
    return page(request, "register/functions/dispute.html", {"row": appointment_row(found)})
