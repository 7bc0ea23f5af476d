"""Pages of promises: the own ones, one with its answers, and the page behind a guest's link."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import public
from kring.foundation.records.api import Actor, AlreadyDone, Refusal, Request, once
from kring.ui.api import page

from . import access, actions, queries
from .forms import AnswerForm


@require_GET
def own(request: Request) -> HttpResponse:
    """What I promised."""
    return page(request, "promises/own.html", {"rows": queries.own(by=request.actor)})


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: Request, id: int) -> HttpResponse:
    """One promise, and for its owner the answers."""
    found = access.promise(by=request.actor, id=id)
    form = None
    if request.method == "POST" or queries.may_answer(request.actor, found):
        form = _form(request)
        if request.method == "POST" and _answered(form, request.actor, access.own_promise(by=request.actor, id=id)):
            messages.success(request, _("Dank je. Je antwoord is bewaard."))
            return redirect("promises:show", id)
    context = {"row": queries.row_of(found), "form": form}
    return page(request, "promises/show.html", context, status=400 if form and form.errors else 200)


@public
@require_http_methods(["GET", "HEAD", "POST"])
def guest(request: Request, secret: str) -> HttpResponse:
    """The page behind a mailed link, for somebody without an account: this promise and nothing else."""
    by, found = access.promise_of_guest(by=request.actor, secret=secret)
    form = _form(request)
    if request.method == "POST" and _answered(form, by, found):
        messages.success(request, _("Dank je. Je antwoord is bewaard."))
        return redirect("promises:guest", secret)
    row = queries.row_of(found)
    context = {"row": row, "form": form if row.is_alive else None, "guest": True}
    answer = page(request, "promises/guest.html", context, status=400 if form.errors else 200)
    answer["Cache-Control"] = "private, no-store"
    return answer


def _form(request: Request) -> AnswerForm:
    initial = {"command": uuid4(), "answer": request.GET.get("antwoord", "")}
    return AnswerForm(request.POST or None, today=request.actor.today, initial=initial)


def _answered(form: AnswerForm, by: Actor, found: Any) -> bool:
    if not form.is_valid():
        return False
    try:
        once(form.cleaned_data["command"], actions.answer, by=by, promise=found, **form.said())
    except AlreadyDone:
        return True
    except Refusal as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)
        return False
    return True
