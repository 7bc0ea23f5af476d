"""What privacy tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class GrantGiven(Event):
    name = "privacy.granted"
    sentence = _("Je gaf toestemming om iets van jou in te zien.")


class GrantWithdrawn(Event):
    name = "privacy.withdrawn"
    sentence = _("Je trok een toestemming in.")


class LookedAt(Event):
    name = "privacy.looked"
    sentence = _("Iemand heeft iets van jou bekeken.")


class ExportAsked(Event):
    name = "privacy.export_asked"
    sentence = _("Je vroeg al je gegevens op.")


class ExportReady(Event):
    name = "privacy.export_ready"
    sentence = _("Al je gegevens staan klaar om te downloaden.")


class ExportTaken(Event):
    name = "privacy.export_taken"
    sentence = _("Je hebt al je gegevens gedownload.")


class ExportsEnded(Event):
    name = "privacy.exports_ended"
    sentence = _("Een download met al je gegevens is verlopen.")


class AccountErased(Event):
    name = "privacy.erased"
    sentence = _("Een account is verwijderd, met alles wat niet bewaard moet blijven.")


class TermsApplied(Event):
    name = "privacy.terms_applied"
    sentence = _("Gegevens waarvan de termijn voorbij is, zijn weggehaald.")
