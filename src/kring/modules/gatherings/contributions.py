"""What gatherings give the house, by room."""

from .checkin import contributions as checkin
from .rounds import contributions as rounds
from .series import contributions as series
from .sessions import contributions as sessions
from .signup import contributions as signup
from .walls import contributions as walls

__all__ = ["checkin", "rounds", "series", "sessions", "signup", "walls"]
