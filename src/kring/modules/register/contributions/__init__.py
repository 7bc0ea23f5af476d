"""What the register gives the house: its kind of case, things to do, search, menu places, names of its Refs, and what
privacy must know."""

from . import boards, committee, contribution, figures, home, kinds, merging, postponing, privacy, renewing, showing

__all__ = [
    "boards",
    "committee",
    "contribution",
    "figures",
    "home",
    "kinds",
    "merging",
    "postponing",
    "privacy",
    "renewing",
    "showing",
]
