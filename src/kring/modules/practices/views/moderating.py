"""What editors do: read what waits, publish it or send it back, take something down."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.practices import access, actions, queries
from kring.modules.practices.forms import CommandForm, ReasonForm
from kring.ui.api import page


@require_GET
def queue(request: Request) -> HttpResponse:
    """What waits to be read."""
    access.editors(by=request.actor)
    return page(request, "practices/queue.html", {"rows": queries.queue(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def judge(request: Request, id: int) -> HttpResponse:
    """Read one, then publish it or send it back with a reason."""
    version = access.offered(by=request.actor, id=id)
    back = request.POST.get("verdict") == "return"
    form = ReasonForm(request.POST if back else None, initial={"command": uuid4()})
    yes = CommandForm(request.POST if request.method == "POST" and not back else None, initial={"command": uuid4()})
    given = {"by": request.actor, "version": version}
    if yes.is_valid() and sent(yes, actions.publish, **given):
        messages.success(request, _("De praktijk staat in Kring. De maker krijgt een mail."))
        return redirect("practices:queue")
    if form.is_valid() and sent(form, actions.return_to_author, reason=form.cleaned_data["reason"], **given):
        messages.success(request, _("De maker krijgt je vraag per mail."))
        return redirect("practices:queue")
    context = {"shown": queries.judge_page(version=version), "form": form, "yes": yes}
    return page(request, "practices/judge.html", context, status=max(status_of(form), status_of(yes)))


@require_http_methods(["GET", "HEAD", "POST"])
def take_down(request: Request, id: int) -> HttpResponse:
    """Take a practice down, with a reason."""
    found = access.published_of_another(by=request.actor, id=id)
    form = ReasonForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        if sent(form, actions.take_down, by=request.actor, practice=found, reason=reason):
            messages.success(request, _("De praktijk is weg. De maker krijgt een mail."))
            return redirect("practices:queue")
    title = queries.practice_titles([str(id)])[str(id)]
    return page(request, "practices/take_down.html", {"form": form, "title": title, "id": id}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def take_down_trial(request: Request, id: int) -> HttpResponse:
    """Take somebody's story down, with a reason."""
    found = access.trial_of_another(by=request.actor, id=id)
    form = ReasonForm(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        if sent(form, actions.take_down_trial, by=request.actor, trial=found, reason=reason):
            messages.success(request, _("De ervaring is weg. De maker krijgt een mail."))
            return redirect("practices:practice", found.practice_id)
    context = {"form": form, "happened": found.happened, "id": found.practice_id}
    return page(request, "practices/take_down_trial.html", context, status=status_of(form))
