"""Goals in one's own words."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.forms import GoalForm
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def goals(request: Request) -> HttpResponse:
    """My goals, and a form for a new one."""
    access.own_record(by=request.actor)
    schools = queries.own_schools(by=request.actor)
    form = GoalForm(request.POST or None, schools=schools, initial={"command": uuid4()})
    del form.fields["done"]
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        if sent(form, actions.set_goal, by=request.actor, words=data["words"], site=data.get("site", "")):
            messages.success(request, _("Je doel is bewaard."))
            return redirect("record:goals")
    context = {"form": form, "rows": queries.goals(by=request.actor)}
    return page(request, "record/goals.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def goal(request: Request, id: int) -> HttpResponse:
    """Say a goal in other words, or that it is reached."""
    found = access.goal(by=request.actor, id=id)
    answers = queries.goal_answers(found)
    schools = queries.own_schools(by=request.actor)
    form = GoalForm(request.POST or None, schools=schools, initial=answers | {"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        given = {
            "words": data["words"],
            "site": data.get("site", found.site),
            "done_date": (found.done_date or request.actor.today) if data["done"] else None,
        }
        if sent(form, actions.change_goal, by=request.actor, goal=found, **given):
            messages.success(request, _("Je doel is bewaard."))
            return redirect("record:goals")
    return page(
        request, "record/goal.html", {"form": form, "words": answers["words"], "id": id}, status=status_of(form)
    )


@require_http_methods(["GET", "HEAD", "POST"])
def remove_goal(request: Request, id: int) -> HttpResponse:
    """Take a goal away; asks first."""
    found = access.goal(by=request.actor, id=id)
    if request.method == "POST":
        actions.remove_goal(by=request.actor, goal=found)
        messages.success(request, _("Je doel is weggehaald."))
        return redirect("record:goals")
    return page(request, "record/remove_goal.html", {"words": queries.goal_answers(found)["words"], "id": id})
