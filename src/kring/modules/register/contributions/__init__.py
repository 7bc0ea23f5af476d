"""What the register gives the house: its kind of case, things to do, search, menu places, names of its Refs, and what
privacy must know."""

from . import home, kinds, privacy, showing

__all__ = ["home", "kinds", "privacy", "showing"]
