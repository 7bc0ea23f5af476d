"""Pages of a division: the groups, one group, somebody elsewhere, mending, publishing, and the list on paper."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import not_found, page, pages

from . import access, actions, changing, moving, queries, telling
from .forms import MoveForm, SearchForm, Sure
from .paper import list_pdf, table

A_PAGE = 12  # groups
read_and_send = require_http_methods(["GET", "HEAD", "POST"])


@require_GET
def show(request: Request, id: int) -> HttpResponse:
    """The groups, how good they are, which rules hold, and what can be done now."""
    found = access.division(by=request.actor, id=id)
    row = queries.division_row(found)
    shown = pages(total=row.groups, path=request.path, params=request.GET.dict(), size=A_PAGE)
    circles = queries.circles_of(found, first=shown.offset, count=A_PAGE)
    few, sizes = queries.few_kinds(found), queries.sizes_of(found)
    context = {
        "row": row,
        "pages": shown,
        "circles": [(one, telling.picture(row, one)) for one in circles],
        "rules": telling.rules(row, few),
        "spreads": telling.table(row, circles),
        "wrong": [number for number, size in sizes if not row.least <= size <= row.most] if not row.is_forming else [],
        "last_move": queries.last_move(found),
        "form": Sure(initial={"command": uuid4()}),
    }
    return page(request, "groups/show.html", context)


@read_and_send
def search(request: Request, id: int) -> HttpResponse:
    """Begin to look for the best groups."""
    found = access.division(by=request.actor, id=id)
    initial = {"command": uuid4(), "seconds": found.seconds, "seed": found.seed}
    form = SearchForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        asked = {"seed": form.cleaned_data["seed"], "seconds": form.cleaned_data["seconds"]}
        if sent(form, actions.search, by=request.actor, division=found, **asked):
            found.refresh_from_db()
            return redirect("jobs:run", found.run_id)
    row = queries.division_row(found)
    return page(request, "groups/search.html", {"row": row, "form": form}, status=status_of(form))


@require_GET
def circle(request: Request, id: int, number: int) -> HttpResponse:
    """One group: who is in it and how different they are."""
    found = access.division(by=request.actor, id=id)
    row = queries.division_row(found)
    circles = queries.circles_of(found, number=number)
    if not circles:
        return not_found(request)
    context = {"row": row, "circle": circles[0], "picture": telling.picture(row, circles[0])}
    return page(request, "groups/circle.html", context)


@read_and_send
def move(request: Request, id: int, member: int) -> HttpResponse:
    """Bring somebody elsewhere; first what it costs, then the button."""
    found = access.division(by=request.actor, id=id)
    who = access.member(found, member)
    row, sizes = queries.division_row(found), queries.sizes_of(found)
    here = moving.number_of(who)
    every = [(number, moving.named(number, size)) for number, size in sizes]
    choices = [(number, words) for number, words in every if number != here]
    chosen = request.GET.get("groep", "")
    number = int(chosen) if chosen.isdigit() and int(chosen) in dict(choices) else None
    asked = moving.asked(found, who, number, [one for one, _size in sizes])
    initial = {"command": uuid4(), "number": number, "expected": asked.expected}
    form = MoveForm(request.POST or None, groups=every, initial=initial)
    if request.method == "POST" and form.is_valid():
        to, expected = form.cleaned_data["number"], form.cleaned_data["expected"]
        if sent(form, changing.move, by=request.actor, division=found, member=who, number=to, expected=expected):
            messages.success(request, _("%(name)s zit nu in groep %(number)s.") % {"name": asked.name, "number": to})
            return redirect("groups:show", id)
    context = {"row": row, "asked": asked, "form": form, "choices": choices, "here": here}
    return page(request, "groups/move.html", context, status=status_of(form))


@require_GET
def price(request: Request, id: int, member: int, number: int) -> HttpResponse:
    """What it would cost to drop somebody there: for who drags."""
    found = access.division(by=request.actor, id=id)
    who = access.member(found, member)
    if number not in dict(queries.sizes_of(found)):
        return not_found(request)
    asked = moving.asked(found, who, number, [])
    return JsonResponse({"possible": asked.possible, "expected": asked.expected, "words": asked.words})


@read_and_send
def undo(request: Request, id: int) -> HttpResponse:
    """The last move goes back."""
    found = access.division(by=request.actor, id=id)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and sent(form, changing.undo, by=request.actor, division=found):
        messages.success(request, _("Dat is teruggedraaid."))
        return redirect("groups:show", id)
    context = {"row": queries.division_row(found), "form": form, "last_move": queries.last_move(found)}
    return page(request, "groups/undo.html", context, status=status_of(form))


@read_and_send
def repair(request: Request, id: int) -> HttpResponse:
    """The fewest moves after which every group is right again; shown first, done with a button."""
    found = access.division(by=request.actor, id=id)
    plan = moving.planned(found)
    form = Sure(request.POST or None, initial={"command": uuid4(), "expected": plan.expected})
    if request.method == "POST" and form.is_valid() and _repaired(request, form, found):
        messages.success(request, _("De groepen kloppen weer."))
        return redirect("groups:show", id)
    context = {"row": queries.division_row(found), "form": form, "plan": plan}
    return page(request, "groups/repair.html", context, status=status_of(form))


def _repaired(request: Request, form: Sure, found: Any) -> bool:
    return sent(form, changing.repair, by=request.actor, division=found, expected=form.members())


@read_and_send
def publish(request: Request, id: int) -> HttpResponse:
    """Everybody may know their group."""
    found = access.division(by=request.actor, id=id)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and sent(form, actions.publish, by=request.actor, division=found):
        messages.success(request, _("De groepen zijn bekendgemaakt."))
        return redirect("groups:show", id)
    context = {"row": queries.division_row(found), "form": form}
    return page(request, "groups/publish.html", context, status=status_of(form))


@require_GET
def as_csv(request: Request, id: int) -> HttpResponse:
    """Everybody with their group, for a spreadsheet."""
    found = access.division(by=request.actor, id=id)
    row = queries.division_row(found)
    lines = [(one, seat) for one in queries.circles_of(found) for seat in one.people]
    return table(row).csv_response(lines, filename=f"groepen-{id}.csv")


@require_GET
def paper(request: Request, id: int) -> HttpResponse:
    """The list of all groups as PDF."""
    found = access.division(by=request.actor, id=id)
    made = list_pdf(
        queries.division_row(found), queries.circles_of(found), at=request.actor.at, language=get_language() or "nl"
    )
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="groepen-{id}.pdf"'
    return answer
