"""We tried this, and experiment cards."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.practices import access, actions, queries
from kring.modules.practices.forms import ExperimentForm, TrialForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def try_it(request: Request, id: int) -> HttpResponse:
    """Say how a practice went at my school; what I said before stands in the form."""
    found = access.to_try(by=request.actor, id=id)
    before, again = queries.trial_answers(
        by=request.actor, practice=found, experiment=request.GET.get("experiment", "")
    )
    schools = queries.school_choices(by=request.actor, now=before.get("site", ""))
    form = TrialForm(request.POST or None, schools=schools, initial=before | {"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        told = actions.Told(**form.answers())
        if sent(form, actions.tell_trial, by=request.actor, practice=found, told=told):
            messages.success(request, _("Bewaard. Zo weten anderen wat ze kunnen verwachten."))
            return redirect("practices:practice", id)
    title = queries.practice_titles([str(id)])[str(id)]
    context = {"form": form, "id": id, "title": title, "schools": schools, "again": again}
    return page(request, "practices/try.html", context, status=status_of(form))


@require_GET
def trial(request: Request, id: int) -> HttpResponse:
    """My own story."""
    found = access.own_trial(by=request.actor, id=id)
    return page(request, "practices/trial.html", {"row": queries.trial_rows([found])[0]})


@require_POST
def remove_trial(request: Request, id: int) -> HttpResponse:
    """Take my story back."""
    actions.remove_trial(by=request.actor, trial=access.own_trial(by=request.actor, id=id))
    messages.success(request, _("Je ervaring is weg."))
    return redirect("practices:own")


@require_POST
def variant(request: Request, id: int) -> HttpResponse:
    """Make a practice of my own of what I did in another way."""
    found = access.own_trial(by=request.actor, id=id)
    return _begun(request, **queries.variant_of(found))


@require_GET
def experiments(request: Request) -> HttpResponse:
    """My experiment cards."""
    access.signed_in(by=request.actor)
    return page(request, "practices/experiments.html", {"rows": queries.own_experiments(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def new_experiment(request: Request) -> HttpResponse:
    """A new card; of a practice, when the address names one."""
    access.signed_in(by=request.actor)
    asked = request.GET.get("praktijk", "")
    of = access.published(id=int(asked)) if asked.isdecimal() and len(asked) < 19 else None
    initial = {"command": uuid4(), "decision": "running", "title": queries.live_title(of)}
    form = ExperimentForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        given: dict[str, Any] = {"noted": actions.Noted(**form.answers()), "practice": of}
        try:
            made = once(form.cleaned_data["command"], actions.begin_experiment, by=request.actor, **given)
        except AlreadyDone:
            return redirect("practices:experiments")
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            messages.success(request, _("Bewaard. Alleen jij ziet dit."))
            return redirect("practices:experiment", made.pk)
    return page(request, "practices/new_experiment.html", {"form": form}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def experiment(request: Request, id: int) -> HttpResponse:
    """One card, to fill in further."""
    found = access.experiment(by=request.actor, id=id)
    row = queries.experiment_rows([found])[0]
    form = ExperimentForm(request.POST or None, initial=queries.experiment_answers(found) | {"command": uuid4()})
    given = {"by": request.actor, "experiment": found}
    if form.is_valid() and sent(form, actions.note, noted=actions.Noted(**form.answers()), **given):
        messages.success(request, _("Bewaard. Alleen jij ziet dit."))
        return redirect("practices:experiment", id)
    return page(request, "practices/experiment.html", {"form": form, "row": row}, status=status_of(form))


@require_POST
def remove_experiment(request: Request, id: int) -> HttpResponse:
    """Throw a card away."""
    actions.remove_experiment(by=request.actor, experiment=access.experiment(by=request.actor, id=id))
    messages.success(request, _("Het experiment is verwijderd."))
    return redirect("practices:experiments")


@require_POST
def draft_of_experiment(request: Request, id: int) -> HttpResponse:
    """Make a practice of my card."""
    found = access.experiment(by=request.actor, id=id)
    return _begun(request, **queries.draft_of_experiment(found))


def _begun(request: Request, **given: Any) -> HttpResponse:
    try:
        made = actions.begin(by=request.actor, **given)
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return redirect("practices:own")
    return redirect("practices:practice", made.pk)
