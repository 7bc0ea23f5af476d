"""What certificates tell."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class CertificateMade(Event):
    name = "register.certificate_made"
    sentence = _("Je hebt een bewijs van registratie gemaakt.")


class CertificateReplaced(Event):
    name = "register.certificate_replaced"
    sentence = _("Je hebt een nieuw bewijs gemaakt. Het vorige is ingetrokken.")


class CertificatesRevoked(Event):
    name = "register.certificates_revoked"
    sentence = _("Een bewijs van registratie is ingetrokken.")


class StatusListsPublished(Event):
    name = "register.status_lists_published"
    sentence = _("De lijst van ingetrokken bewijzen is opnieuw ondertekend.")
