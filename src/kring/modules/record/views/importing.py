"""Reading a file: choose it, see what it would add, say yes once."""

from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Refusal, Request, status_of
from kring.modules.record import access, actions, queries
from kring.modules.record.exchange import Carried
from kring.modules.record.forms import ColumnsForm, OfferForm
from kring.modules.record.states import ActivityKind
from kring.modules.record.wording import REASONS
from kring.ui.api import page


@require_http_methods(["GET", "HEAD", "POST"])
def offer(request: Request) -> HttpResponse:
    """Choose a file."""
    access.own_record(by=request.actor)
    form = OfferForm(request.POST or None, request.FILES or None, initial={"command": uuid4()})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"]
        try:
            made = actions.offer_file(by=request.actor, name=given.name, data=given.read(actions.MOST_BYTES + 1))
        except Refusal as refusal:
            form.add_error("file", refusal.message)
        else:
            return redirect("record:preview", made.pk)
    return page(request, "record/offer.html", {"form": form}, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: Request, id: int) -> HttpResponse:
    """What the file would add. Other columns come with the address; a POST takes it over."""
    offered = access.offered(by=request.actor, id=id)
    chosen = request.POST if request.method == "POST" else request.GET
    shown = queries.preview(by=request.actor, offered=offered, columns=None)
    initial = {name: str(place) for name, place in shown.columns.items()}
    form = ColumnsForm(
        chosen if chosen and not shown.is_own else None, headings=shown.headings, examples=shown.examples,
        initial=initial,
    )  # fmt: skip
    if form.is_bound and form.is_valid():
        shown = queries.preview(by=request.actor, offered=offered, columns=form.columns())
    if request.method == "POST" and not form.errors:
        return _take_over(request, offered, shown)
    context = {
        "shown": shown,
        "form": form,
        "id": id,
        "open_columns": bool(form.errors) or not shown.result.new,
        "new": [(one, _kind(one), _themes(one, shown)) for one in shown.shown_new],
        "rejected": [(one, REASONS[one.reason]) for one in shown.shown_rejected],
    }
    return page(request, "record/preview.html", context, status=status_of(form))


def _kind(one: Carried) -> str:
    return str(ActivityKind(one.kind).label)


def _themes(one: Carried, shown: queries.Preview) -> list[str]:
    return [shown.result.themes[code] for code in one.themes if code in shown.result.themes]


def _take_over(request: Request, offered: object, shown: queries.Preview) -> HttpResponse:
    try:
        count = actions.take_over(by=request.actor, offered=offered, columns=shown.columns)  # type: ignore[arg-type]
    except Refusal as refusal:
        messages.info(request, refusal.message)
        return redirect("record:own")
    said = ngettext("%(n)s activiteit overgenomen.", "%(n)s activiteiten overgenomen.", count)
    messages.success(request, said % {"n": count})
    return redirect("record:own")


@require_POST
def drop(request: Request, id: int) -> HttpResponse:
    """Put the file away."""
    actions.drop_file(by=request.actor, offered=access.offered(by=request.actor, id=id))
    messages.success(request, _("Het bestand is weggedaan. Er is niets overgenomen."))
    return redirect("record:own")
