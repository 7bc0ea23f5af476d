"""What knowledge gives the house; each room says it for itself."""

from .mirror import contributions as _mirror
from .mirror.talk import contributions as _talk
from .news import contributions as _news
from .publishing import contributions as _publishing
from .reading import contributions as _reading
from .worksheets import contributions as _worksheets

__all__: list[str] = []
ROOMS = (_mirror, _talk, _news, _publishing, _reading, _worksheets)
