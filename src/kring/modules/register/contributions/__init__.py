"""What the register gives the house: its kind of case, things to do, search, menu places, names of its Refs."""

from . import home, kinds

__all__ = ["home", "kinds"]
