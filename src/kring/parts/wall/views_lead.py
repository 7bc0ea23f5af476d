"""Pages of who leads a wall."""

from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.ui.api import page

from . import access, concluding, doing, leading, opening, reading
from .access import Visitor
from .forms import ConcludeForm, PhaseForm, WallForm
from .pictures import qr_picture
from .states import PhaseKind, State


def _back(id: int) -> str:
    return reverse("wall:lead", args=[id])


@require_http_methods(["GET", "HEAD", "POST"])
def lead(request: Request, id: int) -> HttpResponse:
    """Everything for who leads: the link, phases, the clock, moderation; a POST changes title, question and dots."""
    at = access.leader(request, id)
    form = None
    if at.may_write:
        initial = {"title": at.wall.title, "question": at.wall.question, "dots": at.wall.dots, "command": uuid4()}
        form = WallForm(request.POST or None, initial=initial)
    if request.method == "POST" and form is not None and form.is_valid():
        new = {name: form.cleaned_data[name] for name in ("title", "question", "dots")}
        if sent(form, opening.change_wall, by=at.by, wall=id, **new):
            messages.success(request, _("Bewaard."))
            return redirect("wall:lead", id)
    context = reading.lead_context(at) | {"form": form, "phases": _phases(at), "crumbs": doing.crumbs(at)}
    return doing.private(page(request, "wall/lead.html", context | _link(at), status=status_of(form)))


def _link(at: Visitor) -> dict[str, str]:
    if not (at.wall.link_open and at.may_write):
        return {"join_url": ""}
    address = settings.SITE_ADDRESS + reverse("wall:join", args=[access.key_of(at.wall)])
    return {"join_url": address, "join_picture": qr_picture(address)}


def _phases(at: Visitor) -> list[dict[str, Any]]:
    """The phases with a form for each."""
    rows = []
    for phase in reading.plan(at.wall):
        names = ("place", "skipped", "shows_authors", "own_only", "hides_votes")
        form = PhaseForm(initial={name: getattr(phase, name) for name in names}, auto_id=f"{phase.kind}_%s")
        label = PhaseKind(phase.kind).label
        title = _("%(phase)s (overgeslagen)") % {"phase": label} if phase.skipped else str(label)
        rows.append({
            "kind": phase.kind, "label": label, "skipped": phase.skipped, "form": form, "title": title,
            "url": reverse("wall:arrange_phase", args=[at.wall.pk, phase.kind]),
        })  # fmt: skip
    return rows


def _kind(text: str) -> PhaseKind:
    if text not in PhaseKind.values:
        raise Http404
    return PhaseKind(text)


@require_POST
def start_phase(request: Request, id: int) -> HttpResponse:
    """Go to another phase, on or back."""
    at = access.leader(request, id)
    kind = _kind(request.POST.get("kind", ""))
    back = reverse("wall:show", args=[id])
    return doing.perform(request, at, leading.start_phase, kind=kind, back=back, tells=("phase_started", {"redraw": 1}))


@require_POST
def arrange_phase(request: Request, id: int, kind: str) -> HttpResponse:
    """The turn of a phase, skipping it, and what it shows."""
    at = access.leader(request, id)
    form = PhaseForm(request.POST)
    which = _kind(kind)
    if form.is_valid() and sent(form, leading.arrange_phase, by=at.by, wall=id, kind=which, **form.cleaned_data):
        messages.success(request, _("Bewaard."))
    else:
        messages.error(request, doing.faults(form).message)
    return redirect("wall:lead", id)


@require_POST
def timer(request: Request, id: int) -> HttpResponse:
    """Start the clock, let it run longer, or stop it."""
    at = access.leader(request, id)
    if request.POST.get("stop") == "yes":
        return doing.perform(request, at, leading.stop_timer, back=_back(id))
    minutes = doing.number(request, "minutes") or 0
    return doing.perform(request, at, leading.set_timer, minutes=min(minutes, 10_000), back=_back(id))


@require_POST
def link(request: Request, id: int) -> HttpResponse:
    """Open the join link, close it, or make another one."""
    at = access.leader(request, id)
    asked = request.POST.get("do", "")
    if asked == "close":
        return doing.perform(request, at, opening.close_link, back=_back(id))
    return doing.perform(request, at, opening.open_link, renew=asked == "renew", back=_back(id))


@require_POST
def state(request: Request, id: int) -> HttpResponse:
    """Close the wall, open it again, make it public."""
    at = access.leader(request, id)
    verbs = {State.OPEN: opening.reopen_wall, State.CLOSED: opening.close_wall, State.PUBLISHED: opening.publish_wall}
    asked = request.POST.get("to", "")
    if asked not in State.values:
        raise Http404
    return doing.perform(request, at, verbs[State(asked)], back=_back(id))


@require_POST
def send_away(request: Request, id: int, guest: int) -> HttpResponse:
    """A guest takes part no more."""
    at = access.leader(request, id)
    return doing.perform(request, at, leading.send_away, guest=guest, back=_back(id))


@require_http_methods(["GET", "HEAD", "POST"])
def conclude(request: Request, id: int, number: int) -> HttpResponse:
    """What is concluded about a theme, with its numbered solutions."""
    at = access.leader(request, id)
    found = reading.theme_page(at, number)
    if found is None:
        raise Http404
    theme, notes = found
    chosen = [str(note.id) for note in notes if note.solution]
    initial = {"words": theme.conclusion, "solutions": chosen, "command": uuid4()}
    form = ConcludeForm(request.POST or None, notes=notes, initial=initial)
    if request.method == "POST" and form.is_valid():
        # The form gives them in the order of the choices; those of before keep their number, new ones come behind.
        solutions = [int(note) for note in form.cleaned_data["solutions"]]
        given = {"theme": number, "words": form.cleaned_data["words"], "solutions": solutions}
        if sent(form, concluding.conclude, by=at.by, wall=id, **given):
            messages.success(request, _("De conclusie staat bij het thema."))
            return redirect("wall:lead", id)
    heading = _("Conclusie bij %(theme)s") % {"theme": f"{theme.number} · {theme.name}"}
    context = {"form": form, "heading": heading, "submit": _("Bewaar"), "crumbs": doing.crumbs(at)}
    return doing.private(page(request, "wall/form_page.html", context, status=status_of(form)))
