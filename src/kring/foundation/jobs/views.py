"""The operator's page of failed jobs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from kring.foundation.records.api import Request
from kring.ui.api import fragment, page

from . import access, actions, queries, runs


def failed(request: Request) -> HttpResponse:
    """Jobs that gave up, and how full the queue is."""
    access.check_operates(request.actor)
    return page(request, "jobs/failed.html", {"jobs": queries.failed_jobs(), "counts": queries.counts()})


@require_POST
def retry(request: Request, job: int) -> HttpResponse:
    """Try one of them again."""
    access.check_operates(request.actor)
    actions.retry(by=request.actor, job_id=job)
    messages.success(request, gettext("De taak staat weer in de wachtrij."))
    return redirect("jobs:failed")


def run(request: Request, id: int) -> HttpResponse:
    """How far my long work is. With scripts the page follows it; without them it is asked again every few seconds."""
    shown = queries.run_row(access.own_run(by=request.actor, id=id))
    return fragment(request, "jobs/run.html", {"shown": shown}, part="progress")


@require_POST
def stop(request: Request, id: int) -> HttpResponse:
    """Stop my long work at its next step."""
    runs.ask_stop(access.own_run(by=request.actor, id=id))
    messages.success(request, gettext("Het stopt bij de volgende stap."))
    return redirect("jobs:run", id)
