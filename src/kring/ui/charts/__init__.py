"""The charts door: figures drawn on the server as svg, each with a sentence, a title, a description and a table.

Text keeps its size at any width (positions are percentages, not a scaled viewBox); lines carry their own labels
and differ in dash, so that they survive grey print.
"""

from kring.ui.charts.bars import Bar, bars
from kring.ui.charts.chart import Chart
from kring.ui.charts.lines import Point, Series, lines
from kring.ui.charts.ring import Segment, ring

__all__ = ["Bar", "Chart", "Point", "Segment", "Series", "bars", "lines", "ring"]
