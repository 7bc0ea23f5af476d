"""The operator's page of failed jobs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from kring.foundation.records.api import Request
from kring.ui.api import page

from . import access, actions, queries


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
