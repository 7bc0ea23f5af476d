"""The ticket: for who holds its code, with or without an account."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from kring.foundation.people.api import public
from kring.foundation.records.api import Refusal, Request
from kring.modules.gatherings.sessions.about import about
from kring.ui.api import page

from . import access, actions, paper, queries


def _private(answer: HttpResponse) -> HttpResponse:
    answer["Cache-Control"] = "private, no-store"
    return answer


def _address(request: Request, code: str) -> str:
    return request.build_absolute_uri(reverse("gatherings:ticket", args=[code]))


@public
@require_GET
def ticket(request: Request, code: str) -> HttpResponse:
    """The ticket with its code to show at the door."""
    sign_up = access.sign_up_with(code)
    shown = queries.ticket(sign_up, by=request.actor)
    picture = paper.qr_picture(_address(request, shown.code))
    context = {"about": about(sign_up.gathering), "ticket": shown, "picture": picture}
    return _private(page(request, "gatherings/checkin/ticket.html", context))


@public
@require_GET
def ticket_pdf(request: Request, code: str) -> HttpResponse:
    """The ticket to print."""
    sign_up = access.sign_up_with(code)
    shown = queries.ticket(sign_up, by=request.actor)
    made = paper.ticket_pdf(about(sign_up.gathering), shown, _address(request, shown.code), at=request.actor.at)
    headers = {"Content-Disposition": 'inline; filename="kaartje.pdf"'}
    return _private(HttpResponse(made, content_type="application/pdf", headers=headers))


@public
@require_POST
def here(request: Request, code: str) -> HttpResponse:
    """The holder says that they are there."""
    try:
        actions.check_in_self(by=request.actor, sign_up=access.sign_up_with(code))
    except Refusal as refusal:
        messages.error(request, refusal.message)
    else:
        messages.success(request, _("Je bent ingecheckt. Welkom."))
    return _private(redirect("gatherings:ticket", code))


@require_POST
def record(request: Request, code: str) -> HttpResponse:
    """The person wants it in their record, or not any more."""
    yes = request.POST.get("yes") == "1"
    sign_up = access.sign_up_with(code)
    access.check_is_own(request.actor, sign_up)
    actions.say_record(by=request.actor, sign_up=sign_up, yes=yes)
    messages.success(
        request, _("Na afloop staat er een voorstel in je dossier.") if yes else _("We stellen het niet voor.")
    )
    return _private(redirect("gatherings:ticket", code))
