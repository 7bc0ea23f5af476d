"""What is told of the words of the search."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class SynonymsAdded(Event):
    name = "home.synonyms_added"
    sentence = _("Er zijn synoniemen bijgekomen.")


class SynonymsChanged(Event):
    name = "home.synonyms_changed"
    sentence = _("Synoniemen zijn gewijzigd.")


class SynonymsRemoved(Event):
    name = "home.synonyms_removed"
    sentence = _("Synoniemen zijn weggehaald.")


class PartsRenewed(Event):
    name = "home.parts_renewed"
    sentence = _("Delen van samenstellingen zijn opnieuw bepaald.")
