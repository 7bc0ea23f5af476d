"""The most diverse groups of people. `from kring.core import grouping` gives all that stands in its api."""

from .api import *  # noqa: F403  the surface is api.__all__, one screen long
from .api import __all__ as __all__
