"""The record itself: the list, one activity, adding, changing and removing."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.forms import ActivityForm, QuickForm
from kring.ui.api import fragment, page

LONGEST_QUERY = 100


@require_GET
def record(request: Request) -> HttpResponse:
    """My activities, by year and theme."""
    access.own_record(by=request.actor)
    asked = queries.Asked(
        text=" ".join(request.GET.get("q", "")[:LONGEST_QUERY].split()),
        years=tuple(request.GET.getlist("jaar")[:60]),
        themes=tuple(request.GET.getlist("thema")[:60]),
    )
    params: dict[str, Any] = dict(request.GET.lists())
    shown = queries.record_page(by=request.actor, asked=asked, path=request.path, params=params)
    return fragment(request, "record/record.html", {"shown": shown, "asked": asked}, part="found")


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: Request) -> HttpResponse:
    """Three questions, and it is in the record."""
    access.own_record(by=request.actor)
    today = request.actor.today
    form = QuickForm(
        request.POST or None, kinds=queries.kind_choices(today), today=today,
        initial={"command": uuid4(), "on": today},
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        told = actions.told_quickly(data["title"], data["kind"], data["on"])
        try:
            made = once(data["command"], actions.add, by=request.actor, told=told)
        except AlreadyDone:
            return redirect("record:own")
        except Refusal as refusal:
            form.add_error("on", refusal.message)
        else:
            messages.success(request, _("Bewaard. Je kunt er nu of later meer bij zetten."))
            return redirect("record:activity", made.pk)
    return page(request, "record/add.html", {"form": form}, status=status_of(form))


@require_GET
def activity(request: Request, id: int) -> HttpResponse:
    """One activity with its story."""
    found = access.activity(by=request.actor, id=id)
    return page(request, "record/activity.html", {"shown": queries.activity_page(by=request.actor, activity=found)})


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, id: int) -> HttpResponse:
    """Change what one told of an activity."""
    found = access.activity(by=request.actor, id=id)
    form = ActivityForm(
        request.POST or None,
        kinds=queries.kind_choices(request.actor.today),
        themes=queries.theme_choices(person_id=request.actor.person_id, on=found.until_date, chosen=found.themes),
        today=request.actor.today,
        initial=queries.activity_answers(found) | {"command": uuid4()},
    )
    if request.method == "POST" and form.is_valid():
        answers = {name: value for name, value in form.cleaned_data.items() if name != "command"}
        if sent(form, actions.change, by=request.actor, activity=found, told=actions.Told(**answers)):
            messages.success(request, _("Bewaard."))
            return redirect("record:activity", id)
    context = {"form": form, "row": queries.accepted_rows([found])[0]}
    return page(request, "record/change.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: Request, id: int) -> HttpResponse:
    """Take an activity out of the record; asks first."""
    found = access.activity(by=request.actor, id=id)
    if request.method == "POST":
        actions.remove(by=request.actor, activity=found)
        messages.success(request, _("De activiteit is verwijderd."))
        return redirect("record:own")
    return page(request, "record/remove.html", {"shown": queries.activity_page(by=request.actor, activity=found)})
