"""What series and their gatherings tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class SeriesMade(Event):
    name = "gatherings.series_made"
    sentence = _("Een reeks bijeenkomsten is begonnen.")


class SeriesChanged(Event):
    name = "gatherings.series_changed"
    sentence = _("Een reeks bijeenkomsten is veranderd.")


class SeriesPublished(Event):
    name = "gatherings.series_published"
    sentence = _("Een reeks bijeenkomsten is openbaar.")


class SeriesClosed(Event):
    name = "gatherings.series_closed"
    sentence = _("Een reeks bijeenkomsten is gesloten.")


class GatheringMade(Event):
    name = "gatherings.made"
    sentence = _("Een bijeenkomst is gepland.")


class GatheringChanged(Event):
    name = "gatherings.changed"
    sentence = _("Een bijeenkomst is veranderd.")


class GatheringMoved(Event):
    name = "gatherings.moved"
    sentence = _("Een bijeenkomst is verplaatst.")


class GatheringCancelled(Event):
    name = "gatherings.cancelled"
    sentence = _("Een bijeenkomst gaat niet door.")
