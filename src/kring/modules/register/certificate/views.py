"""A leader's certificate."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.records.api import Request
from kring.ui.api import page

from . import access, actions, paper, queries


@require_http_methods(["GET", "HEAD", "POST"])
def certificate(request: Request, code: str) -> HttpResponse:
    """My certificate in a register: make it, or get it."""
    enrolment = access.own(by=request.actor, code=code)
    if request.method == "POST":
        actions.make(by=request.actor, enrolment=enrolment)
        messages.success(request, _("Je bewijs is klaar."))
        return redirect("register:certificate", code=code)
    mine = queries.own_certificate(by=request.actor, enrolment=enrolment)
    return page(request, "register/certificate/own.html", {"mine": mine})


@require_http_methods(["GET", "HEAD", "POST"])
def anew(request: Request, code: str) -> HttpResponse:
    """Make a new certificate; asks first, for the present one is revoked."""
    enrolment = access.own_certificate(by=request.actor, code=code).enrolment
    if request.method == "POST":
        actions.make_anew(by=request.actor, enrolment=enrolment)
        messages.success(request, _("Je nieuwe bewijs is klaar. Het vorige is ingetrokken."))
        return redirect("register:certificate", code=code)
    return page(request, "register/certificate/anew.html", {"code": code})


@require_GET
def certificate_pdf(request: Request, code: str) -> HttpResponse:
    """The certificate on paper."""
    mine = access.own_certificate(by=request.actor, code=code)
    return _download(paper.paper(mine, at=request.actor.at), "application/pdf", mine.enrolment.number, "pdf")


@require_GET
def certificate_token(request: Request, code: str) -> HttpResponse:
    """The signed statement alone."""
    mine = access.own_certificate(by=request.actor, code=code)
    return _download(paper.token(mine).encode(), "application/vc+jwt", mine.enrolment.number, "jwt")


@require_GET
def certificate_json(request: Request, code: str) -> HttpResponse:
    """The signed statement in JSON, for wallets that want that."""
    mine = access.own_certificate(by=request.actor, code=code)
    return _download(paper.token_json(mine).encode(), "application/json", mine.enrolment.number, "json")


def _download(content: bytes, kind: str, number: str, ending: str) -> HttpResponse:
    name = f"bewijs-van-registratie-{number}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=kind, headers=headers)
