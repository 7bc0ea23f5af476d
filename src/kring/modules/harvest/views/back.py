"""Giving back: what became of my notes, and yes to a practice."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request
from kring.modules.harvest import access, actions, queries
from kring.ui.api import page


@require_GET
def mine(request: Request, id: int) -> HttpResponse:
    """What became of my notes."""
    shown = queries.back_page(access.told(by=request.actor, id=id))
    return page(request, "harvest/back.html", {"shown": shown})


@public
@require_GET
def by_link(request: Request, secret: str) -> HttpResponse:
    """The same for somebody without an account, by the link in their mail."""
    shown = queries.back_page(access.told_by_link(by=request.actor, secret=secret))
    answer = page(request, "harvest/back.html", {"shown": shown, "guest": True})
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_POST
def practice(request: Request, id: int, note: int) -> HttpResponse:
    """Yes: make a practice of my solution; I write it on."""
    told = access.told(by=request.actor, id=id)
    try:
        made = actions.make_practice(by=request.actor, told=told, note=note)
    except Refusal as refusal:
        messages.error(request, refusal.message)
        return redirect("harvest:back", id)
    messages.success(request, _("Dit is nu je concept. Alleen jij ziet het, tot jij het aanbiedt."))
    return redirect("practices:practice", made)
