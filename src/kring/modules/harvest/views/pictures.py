"""The curve of new aspects as a figure."""

from django.utils.translation import gettext as _

from kring.modules.harvest.saturation import Saturation
from kring.ui.api import charts


def curve(found: Saturation) -> charts.Chart:
    """How many aspects are known after each group, in order of meeting."""
    points = [charts.Point(step.group, float(step.known)) for step in found.steps]
    return charts.lines(_("Aspecten na elke groep"), [charts.Series(_("bekend"), points)], n=len(points))
