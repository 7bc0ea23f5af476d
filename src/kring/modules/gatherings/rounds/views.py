"""Pages of who leads a round: make it, dates, invite, divide; and the guide of a conversation."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import AlreadyDone, Refusal, Request, once, sent, status_of
from kring.ui.api import not_found, page

from . import access, actions, guides, queries
from .forms import AskForm, DivideForm, RoundForm, SlotForm, Sure

read_and_send = require_http_methods(["GET", "HEAD", "POST"])


@read_and_send
def make(request: Request) -> HttpResponse:
    """A new round."""
    owners = access.owners(request.actor)
    if not owners:
        return not_found(request)
    form = RoundForm(request.POST or None, today=request.actor.today, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        command, new = form.cleaned_data["command"], form.new()
        try:
            made = once(command, actions.make, by=request.actor, owner=owners[0], new=new)
        except AlreadyDone:
            return redirect("gatherings:rounds")
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            return redirect("gatherings:round_slots", made)
    return page(request, "gatherings/rounds/make.html", {"form": form}, status=status_of(form))


@require_GET
def show(request: Request, id: int) -> HttpResponse:
    """The round: where it stands, and what can be done now."""
    found = access.led_round(by=request.actor, id=id)
    context = {
        "row": queries.row_of(found),
        "slots": queries.slots_of(found),
        "counts": queries.counts_of(found),
        "division": queries.division_row(found),
        "form": Sure(initial={"command": uuid4()}),
    }
    return page(request, "gatherings/rounds/show.html", context)


@read_and_send
def slots(request: Request, id: int) -> HttpResponse:
    """The dates and places; one more at a time."""
    found = access.led_round(by=request.actor, id=id)
    form = SlotForm(request.POST or None, today=request.actor.today, initial={"command": uuid4(), "rooms": 1})
    done = request.method == "POST" and form.is_valid()
    if done and sent(form, actions.add_slots, by=request.actor, round=found, slots=[form.slot()]):
        messages.success(request, _("Dit moment staat erbij."))
        return redirect("gatherings:round_slots", id)
    context = {"row": queries.row_of(found), "slots": queries.slots_of(found), "form": form}
    return page(request, "gatherings/rounds/slots.html", context, status=status_of(form))


@read_and_send
def take_slot(request: Request, id: int, number: int) -> HttpResponse:
    """A date falls away."""
    found = access.led_round(by=request.actor, id=id)
    there = next((one for one in queries.slots_of(found) if one.number == number), None)
    if there is None:
        return not_found(request)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    done = request.method == "POST" and form.is_valid()
    if done and sent(form, actions.take_slot, by=request.actor, round=found, number=number):
        return redirect("gatherings:round_slots", id)
    context = {"row": queries.row_of(found), "slot": there, "form": form}
    return page(request, "gatherings/rounds/take_slot.html", context, status=status_of(form))


@read_and_send
def open_round(request: Request, id: int) -> HttpResponse:
    """From now on people can say when they can."""
    found = access.led_round(by=request.actor, id=id)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and sent(form, actions.open_round, by=request.actor, round=found):
        messages.success(request, _("De ronde is open. Nodig nu mensen uit."))
        return redirect("gatherings:round_ask", id)
    context = {"row": queries.row_of(found), "slots": queries.slots_of(found), "form": form}
    return page(request, "gatherings/rounds/open.html", context, status=status_of(form))


@read_and_send
def ask(request: Request, id: int) -> HttpResponse:
    """Invite a selection of the register."""
    found = access.led_round(by=request.actor, id=id)
    chosen = {name: request.GET.getlist(name) for name in ("provinces", "school_types")}
    shown = queries.selection(found, request.actor.today, chosen["provinces"], chosen["school_types"])
    form = AskForm(
        request.POST or None, provinces=shown.provinces, school_types=shown.school_types,
        initial={"command": uuid4()},
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("provinces", "school_types")}
        before = queries.counts_of(found).asked
        if sent(form, actions.ask, by=request.actor, round=found, **given):
            asked = queries.counts_of(found).asked - before
            words = ngettext("%(n)s mens krijgt een uitnodiging.", "%(n)s mensen krijgen een uitnodiging.", asked)
            messages.success(request, words % {"n": asked})
            return redirect("gatherings:round", id)
    context = {"row": queries.row_of(found), "selection": shown, "form": form}
    return page(request, "gatherings/rounds/ask.html", context, status=status_of(form))


@read_and_send
def divide(request: Request, id: int) -> HttpResponse:
    """Make groups of whoever takes part."""
    found = access.led_round(by=request.actor, id=id)
    form = DivideForm(request.POST or None, initial={"command": uuid4(), "seconds": 30})
    if request.method == "POST" and form.is_valid():
        seconds = form.cleaned_data["seconds"]
        if sent(form, actions.divide, by=request.actor, round=found, seconds=seconds):
            found.refresh_from_db()
            return redirect("groups:show", found.division_id)
    context = {"row": queries.row_of(found), "counts": queries.counts_of(found), "form": form}
    return page(request, "gatherings/rounds/divide.html", context, status=status_of(form))


@read_and_send
def reopen(request: Request, id: int) -> HttpResponse:
    """Back to asking; the groups are let go."""
    found = access.led_round(by=request.actor, id=id)
    form = Sure(request.POST or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid() and sent(form, actions.reopen, by=request.actor, round=found):
        return redirect("gatherings:round", id)
    context = {"row": queries.row_of(found), "form": form}
    return page(request, "gatherings/rounds/reopen.html", context, status=status_of(form))


@require_GET
def guide(request: Request, id: int) -> HttpResponse:
    """How the conversation goes, to print or to keep at hand."""
    found = access.led_round(by=request.actor, id=id)
    return page(request, "gatherings/rounds/guide.html", {"guide": guides.of_round(queries.row_of(found), None)})
