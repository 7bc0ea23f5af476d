"""Deciding: where coders differ, which notes say the same, and what becomes of each note."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.forms import DecideForm, LeaveOutForm, MergeForm, TakeUpForm, WordsForm
from kring.modules.harvest.rules import Code
from kring.ui.api import page

from .asking import done


@require_GET
def agreement(request: Request, id: int) -> HttpResponse:
    """How far two coders agree, and where they differ."""
    found = access.harvest(by=request.actor, id=id)
    context = {"shown": queries.agreement_page(harvest=found), "row": queries.row_of(found)}
    return page(request, "harvest/agreement.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def decide(request: Request, id: int, note: int) -> HttpResponse:
    """What people decided about a note they coded differently."""
    found = access.harvest(by=request.actor, id=id)
    shown = queries.agreement_page(harvest=found)
    difference = next((one for one in shown.differences if one.note.id == note), None)
    if difference is None:
        raise Http404
    form = DecideForm(
        request.POST if request.method == "POST" and "nothing" not in request.POST else None, may_add=False,
        aspects=queries.aspect_choices(queries.aspects_in_use(found)), competences=queries.competences(found),
        initial={"command": uuid4(), "because": difference.because},
    )  # fmt: skip
    given: dict[str, Any] = {"harvest": found, "note": note}
    if "nothing" in request.POST:
        if done(request, _("Bewaard."), actions.decide, code=Code(), **given):
            return redirect("harvest:agreement", id)
    elif form.is_valid():
        given |= {"code": form.code(), "because": form.cleaned_data["because"]}
        if sent(form, actions.decide, by=request.actor, **given):
            return redirect("harvest:agreement", id)
    context = {"shown": difference, "form": form, "row": queries.row_of(found)}
    return page(request, "harvest/decide.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def pairs(request: Request, id: int) -> HttpResponse:
    """Notes that look alike, side by side: a person says whether they say the same."""
    found = access.led(by=request.actor, id=id)
    form = MergeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        given = {"harvest": found, "one": form.cleaned_data["one"], "other": form.cleaned_data["other"]}
        if "apart" in request.POST:
            ok = done(request, _("Deze twee blijven los."), actions.keep_apart, **given)
        else:
            ok = sent(form, actions.merge_notes, by=request.actor, words=form.cleaned_data["words"], **given)
        if ok:
            return redirect("harvest:pairs", id)
    shown, total = queries.pairs_page(harvest=found)
    rows = [
        (pair, form if form.errors and _of(form, pair) else MergeForm(auto_id=f"id_{place}_%s", initial={
            "command": uuid4(), "one": pair.one.note.id, "other": pair.other.note.id, "words": pair.words,
        }))
        for place, pair in enumerate(shown)
    ]  # fmt: skip
    context = {"rows": rows, "total": total, "row": queries.row_of(found)}
    return page(request, "harvest/pairs.html", context, status=status_of(form))


def _of(form: MergeForm, pair: Any) -> bool:
    return (form.cleaned_data.get("one"), form.cleaned_data.get("other")) == (pair.one.note.id, pair.other.note.id)


@require_GET
def fates(request: Request, id: int) -> HttpResponse:
    """What becomes of each note: what is left stands on top."""
    found = access.harvest(by=request.actor, id=id)
    context = {
        "shown": queries.fates_page(harvest=found), "row": queries.row_of(found),
        "leads": access.may_lead(request.actor, found),
    }  # fmt: skip
    return page(request, "harvest/fates.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def fate(request: Request, id: int, note: int) -> HttpResponse:
    """One note: in a point, or not with a reason; then the next one."""
    found = access.led(by=request.actor, id=id)
    shown, code, following = queries.fate_of(harvest=found, note=note)
    leaving = request.POST.get("what") == "leave"
    posted = request.POST if request.method == "POST" else None
    points = [(row.id, row.words) for row in queries.points_of(found)]
    initial = {"command": uuid4(), "point": shown.point_id or "", "words": "" if points else shown.note.words[:400]}
    take = TakeUpForm(None if leaving else posted, points=points, initial=initial)
    leave = LeaveOutForm(posted if leaving else None, prefix="l", initial={"command": uuid4(), "reason": shown.reason})
    given: dict[str, Any] = {"by": request.actor, "harvest": found}
    ok = False
    if take.is_valid():
        answer = {"words": take.cleaned_data["words"], "point_id": take.cleaned_data["point"]}
        ok = sent(take, actions.take_up, notes=[note], **answer, **given)
    elif leave.is_valid():
        ok = sent(leave, actions.leave_out, note=note, reason=leave.cleaned_data["reason"], **given)
    if ok:
        return redirect("harvest:fate", id, following) if following else redirect("harvest:fates", id)
    context = {
        "shown": shown, "code": code, "take": take, "leave": leave, "following": following,
        "row": queries.row_of(found),
    }  # fmt: skip
    return page(request, "harvest/fate.html", context, status=status_of(take, leave))


@require_http_methods(["GET", "HEAD", "POST"])
def point(request: Request, id: int) -> HttpResponse:
    """Write a point down differently."""
    found = access.point(by=request.actor, id=id)
    form = WordsForm(request.POST or None, initial={"command": uuid4(), "words": found.words})
    if form.is_valid() and sent(form, actions.reword, by=request.actor, point=found, words=form.cleaned_data["words"]):
        messages.success(request, _("Bewaard."))
        return redirect("harvest:fates", found.harvest_id)
    context = {"form": form, "row": queries.row_of(found.harvest)}
    return page(request, "harvest/point.html", context, status=status_of(form))
