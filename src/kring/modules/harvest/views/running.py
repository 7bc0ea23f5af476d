"""The desk of a harvest: who codes, dealing the notes, and going to the report."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.forms import BeginForm, InviteForm
from kring.ui.api import page

from .asking import done


@require_GET
def show(request: Request, id: int) -> HttpResponse:
    """What it is, how far it is, and what to do now."""
    found = access.harvest(by=request.actor, id=id)
    return page(request, "harvest/show.html", {"desk": queries.desk(by=request.actor, harvest=found)})


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: Request, id: int) -> HttpResponse:
    """Ask somebody to code."""
    found = access.led(by=request.actor, id=id)
    form = InviteForm(request.POST or None, initial={"command": uuid4()})
    given = {"by": request.actor, "harvest": found}
    if form.is_valid() and sent(form, actions.invite, address=form.cleaned_data["address"], **given):
        messages.success(request, _("Gevraagd. Er is een mail onderweg."))
        return redirect("harvest:show", id)
    context = {"form": form, "row": queries.row_of(found)}
    return page(request, "harvest/people.html", context, status=status_of(form))


@require_POST
def dismiss(request: Request, id: int, coder: int) -> HttpResponse:
    """Take somebody off the list."""
    found = access.led(by=request.actor, id=id)
    done(request, _("Deze persoon codeert niet meer mee."), actions.dismiss, harvest=found, coder_id=coder)
    return redirect("harvest:show", id)


@require_POST
def join(request: Request, id: int) -> HttpResponse:
    """Code oneself."""
    found = access.harvest(by=request.actor, id=id)
    done(request, _("Je codeert mee."), actions.join, harvest=found)
    return redirect("harvest:show", id)


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: Request, id: int) -> HttpResponse:
    """Deal the notes."""
    found = access.led(by=request.actor, id=id)
    form = BeginForm(request.POST or None, initial={"command": uuid4(), "double": found.double})
    given = {"by": request.actor, "harvest": found}
    if form.is_valid() and sent(form, actions.begin_coding, double=form.cleaned_data["double"], **given):
        messages.success(request, _("De notities zijn verdeeld."))
        return redirect("harvest:show", id)
    context = {"form": form, "row": queries.row_of(found)}
    return page(request, "harvest/begin.html", context, status=status_of(form))


@require_POST
def deal_more(request: Request, id: int) -> HttpResponse:
    """Deal what came since."""
    done(
        request, _("De nieuwe notities zijn verdeeld."), actions.deal_more, harvest=access.led(by=request.actor, id=id)
    )
    return redirect("harvest:show", id)


@require_POST
def to_report(request: Request, id: int) -> HttpResponse:
    """Coding is over."""
    found = access.led(by=request.actor, id=id)
    done(request, _("Het coderen is klaar. Nu het verslag."), actions.begin_report, harvest=found)
    return redirect("harvest:show", id)


@require_POST
def resume(request: Request, id: int) -> HttpResponse:
    """Code once more."""
    found = access.led(by=request.actor, id=id)
    done(request, _("Er kan weer gecodeerd worden."), actions.resume_coding, harvest=found)
    return redirect("harvest:show", id)
