"""The ASGI application with a kind of wall that only benches open: `bench.live_wall_server:application`."""

from tests.foundation.live.toy_server import application  # first: it sets Django up

# isort: split

from bench.live_fill import KIND
from kring.parts.wall.api import register_wall_kind

register_wall_kind(KIND)
__all__ = ["application"]
