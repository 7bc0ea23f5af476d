"""The door of the register."""

from .queries import RegisterRow, registers
from .rules import Status

__all__ = ["RegisterRow", "Status", "registers"]
