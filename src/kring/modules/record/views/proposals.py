"""What somebody else entered: yes with the right themes, or no."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.forms import AcceptForm
from kring.ui.api import page


@require_GET
def proposals(request: Request) -> HttpResponse:
    """What waits for a yes or a no, and what one said no to."""
    access.own_record(by=request.actor)
    rows = queries.proposals(by=request.actor)
    waiting, declined = [row for row in rows if not row.declined], [row for row in rows if row.declined]
    return page(request, "record/proposals.html", {"waiting": waiting, "declined": declined})


@require_http_methods(["GET", "HEAD", "POST"])
def proposal(request: Request, id: int) -> HttpResponse:
    """One proposal: a POST says yes, with the themes."""
    found = access.proposal(by=request.actor, id=id)
    themes = queries.theme_choices(person_id=request.actor.person_id, on=found.until_date, chosen=found.themes)
    form = AcceptForm(request.POST or None, themes=themes, initial={"command": uuid4(), "themes": found.themes})
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data.get("themes", ())
        if sent(form, actions.accept, by=request.actor, activity=found, themes=chosen):
            messages.success(request, _("De activiteit staat nu bij je activiteiten."))
            return redirect("record:activity", id)
    [row] = queries.proposal_rows([found])
    return page(request, "record/proposal.html", {"form": form, "row": row}, status=status_of(form))


@require_POST
def decline(request: Request, id: int) -> HttpResponse:
    """Say no."""
    actions.decline(by=request.actor, activity=access.proposal(by=request.actor, id=id))
    messages.success(request, _("Het voorstel telt niet mee. Je kunt je nog bedenken."))
    return redirect("record:proposals")
