"""What stands around every page: menu, search, who is signed in. No queries."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from kring.foundation.records.api import Actor
from kring.ui.api import Link, Shell

from .registry import menu_places


def shell(request: HttpRequest) -> dict[str, Any]:
    """`shell` for ui/base.html."""
    actor: Actor | None = getattr(request, "actor", None)
    if actor is None:
        return {"shell": Shell()}
    user: Any = request.user
    name = user.person.name if actor.is_person else ""
    return {
        "shell": Shell(
            nav=_links(request, actor, "main"),
            search=reverse("home:search"),
            person=name,
            account=_links(request, actor, "own") if actor.is_person else (),
            sign_in=reverse(settings.LOGIN_URL),
            sign_up=reverse("account_signup"),
            sign_out=reverse("account_logout"),
            footer=_links(request, actor, "foot"),
            accessibility=reverse("home:accessibility"),
        )
    }


def _links(request: HttpRequest, actor: Actor, side: str) -> tuple[Link, ...]:
    return tuple(
        Link(str(place.label), address, current=request.path == address)
        for place in menu_places()
        if place.side == side and place.shown_to(actor)
        for address in (reverse(place.url_name),)
    )
