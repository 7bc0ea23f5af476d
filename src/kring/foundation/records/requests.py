"""The request as it reaches our views: with the actor that people's middleware puts on it."""

from django.http import HttpRequest

from .refs import Actor


class Request(HttpRequest):
    """For annotations: the middleware adds the attribute to Django's own request."""

    actor: Actor
