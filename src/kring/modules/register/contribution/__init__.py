"""The yearly contribution: what it costs in which year, who pays, invoices, and what became of them."""

from . import events

__all__ = ["events"]
