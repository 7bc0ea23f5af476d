"""What walls of gatherings tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class WallOfGatheringOpened(Event):
    name = "gatherings.wall_opened"
    sentence = _("Er is een muur bij een bijeenkomst.")


class SeriesWallPublished(Event):
    name = "gatherings.series_wall_published"
    sentence = _("De muur van een reeks is openbaar.")


class SeriesWallHidden(Event):
    name = "gatherings.series_wall_hidden"
    sentence = _("De muur van een reeks is niet meer openbaar.")


class PromiseTaken(Event):
    name = "gatherings.promise_taken"
    sentence = _("Een afspraak op de muur is een belofte geworden.")


class PracticeProposed(Event):
    name = "gatherings.practice_proposed"
    sentence = _("Een oplossing op de muur is als praktijk voorgesteld aan wie haar schreef.")


class SeriesHarvested(Event):
    name = "gatherings.series_harvested"
    sentence = _("De muren van een reeks worden geoogst.")
