"""Jobs of knowledge; each room has its own, and the queue finds them here."""

from .news import jobs as _news
from .publishing import jobs as _publishing

__all__: list[str] = []
ROOMS = (_news, _publishing)
