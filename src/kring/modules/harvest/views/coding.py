"""Coding: a note at a time, all of one's notes, and the list of aspects."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Refusal, Request, sent, status_of
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.forms import AspectForm, CodeForm, IntoForm, RenameForm
from kring.modules.harvest.rules import Code
from kring.modules.harvest.states import Side
from kring.ui.api import page

from .asking import done


@require_GET
def next_one(request: Request, id: int) -> HttpResponse:
    """The first note that is not coded yet; the list when there is none."""
    note = queries.next_note(access.coder(by=request.actor, id=id))
    return redirect("harvest:code", id, note) if note is not None else redirect("harvest:code_list", id)


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: Request, id: int, note: int) -> HttpResponse:
    """A note: its code, chosen from a suggestion, from the list, or with a new aspect."""
    coder = access.coder(by=request.actor, id=id)
    shown, aspects, competences = queries.coding_page(coder=coder, note=note)
    now = Code.parse(shown.code) if shown.code else Code()
    initial = {
        "command": uuid4(), "aspect": now.aspect or "", "direction": now.direction, "competence": now.competence,
    }  # fmt: skip
    pressed = request.POST.get("code", "")
    form = CodeForm(
        request.POST if request.method == "POST" and not pressed else None,
        aspects=queries.aspect_choices(aspects), competences=competences, initial=initial,
    )  # fmt: skip
    if pressed and _pressed(request, coder, note, pressed):
        return redirect("harvest:code_next", id)
    if not pressed and form.is_valid() and _coded(form, request, coder, note):
        return redirect("harvest:code_next", id)
    return page(request, "harvest/code.html", {"shown": shown, "form": form}, status=status_of(form))


def _pressed(request: Request, coder: Any, note: int, text: str) -> bool:
    try:
        code = Code.parse(text)
        actions.code(by=request.actor, coder=coder, note=note, code=code)
    except ValueError:
        messages.error(request, _("Deze code is er niet (meer). Kies er een van de lijst."))
        return False
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return False
    return True


def _coded(form: CodeForm, request: Request, coder: Any, note: int) -> bool:
    name, side, aspect = form.cleaned_data.get("new_name"), str(form.cleaned_data.get("new_side")), None
    try:
        if name:
            aspect = actions.add_aspect(by=request.actor, harvest=coder.harvest, side=Side(side), name=name)
    except Refusal as refusal:
        form.add_error("new_name", refusal.message)
        return False
    return sent(form, actions.code, by=request.actor, coder=coder, note=note, code=form.code(aspect))


@require_GET
def all_of_mine(request: Request, id: int) -> HttpResponse:
    """All of my notes with their codes."""
    coder = access.coder(by=request.actor, id=id)
    return page(request, "harvest/code_list.html", {"shown": queries.list_page(coder=coder)})


@require_POST
def ready(request: Request, id: int) -> HttpResponse:
    """I am ready: others see my codes."""
    coder = access.coder(by=request.actor, id=id)
    done(request, _("Dank je. De anderen zien nu je codes."), actions.say_done, coder=coder)
    return redirect("harvest:show", id)


@require_http_methods(["GET", "HEAD", "POST"])
def aspects(request: Request, id: int) -> HttpResponse:
    """The list of aspects; whoever codes adds to it."""
    found = access.harvest(by=request.actor, id=id)
    form = AspectForm(request.POST or None, initial={"command": uuid4()})
    if form.is_valid():
        given = {"side": Side(form.cleaned_data["side"]), "name": form.cleaned_data["name"]}
        if sent(form, actions.add_aspect, by=request.actor, harvest=found, **given):
            return redirect("harvest:aspects", id)
    context = {
        "form": form, "row": queries.row_of(found), "leads": access.may_lead(request.actor, found),
        "sides": queries.aspect_choices(queries.aspects_in_use(found)),
    }  # fmt: skip
    return page(request, "harvest/aspects.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def aspect(request: Request, id: int) -> HttpResponse:
    """One aspect: another name, or the same as another one."""
    found = access.aspect(by=request.actor, id=id)
    others = [row for row in queries.aspects_in_use(found.harvest) if row.side == found.side and row.pk != found.pk]
    merging = request.POST.get("what") == "merge"
    posted = request.POST if request.method == "POST" else None
    rename = RenameForm(None if merging else posted, initial={"command": uuid4(), "name": found.name})
    into = IntoForm(
        posted if merging else None, initial={"command": uuid4()}, prefix="m",
        aspects=[(row.pk, row.name) for row in others],
    )  # fmt: skip
    back = redirect("harvest:aspects", found.harvest_id)
    if rename.is_valid() and sent(
        rename, actions.rename_aspect, by=request.actor, aspect=found, name=rename.cleaned_data["name"]
    ):
        return back
    if into.is_valid():
        kept = access.aspect(by=request.actor, id=into.cleaned_data["into"])
        if sent(into, actions.merge_aspects, by=request.actor, aspect=found, into=kept):
            return back
    context = {
        "form": rename,
        "into": into if others else None,
        "name": found.name,
        "row": queries.row_of(found.harvest),
    }
    return page(request, "harvest/aspect.html", context, status=status_of(rename, into))
