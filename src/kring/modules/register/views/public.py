"""Finding a leader, and the page of somebody in a register: for anybody."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Request
from kring.modules.register import access, queries
from kring.modules.register.forms import SearchForm
from kring.modules.register.merging.queries import survivor_number
from kring.modules.register.rules import BadQuery
from kring.ui.api import page

NOINDEX = "noindex, nofollow"


@public
@require_GET
def search(request: Request) -> HttpResponse:
    """Find a leader by surname, with a place, school or board beside it."""
    form = SearchForm(request.GET or None)
    found, status = None, 200
    if form.is_valid():
        try:
            access.check_may_search(address=client_address(request), at=request.actor.at)
            data = form.cleaned_data
            found = queries.find(name=data["naam"], where=data["bij"], on=request.actor.today)
        except BadQuery:
            form.add_error("naam", _("Typ minstens 2 letters van de achternaam."))
        except access.TooMany as refusal:
            form.add_error(None, refusal.message)
            status = 429
    status = 400 if form.errors and status == 200 else status
    response = page(request, "register/search.html", {"form": form, "found": found}, status=status)
    response["X-Robots-Tag"] = NOINDEX
    return response


@public
@require_GET
def person(request: Request, code: str, number: str) -> HttpResponse:
    """The public page of somebody in a register."""
    access.check_may_search(address=client_address(request), at=request.actor.at)
    now = survivor_number(register=code, number=number)
    shown = queries.public_page(register=code, number=now or number, on=request.actor.today)
    if now:  # two accounts became one: the old number, on an old certificate too, leads to the new
        return redirect("register:person", code=code, number=now, permanent=True)
    response = page(request, "register/person.html", {"shown": shown})
    response["X-Robots-Tag"] = NOINDEX
    return response
