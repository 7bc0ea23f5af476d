"""The door of gatherings."""

from .series.actions import close_series, make_series, point_themes, publish_series
from .series.days import NewGathering, add_gathering
from .series.states import Form, SeriesKind, SeriesState
from .signup.moving import cancel_gathering, change_gathering
from .signup.office import place_people
from .signup.states import Attending, SignUpState, Source
from .walls.actions import open_for as open_wall_for
from .walls.themes import ThemeWall, theme_walls

__all__ = [
    "Attending",
    "Form",
    "NewGathering",
    "SeriesKind",
    "SeriesState",
    "SignUpState",
    "Source",
    "ThemeWall",
    "add_gathering",
    "cancel_gathering",
    "change_gathering",
    "close_series",
    "make_series",
    "open_wall_for",
    "place_people",
    "point_themes",
    "publish_series",
    "theme_walls",
]
