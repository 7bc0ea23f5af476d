"""The ASGI application with a toy kind of wall in it: `tests.parts.wall.wall_application:application`."""

from kring.config.asgi import application
from tests.parts.wall import wall_server

wall_server.register()
__all__ = ["application"]
