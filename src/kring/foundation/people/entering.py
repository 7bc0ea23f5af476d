"""Entering without Django's middleware, for what it cannot carry: streams that stay open."""

from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse

from kring.foundation.records.api import Actor

from .middleware import ActorMiddleware, LanguageMiddleware, needs_second_factor
from .queries import has_second_factor


def _arrived(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


_session, _user = SessionMiddleware(_arrived), AuthenticationMiddleware(_arrived)
_language, _actor = LanguageMiddleware(_arrived), ActorMiddleware(_arrived)


def enter(request: HttpRequest) -> bool:
    """Put session, language, user and actor on a request, by the same middleware as every page. False for somebody
    whose role needs a second factor and who has none: they go nowhere before they set it up."""
    _session.process_request(request)
    _user.process_request(request)
    _language(request)
    _actor(request)
    actor: Actor = request.actor  # type: ignore[attr-defined]
    return not (actor.is_person and needs_second_factor(actor) and not has_second_factor(actor.person_id))
