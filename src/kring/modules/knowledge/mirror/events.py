"""What mirror cards tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class FrameworkMade(Event):
    name = "knowledge.framework_made"
    sentence = _("Er is een kader met dimensies gemaakt.")


class DimensionChanged(Event):
    name = "knowledge.dimension_changed"
    sentence = _("De tekst van een dimensie is gewijzigd.")


class CardWritten(Event):
    name = "knowledge.card_written"
    sentence = _("De tekst van een spiegelkaart is gewijzigd.")


class QuoteWritten(Event):
    name = "knowledge.quote_written"
    sentence = _("Een citaat is opgeschreven of gewijzigd.")


class QuoteRemoved(Event):
    name = "knowledge.quote_removed"
    sentence = _("Een citaat is weggehaald, met de toestemming erbij.")


class CardOffered(Event):
    name = "knowledge.card_offered"
    sentence = _("Een spiegelkaart wacht op een tweede lezer.")


class CardSentBack(Event):
    name = "knowledge.card_sent_back"
    sentence = _("De tweede lezer gaf een spiegelkaart terug.")


class CardPublished(Event):
    name = "knowledge.card_published"
    sentence = _("Een spiegelkaart is gepubliceerd.")


class CardWithdrawn(Event):
    name = "knowledge.card_withdrawn"
    sentence = _("Een spiegelkaart is niet meer openbaar.")
