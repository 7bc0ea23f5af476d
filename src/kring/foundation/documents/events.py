"""What documents tells: about keys only, for paper leaves no trace."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class KeyMade(Event):
    name = "documents.key_made"
    sentence = _("Er is een sleutel gemaakt om mee te ondertekenen.")


class KeyReplaced(Event):
    name = "documents.key_replaced"
    sentence = _("De sleutel om mee te ondertekenen is vervangen.")


class KeyWithdrawn(Event):
    name = "documents.key_withdrawn"
    sentence = _("Een uitgelekte sleutel is ingetrokken. Wat ermee is ondertekend, geldt niet meer.")
