"""The ASGI application with the toy in it: `tests.foundation.live.toy_server:application`."""

from pathlib import Path

from django.conf import settings

from kring.config.asgi import application
from tests.foundation.live import toy

settings.TEMPLATES[0]["DIRS"].append(Path(__file__).parent / "templates")
settings.ROOT_URLCONF = "tests.foundation.live.toy_pages"
toy.register_channel(toy.ChannelKind("toy", toy.listener, toy.render))
__all__ = ["application"]
