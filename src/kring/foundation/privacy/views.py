"""What we know of you, who looks, everything in one zip, and going away."""

from uuid import UUID

from allauth.account.decorators import reauthentication_required
from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from django.contrib import messages
from django.contrib.auth import logout
from django.http import FileResponse, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request
from kring.ui.api import fragment, page

from . import access, actions, parcels, queries
from .forms import WORD, EraseForm


@require_safe
def start(request: Request) -> HttpResponse:
    """What we know of you, who sees it, and what happened."""
    context = {
        "known": queries.known_of(request.actor),
        "readers": queries.readers(request.actor),
        "moments": queries.timeline(request.actor),
    }
    return page(request, "privacy/start.html", context)


@require_safe
def looks(request: Request) -> HttpResponse:
    """Who may look, and who did."""
    context = {"grants": queries.grants_of(request.actor), "looks": queries.looks(request.actor)}
    return page(request, "privacy/looks.html", context)


@require_POST
def withdraw(request: Request, id: int) -> HttpResponse:
    """Take leave back."""
    actions.withdraw(by=request.actor, given=access.own_grant(by=request.actor, id=id))
    messages.success(request, _("Je toestemming is ingetrokken. Vanaf nu kan niemand er meer mee kijken."))
    return redirect("privacy:looks")


@require_http_methods(["GET", "HEAD", "POST"])
def exports(request: Request) -> HttpResponse:
    """Ask for everything, see how far it is, fetch it."""
    if request.method == "POST":
        try:
            actions.ask_export(by=request.actor)
        except Refusal as refusal:
            messages.info(request, refusal.message)
        return redirect("privacy:exports")
    mine = queries.exports_of(request.actor)
    context = {"exports": mine, "busy": any(not export.ready for export in mine)}
    return fragment(request, "privacy/exports.html", context, part="stand")


@require_safe
def parcel(request: Request, id: UUID) -> HttpResponseBase:
    """The zip itself."""
    found = access.own_export(by=request.actor, id=id)
    file = parcels.opened(found.pk)
    if request.method == "GET":
        actions.note_taken(by=request.actor, id=found.pk)
    name = f"kring-{found.asked_at:%Y-%m-%d}.zip"
    response = FileResponse(file, as_attachment=True, filename=name, content_type="application/zip")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-store"
    return response


def _is_looking(request: Request) -> bool:
    return request.method != "POST"


# A post that comes too late starts again; it is never replayed.
@reauthentication_required(enabled=_is_looking)  # type: ignore[untyped-decorator]  # allauth has no types
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: Request) -> HttpResponse:
    """What goes, what stays and why; then the word; then it is done."""
    if request.method == "POST" and not did_recently_reauthenticate(request):
        return redirect("privacy:erase")
    form = EraseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.erase_me(by=request.actor, typed=form.cleaned_data["word"], word=str(WORD))
        except Refusal as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            logout(request)
            return redirect("privacy:erased")
    context = {"form": form, "leaving": queries.leaving(request.actor), "word": WORD}
    return page(request, "privacy/erase.html", context, status=400 if form.errors else 200)


@public
@require_safe
def erased(request: Request) -> HttpResponse:
    """Goodbye."""
    return page(request, "privacy/erased.html")
