"""What people tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class PersonJoined(Event):
    name = "people.joined"
    sentence = _("Je account is gemaakt.")


class DetailsChanged(Event):
    name = "people.details_changed"
    sentence = _("Je gegevens zijn gewijzigd.")


class RelationStarted(Event):
    name = "people.relation_started"
    sentence = _("Een functie is toegevoegd.")


class RelationChanged(Event):
    name = "people.relation_changed"
    sentence = _("De data van een functie zijn gewijzigd.")


class RelationEnded(Event):
    name = "people.relation_ended"
    sentence = _("Een functie is beëindigd.")


class RelationConfirmed(Event):
    name = "people.relation_confirmed"
    sentence = _("Een functie is bevestigd.")


class RelationDisputed(Event):
    name = "people.relation_disputed"
    sentence = _("Een functie is betwist.")


class PassGiven(Event):
    name = "people.pass_given"
    sentence = _("Er is een toegangslink gemaakt.")


class PassRevoked(Event):
    name = "people.pass_revoked"
    sentence = _("Een toegangslink is ingetrokken.")


class TokenMade(Event):
    name = "people.token_made"
    sentence = _("Je hebt een sleutel voor de API gemaakt.")


class TokenRevoked(Event):
    name = "people.token_revoked"
    sentence = _("Je hebt een sleutel voor de API ingetrokken.")


class PeopleMerged(Event):
    name = "people.merged"
    sentence = _("Twee accounts zijn samengevoegd.")


class PersonErased(Event):
    name = "people.erased"
    sentence = _("Een account is verwijderd.")
