"""Pages of whoever edits tools."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, actions, queries
from .forms import MakeForm, WriteForm


@require_http_methods(["GET", "HEAD", "POST"])
def desk(request: Request) -> HttpResponse:
    """The tools of one's own publisher; a POST makes one."""
    publishers = access.publishers(request.actor)
    form = MakeForm(request.POST or None, publishers=publishers, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("code", "publisher")}
        if sent(form, actions.make_tool, by=request.actor, text=form.text(), **given):
            messages.success(request, _("Het hulpmiddel is gemaakt. Schrijf nu de vragen."))
            return redirect("knowledge:tool_desk")
    context = {"rows": queries.versions_of(by=request.actor), "form": form}
    return page(request, "knowledge/worksheets/desk.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: Request, id: int) -> HttpResponse:
    """One version: write it as long as it is a draft."""
    found = access.version(by=request.actor, id=id)
    row, questions = queries.version_row(found), queries.fields(found)
    initial = queries.answers_of_version(found) | {"command": uuid4()}
    form = WriteForm(request.POST or None, questions=questions, initial=initial) if row.is_draft else None
    if request.method == "POST" and form is not None and form.is_valid():
        given = {"version": found, "text": form.text(), "questions": form.questions()}
        if sent(form, actions.write_tool, by=request.actor, **given):
            messages.success(request, _("Bewaard."))
            return redirect("knowledge:tool_version", id)
    context = {"row": row, "fields": questions, "form": form}
    return page(request, "knowledge/worksheets/version.html", context, status=status_of(form))


@require_POST
def publish(request: Request, id: int) -> HttpResponse:
    """Offer this version."""
    actions.publish_tool(by=request.actor, version=access.version(by=request.actor, id=id))
    messages.success(request, _("Het hulpmiddel is openbaar."))
    return redirect("knowledge:tool_version", id)


@require_POST
def begin_version(request: Request, id: int) -> HttpResponse:
    """A new version to change."""
    made = actions.begin_version(by=request.actor, version=access.version(by=request.actor, id=id))
    return redirect("knowledge:tool_version", made.pk)


@require_POST
def withdraw(request: Request, id: int) -> HttpResponse:
    """Nobody begins with it any more."""
    actions.withdraw_tool(by=request.actor, version=access.version(by=request.actor, id=id))
    messages.success(request, _("Het hulpmiddel wordt niet meer aangeboden. Werkbladen blijven bestaan."))
    return redirect("knowledge:tool_version", id)
