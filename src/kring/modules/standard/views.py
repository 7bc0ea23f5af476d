"""The lists, for everybody; and naming an item, for the office of its register."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import AlreadyDone, Refusal, Request, once
from kring.ui.api import page

from . import access, actions, queries
from .forms import NameForm


@public
@require_GET
def lists(request: Request) -> HttpResponse:
    """Every list, those in force first."""
    rows = [
        (row, access.edits(request.actor, row.sector)) for row in queries.frameworks(request.actor.today) if row.sector
    ]
    today = request.actor.today
    current = [(row, edits) for row, edits in rows if row.until_date is None or today < row.until_date]
    former = [(row, edits) for row, edits in rows if not (row.until_date is None or today < row.until_date)]
    return page(request, "standard/lists.html", {"current": current, "former": former})


@require_http_methods(["GET", "HEAD", "POST"])
def item(request: Request, framework: str, number: int) -> HttpResponse:
    """Name an item of a list; the names it had stand below."""
    place = access.place(by=request.actor, framework=framework, number=number)
    names = queries.names_of(place.item_id)
    first = None if names else place.framework.from_date
    initial = {"command": uuid4(), "from_date": first}
    form = NameForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid() and _named(request, form, place):
        messages.success(request, _("De naam is bewaard."))
        return redirect("standard:lists")
    context = {
        "form": form,
        "names": names,
        "number": number,
        "framework": queries.framework_row(place.framework, request.actor.today),
    }
    return page(request, "standard/item.html", context, status=400 if form.errors else 200)


def _named(request: Request, form: NameForm, place: Any) -> bool:
    data = dict(form.cleaned_data)
    try:
        once(data.pop("command"), actions.name_item, by=request.actor, framework=place.framework, place=place, **data)
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field or None, refusal.message)
        return False
    return True
