"""Writing the report: composing, changing a sentence, earlier versions, publishing."""

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.foundation.records.api import Request, sent, status_of
from kring.modules.harvest import access, actions, queries
from kring.modules.harvest.composing import Line
from kring.modules.harvest.forms import CommandForm, SentenceForm
from kring.modules.harvest.states import State
from kring.ui.api import page

from .asking import done


@require_POST
def compose(request: Request, id: int) -> HttpResponse:
    """Compose a version by rule."""
    found = access.led(by=request.actor, id=id)
    words = _("Dit is een eerste versie. Lees hem na en pas hem aan.")
    ok = done(request, words, actions.compose_report, harvest=found)
    return redirect("harvest:report" if ok else "harvest:show", id)


@require_GET
def versions(request: Request, id: int) -> HttpResponse:
    """Earlier versions: when, by whom, how much changed."""
    found = access.harvest(by=request.actor, id=id)
    context = {"rows": queries.version_rows(harvest=found), "row": queries.row_of(found)}
    return page(request, "harvest/versions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def revise(request: Request, id: int, order: int) -> HttpResponse:
    """Change a sentence, or take it out."""
    found, latest = _writable(request, id)
    shown = queries.sentence_page(harvest=found, report=latest, order=order)
    initial = {
        "command": uuid4(), "base": latest.number, "words": shown.line.words, "is_head": shown.line.is_head,
        "notes": ", ".join(str(note.id) for note in shown.notes), "confirmed": shown.line.confirmed,
    }  # fmt: skip
    form = SentenceForm(request.POST or None, initial=initial)
    if form.is_valid() and _revised(form, request, found, order, after=False):
        return redirect("harvest:report", id)
    context = {"form": form, "shown": shown, "row": queries.row_of(found), "order": order}
    return page(request, "harvest/revise.html", context, status=status_of(form))


@require_http_methods(["GET", "HEAD", "POST"])
def insert(request: Request, id: int, order: int) -> HttpResponse:
    """Put a sentence after another one."""
    found, latest = _writable(request, id)
    shown = queries.sentence_page(harvest=found, report=latest, order=order)
    form = SentenceForm(request.POST or None, initial={"command": uuid4(), "base": latest.number})
    form.fields["words"].help_text = ""
    if form.is_valid() and _revised(form, request, found, order, after=True):
        return redirect("harvest:report", id)
    context = {"form": form, "shown": shown, "row": queries.row_of(found), "order": order, "after": True}
    return page(request, "harvest/revise.html", context, status=status_of(form))


def _writable(request: Request, id: int) -> tuple[Any, Any]:
    found = access.led(by=request.actor, id=id)
    latest = access.latest(found)
    if latest is None or found.state != State.REPORTING:
        raise Http404
    return found, latest


def _revised(form: SentenceForm, request: Request, found: Any, order: int, *, after: bool) -> bool:
    data = form.cleaned_data
    words = data["words"].strip()
    line = Line(words, () if data["is_head"] else data["notes"], data["is_head"], data["confirmed"]) if words else None
    given = {"harvest": found, "base": data["base"], "order": order, "line": line, "after": after}
    return sent(form, actions.revise, by=request.actor, **given)


@require_http_methods(["GET", "HEAD", "POST"])
def publish(request: Request, id: int) -> HttpResponse:
    """What is left before it can be published; and then: everybody reads it, every author is told."""
    found = access.led(by=request.actor, id=id)
    desk = queries.desk(by=request.actor, harvest=found)
    form = CommandForm(request.POST or None, initial={"command": uuid4()})
    if form.is_valid() and sent(form, actions.publish, by=request.actor, harvest=found):
        messages.success(request, _("Het verslag staat in Kring. Iedere maker krijgt een mail."))
        return redirect("harvest:report", id)
    return page(request, "harvest/publish.html", {"desk": desk, "form": form}, status=status_of(form))
