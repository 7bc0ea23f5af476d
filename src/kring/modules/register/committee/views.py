"""Pages of the committee's meetings: planning, the agenda with its cases, on paper too, who was there."""

from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.documents.api import pdf
from kring.foundation.records.api import Refusal, Request
from kring.parts.meetings import api as meetings
from kring.parts.meetings.api import Spacing
from kring.ui.api import page

from . import access, actions, paper, queries
from .forms import CloseForm, MeetingForm, WordsForm


@require_GET
def overview(request: Request) -> HttpResponse:
    """The meetings of my committee."""
    owners = access.registers(by=request.actor)
    return page(request, "register/committee/meetings.html", {"all": queries.overview(by=request.actor, owners=owners)})


@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: Request) -> HttpResponse:
    """Plan the next meeting; five weeks after the last one is proposed."""
    owner = access.planned_by(by=request.actor, wanted=request.GET.get("van", ""))
    day = meetings.proposed_day(owner, access.KIND, today=request.actor.today)
    form = MeetingForm(request.POST or None, initial={"day": day, "begins": "19:30", "ends": "21:30"})
    if request.method == "POST" and form.is_valid():
        try:
            made, spacing = actions.plan(by=request.actor, owner=owner, **form.when())
        except Refusal as refusal:
            form.add_error(None, refusal.message)
        else:
            _say(request, spacing)
            return redirect("register:committee_meeting", made)
    return page(request, "register/committee/plan.html", {"form": form}, status=400 if form.errors else 200)


def _say(request: Request, spacing: Spacing) -> None:
    if spacing is Spacing.SOON:
        messages.warning(request, _("Gepland. Dit is minder dan vier weken na de vorige vergadering."))
    elif spacing is Spacing.LATE:
        messages.warning(request, _("Gepland. Dit is meer dan zes weken na de vorige vergadering."))
    else:
        messages.success(request, _("Gepland. De leden zien de vergadering in hun agenda."))


@require_http_methods(["GET", "HEAD", "POST"])
def meeting(request: Request, id: int) -> HttpResponse:
    """A meeting with its agenda; the office fills and orders it."""
    form = WordsForm(request.POST if "words" in request.POST else None)
    if request.method == "POST" and (not form.is_bound or form.is_valid()):
        _change_agenda(request, id, form)
        return redirect("register:committee_meeting", id)
    found = meetings.meeting(by=request.actor, id=id, kind=access.KIND)
    shown = queries.committee_page(by=request.actor, page=meetings.meeting_page(by=request.actor, meeting=found))
    context = {"shown": shown, "form": form}
    return page(request, "register/committee/meeting.html", context, status=400 if form.errors else 200)


def _change_agenda(request: Request, id: int, form: Form) -> None:
    """Fill it, add words, or take off and move one point: whichever button was pressed."""
    found = meetings.planned_meeting(by=request.actor, id=id, kind=access.KIND)
    sent = request.POST
    if form.is_bound:
        meetings.put_on_agenda(by=request.actor, meeting=found, words=form.cleaned_data["words"])
    elif "fill" in sent:
        actions.fill(by=request.actor, meeting=found)
    elif sent.get("off", "").isdigit():
        meetings.take_off_agenda(by=request.actor, meeting=found, item=int(sent["off"]))
    elif sent.get("up", "").isdigit():
        meetings.move_item(by=request.actor, meeting=found, item=int(sent["up"]), up=True)


@require_GET
def agenda_pdf(request: Request, id: int) -> HttpResponse:
    """The agenda to print, as this reader may see it: no name where they are recused."""
    found = meetings.meeting(by=request.actor, id=id, kind=access.KIND)
    shown = queries.committee_page(by=request.actor, page=meetings.meeting_page(by=request.actor, meeting=found))
    language = "en" if (get_language() or "nl").startswith("en") else "nl"
    made = pdf("register/committee_agenda", paper.words(shown), language, at=request.actor.at)
    return HttpResponse(
        made, content_type="application/pdf", headers={"Content-Disposition": 'inline; filename="agenda.pdf"'}
    )


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, id: int) -> HttpResponse:
    """Another time or place."""
    found = meetings.planned_meeting(by=request.actor, id=id, kind=access.KIND)
    row = meetings.meeting_page(by=request.actor, meeting=found).row
    first = {
        "day": row.starts_at.date(), "begins": row.starts_at.time(), "ends": row.ends_at.time(),
        "place": row.place, "link": row.link,
    }  # fmt: skip
    form = MeetingForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid() and _tried(form, meetings.change, request, found, form.when()):
        return redirect("register:committee_meeting", id)
    return page(request, "register/committee/plan.html", {"form": form, "row": row}, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def cancel(request: Request, id: int) -> HttpResponse:
    """Call it off; asks first."""
    found = meetings.planned_meeting(by=request.actor, id=id, kind=access.KIND)
    if request.method == "POST":
        meetings.cancel(by=request.actor, meeting=found)
        return redirect("register:committee_meeting", id)
    return page(request, "register/committee/cancel.html", {"id": id})


@require_http_methods(["GET", "HEAD", "POST"])
def close(request: Request, id: int) -> HttpResponse:
    """Who was there, and the minutes."""
    found = meetings.planned_meeting(by=request.actor, id=id, kind=access.KIND)
    shown = meetings.meeting_page(by=request.actor, meeting=found)
    came = [one.id for one in shown.people if one.attended]
    form = CloseForm(request.POST or None, people=shown.people, initial={"attended": came, "minutes": shown.minutes})
    if request.method == "POST" and form.is_valid() and _tried(form, meetings.close, request, found, form.cleaned_data):
        messages.success(request, _("Het verslag is bewaard."))
        return redirect("register:committee_meeting", id)
    context = {"form": form, "row": shown.row}
    return page(request, "register/committee/close.html", context, status=400 if form.errors else 200)


def _tried(form: Form, act: Any, request: Request, found: Any, data: dict[str, Any]) -> bool:
    try:
        act(by=request.actor, meeting=found, **data)
    except Refusal as refusal:
        form.add_error(None, refusal.message)
        return False
    return True
