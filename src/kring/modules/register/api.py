"""The door of the register."""

from .queries import RegisterRow, registers
from .queries.standings import Stands, in_words, spans_on, stands, stands_of
from .rules import Status

__all__ = ["RegisterRow", "Stands", "Status", "in_words", "registers", "spans_on", "stands", "stands_of"]
