"""Periodic work of gatherings, by room."""

from .rounds import jobs as rounds
from .signup import jobs as signup

__all__ = ["rounds", "signup"]
