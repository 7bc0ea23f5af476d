"""Own functions: days corrected, ended."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import AlreadyDone, Refusal, Request
from kring.modules.directory.api import (
    appointment_row,
    appointments_of,
    own_appointment,
)
from kring.modules.register import actions
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
