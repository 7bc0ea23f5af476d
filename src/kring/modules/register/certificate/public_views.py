"""What anybody may ask about certificates, without signing in: is it real, and with what can I check it myself?"""

from typing import Any

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from kring.foundation.people.api import client_address, public
from kring.foundation.records.api import Request
from kring.modules.register.access import register
from kring.ui.api import page

from . import access, queries
from .checking import check_file, short_code
from .forms import CheckForm

NOINDEX = "noindex, nofollow"
COMMAND = "./kring verify bewijs.pdf --keys kring-sleutels.json"
FOR_EVERYBODY = {"Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache"}  # who fetches a list wants the newest


@public
@require_GET
def certificate_check(request: Request, code: str) -> HttpResponse:
    """Where the QR code leads: does this certificate still hold?"""
    access.check_may_check(address=client_address(request), at=request.actor.at)
    shown = queries.checked(access.certificate(code=code), on=request.actor.today)
    return _noindex(page(request, "register/certificate/checked.html", {"shown": shown}))


@public
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: Request) -> HttpResponse:
    """Check a file, or what was pasted. Nothing of it is kept."""
    form = CheckForm(request.POST or None, request.FILES or None)
    answer, status = None, 200
    if request.method == "POST":
        access.check_may_check(address=client_address(request), at=request.actor.at)
        if form.is_valid():
            code = "" if form.cleaned_data["file"] else short_code(form.cleaned_data["token"])
            if code:
                return redirect("register:certificate_check", code=code)
            answer = check_file(form.content(), at=request.actor.at, on=request.actor.today)
            form = CheckForm()
        else:
            status = 400
    context = {"form": form, "answer": answer, "command": COMMAND}
    return _noindex(page(request, "register/certificate/check.html", context, status=status))


@public
@require_GET
def verify(request: Request) -> HttpResponse:
    """The English word for the same page."""
    return redirect("register:check")


@public
@require_GET
def check_bundle(request: Request) -> HttpResponse:
    """Keys and status lists in one file, for checking without a network."""
    answer = _json(queries.bundle_file())
    answer["Content-Disposition"] = 'attachment; filename="kring-sleutels.json"'
    return answer


@public
@require_GET
def status_list(request: Request, code: str, number: int) -> HttpResponse:
    """A signed status list, at the address that certificates name."""
    found = access.status_list(code=code, number=number)
    return HttpResponse(found.token, content_type="application/vc+jwt", headers=FOR_EVERYBODY)


@public
@require_GET
def keys(request: Request) -> HttpResponse:
    """The public keys as JWK Set."""
    return _json(queries.key_set())


@public
@require_GET
def issuer(request: Request, code: str) -> HttpResponse:
    """A register as issuer."""
    return _json(queries.issuer_profile(register(code)))


def _json(content: dict[str, Any]) -> HttpResponse:
    return JsonResponse(content, headers=FOR_EVERYBODY)


def _noindex(response: HttpResponse) -> HttpResponse:
    response["X-Robots-Tag"] = NOINDEX
    return response
