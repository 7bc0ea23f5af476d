"""Who calls the API: a personal key in the Authorization header, with the scope that the call asks for."""

from allauth.core.internal.httpkit import get_client_ip
from django.http import HttpRequest
from ninja.security import HttpBearer
from ninja.throttling import SimpleRateThrottle

from kring.foundation.records.api import Actor, NotAllowed, now

from .actions import digest
from .queries import actor_for_token, has_second_factor
from .states import NEEDS_SECOND_FACTOR, Scope


class ScopeMissing(NotAllowed):
    """Deze sleutel mag dit niet. Maak een sleutel met het recht dat hiervoor nodig is."""


class SecondFactorMissing(NotAllowed):
    """Voor jouw rol is een tweede stap bij het inloggen verplicht. Zet die eerst aan."""


class Bearer(HttpBearer):
    """Use as `auth=Bearer(Scope.READ_OWN)`. Sets request.actor to the owner of the key, with today's rights.

    A session does not count here: a page elsewhere cannot make a browser call the API in somebody's name.
    """

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        super().__init__()

    def authenticate(self, request: HttpRequest, token: str) -> Actor | None:
        """The actor, or None for a key that opens nothing. Raises ScopeMissing, SecondFactorMissing."""
        found = actor_for_token(token, now())
        if found is None:
            return None
        actor, scopes = found
        if self.scope not in scopes:
            raise ScopeMissing
        needs = any(held.role in NEEDS_SECOND_FACTOR for held in actor.holds)
        if needs and not has_second_factor(actor.person_id):
            raise SecondFactorMissing
        request.actor = actor  # type: ignore[attr-defined]
        return actor


def client_address(request: HttpRequest) -> str:
    """The address of who asks, also when our own proxies stand in between (KRING_PROXIES); "" when it is unknown.

    For limits only: never kept, never logged.
    """
    return get_client_ip(request) or ""


class PerCaller(SimpleRateThrottle):
    """A limit per key, or per address for who has none; counted in the cache that all web processes share."""

    scope = "caller"

    def get_cache_key(self, request: HttpRequest) -> str:
        """What is counted together."""
        key = request.headers.get("Authorization", "")
        caller = digest(key) if key.startswith("Bearer ") else client_address(request)
        return f"api:{caller}"
