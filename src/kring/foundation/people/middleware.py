"""Language, actor, door and refusals, for every request."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.utils import translation

from kring.foundation.records.api import Actor, ActorKind, NotAllowed, Refusal, now
from kring.ui.api import page

from .door import SignInFirst, is_public
from .queries import actor_of, has_second_factor
from .states import NEEDS_SECOND_FACTOR

GetResponse = Callable[[HttpRequest], HttpResponse]
# Where somebody without their compulsory second factor may still go: to set it up, or to leave.
WITHOUT_SECOND_FACTOR = {
    "account_logout",
    "account_reauthenticate",
    "mfa_reauthenticate",
    "ui:theme",
    "ui:language",
}


class LanguageMiddleware:
    """Dutch unless the visitor chose otherwise: the browser's own wish is not asked, so links look alike to all."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        language = chosen if chosen in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        translation.activate(language)
        request.LANGUAGE_CODE = language
        response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


class ActorMiddleware:
    """`request.actor`: who asks, with today's rights, and the moment of asking."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        moment = now()
        user: Any = request.user
        if user.is_authenticated:
            request.actor = actor_of(user, moment)  # type: ignore[attr-defined]
        else:
            request.actor = Actor(ActorKind.ANONYMOUS, None, moment)  # type: ignore[attr-defined]
        return self.get_response(request)


class DoorMiddleware:
    """Nobody signed in: to the sign-in page, whether the thing exists or not, unless the view is public.
    Somebody whose role needs a second factor and who has none: to the page where they set it up."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        actor: Actor = request.actor  # type: ignore[attr-defined]
        match = request.resolver_match
        name = match.view_name if match else ""
        if not actor.is_person:
            return None if is_public(view, name) else to_sign_in(request)
        free = name in WITHOUT_SECOND_FACTOR or name.startswith(("mfa_", "ops:"))
        if not free and needs_second_factor(actor) and not has_second_factor(actor.person_id):
            return HttpResponseRedirect(resolve_url("mfa_activate_totp"))
        return None


def needs_second_factor(actor: Actor) -> bool:
    """Does a role that the actor holds today ask for a second factor?"""
    return any(held.role in NEEDS_SECOND_FACTOR for held in actor.holds)


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """302 to the sign-in page, and back here afterwards."""
    back = request.get_full_path() if request.method in ("GET", "HEAD") else "/"
    return HttpResponseRedirect(f"{resolve_url(settings.LOGIN_URL)}?{urlencode({'next': back})}")


class RefusalMiddleware:
    """A refusal that no view turned into a form error becomes a calm page that says what happened."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, SignInFirst):
            return to_sign_in(request)
        if isinstance(error, Refusal):
            status = 403 if isinstance(error, NotAllowed) else 409
            return page(request, "ui/refused.html", {"message": error.message}, status=status)
        return None
