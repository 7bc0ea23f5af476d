"""The HTTP API under /api/v1/: the `rest.py` of every app, described by OpenAPI, for who has a key.

Every call is limited per key or address. What is wrong comes back as a problem (see problems.py).
"""

from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.openapi.docs import Swagger

from kring.foundation.people import api as people
from kring.ui.api import page

from .problems import CONTENT_TYPE, Problem, handle_all

RATE = "120/m"
# Problems that any call may answer with; 404 and 409 as well where a thing is named.
PROBLEMS = {
    400: "A body that is no JSON",
    401: "No key, or one that opens nothing",
    403: "The key lacks the scope",
    404: "No such thing, or not for you",
    409: "Refused, with the reason",
    422: "A part of the call cannot be right",
    429: "Too many calls; see Retry-After",
}


class KringAPI(NinjaAPI):
    """Describes the problems that every call may answer with, so that modules need not repeat them."""

    def get_openapi_schema(self, **options: Any) -> Any:
        """The OpenAPI document."""
        schema: Any = super().get_openapi_schema(**options)
        parts = schema.setdefault("components", {}).setdefault("schemas", {})
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        parts.update(problem.pop("$defs"))
        parts["Problem"] = problem
        content = {CONTENT_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
        for operations in schema["paths"].values():
            for operation in operations.values():
                for status, description in PROBLEMS.items():
                    operation["responses"].setdefault(status, {"description": description, "content": content})
        return schema


class Docs(Swagger):
    """The description for people: our own page, everything on it from our own server, nothing inline."""

    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        """The page."""
        settings_of_page = self.settings | {"url": self.get_openapi_url(api, kwargs)}
        return page(request, "config/api.html", {"swagger_settings": settings_of_page})


api = KringAPI(
    title="Kring",
    version="1",
    description="De API van Kring. Maak een sleutel op /mij/sleutels/ en stuur hem mee: Authorization: Bearer kring_…",
    urls_namespace="api",
    docs=Docs(settings={"validatorUrl": None, "persistAuthorization": False}),
    auth=people.Bearer(people.Scope.READ_OWN),
    throttle=[people.PerCaller(RATE)],
)
handle_all(api)


class OwnRelation(Schema):
    """What you are of something, from and until (both included)."""

    role: str
    of: str
    from_date: date
    until_date: date | None
    standing: str


class Me(Schema):
    """Who you are."""

    id: int
    name: str
    relations: list[OwnRelation]


@api.get("/me", response=Me, auth=people.Bearer(people.Scope.READ_OWN), tags=["people"])
def me(request: HttpRequest) -> Me:
    """Who the owner of this key is, and what they are of what."""
    actor = request.actor  # type: ignore[attr-defined]
    card = people.cards({actor.id})[actor.id]
    relations = [
        OwnRelation(
            role=row.role,
            of=str(row.ref),
            from_date=row.from_date,
            until_date=row.until_date,
            standing=row.standing,
        )
        for row in people.relations_of(actor.id)
    ]
    return Me(id=card.id, name=card.name, relations=relations)


for _app in settings.INSTALLED_APPS:
    if _app.startswith("kring.") and find_spec(f"{_app}.rest") is not None:
        _label = _app.rsplit(".", 1)[1]
        api.add_router(f"/{_label}/", import_module(f"{_app}.rest").router, tags=[_label])
