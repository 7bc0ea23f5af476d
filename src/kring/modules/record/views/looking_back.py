"""Looking back on one activity: what one learnt, what it brought the school."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.forms import BroughtForm, LookBackForm, ReflectForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def reflect(request: Request, id: int) -> HttpResponse:
    """Answer one question that fits the kind of activity."""
    found = access.activity(by=request.actor, id=id)
    initial = {"command": uuid4(), **queries.reflection_answers(found)}
    form = ReflectForm(request.POST or None, kind=found.kind, chosen=found.question, initial=initial)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if sent(
            form, actions.reflect, by=request.actor, activity=found, question=data["question"], words=data["words"]
        ):
            messages.success(request, _("Bewaard."))
            return redirect("record:activity", id)
    context = {"form": form, "row": queries.accepted_rows([found])[0]}
    return page(request, "record/reflect.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def brought(request: Request, id: int) -> HttpResponse:
    """Link the activity to a goal, and say what it brought the school."""
    found = access.activity(by=request.actor, id=id)
    initial = {"command": uuid4(), "goal": str(found.goal_id or ""), "words": found.brought}
    goals = queries.goal_choices(by=request.actor, activity=found)
    form = BroughtForm(request.POST or None, goals=goals, initial=initial)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        chosen = data.get("goal")
        goal = access.goal(by=request.actor, id=int(chosen)) if chosen else None
        verb, words, new = actions.say_what_it_brought, data["words"], data["new_goal"]
        if sent(form, verb, by=request.actor, activity=found, goal=goal, new_goal=new, words=words):
            messages.success(request, _("Bewaard."))
            return redirect("record:activity", id)
    context = {"form": form, "row": queries.accepted_rows([found])[0]}
    return page(request, "record/brought.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def look_back(request: Request, id: int) -> HttpResponse:
    """After three months: what changed at school?"""
    found = access.activity(by=request.actor, id=id)
    form = LookBackForm(request.POST or None, initial={"command": uuid4(), "words": found.brought_later})
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data["words"]
        if sent(form, actions.look_back, by=request.actor, activity=found, words=words):
            messages.success(request, _("Bewaard."))
            return redirect("record:activity", id)
    context = {"form": form, "shown": queries.activity_page(by=request.actor, activity=found)}
    return page(request, "record/look_back.html", context, status=status_of(form))


@require_POST
def do_not_ask(request: Request, id: int) -> HttpResponse:
    """Not asked again, without an answer."""
    found = access.activity(by=request.actor, id=id)
    actions.look_back(by=request.actor, activity=found, words=found.brought_later)
    messages.success(request, _("We vragen het niet meer."))
    return redirect("record:activity", id)
