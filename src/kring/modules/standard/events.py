"""What the standard tells."""

from django.utils.translation import gettext_lazy as _

from kring.foundation.records.api import Event


class ItemNamed(Event):
    name = "standard.item_named"
    sentence = _("Een onderdeel van een lijst kreeg een naam.")
