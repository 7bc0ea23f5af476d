"""What the record tells. Each is about the activity and its person; never a word of what they wrote."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class ActivityAdded(Event):
    name = "record.activity_added"
    sentence = _("Je hebt een activiteit toegevoegd.")


class ActivityChanged(Event):
    name = "record.activity_changed"
    sentence = _("Je hebt een activiteit gewijzigd.")


class Reflected(Event):
    name = "record.reflected"
    sentence = _("Je hebt opgeschreven wat je leerde.")


class BroughtTold(Event):
    name = "record.brought_told"
    sentence = _("Je hebt opgeschreven wat het je school bracht.")


class ActivityRemoved(Event):
    name = "record.activity_removed"
    sentence = _("Je hebt een activiteit verwijderd.")


class EvidenceAdded(Event):
    name = "record.evidence_added"
    sentence = _("Je hebt bewijs toegevoegd.")


class EvidenceRemoved(Event):
    name = "record.evidence_removed"
    sentence = _("Je hebt bewijs weggehaald.")


class ActivityProposed(Event):
    name = "record.activity_proposed"
    sentence = _("Iemand stelt een activiteit voor.")


class ActivityAccepted(Event):
    name = "record.activity_accepted"
    sentence = _("Je hebt een voorstel overgenomen.")


class ActivityDeclined(Event):
    name = "record.activity_declined"
    sentence = _("Je hebt een voorstel afgewezen.")


class LookedBack(Event):
    name = "record.looked_back"
    sentence = _("Je hebt teruggekeken op een activiteit.")


class AskedToLookBack(Event):
    name = "record.asked_to_look_back"
    sentence = _("We vroegen je om terug te kijken.")


class GoalSet(Event):
    name = "record.goal_set"
    sentence = _("Je hebt een doel gesteld.")


class GoalChanged(Event):
    name = "record.goal_changed"
    sentence = _("Je hebt een doel gewijzigd.")


class GoalRemoved(Event):
    name = "record.goal_removed"
    sentence = _("Je hebt een doel weggehaald.")


class ImportOffered(Event):
    name = "record.import_offered"
    sentence = _("Je bekijkt een bestand om over te nemen.")


class ImportTaken(Event):
    name = "record.import_taken"
    sentence = _("Je hebt activiteiten uit een bestand overgenomen.")


class ImportDropped(Event):
    name = "record.import_dropped"
    sentence = _("Je hebt een bestand niet overgenomen.")


class BroughtIn(Event):
    name = "record.brought_in"
    sentence = _("Activiteiten zijn in één keer opgenomen.")
