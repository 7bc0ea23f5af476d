"""What the API answers when something is wrong: problem details (RFC 9457), in a sentence for people."""

import math
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext
from ninja import NinjaAPI, Schema
from ninja.errors import HttpError, Throttled, ValidationError

from kring.foundation.records.api import NotAllowed, Refusal
from kring.ui.api import not_found

CONTENT_TYPE = "application/problem+json"


class Fault(Schema):
    """One part of a call that cannot be right: where it stands ("query.page") and what is wrong with it."""

    where: str
    what: str


class Problem(Schema):
    """Problem details. `title` is the kind of trouble, `detail` what to do about it."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    faults: list[Fault] = []


def answer(api: NinjaAPI, request: HttpRequest, status: int, title: str, detail: str, **more: Any) -> HttpResponse:
    """The response for one problem."""
    body = Problem(title=title, status=status, detail=detail, **more).dict()
    response = api.create_response(request, body, status=status)
    response.headers["Content-Type"] = CONTENT_TYPE
    return response


def nothing_here(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404 for an address that no view has: a problem below /api/, a page elsewhere."""
    if not request.path_info.startswith("/api/"):
        return not_found(request, exception)
    with translation.override(language_of(request)):
        body = Problem(
            title=gettext("Niet gevonden"), status=404, detail=gettext("Dit bestaat niet, of je mag het niet zien.")
        )
    return HttpResponse(body.model_dump_json(), status=404, content_type=CONTENT_TYPE)


def language_of(request: HttpRequest) -> str:
    """English for who asks for it first, else Dutch."""
    return "en" if request.headers.get("Accept-Language", "").lower().startswith("en") else "nl"


def handle_all(api: NinjaAPI) -> None:
    """Let this API answer every kind of trouble with a problem."""

    def absent(request: HttpRequest, error: Http404 | type[Http404]) -> HttpResponse:
        with translation.override(language_of(request)):
            detail = gettext("Dit bestaat niet, of je mag het niet zien.")
            return answer(api, request, 404, gettext("Niet gevonden"), detail)

    def invalid(request: HttpRequest, error: ValidationError | type[ValidationError]) -> HttpResponse:
        assert isinstance(error, ValidationError)
        faults = [Fault(where=".".join(str(part) for part in one["loc"]), what=one["msg"]) for one in error.errors]
        with translation.override(language_of(request)):
            detail = gettext("Een deel van je vraag klopt niet. Onder faults staat wat.")
            return answer(api, request, 422, gettext("Onjuiste vraag"), detail, faults=faults)

    def refused(request: HttpRequest, error: Refusal | type[Refusal]) -> HttpResponse:
        assert isinstance(error, Refusal)
        with translation.override(language_of(request)):
            status = 403 if isinstance(error, NotAllowed) else 409
            return answer(api, request, status, gettext("Geweigerd"), error.message)

    def by_status(request: HttpRequest, error: HttpError | type[HttpError]) -> HttpResponse:
        assert isinstance(error, HttpError)
        with translation.override(language_of(request)):
            title, detail = _sentence(error.status_code)
            response = answer(api, request, error.status_code, title, detail)
        if isinstance(error, Throttled) and error.wait is not None:
            response.headers["Retry-After"] = str(math.ceil(error.wait))
        if error.status_code == 401:
            response.headers["WWW-Authenticate"] = "Bearer"
        return response

    api.add_exception_handler(Http404, absent)
    api.add_exception_handler(ValidationError, invalid)
    api.add_exception_handler(Refusal, refused)
    api.add_exception_handler(HttpError, by_status)


def _sentence(status: int) -> tuple[str, str]:
    if status == 401:
        return gettext("Geen geldige sleutel"), gettext(
            "Stuur een geldige sleutel mee. Je maakt hem op de pagina Je sleutels."
        )
    if status == 429:
        return gettext("Te veel vragen"), gettext("Je vraagt te veel in korte tijd. Wacht even en probeer het opnieuw.")
    return gettext("Onjuiste vraag"), gettext("Deze vraag is niet te lezen. Kijk in de beschrijving hoe het wel kan.")
