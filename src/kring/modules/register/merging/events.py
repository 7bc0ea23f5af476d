"""What merging tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class MergeProposed(Event):
    name = "register.merge_proposed"
    sentence = _("Het bureau stelde voor om twee accounts samen te voegen.")


class MergeAgreed(Event):
    name = "register.merge_agreed"
    sentence = _("De eigenaar van een account stemde in met samenvoegen.")


class MergeStoodIn(Event):
    name = "register.merge_stood_in"
    sentence = _("Een tweede medewerker stemde in voor een account dat niet meer antwoordt.")


class MergeDeclined(Event):
    name = "register.merge_declined"
    sentence = _("De eigenaar van een account wil niet samenvoegen.")


class MergeWithdrawn(Event):
    name = "register.merge_withdrawn"
    sentence = _("Het bureau trok het voorstel om samen te voegen in.")


class EnrolmentsMerged(Event):
    name = "register.enrolments_merged"
    sentence = _("Twee inschrijvingen zijn één geworden.")
