"""What the figures tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class FiguresPublished(Event):
    name = "register.figures_published"
    sentence = _("De cijfers van een maand zijn gepubliceerd.")


class FiguresCorrected(Event):
    name = "register.figures_corrected"
    sentence = _("De cijfers van een maand zijn verbeterd.")


class TotalEntered(Event):
    name = "register.total_entered"
    sentence = _("Het aantal schoolleiders volgens een bron is vastgelegd.")
